import { bestOf, bucket, type Choices, type Linear } from './linear.js';
import { PAD, type Words } from './words.js';

export const TAG_FEATURES = 32;
const NO_TAG = 99;

/** Fills `out` with the buckets for word `i`; the tags before it are decided. Returns how many there are. */
export function tagFeatures(words: Words, tags: Uint8Array, i: number, mask: number, out: Int32Array): number {
  const { word, exact, suffix2, suffix3, prefix3, shape, kind } = words;
  const p = i + PAD;
  const t1 = i > 0 ? tags[i - 1]! : NO_TAG;
  const t2 = i > 1 ? tags[i - 2]! : NO_TAG;
  const w = word[p]!;
  const style = words.style;
  const place = (i === 0 ? 4 : 0) + style;
  let n = 0;
  out[n++] = bucket(1, place, 0, 0, mask);
  out[n++] = bucket(2, w, 0, 0, mask);
  out[n++] = bucket(3, exact[p]!, place, 0, mask);
  out[n++] = bucket(4, suffix3[p]!, 0, 0, mask);
  out[n++] = bucket(5, suffix2[p]!, shape[p]!, 0, mask);
  out[n++] = bucket(6, prefix3[p]!, 0, 0, mask);
  out[n++] = bucket(7, shape[p]!, place, 0, mask);
  out[n++] = bucket(8, t1, 0, 0, mask);
  out[n++] = bucket(9, t1, t2, 0, mask);
  out[n++] = bucket(10, t1, w, 0, mask);
  out[n++] = bucket(11, t1, t2, w, mask);
  out[n++] = bucket(12, word[p - 1]!, 0, 0, mask);
  out[n++] = bucket(13, word[p - 2]!, 0, 0, mask);
  out[n++] = bucket(14, word[p + 1]!, 0, 0, mask);
  out[n++] = bucket(15, word[p + 2]!, 0, 0, mask);
  out[n++] = bucket(16, word[p - 1]!, w, 0, mask);
  out[n++] = bucket(17, w, word[p + 1]!, 0, mask);
  out[n++] = bucket(18, kind[p]!, t1, kind[p + 1]!, mask);
  out[n++] = bucket(19, kind[p + 1]!, kind[p + 2]!, kind[p]!, mask);
  out[n++] = bucket(20, suffix3[p - 1]!, suffix3[p]!, 0, mask);
  out[n++] = bucket(21, suffix3[p + 1]!, suffix3[p]!, 0, mask);
  out[n++] = bucket(22, t1, suffix3[p]!, style, mask);
  out[n++] = bucket(23, shape[p]!, shape[p + 1]!, shape[p - 1]!, mask);
  out[n++] = bucket(24, w, kind[p + 1]!, t1, mask);
  out[n++] = bucket(25, t1, word[p + 1]!, kind[p]!, mask);
  out[n++] = bucket(26, w, style, shape[p]!, mask);
  out[n++] = bucket(27, word[p - 1]!, word[p + 1]!, 0, mask);
  out[n++] = bucket(28, word[p - 2]!, word[p - 1]!, kind[p]!, mask);
  const act = words.act[p]!;
  out[n++] = bucket(29, act, style, t1, mask);
  out[n++] = bucket(30, act, t1, kind[p + 1]!, mask);
  return n;
}

/** A function that writes the tags of a sentence into `tags`. */
export function createTagger(model: Linear, choices: Choices): (words: Words, tags: Uint8Array) => void {
  const features = new Int32Array(TAG_FEATURES);
  const mask = 2 ** model.bits - 1;
  return (words, tags) => {
    for (let i = 0; i < words.count; i++) {
      const list = choices.lists[words.choice[i + PAD]!]!;
      tags[i] =
        list.length === 1 ? list[0]! : bestOf(model, features, tagFeatures(words, tags, i, mask, features), list);
    }
  };
}
