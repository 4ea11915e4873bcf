/** A statement as the scorer reads it. */
export interface Scored {
  readonly side: string;
  readonly act: string;
  readonly targets: readonly string[];
  readonly issue: string;
  readonly said: { readonly date: string | null; readonly basis: string };
  readonly evidence: readonly string[];
  readonly quotes: readonly string[];
  readonly redLine: { readonly trigger: string } | null;
}

/** What the scorer found wrong: a pair with its wrong fields, a gold statement alone, or a made one alone. */
export interface Miss {
  readonly article: string;
  readonly kind: string;
  readonly gold?: Scored;
  readonly pred?: Scored;
}

/** The scorer's own measures, so that the table counts as it does. */
export interface Measures {
  overlap(a: string, b: string): number;
  phraseF1(a: string, b: string): number;
  name(side: string): string;
}

/** One article: what is true of it, what was made of it, and the side and sentence of every candidate. */
export interface Compared {
  readonly id: string;
  readonly gold: readonly Scored[];
  readonly made: readonly Scored[];
  readonly candidates: readonly { readonly side: string; readonly sentence: string }[];
}

export interface ErrorClass {
  readonly phenomenon: string;
  readonly count: number;
  /** Sentences of the first cases, with their article. */
  readonly examples: readonly string[];
}

/** The scorer pairs from this share of common words on. */
const SAME_PASSAGE = 0.6;
/** A trigger with less in common is another one. */
const SAME_TRIGGER = 0.5;

/** Every error by what went wrong, the commonest first. */
export function errorTable(
  misses: readonly Miss[],
  articles: readonly Compared[],
  measures: Measures,
): readonly ErrorClass[] {
  const byId = new Map(articles.map((a) => [a.id, a]));
  const found = new Map<string, string[]>();
  for (const miss of misses) {
    const article = byId.get(miss.article);
    if (article === undefined) throw new Error(`no article "${miss.article}" to explain an error by`);
    const sentence = (miss.gold ?? miss.pred)?.evidence[0] ?? '';
    for (const phenomenon of phenomenaOf(miss, article, measures))
      found.set(phenomenon, [...(found.get(phenomenon) ?? []), `${miss.article}: ${sentence}`]);
  }
  return [...found]
    .map(([phenomenon, cases]) => ({ phenomenon, count: cases.length, examples: cases.slice(0, 3) }))
    .sort((a, b) => b.count - a.count || (a.phenomenon < b.phenomenon ? -1 : 1));
}

function phenomenaOf({ kind, gold, pred }: Miss, article: Compared, m: Measures): readonly string[] {
  if (gold === undefined) return pred === undefined ? [] : [`false statement: ${whyMade(pred, article, m)}`];
  if (pred === undefined) return [`missed: ${whyMissed(gold, article, m)}`];
  // the scorer knows which other values a second annotator gave
  const wrong = new Set(kind.replace(/^wrong /, '').split(','));
  if (wrong.has('side')) return ['wrong side'];
  const out: string[] = [];
  if (wrong.has('speaker')) out.push('wrong speaker');
  if (wrong.has('act')) out.push(`act ${gold.act} taken for ${pred.act}`);
  if (wrong.has('issue')) out.push(`issue ${gold.issue} taken for ${pred.issue}`);
  if (wrong.has('date')) out.push(`date ${gold.said.basis} taken for ${pred.said.basis}`);
  if (wrong.has('targets'))
    out.push(`targets: ${targetError(new Set(gold.targets.map(m.name)), new Set(pred.targets.map(m.name)))}`);
  if (wrong.has('redLine')) out.push(gold.redLine === null ? 'red line: none is drawn' : 'red line: missed');
  else if (gold.redLine !== null && pred.redLine !== null)
    if (m.phraseF1(gold.redLine.trigger, pred.redLine.trigger) < SAME_TRIGGER) out.push('red line: another trigger');
  return out;
}

const passages = (s: Scored): readonly string[] => [...s.evidence, ...s.quotes];
const meet = (a: readonly string[], b: readonly string[], m: Measures): boolean =>
  a.some((x) => b.some((y) => m.overlap(x, y) >= SAME_PASSAGE));

function whyMade(made: Scored, { gold }: Compared, m: Measures): string {
  const here = gold.filter((g) => meet(passages(g), passages(made), m));
  if (here.length === 0) return 'nothing is stated';
  return here.some((g) => m.name(g.side) === m.name(made.side)) ? 'one statement made into two' : 'another side speaks';
}

function whyMissed(gold: Scored, { made, candidates }: Compared, m: Measures): string {
  const own = (x: { readonly side: string }) => m.name(x.side) === m.name(gold.side);
  if (made.some((p) => own(p) && meet(passages(gold), passages(p), m))) return 'merged into another';
  const here = candidates.filter((c) => meet(passages(gold), [c.sentence], m));
  if (here.some(own)) return 'judged to state nothing';
  return here.length > 0 ? 'no candidate of this side' : 'no candidate';
}

function targetError(gold: ReadonlySet<string>, made: ReadonlySet<string>): string {
  const lacking = [...gold].filter((t) => !made.has(t)).length;
  const extra = [...made].filter((t) => !gold.has(t)).length;
  if (lacking === 0) return gold.size === 0 ? 'somebody for nobody' : 'one too many';
  if (extra === 0) return made.size === 0 ? 'nobody for somebody' : 'one lacks';
  return 'another';
}
