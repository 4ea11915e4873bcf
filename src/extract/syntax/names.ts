import type { Choices, Linear } from './linear.js';
import { createTemplates, mixTemplates } from './templates.js';
import { PAD, type Words } from './words.js';

export const NAME_FEATURES = 32;
const NONE = 99;

/** A word (0), its neighbours at -2 … +2, and the names of the two before it. */
const NAMES = createTemplates(
  [
    ...[-2, -1, 0, 1, 2].flatMap((at) => [`exact${at}`, `shape${at}`, `t${at}`]),
    ...['word', 'end', 'begin', 'n1', 'n2', 'style'],
  ],
  `n1 t0 style/word/exact0/exact0 n1/end t0/begin t0/shape0 t0 n1/n1 n2 t0
  exact-1 n1 t0/exact1 n1 t0/exact-2 n1 t0/exact2 n1 t0/exact-1 exact0/exact0 exact1
  t0 t-1 t1/t0 t1 t2/shape0 shape-1 shape1/n1 t1 exact1/n1 word exact1/exact-2 exact-1 n1/exact1 exact2 n1
  exact-1 exact1 n1/t0 t-1 n1/end exact1 n1`,
);

/** Fills `out` with the buckets for the name tag of word `i`; the ones before it are decided. */
export function nameFeatures(
  words: Words,
  tags: Uint8Array,
  names: Uint8Array,
  i: number,
  mask: number,
  out: Int32Array,
): number {
  const { word, exact, suffix3, prefix3, shape, count, style } = words;
  const p = i + PAD;
  const { atoms } = NAMES;
  let n = 1;
  for (let at = -2; at <= 2; at++) {
    atoms[n++] = exact[p + at]!;
    atoms[n++] = shape[p + at]!;
    atoms[n++] = i + at >= 0 && i + at < count ? tags[i + at]! : NONE;
  }
  atoms[n++] = word[p]!;
  atoms[n++] = suffix3[p]!;
  atoms[n++] = prefix3[p]!;
  atoms[n++] = i > 0 ? names[i - 1]! : NONE;
  atoms[n++] = i > 1 ? names[i - 2]! : NONE;
  atoms[n++] = style;
  return mixTemplates(NAMES, mask, out);
}

/**
 * A function that writes name classes into `names`. Class 0 is "no name"; `follows[k]` is the class that must stand
 * before an inner class k (its beginning), 0 for beginnings.
 */
export function createNamer(
  model: Linear,
  choices: Choices,
  follows: Uint8Array,
): (words: Words, tags: Uint8Array, names: Uint8Array) => void {
  const features = new Int32Array(NAME_FEATURES);
  const mask = 2 ** model.bits - 1;
  return (words, tags, names) => {
    for (let i = 0; i < words.count; i++) {
      const before = i > 0 ? names[i - 1]! : 0;
      const list = choices.lists[choices.index[nameKey(words, tags, i)]!]!;
      if (before === 0 && list.length === 1) {
        names[i] = list[0]!;
        continue;
      }
      const count = nameFeatures(words, tags, names, i, mask, features);
      names[i] = bestName(model, features, count, list, follows, before);
    }
  };
}

/** What decides which name classes are possible: the tag, and whether the word has a capital. */
export function nameKey(words: Words, tags: Uint8Array, i: number): number {
  return tags[i]! * 2 + words.capital[i + PAD]!;
}

/** False for an inner class `k` that neither its beginning nor itself stands before. */
export function mayFollow(follows: Uint8Array, k: number, before: number): boolean {
  const start = follows[k]!;
  return start === 0 || before === start || before === k;
}

/** The best class in `list` that may follow `before`. */
export function bestName(
  model: Linear,
  features: Int32Array,
  count: number,
  list: Uint8Array,
  follows: Uint8Array,
  before: number,
): number {
  const { values, classes } = model;
  let top = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < list.length; c++) {
    const k = list[c]!;
    if (!mayFollow(follows, k, before)) continue;
    let sum = 0;
    for (let f = 0; f < count; f++) sum += values[features[f]! * classes + k]!;
    if (sum > most) {
      most = sum;
      top = k;
    }
  }
  return top;
}
