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

/** Weights in eight bits: those below `threshold` are dropped, the largest hundredth of a percent is clipped. */
export function quantised(model: Linear, threshold: number): Linear {
  const { values } = model;
  const histogram = new Float64Array(4096);
  let kept = 0;
  let top = 0;
  for (let i = 0; i < values.length; i++) top = Math.max(top, Math.abs(values[i]!));
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]!);
    if (size < threshold) continue;
    kept++;
    histogram[Math.min(4095, Math.floor((size / top) * 4095))]! += 1;
  }
  let limit = top;
  for (let bin = 4095, over = 0; bin > 0; bin--) {
    over += histogram[bin]!;
    if (over > kept / 2000) {
      limit = ((bin + 1) / 4095) * top;
      break;
    }
  }
  const scale = 127 / limit;
  const small = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Math.abs(value) >= threshold) small[i] = Math.max(-127, Math.min(127, Math.round(value * scale)));
  }
  return { ...model, values: small };
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
