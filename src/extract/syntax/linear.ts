/** A linear model over hashed features: row `hash & mask` of `values` holds one weight for each class. */
export interface Linear {
  readonly name: string;
  readonly bits: number;
  readonly classes: number;
  /** Floats in training, whole numbers in use. */
  readonly values: Int8Array | Float32Array;
}

/** Which classes are possible where: `lists[index[key]]`. */
export interface Choices {
  readonly index: Uint16Array;
  readonly lists: readonly Uint8Array[];
}

/** The class among `list` whose weights in the rows of the first `count` features have the highest sum; the first of equals. */
export function bestOf(model: Linear, features: Int32Array, count: number, list: Uint8Array): number {
  if (list.length === 1) return list[0]!;
  const { values, classes } = model;
  let top = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < list.length; c++) {
    const k = list[c]!;
    let sum = 0;
    for (let f = 0; f < count; f++) sum += values[features[f]! * classes + k]!;
    if (sum > most) {
      most = sum;
      top = k;
    }
  }
  return top;
}

/** The sums of all three classes of a model with three. */
export function sumThree(model: Linear, features: Int32Array, count: number, sums: Float64Array): void {
  const { values } = model;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let f = 0; f < count; f++) {
    const row = features[f]! * 3;
    a += values[row]!;
    b += values[row + 1]!;
    c += values[row + 2]!;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
}
