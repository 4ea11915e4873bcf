import { bestOf, type Choices, type Linear } from './linear.js';
import { createTemplates, mixTemplates } from './templates.js';
import { PAD, type Words } from './words.js';

export const TAG_FEATURES = 32;
const NO_TAG = 99;

/** A word (0), its neighbours at -2 … +2, and the two tags before it. */
const TAGS = createTemplates(
  [
    ...[-2, -1, 0, 1, 2].flatMap((at) => [`w${at}`, `end${at}`, `shape${at}`, `kind${at}`]),
    ...['exact', 'end', 'begin', 'act', 't1', 't2', 'style', 'place'],
  ],
  `place/w0/exact place/end0/end shape0/begin/shape0 place/t1/t1 t2/t1 w0/t1 t2 w0
  w-1/w-2/w1/w2/w-1 w0/w0 w1/kind0 t1 kind1/kind1 kind2 kind0/end-1 end0/end1 end0/t1 end0 style
  shape0 shape1 shape-1/w0 kind1 t1/t1 w1 kind0/w0 style shape0/w-1 w1/w-2 w-1 kind0/act style t1/act t1 kind1`,
);

/** Fills `out` with the buckets for word `i`; the tags before it are decided. Returns how many there are. */
export function tagFeatures(words: Words, tags: Uint8Array, i: number, mask: number, out: Int32Array): number {
  const { word, exact, suffix2, suffix3, prefix3, shape, kind, act, style } = words;
  const p = i + PAD;
  const { atoms } = TAGS;
  let n = 1;
  for (let at = p - 2; at <= p + 2; at++) {
    atoms[n++] = word[at]!;
    atoms[n++] = suffix3[at]!;
    atoms[n++] = shape[at]!;
    atoms[n++] = kind[at]!;
  }
  atoms[n++] = exact[p]!;
  atoms[n++] = suffix2[p]!;
  atoms[n++] = prefix3[p]!;
  atoms[n++] = act[p]!;
  atoms[n++] = i > 0 ? tags[i - 1]! : NO_TAG;
  atoms[n++] = i > 1 ? tags[i - 2]! : NO_TAG;
  atoms[n++] = style;
  atoms[n++] = (i === 0 ? 4 : 0) + style;
  return mixTemplates(TAGS, mask, out);
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
