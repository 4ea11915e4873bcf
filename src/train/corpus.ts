import { createLexicon, type Lexicon } from '../extract/syntax/lexicon.js';
import { LONGEST } from '../extract/syntax/split-sentences.js';
import { createWords, encode, hashWord, PAD, type Words } from '../extract/syntax/words.js';
import type { TreebankSentence } from './treebank.js';

/** Words seen this often are known by themselves. */
const KNOWN_FROM = 3;
/** A tag belongs to a word's kind when this share of its uses has it. */
const KIND_SHARE = 0.04;

/** The treebank as integers; sentence `s` has the words from `starts[s]` to `starts[s + 1]`. */
export interface Corpus {
  readonly starts: Int32Array;
  readonly styles: Uint8Array;
  readonly columns: readonly Int32Array[];
  readonly tags: Uint8Array;
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
  return [words.word, words.exact, words.suffix2, words.suffix3, words.prefix3, words.shape, words.kind];
}

/** The classes of a column, most frequent first. */
export function classesOf(
  sentences: readonly TreebankSentence[],
  column: (s: TreebankSentence) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const value of column(sentence)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

/** The lexicon of words seen often enough, each with the id of its set of tags; sets beyond 254 share the last id. */
export function buildLexicon(sentences: readonly TreebankSentence[]): Lexicon {
  const byWord = new Map<number, Map<string, number>>();
  for (const { forms, tags } of sentences) {
    for (let i = 0; i < forms.length; i++) {
      const hash = hashWord(forms[i]!);
      let counts = byWord.get(hash);
      if (!counts) {
        counts = new Map();
        byWord.set(hash, counts);
      }
      counts.set(tags[i]!, (counts.get(tags[i]!) ?? 0) + 1);
    }
  }
  const sets = new Map<string, number>();
  const entries: { readonly hash: number; readonly set: string }[] = [];
  for (const [hash, counts] of byWord) {
    let total = 0;
    for (const count of counts.values()) total += count;
    if (total < KNOWN_FROM) continue;
    const set = [...counts]
      .filter(([, count]) => count >= total * KIND_SHARE)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 3)
      .map(([tag]) => tag)
      .join(' ');
    entries.push({ hash, set });
    sets.set(set, (sets.get(set) ?? 0) + 1);
  }
  const ranked = [...sets].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([set]) => set);
  const ids = new Map(ranked.map((set, i) => [set, Math.min(255, i + 1)]));
  entries.sort((a, b) => a.hash - b.hash);
  return createLexicon(
    Int32Array.from(entries, (entry) => entry.hash),
    Uint8Array.from(entries, (entry) => ids.get(entry.set) ?? 255),
  );
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
      corpus.tags[at + i] = tagIds.get(sentence.tags[i]!) ?? 255;
      corpus.heads[at + i] = sentence.heads[i]! < 0 ? n : sentence.heads[i]!;
      corpus.labels[at + i] = labelIds.get(sentence.deps[i]!) ?? 255;
      corpus.names[at + i] = nameIds.get(sentence.ents[i]!) ?? 0;
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
  const n = to - from;
  words.count = 0;
  encode([], EMPTY, words);
  for (const [c, column] of columnsOf(words).entries()) {
    const after0 = column[PAD]!;
    const after1 = column[PAD + 1]!;
    column.set(corpus.columns[c]!.subarray(from, to), PAD);
    column[PAD + n] = after0;
    column[PAD + n + 1] = after1;
  }
  words.count = n;
  words.style = corpus.styles[s]!;
}

const EMPTY = createLexicon(new Int32Array(0), new Uint8Array(0));
