import { createAnalyser } from '../extract/syntax/analyse.js';
import type { Sentence } from '../extract/syntax/sentence.js';
import type { Models } from '../extract/syntax/weights.js';
import type { TreebankSentence } from './treebank.js';

interface Tally {
  right: number;
  ours: number;
  theirs: number;
}

/** The text of a paragraph, as far as forms and spaces give it back, and where each sentence begins. */
function paragraphText(sentences: readonly TreebankSentence[]): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  let text = '';
  const starts: number[] = [];
  for (const { forms, spaces } of sentences) {
    starts.push(text.length);
    for (let i = 0; i < forms.length; i++) text += spaces[i] ? `${forms[i]} ` : forms[i];
    if (!text.endsWith(' ')) text += ' ';
  }
  return { text, starts };
}

/** Compares what we make of the raw text of paragraphs with what the teacher made of it; lines to print. */
export function judge(sentences: readonly TreebankSentence[], models: Models): readonly string[] {
  const analyse = createAnalyser(models);
  const groups = new Map<string, TreebankSentence[]>();
  for (const sentence of sentences) {
    const key = `${sentence.doc} ${sentence.paragraph}`;
    groups.set(key, [...(groups.get(key) ?? []), sentence]);
  }
  let same = 0;
  let tokens = 0;
  let words = 0;
  let tagsRight = 0;
  let headsRight = 0;
  let arcsRight = 0;
  let lemmasRight = 0;
  const labels = new Map<string, Tally>();
  const names = new Map<string, Tally>();
  const tally = (map: Map<string, Tally>, key: string): Tally => {
    let found = map.get(key);
    if (!found) {
      found = { right: 0, ours: 0, theirs: 0 };
      map.set(key, found);
    }
    return found;
  };
  for (const group of groups.values()) {
    const { text, starts } = paragraphText(group);
    const byStart = new Map<number, Sentence>(analyse(text).map((sentence) => [sentence.start, sentence]));
    for (const [g, theirs] of group.entries()) {
      const ours = byStart.get(starts[g]!);
      if (!ours || !agree(ours, theirs, starts[g]!)) continue;
      same++;
      const ourNames = nameSpans(ours.tokens.map((t) => (t.ent === '' ? 'O' : `${t.entStart ? 'B' : 'I'}-${t.ent}`)));
      const theirNames = nameSpans(theirs.ents);
      for (const name of ourNames) tally(names, name.split(' ')[0]!).ours++;
      for (const name of theirNames) tally(names, name.split(' ')[0]!).theirs++;
      for (const name of ourNames) if (theirNames.has(name)) tally(names, name.split(' ')[0]!).right++;
      for (const [i, token] of ours.tokens.entries()) {
        tokens++;
        if (token.tag === theirs.tags[i]) tagsRight++;
        if (token.lemma === theirs.lemmas[i]) lemmasRight++;
        const dep = theirs.deps[i]!;
        if (dep === 'punct') continue;
        words++;
        const head = token.head === theirs.heads[i];
        if (head) headsRight++;
        tally(labels, dep).theirs++;
        tally(labels, token.dep).ours++;
        if (head && token.dep === dep) {
          arcsRight++;
          tally(labels, dep).right++;
        }
      }
    }
  }
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
  const f1 = ({ right, ours, theirs }: Tally): string => percent(2 * right, ours + theirs);
  const list = (map: Map<string, Tally>): string =>
    [...map]
      .sort((a, b) => b[1].theirs - a[1].theirs)
      .map(([key, value]) => `${key} ${f1(value)}`)
      .join(', ');
  return [
    `same tokens in ${percent(same, sentences.length)} % of ${sentences.length} sentences`,
    `tags ${percent(tagsRight, tokens)}, UAS ${percent(headsRight, words)}, LAS ${percent(arcsRight, words)} (without punctuation), lemmas ${percent(lemmasRight, tokens)}`,
    `labelled arcs, F1: ${list(labels)}`,
    `names, F1: ${list(names)}`,
  ];
}

function agree(ours: Sentence, theirs: TreebankSentence, start: number): boolean {
  if (ours.tokens.length !== theirs.forms.length) return false;
  let at = start;
  for (const [i, token] of ours.tokens.entries()) {
    const end = at + theirs.forms[i]!.length;
    if (token.start !== at || token.end !== end) return false;
    at = end + (theirs.spaces[i] ? 1 : 0);
  }
  return true;
}

function nameSpans(tags: readonly string[]): ReadonlySet<string> {
  const spans = new Set<string>();
  for (let i = 0; i < tags.length; i++) {
    if (!tags[i]!.startsWith('B-')) continue;
    let end = i + 1;
    while (end < tags.length && tags[end]!.startsWith('I-')) end++;
    spans.add(`${tags[i]!.slice(2)} ${i} ${end}`);
  }
  return spans;
}
