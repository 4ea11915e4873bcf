import { actClass } from './act-verbs.js';
import { ALPHA, classOf, DIGIT, LOWER, UPPER } from './characters.js';
import type { Lexicon } from './lexicon.js';
import { LONGEST } from './split-sentences.js';

/** The words of one sentence as integers, two places of padding at either end; the arrays are used again for the next sentence. */
export interface Words {
  count: number;
  /** Hash of the lower-case word; of its shape when the training text hardly knew it. */
  readonly word: Int32Array;
  /** Hash of the word as written. */
  readonly exact: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;
  /** Which tags the word can have: an id of the lexicon, 0 for unknown words. */
  readonly kind: Int32Array;
  /** Which tags are possible: a list of the lexicon. */
  readonly choice: Int32Array;
  /** 1 for a capital. */
  readonly capital: Int32Array;
  /** Class of verbs of speech and politics by form, see act-verbs.ts. */
  readonly act: Int32Array;
  /** 1 in a sentence without a final mark (headlines, captions), 2 when most of its words have capitals, too. */
  style: number;
}

/** Padding before the first word. */
export const PAD = 2;
const SIZE = LONGEST + 2 * PAD + 2;
const BEFORE = 0x51ed270b;
const AFTER = 0x2545f491;

export function createWords(): Words {
  const ints = (): Int32Array => new Int32Array(SIZE);
  return {
    count: 0,
    word: ints(),
    exact: ints(),
    suffix2: ints(),
    suffix3: ints(),
    prefix3: ints(),
    shape: ints(),
    kind: ints(),
    choice: ints(),
    act: ints(),
    capital: ints(),
    style: 0,
  };
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function finish(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Typographic apostrophes and digits are alike everywhere; single quotation marks and dashes keep their kind. */
function fold(unit: number): number {
  if (unit === 0x2019 || unit === 0x2018) return 39;
  return unit;
}

/** Hash of the lower-case form, as the lexicon's keys are made. */
export function hashWord(form: string): number {
  let hash = 0x811c9dc5;
  const lower = form.toLowerCase();
  for (let i = 0; i < lower.length; i++)
    hash = mix(hash, lower.length > 1 ? fold(lower.charCodeAt(i)) : lower.charCodeAt(i));
  return finish(hash);
}

/** "Xx", "X.X.", "dd-x" …: runs of a class shortened to two. */
function shapeOf(form: string): number {
  let hash = 7;
  let last = 0;
  let run = 0;
  for (let i = 0; i < form.length && i < 40; i++) {
    const unit = form.charCodeAt(i);
    const bits = classOf(unit);
    const kind = bits & DIGIT ? 1 : (bits & ALPHA) === LOWER ? 2 : bits & UPPER ? 3 : fold(unit);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = mix(hash, kind);
  }
  return finish(hash);
}

/** Fills `words` with the words of a sentence of at most LONGEST words, given as written. */
export function encode(forms: readonly string[], lexicon: Lexicon, words: Words): void {
  const n = Math.min(forms.length, LONGEST);
  let capitals = 0;
  let letters = 0;
  for (let i = 0; i < n; i++) {
    const form = forms[i]!;
    const lower = form.toLowerCase();
    const at = i + PAD;
    const size = lower.length;
    const hash = hashWord(form);
    const entry = lexicon.find(hash);
    const shape = shapeOf(form);
    let exact = 0x1b873593;
    for (let k = 0; k < form.length && k < 40; k++) exact = mix(exact, form.charCodeAt(k));
    const a = lower.charCodeAt(size - 1);
    const b = size > 1 ? lower.charCodeAt(size - 2) : 1;
    const c = size > 2 ? lower.charCodeAt(size - 3) : 1;
    words.suffix2[at] = a | (b << 16);
    words.suffix3[at] = mix(mix(mix(17, a), b), c);
    words.prefix3[at] = mix(
      mix(mix(19, lower.charCodeAt(0)), size > 1 ? lower.charCodeAt(1) : 1),
      size > 2 ? lower.charCodeAt(2) : 1,
    );
    words.shape[at] = shape;
    words.kind[at] = entry < 0 ? 0 : lexicon.kinds[entry]!;
    words.choice[at] = entry < 0 ? 0 : lexicon.choices.index[entry]!;
    words.act[at] = actClass(lower);
    words.word[at] = entry < 0 ? mix(shape, words.suffix2[at]!) : hash;
    words.exact[at] = entry < 0 ? mix(shape, words.suffix2[at]!) : finish(exact);
    const first = classOf(form.charCodeAt(0));
    words.capital[at] = (first & ALPHA) === UPPER ? 1 : 0;
    if (first & ALPHA && size > 3) {
      letters++;
      if (first & UPPER) capitals++;
    }
  }
  const last = n > 0 ? forms[n - 1]! : '';
  const closed = /^[.!?"'”’:;)…]|\.$/.test(last);
  words.style = closed ? 0 : letters > 2 && capitals * 10 > letters * 6 ? 2 : 1;
  setEnd(words, n);
}

/** Sets the number of words and the padding around them. */
export function setEnd(words: Words, n: number): void {
  words.count = n;
  for (let p = 0; p < PAD; p++) {
    pad(words, p, BEFORE + p);
    pad(words, n + PAD + p, AFTER + p);
  }
}

function pad(words: Words, at: number, value: number): void {
  words.word[at] = value;
  words.exact[at] = value;
  words.suffix2[at] = value;
  words.suffix3[at] = value;
  words.prefix3[at] = value;
  words.shape[at] = value;
  words.kind[at] = -1 - (value & 3);
  words.act[at] = 0;
}
