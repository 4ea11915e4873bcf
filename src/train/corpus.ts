import { createLexicon, type Lexicon } from '../extract/syntax/lexicon.js';
import type { Choices } from '../extract/syntax/linear.js';
import { TAG_SPACE } from '../extract/syntax/parse.js';
import { LONGEST } from '../extract/syntax/split-sentences.js';
import { createWords, encode, hashWord, PAD, setEnd, type Words } from '../extract/syntax/words.js';
import type { TreebankSentence } from './treebank.js';

/** Words seen this often are known by themselves. */
const KNOWN_FROM = 3;
/** A tag belongs to a word's kind when this share of its uses has it. */
const KIND_SHARE = 0.04;
/** Words seen this often have only tags that were seen with them, if in this share of their uses. */
const SETTLED_FROM = 30;
const CHOICE_SHARE = 0.002;

/** The treebank as integers; sentence `s` has the words from `starts[s]` to `starts[s + 1]`. */
export interface Corpus {
  readonly starts: Int32Array;
  readonly styles: Uint8Array;
  readonly columns: readonly Int32Array[];
  readonly tags: Uint8Array;
  /** The length of the sentence stands for the root. */
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
  readonly names: Uint8Array;
}

export interface Classes {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
}

function columnsOf(words: Words): readonly Int32Array[] {
  const { word, exact, suffix2, suffix3, prefix3, shape, kind, choice, act, capital } = words;
  return [word, exact, suffix2, suffix3, prefix3, shape, kind, choice, act, capital];
}

/** Values with their counts, most frequent first, then by code point. */
function ranked(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The classes of a column, most frequent first. */
export function classesOf(
  sentences: readonly TreebankSentence[],
  column: (s: TreebankSentence) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const value of column(sentence)) count(counts, value);
  return ranked(counts).map(([value]) => value);
}

/** The words seen often enough, each with its usual tags (`kinds`) and its possible ones (`choices`). */
export function buildLexicon(sentences: readonly TreebankSentence[], tags: readonly string[]): Lexicon {
  const byWord = new Map<number, Map<string, number>>();
  for (const { forms, tags } of sentences) {
    for (let i = 0; i < forms.length; i++) {
      const hash = hashWord(forms[i]!);
      let counts = byWord.get(hash);
      if (!counts) {
        counts = new Map();
        byWord.set(hash, counts);
      }
      count(counts, tags[i]!);
    }
  }
  const entries: { readonly hash: number; readonly kind: string; readonly choice: string }[] = [];
  const kinds = new Map<string, number>();
  for (const [hash, counts] of byWord) {
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    if (total < KNOWN_FROM) continue;
    const tagsFrom = (share: number): readonly string[] =>
      ranked(counts)
        .filter(([, n]) => n >= total * share)
        .map(([tag]) => tag);
    const kind = tagsFrom(KIND_SHARE).slice(0, 3).join(' ');
    entries.push({ hash, kind, choice: total < SETTLED_FROM ? '' : [...tagsFrom(CHOICE_SHARE)].sort().join(' ') });
    count(kinds, kind);
  }
  entries.sort((a, b) => a.hash - b.hash);
  const kindIds = new Map(ranked(kinds).map(([kind], i) => [kind, Math.min(255, i + 1)]));
  const tagIds = new Map(tags.map((tag, i) => [tag, i]));
  const choices = createChoices(
    tags.length,
    entries.map(({ choice }) => (choice === '' ? [] : choice.split(' ').map((tag) => tagIds.get(tag)!))),
  );
  return createLexicon(
    Int32Array.from(entries, ({ hash }) => hash),
    Uint8Array.from(entries, ({ kind }) => kindIds.get(kind) ?? 255),
    choices,
  );
}

/** Lists of classes by key, equal ones kept once; an empty list stands for all classes. */
function createChoices(classes: number, byKey: readonly (readonly number[])[]): Choices {
  const ids = new Map<string, number>([['', 0]]);
  const lists = [Uint8Array.from({ length: classes }, (_, k) => k)];
  const index = Uint16Array.from(byKey, (list) => {
    const key = [...list].sort((a, b) => a - b).join(' ');
    let id = ids.get(key);
    if (id === undefined) {
      id = lists.length;
      ids.set(key, id);
      lists.push(Uint8Array.from(key.split(' '), Number));
    }
    return id;
  });
  return { index, lists };
}

