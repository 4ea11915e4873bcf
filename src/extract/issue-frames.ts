import type { Issue } from '../model.js';
import { ISSUE_FRAMES } from './lexicon/issue-frames.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, prepObjects, token } from './tree.js';

/** A deed done to a thing, as a row of ISSUE_FRAMES names it. */
export interface FrameHit {
  readonly issue: Exclude<Issue, 'other'>;
  /** Token of the deed. */
  readonly at: number;
  readonly deed: string;
  readonly thing: string;
}

interface Row {
  readonly issue: Exclude<Issue, 'other'>;
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

const BY_DEED: ReadonlyMap<string, readonly Row[]> = (() => {
  const out = new Map<string, Row[]>();
  const list = (words: string) => words.split(/\s+/).filter((w) => w !== '');
  for (const { issue, deeds, things, phrases } of ISSUE_FRAMES) {
    const row: Row = { issue, words: new Set(list(things)), pairs: new Set(phrases.split(/,\s*/)) };
    for (const deed of new Set(list(deeds))) out.set(deed, [...(out.get(deed) ?? []), row]);
  }
  return out;
})();

const lemma = (s: Sentence, i: number): string => token(s, i).lemma.toLowerCase();

/** Objects, passive subjects, compounds and objects of prepositions: what the deed is done to, with or at. */
function thingsAt(s: Sentence, at: number): readonly number[] {
  const near = [
    ...dependents(s, at, 'dobj', 'nsubjpass', 'compound', 'nmod', 'poss', 'attr', 'advmod', 'nsubj', 'amod'),
    ...prepObjects(s, at),
  ];
  const out = new Set<number>();
  for (const i of near) {
    out.add(i);
    for (const c of dependents(s, i, 'conj', 'appos', 'nmod', 'compound', 'amod')) out.add(c);
    for (const o of prepObjects(s, i, 'of', 'for', 'to', 'on', 'in', 'against')) out.add(o);
  }
  // "the weapons that they sent", "troops sent to the border"
  const t = token(s, at);
  if ((t.dep === 'relcl' || t.dep === 'acl') && t.head >= 0) out.add(t.head);
  return [...out].sort((a, b) => a - b);
}

/** All deeds with their things in a sentence, in order. */
export function findFrames(s: Sentence): readonly FrameHit[] {
  const hits: FrameHit[] = [];
  for (const t of s.tokens) {
    const rows = BY_DEED.get(t.lemma.toLowerCase());
    if (rows === undefined || !(t.tag.startsWith('VB') || t.tag.startsWith('NN'))) continue;
    const things = thingsAt(s, t.i);
    const seen = new Set<string>();
    for (const { issue, words, pairs } of rows) {
      if (seen.has(issue)) continue;
      for (const i of things) {
        const word = lemma(s, i);
        const before = i > 0 ? lemma(s, i - 1) : '';
        const pair = `${before} ${word}`;
        const thing = pairs.has(pair) ? pair : words.has(word) ? word : null;
        if (thing === null) continue;
        seen.add(issue);
        hits.push({ issue, at: t.i, deed: t.lemma.toLowerCase(), thing });
        break;
      }
    }
  }
  return hits;
}
