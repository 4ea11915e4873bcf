import type { Discourse } from './discourse.js';
import { holderOf } from './holders.js';
import { makerOf } from './sources.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, definiteAt, dependents, token } from './tree.js';
import type { Utterance } from './utterances.js';
import type { Voice } from './voices.js';

/** Texts that speak for whoever issued them, and else for whoever spoke last. */
const LETTERS = new Set(
  'statement communique communiqué declaration letter readout release message post tweet note memo transcript document notice bulletin recording pamphlet leaflet telegram cable circular broadcast warning advisory alert ultimatum announcement commentary editorial'.split(
    ' ',
  ),
);

/** Texts that speak for whoever is said to have issued them; without that they are the press's. */
const REPORTS = new Set(['report', 'resolution', 'review', 'assessment', 'paper', 'sheet', 'study', 'draft']);

const isText = (s: Sentence, i: number): boolean => {
  const t = token(s, i);
  return t.tag.startsWith('NN') && (LETTERS.has(t.lemma.toLowerCase()) || REPORTS.has(t.lemma.toLowerCase()));
};

/** For whom a text speaks; undefined of what is no text, null of one that nobody is known to have issued. */
export function authorOf(d: Discourse, s: Sentence, head: number): Voice | null | undefined {
  if (!isText(s, head)) return undefined;
  const t = token(s, head);
  const lemma = t.lemma.toLowerCase();
  const said = holderOf(d, s, head) ?? makerOf(d, s, head);
  const known = said ?? (definiteAt(s, head) ? d.texts.get(lemma) : undefined);
  if (known !== undefined && known !== null) return { ...known, text: t.form };
  if (REPORTS.has(lemma)) return undefined;
  const last = d.speakers.find((v) => v.side !== null);
  return last === undefined ? null : { ...last, text: t.form };
}

/** Remembers who issued the texts of a sentence: "Oslo released a paper", "he said in a letter", "a report by the ministry". */
export function noteTexts(d: Discourse, s: Sentence, cues: readonly Utterance[]): void {
  for (const t of s.tokens) {
    if (!isText(s, t.i)) continue;
    const said = holderOf(d, s, t.i) ?? makerOf(d, s, t.i);
    const above = ancestors(s, t.i);
    const isNew = dependents(s, t.i, 'det').some((c) => ['a', 'an', 'another'].includes(token(s, c).lower));
    const author = said ?? (isNew ? cues.find((u) => u.kind === 'verb' && above.includes(u.at))?.voice : undefined);
    if (author !== undefined && author !== null) d.texts.set(t.lemma.toLowerCase(), author);
  }
}
