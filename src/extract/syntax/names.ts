import { addScores, bucket, type Linear } from './linear.js';
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
  follows: Uint8Array,
): (words: Words, tags: Uint8Array, names: Uint8Array) => void {
  const features = new Int32Array(NAME_FEATURES);
  const scores = new Float64Array(model.classes);
  const mask = 2 ** model.bits - 1;
  return (words, tags, names) => {
    for (let i = 0; i < words.count; i++) {
      addScores(model, features, nameFeatures(words, tags, names, i, mask, features), scores);
      names[i] = bestName(scores, follows, i > 0 ? names[i - 1]! : 0);
    }
  };
}

/** The best class that may follow `before`. */
export function bestName(scores: Float64Array, follows: Uint8Array, before: number): number {
  let top = 0;
  for (let k = 1; k < follows.length; k++) {
    const start = follows[k]!;
    if (start !== 0 && before !== start && before !== k) continue;
    if (scores[k]! > scores[top]!) top = k;
  }
  return top;
}
