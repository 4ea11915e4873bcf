import { bucket, type Choices, type Linear } from './linear.js';
import { PAD, type Words } from './words.js';

export const NAME_FEATURES = 32;
const NONE = 99;

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
  const tag = tags[i]!;
  const before = i > 0 ? tags[i - 1]! : NONE;
  const after = i + 1 < count ? tags[i + 1]! : NONE;
  const after2 = i + 2 < count ? tags[i + 2]! : NONE;
  const n1 = i > 0 ? names[i - 1]! : NONE;
  const n2 = i > 1 ? names[i - 2]! : NONE;
  const w = word[p]!;
  let n = 0;
  out[n++] = bucket(1, n1, tag, style, mask);
  out[n++] = bucket(2, w, 0, 0, mask);
  out[n++] = bucket(3, exact[p]!, 0, 0, mask);
  out[n++] = bucket(4, exact[p]!, n1, 0, mask);
  out[n++] = bucket(5, suffix3[p]!, tag, 0, mask);
  out[n++] = bucket(6, prefix3[p]!, tag, 0, mask);
  out[n++] = bucket(7, shape[p]!, tag, n1, mask);
  out[n++] = bucket(8, n1, n2, tag, mask);
  out[n++] = bucket(9, exact[p - 1]!, n1, tag, mask);
  out[n++] = bucket(10, exact[p + 1]!, n1, tag, mask);
  out[n++] = bucket(11, exact[p - 2]!, n1, tag, mask);
  out[n++] = bucket(12, exact[p + 2]!, n1, tag, mask);
  out[n++] = bucket(13, exact[p - 1]!, exact[p]!, 0, mask);
  out[n++] = bucket(14, exact[p]!, exact[p + 1]!, 0, mask);
  out[n++] = bucket(15, tag, before, after, mask);
  out[n++] = bucket(16, tag, after, after2, mask);
  out[n++] = bucket(17, shape[p]!, shape[p - 1]!, shape[p + 1]!, mask);
  out[n++] = bucket(18, n1, after, exact[p + 1]!, mask);
  out[n++] = bucket(19, n1, w, exact[p + 1]!, mask);
  out[n++] = bucket(20, exact[p - 2]!, exact[p - 1]!, n1, mask);
  out[n++] = bucket(21, exact[p + 1]!, exact[p + 2]!, n1, mask);
  out[n++] = bucket(22, exact[p - 1]!, exact[p + 1]!, n1, mask);
  out[n++] = bucket(23, tag, before, n1, mask);
  out[n++] = bucket(24, suffix3[p]!, exact[p + 1]!, n1, mask);
  return n;
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
    const start = follows[k]!;
    if (start !== 0 && before !== start && before !== k) continue;
    let sum = 0;
    for (let f = 0; f < count; f++) sum += values[features[f]! * classes + k]!;
    if (sum > most) {
      most = sum;
      top = k;
    }
  }
  return top;
}
