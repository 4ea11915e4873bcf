import type { Features, Judge } from '../extract/judge.js';
import { minimise } from './minimise.js';

export interface Example {
  readonly features: Features;
  readonly label: string;
  readonly weight?: number;
  /** Of each label its own features, whose weights all labels share. */
  readonly shared?: readonly Features[];
}

export interface FitOptions {
  /** Strength of the pull of every weight towards zero, against the sum over all examples: a rare feature has less to set against it. */
  readonly pull: number;
  readonly rounds: number;
  /** Features seen in fewer examples are left out. */
  readonly atLeast: number;
}

/** Feature vectors laid end to end in typed arrays. */
interface Rows {
  readonly names: readonly string[];
  /** Row r is [starts[r], starts[r + 1]) of ids and values. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

function layOut(all: readonly Features[], atLeast: number): Rows {
  const seen = new Map<string, number>();
  for (const f of all) for (const name of f.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, n]) => n >= atLeast)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const starts = new Int32Array(all.length + 1);
  const ids: number[] = [];
  const values: number[] = [];
  all.forEach((f, at) => {
    for (const [name, value] of f) {
      const id = index.get(name);
      if (id === undefined) continue;
      ids.push(id);
      values.push(value);
    }
    starts[at + 1] = ids.length;
  });
  return { names, starts, ids: Int32Array.from(ids), values: Float64Array.from(values) };
}

/** What a row weighs, its weights lying from `offset` on; nothing where there is no such row. */
function scoreOf({ starts, ids, values }: Rows, row: number, W: Float64Array, offset: number): number {
  const to = starts[row + 1] ?? 0;
  let score = 0;
  for (let f = starts[row] ?? 0; f < to; f++) score += W[offset + ids[f]!]! * values[f]!;
  return score;
}

/** Adds to the slope what an error of a row's score makes of it. */
function lean({ starts, ids, values }: Rows, row: number, slope: Float64Array, offset: number, error: number): void {
  const to = starts[row + 1] ?? 0;
  for (let f = starts[row] ?? 0; f < to; f++) slope[offset + ids[f]!]! += error * values[f]!;
}

/** Adds the pull of the first n weights to the slope; gives its cost. */
function pulled(W: Float64Array, slope: Float64Array, n: number, pull: number): number {
  let cost = 0;
  for (let i = 0; i < n; i++) {
    cost += W[i]! * W[i]!;
    slope[i]! += pull * W[i]!;
  }
  return (pull * cost) / 2;
}

/** Turns scores into probabilities in place; gives the logarithm of their sum. */
function normalise(p: Float64Array, n: number): number {
  let top = -Infinity;
  for (let k = 0; k < n; k++) if (p[k]! > top) top = p[k]!;
  let sum = 0;
  for (let k = 0; k < n; k++) sum += p[k] = Math.exp(p[k]! - top);
  for (let k = 0; k < n; k++) p[k]! /= sum;
  return top + Math.log(sum);
}

/** What is too small to tell costs time only. */
const SETTLED = 1e-6;

const round = (x: number) => Math.round(x * 1000) / 1000;

/** Multinomial logistic regression with an L2 pull; deterministic. */
export function fit(labels: readonly string[], examples: readonly Example[], options: FitOptions): Judge {
  const { names, starts, ids, values } = layOut(
    examples.map((e) => e.features),
    options.atLeast,
  );
  const K = labels.length;
  const bias = names.length * K;
  const forms = layOut(
    examples.flatMap((e) => e.shared ?? []),
    options.atLeast,
  );
  const common = bias + K;
  const right = examples.map((e) => labels.indexOf(e.label));
  const p = new Float64Array(K);
  const W = minimise(
    (W, slope) => {
      slope.fill(0);
      let cost = 0;
      for (let at = 0; at < examples.length; at++) {
        const from = starts[at]!;
        const to = starts[at + 1]!;
        for (let k = 0; k < K; k++) {
          let score = W[bias + k]!;
          for (let f = from; f < to; f++) score += W[ids[f]! * K + k]! * values[f]!;
          p[k] = score + scoreOf(forms, at * K + k, W, common);
        }
        const weight = examples[at]!.weight ?? 1;
        const wanted = right[at]!;
        const score = p[wanted]!;
        cost += weight * (normalise(p, K) - score);
        for (let k = 0; k < K; k++) {
          const error = (p[k]! - (k === wanted ? 1 : 0)) * weight;
          slope[bias + k]! += error;
          if (error < SETTLED && error > -SETTLED) continue;
          lean(forms, at * K + k, slope, common, error);
          for (let f = from; f < to; f++) slope[ids[f]! * K + k]! += error * values[f]!;
        }
      }
      return cost + pulled(W, slope, bias, options.pull);
    },
    common + forms.names.length,
    options.rounds,
  );
  const weights = new Map<string, readonly number[]>();
  names.forEach((name, i) => {
    const row = Array.from({ length: K }, (_, k) => round(W[i * K + k]!));
    if (row.some((w) => Math.abs(w) >= 0.02)) weights.set(name, row);
  });
  const made = { labels, bias: Array.from({ length: K }, (_, k) => round(W[bias + k]!)), weights };
  if (forms.names.length === 0) return made;
  return { ...made, shared: new Map(forms.names.map((name, i) => [name, round(W[common + i]!)])) };
}

/** A choice between alternatives that share one set of weights. */
export interface Choice {
  readonly alternatives: readonly Features[];
  readonly right: readonly number[];
  /** Of several right ones is the likeliest enough, or should each be as likely? */
  readonly anyWill?: boolean;
  readonly weight?: number;
}

/** Conditional logistic regression with the same pull as `fit`. */
export function fitChoice(choices: readonly Choice[], options: FitOptions): Judge {
  const rows = layOut(
    choices.flatMap((c) => c.alternatives),
    options.atLeast,
  );
  const { names } = rows;
  const p = new Float64Array(Math.max(1, ...choices.map((c) => c.alternatives.length)));
  const W = minimise(
    (W, slope) => {
      slope.fill(0);
      let cost = 0;
      let row = 0;
      for (const { alternatives, right, anyWill = false, weight = 1 } of choices) {
        const n = alternatives.length;
        const first = row;
        row += n;
        for (let k = 0; k < n; k++) p[k] = scoreOf(rows, first + k, W, 0);
        const best = Math.max(...right.map((k) => p[k]!));
        const wanted = anyWill
          ? best + Math.log(right.reduce((sum, k) => sum + Math.exp(p[k]! - best), 0))
          : right.reduce((sum, k) => sum + p[k]! / right.length, 0);
        cost += weight * (normalise(p, n) - wanted);
        const held = right.reduce((sum, k) => sum + p[k]!, 0);
        for (let k = 0; k < n; k++) {
          const share = !right.includes(k) ? 0 : anyWill ? p[k]! / held : 1 / right.length;
          lean(rows, first + k, slope, 0, (p[k]! - share) * weight);
        }
      }
      return cost + pulled(W, slope, W.length, options.pull);
    },
    names.length,
    options.rounds,
  );
  const weights = new Map<string, readonly number[]>();
  names.forEach((name, i) => {
    if (Math.abs(W[i]!) >= 0.005) weights.set(name, [round(W[i]!)]);
  });
  return { labels: ['choice'], bias: [0], weights };
}

/** A judge in its stored form, one feature a line. */
export function printJudge(judge: Judge): string {
  const rows = [...judge.weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `    ${JSON.stringify(name)}: [${row.join(', ')}]`);
  const shared = [...(judge.shared ?? [])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `    ${JSON.stringify(name)}: ${weight}`);
  const end = shared.length === 0 ? '' : `,\n  "shared": {\n${shared.join(',\n')}\n  }`;
  return `{\n  "labels": ${JSON.stringify(judge.labels)},\n  "bias": [${judge.bias.join(', ')}],\n  "weights": {\n${rows.join(',\n')}\n  }${end}\n}\n`;
}
