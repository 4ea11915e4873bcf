/** A linear model over hashed features: row `hash & mask` of `values` holds one weight for each class. */
export interface Linear {
  readonly name: string;
  readonly bits: number;
  readonly classes: number;
  readonly values: Int8Array | Float32Array;
}

/** Mixes a template's number and up to three integers into a bucket. */
export function bucket(template: number, a: number, b: number, c: number, mask: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  return (h ^ (h >>> 16)) & mask;
}

/** Sums the rows of the first `count` features into `scores`. */
export function addScores(model: Linear, features: Int32Array, count: number, scores: Float64Array): void {
  const { values, classes } = model;
  scores.fill(0, 0, classes);
  for (let f = 0; f < count; f++) {
    const row = features[f]! * classes;
    for (let k = 0; k < classes; k++) scores[k]! += values[row + k]!;
  }
}

/** The class with the highest score; the first of equals. */
export function best(scores: Float64Array, classes: number): number {
  let top = 0;
  for (let k = 1; k < classes; k++) if (scores[k]! > scores[top]!) top = k;
  return top;
}