/** Which classes are seen with which keys: at least twice and in one of ten thousand cases; all classes where a key is rare. */
export function learnChoices(classes: number, keys: number, pairs: Iterable<readonly [number, number]>): Choices {
  const counts = new Int32Array(keys * classes);
  const totals = new Int32Array(keys);
  for (const [key, value] of pairs) {
    counts[key * classes + value]! += 1;
    totals[key]! += 1;
  }
  const byKey = Array.from({ length: keys }, (_, key) => {
    if (totals[key]! < 50) return [];
    const list: number[] = [];
    for (let k = 0; k < classes; k++) {
      const n = counts[key * classes + k]!;
      if (n >= 2 && n * 10000 >= totals[key]!) list.push(k);
    }
    return list;
  });
  return createChoices(classes, byKey);
}

/** Head tag, dependent tag and side with the label, as `labelKey` counts them. */
export function* labelPairs(corpus: Corpus, tags: Uint8Array): Generator<readonly [number, number]> {
  for (let s = 0; s < corpus.styles.length; s++) {
    const from = corpus.starts[s]!;
    const n = corpus.starts[s + 1]! - from;
    for (let i = 0; i < n; i++) {
      const head = corpus.heads[from + i]!;
      const headTag = head === n ? TAG_SPACE - 1 : tags[from + head]!;
      yield [(headTag * TAG_SPACE + tags[from + i]!) * 2 + (i < head ? 1 : 0), corpus.labels[from + i]!];
    }
  }
}

/** Tag and capital with the name class, as `nameKey` counts them. */
export function* namePairs(corpus: Corpus, tags: Uint8Array): Generator<readonly [number, number]> {
  const capitals = corpus.columns[9]!;
  for (let i = 0; i < tags.length; i++) yield [tags[i]! * 2 + capitals[i]!, corpus.names[i]!];
}

/** Encodes sentences; those too long for the parser are left out. */
export function encodeCorpus(all: readonly TreebankSentence[], lexicon: Lexicon, classes: Classes): Corpus {
  const sentences = all.filter((sentence) => sentence.forms.length <= LONGEST);
  const total = sentences.reduce((sum, sentence) => sum + sentence.forms.length, 0);
  const words = createWords();
  const corpus: Corpus = {
    starts: new Int32Array(sentences.length + 1),
    styles: new Uint8Array(sentences.length),
    columns: columnsOf(words).map(() => new Int32Array(total)),
    tags: new Uint8Array(total),
    heads: new Int16Array(total),
    labels: new Uint8Array(total),
    names: new Uint8Array(total),
  };
  const ids = (values: readonly string[]): ReadonlyMap<string, number> => new Map(values.map((value, i) => [value, i]));
  const tagIds = ids(classes.tags);
  const labelIds = ids(classes.labels);
  const nameIds = ids(classes.names);
  let at = 0;
  for (const [s, sentence] of sentences.entries()) {
    const n = sentence.forms.length;
    encode(sentence.forms, lexicon, words);
    corpus.styles[s] = words.style;
    for (const [c, column] of columnsOf(words).entries()) corpus.columns[c]!.set(column.subarray(PAD, PAD + n), at);
    for (let i = 0; i < n; i++) {
      corpus.tags[at + i] = tagIds.get(sentence.tags[i]!)!;
      corpus.heads[at + i] = sentence.heads[i]! < 0 ? n : sentence.heads[i]!;
      corpus.labels[at + i] = labelIds.get(sentence.deps[i]!)!;
      corpus.names[at + i] = nameIds.get(sentence.ents[i]!)!;
    }
    at += n;
    corpus.starts[s + 1] = at;
  }
  return corpus;
}

/** Puts sentence `s` into `words`, as `encode` would. */
export function loadSentence(corpus: Corpus, s: number, words: Words): void {
  const from = corpus.starts[s]!;
  const to = corpus.starts[s + 1]!;
  for (const [c, column] of columnsOf(words).entries()) column.set(corpus.columns[c]!.subarray(from, to), PAD);
  setEnd(words, to - from);
  words.style = corpus.styles[s]!;
}
