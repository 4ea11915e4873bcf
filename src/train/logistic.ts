import type { Features, Judge } from '../extract/judge.js';
import { seeded } from './seeded.js';

export interface Example {
  readonly features: Features;
  readonly label: string;
  readonly weight?: number;
}

export interface FitOptions {
  /** Strength of the pull towards zero, per example. */
  readonly l2: number;
  readonly epochs: number;
  /** Features seen in fewer examples are left out. */
  readonly atLeast: number;
}

/** A seeded order of the examples, the same in every run. */
function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const random = seeded(seed);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
  return order;
}

const SETTLED = 0.005;

/** Multinomial logistic regression by AdaGrad with an L2 pull; deterministic. */
export function fit(labels: readonly string[], examples: readonly Example[], options: FitOptions): Judge {
  const seen = new Map<string, number>();
  for (const e of examples) for (const name of e.features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, n]) => n >= options.atLeast)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, i) => [name, i + 1]));
  const K = labels.length;
  const W = new Float64Array((names.length + 1) * K);
  const G = new Float64Array((names.length + 1) * K).fill(1);
  // rows laid end to end in typed arrays: the bias is feature 0
  const starts = new Int32Array(examples.length + 1);
  const ids: number[] = [];
  const values: number[] = [];
  examples.forEach((e, at) => {
    ids.push(0);
    values.push(1);
    for (const [name, value] of e.features) {
      const id = index.get(name);
      if (id !== undefined) {
        ids.push(id);
        values.push(value);
      }
    }
    starts[at + 1] = ids.length;
  });
  const I = Int32Array.from(ids);
  const V = Float64Array.from(values);
  const gold = examples.map((e) => labels.indexOf(e.label));
  const p = new Float64Array(K);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = 0.5 / Math.sqrt(1 + epoch);
    for (const at of shuffled(examples.length, 7919 * (epoch + 1))) {
      const from = starts[at]!;
      const to = starts[at + 1]!;
      let top = -Infinity;
      for (let k = 0; k < K; k++) {
        let score = 0;
        for (let f = from; f < to; f++) score += W[I[f]! * K + k]! * V[f]!;
        p[k] = score;
        if (score > top) top = score;
      }
      let sum = 0;
      for (let k = 0; k < K; k++) sum += p[k] = Math.exp(p[k]! - top);
      const weight = examples[at]!.weight ?? 1;
      for (let k = 0; k < K; k++) {
        const error = (p[k]! / sum - (k === gold[at] ? 1 : 0)) * weight;
        // labels that are as good as settled cost most of the time and change nothing
        if (error < SETTLED && error > -SETTLED) continue;
        for (let f = from; f < to; f++) {
          const w = I[f]! * K + k;
          const gradient = error * V[f]! + (f === from ? 0 : options.l2 * W[w]!);
          G[w]! += gradient * gradient;
          W[w]! -= (rate * gradient) / Math.sqrt(G[w]!);
        }
      }
    }
  }
  const round = (x: number) => Math.round(x * 1000) / 1000;
  const weights = new Map<string, readonly number[]>();
  names.forEach((name, i) => {
    const row = Array.from({ length: K }, (_, k) => round(W[(i + 1) * K + k]!));
    if (row.some((w) => Math.abs(w) >= 0.02)) weights.set(name, row);
  });
  return { labels, bias: Array.from({ length: K }, (_, k) => round(W[k]!)), weights };
}

/** A judge in its stored form, one feature a line. */
export function printJudge(judge: Judge): string {
  const rows = [...judge.weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `    ${JSON.stringify(name)}: [${row.join(', ')}]`);
  return `{\n  "labels": ${JSON.stringify(judge.labels)},\n  "bias": [${judge.bias.join(', ')}],\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`;
}
