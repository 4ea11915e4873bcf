/**
 * Small linear judges over named features. A judge is readable data (`weights/judges/<name>.json`): for every feature one weight a label,
 * so that any decision can be explained by the features that pushed it most.
 */
export interface Judge {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** Weights that all labels share, of features that each label has for itself. */
  readonly shared?: ReadonlyMap<string, number>;
}

/** Named features; the value is 1 for a plain yes. */
export type Features = ReadonlyMap<string, number>;

export interface Verdict {
  readonly label: string;
  readonly probability: number;
}

/** Probabilities of all labels, the likeliest first; ties in the order of the labels. */
export function weigh(judge: Judge, features: Features, shared: readonly Features[] = []): readonly Verdict[] {
  const scores = scoresOf(judge, features);
  shared.forEach((own, k) => {
    for (const [name, value] of own) scores[k]! += (judge.shared?.get(name) ?? 0) * value;
  });
  const probabilities = softmax(scores);
  return judge.labels
    .map((label, k) => ({ label, probability: probabilities[k]! }))
    .sort((a, b) => b.probability - a.probability || judge.labels.indexOf(a.label) - judge.labels.indexOf(b.label));
}

/** The label with the highest value, the first of equals; '' of none. */
export const likeliest = (values: ReadonlyMap<string, number>): string =>
  [...values].reduce((a, b) => (b[1] > a[1] ? b : a), ['', -1] as [string, number])[0];

/** Probability of "yes" of a judge with the labels no and yes. */
export function likelihood(judge: Judge, features: Features): number {
  const [no = 0, yes = 0] = scoresOf(judge, features);
  return 1 / (1 + Math.exp(no - yes));
}

/** Probabilities of the alternatives of a choice, weighed by one set of weights for all (a judge with the single label "choice"). */
export const choose = (judge: Judge, alternatives: readonly Features[]): readonly number[] =>
  softmax(alternatives.map((f) => scoresOf(judge, f)[0] ?? 0));

function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((x) => Math.exp(x - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / sum);
}

function scoresOf(judge: Judge, features: Features): number[] {
  const scores = [...judge.bias];
  for (const [name, value] of features) {
    const w = judge.weights.get(name);
    if (w !== undefined) for (let k = 0; k < scores.length; k++) scores[k]! += w[k]! * value;
  }
  return scores;
}

/** The features that spoke for a label against the others, those that labels share included, strongest first. */
export function reasons(
  judge: Judge,
  features: Features,
  label: string,
  own: Features = new Map(),
): readonly { readonly feature: string; readonly weight: number }[] {
  const at = judge.labels.indexOf(label);
  const out: { feature: string; weight: number }[] = [];
  for (const [name, value] of features) {
    const w = judge.weights.get(name);
    if (w === undefined) continue;
    const others = (w.reduce((a, b) => a + b, 0) - w[at]!) / Math.max(1, w.length - 1);
    out.push({ feature: name, weight: (w[at]! - others) * value });
  }
  for (const [name, value] of own) out.push({ feature: name, weight: (judge.shared?.get(name) ?? 0) * value });
  return out.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1));
}

/** Reads a judge from its JSON form; the error names what is wrong. */
export function parseJudge(name: string, json: unknown): Judge {
  const fail = (what: string): never => {
    throw new Error(`judge ${name}: ${what}`);
  };
  if (typeof json !== 'object' || json === null) return fail('no object');
  const { labels, bias, weights, shared } = json as {
    labels?: unknown;
    bias?: unknown;
    weights?: unknown;
    shared?: unknown;
  };
  const isNumbers = (x: unknown): x is number[] =>
    Array.isArray(x) && x.every((n) => typeof n === 'number' && Number.isFinite(n));
  if (!Array.isArray(labels) || !labels.every((l): l is string => typeof l === 'string'))
    return fail('labels are no strings');
  if (!isNumbers(bias) || bias.length !== labels.length) return fail(`bias is not ${labels.length} numbers`);
  if (typeof weights !== 'object' || weights === null) return fail('no weights');
  const map = new Map<string, readonly number[]>();
  for (const [feature, row] of Object.entries(weights)) {
    if (!isNumbers(row) || row.length !== labels.length)
      return fail(`weights of "${feature}" are not ${labels.length} numbers`);
    map.set(feature, row);
  }
  if (shared === undefined) return { labels, bias, weights: map };
  if (typeof shared !== 'object' || shared === null) return fail('shared weights are no object');
  const common = new Map<string, number>();
  for (const [feature, weight] of Object.entries(shared)) {
    if (typeof weight !== 'number' || !Number.isFinite(weight))
      return fail(`shared weight of "${feature}" is no number`);
    common.set(feature, weight);
  }
  return { labels, bias, weights: map, shared: common };
}
