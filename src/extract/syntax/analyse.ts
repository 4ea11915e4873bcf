import type { Span } from '../../model.js';
import { plain } from './characters.js';
import { IRREGULAR } from './irregular.js';
import { type LemmaTable, lemmatise } from './lemmatise.js';
import { createNamer } from './names.js';
import { createParser } from './parse.js';
import type { Sentence, Token } from './sentence.js';
import { LONGEST, splitSentences } from './split-sentences.js';
import { rolesOf, type State } from './state.js';
import { createTagger } from './tag.js';
import { tokenise } from './tokenise.js';
import { loadModels, type Models } from './weights.js';
import { createWords, encode } from './words.js';

/** A reader of articles over the given weights. */
export function createAnalyser(models: Models): (text: string) => readonly Sentence[] {
  const tagger = createTagger(models.tagger, models.lexicon.choices);
  const parser = createParser(models.moves, models.labeller, models.labelChoices, rolesOf(models.tags));
  const namer = createNamer(models.namer, models.nameChoices, namesBefore(models.names));
  const words = createWords();
  const tags = new Uint8Array(LONGEST + 1);
  const names = new Uint8Array(LONGEST + 1);
  const lemmas = readLemmas(models.lemmas);

  const analyseSentence = (text: string, spans: readonly Span[], index: number, paragraph: number): Sentence => {
    const written = spans.map((span) => text.slice(span.start, span.end));
    encode(written, models.lexicon, words);
    tagger(words, tags);
    namer(words, tags, names);
    const state = parser(words, tags);
    const tokens = spans.map((span, i) => tokenOf(models, lemmas, span, i, written[i]!, tags[i]!, names[i]!, state));
    const children: number[][] = spans.map(() => []);
    for (const token of tokens) if (token.head >= 0) children[token.head]!.push(token.i);
    return { index, paragraph, start: spans[0]!.start, end: spans.at(-1)!.end, tokens, children };
  };

  return (text) => {
    const sentences: Sentence[] = [];
    let paragraph = 0;
    for (const { start, end } of paragraphs(text)) {
      const spans = tokenise(text, start, end);
      if (spans.length === 0) continue;
      const starts = splitSentences(text, spans);
      for (let s = 0; s < starts.length; s++) {
        const part = spans.slice(starts[s], starts[s + 1] ?? spans.length);
        sentences.push(analyseSentence(text, part, sentences.length, paragraph));
      }
      paragraph++;
    }
    return sentences;
  };
}

let shipped: ((text: string) => readonly Sentence[]) | undefined;

/**
 * Reads a whole article: paragraphs, sentences, tokens, tags, names and trees.
 * `analyse('Moscow warned NATO.')[0].tokens.map((t) => t.dep)` is `['nsubj', 'ROOT', 'dobj', 'punct']`.
 */
export function analyse(text: string): readonly Sentence[] {
  shipped ??= createAnalyser(loadModels());
  return shipped(text);
}

/** Newlines of any kind end paragraphs. */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 10;
    if (unit !== 10 && unit !== 13 && unit !== 0x2028 && unit !== 0x2029) continue;
    if (i > start) found.push({ start, end: i });
    start = i + 1;
  }
  return found;
}

function tokenOf(
  models: Models,
  lemmas: LemmaTable,
  span: Span,
  i: number,
  written: string,
  tagId: number,
  nameId: number,
  state: State,
): Token {
  const form = plain(written);
  const tag = models.tags[tagId] ?? 'XX';
  const name = models.names[nameId] ?? 'O';
  const head = state.heads[i]!;
  return {
    start: span.start,
    end: span.end,
    i,
    form,
    lower: form.toLowerCase(),
    lemma: lemmatise(form, tag, lemmas),
    tag,
    head: head === state.count ? -1 : head,
    dep: head === state.count ? 'ROOT' : (models.labels[state.labels[i]!] ?? 'dep'),
    ent: name === 'O' ? '' : name.slice(2),
    entStart: name.startsWith('B-'),
  };
}

/** For each inner class of names the class it must follow, 0 for the others. */
export function namesBefore(names: readonly string[]): Uint8Array {
  return Uint8Array.from(names, (name) =>
    name.startsWith('I-') ? Math.max(0, names.indexOf(`B-${name.slice(2)}`)) : 0,
  );
}

/** The irregular forms of English, and what the weights know beyond them and the rules. */
export function readLemmas(rows: readonly string[]): LemmaTable {
  const learnt = rows.map((row) => {
    const [form = '', group = '', lemma = ''] = row.split('\t');
    return [`${form}\t${group}`, lemma] as const;
  });
  return new Map([...IRREGULAR, ...learnt]);
}
