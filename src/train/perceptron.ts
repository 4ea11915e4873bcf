import type { Linear } from '../extract/syntax/linear.js';

/** An averaged perceptron in training: `model.values` are the weights now, the rest keeps what the average needs. */
export interface Perceptron {
  readonly model: Linear & { readonly values: Float32Array };
  readonly sums: Float64Array;
  /** Number of examples seen. */
  step: number;
}

export function createPerceptron(name: string, bits: number, classes: number): Perceptron {
  const size = 2 ** bits * classes;
  return { model: { name, bits, classes, values: new Float32Array(size) }, sums: new Float64Array(size), step: 1 };
}

/** Moves the weights of the example's features from the class that won to the one that should have. */
export function correct(
  perceptron: Perceptron,
  features: Int32Array,
  count: number,
  right: number,
  wrong: number,
): void {
  const { model, sums, step } = perceptron;
  const { values, classes } = model;
  for (let f = 0; f < count; f++) {
    const row = features[f]! * classes;
    values[row + right]! += 1;
    sums[row + right]! += step;
    values[row + wrong]! -= 1;
    sums[row + wrong]! -= step;
  }
}

/** The average over all steps. */
export function averaged(perceptron: Perceptron): Linear & { readonly values: Float32Array } {
  const { model, sums, step } = perceptron;
  const values = new Float32Array(model.values.length);
  for (let i = 0; i < values.length; i++) values[i] = model.values[i]! - sums[i]! / step;
  return { ...model, values };
}

/**
 * The weights in whole steps, at most 127 of them; those below one step are dropped. Evenly, because a sum of rows errs
 * by what each of its weights errs, large or small.
 */
export function quantised(model: Linear, step: number): Linear {
  const values = new Int8Array(model.values.length);
  for (let i = 0; i < values.length; i++) {
    const steps = model.values[i]! / step;
    if (Math.abs(steps) >= 1) values[i] = Math.max(-127, Math.min(127, Math.round(steps)));
  }
  return { ...model, values };
}

/** A seeded order of 0 … n-1 (Fisher and Yates over a xorshift). */
export function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const next = random(seed);
  for (let i = n - 1; i > 0; i--) {
    const j = next() % (i + 1);
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}

/** A seeded source of numbers from 0 to 2^31 - 1. */
export function random(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0x7fffffff;
  };
}
