import type { Article } from '../model.js';
import type { Cast } from './entities.js';
import { type FrameHit, findFrames } from './issue-frames.js';
import { CONDUCT, type ConductClass } from './lexicon/conduct.js';
import { ISSUE_TERMS } from './lexicon/issue-terms.js';
import { ISSUE_WORDS } from './lexicon/issue-words.js';
import { isOfOffice } from './office-words.js';
import type { Quotation } from './quotations.js';
import type { Sentence } from './syntax/sentence.js';
import { findTerms, indexTerms, type TermHit } from './term-index.js';
import { dependents, token } from './tree.js';

const ISSUE_INDEX = indexTerms(ISSUE_TERMS);
const WORD_INDEX = indexTerms(ISSUE_WORDS);
const CONDUCT_INDEX = indexTerms(CONDUCT);

/** What the whole article is about, counted once. */
export interface Scene {
  readonly article: Article;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
  readonly title: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Terms and words of each sentence that point to an issue. */
  readonly matters: readonly (readonly Matter[])[];
  /** Deeds with what they are done to, of each sentence. */
  readonly frames: readonly (readonly FrameHit[])[];
  readonly titleFrames: ReadonlyMap<string, number>;
  readonly articleFrames: ReadonlyMap<string, number>;
  readonly conduct: readonly (readonly TermHit<ConductClass>[])[];
  readonly articleIssues: ReadonlyMap<string, number>;
  readonly titleIssues: ReadonlyMap<string, number>;
}

export function sceneOf(
  article: Article,
  cast: Cast,
  sentences: readonly Sentence[],
  title: readonly Sentence[],
  quotations: readonly Quotation[],
): Scene {
  const matters = sentences.map(mattersOf);
  const frames = sentences.map(findFrames);
  const titleFrames = tallyFrames([...title.flatMap(findFrames), ...(frames[0] ?? [])]);
  const articleFrames = tallyFrames(frames.flat());
  const conduct = sentences.map((s) => findTerms(CONDUCT_INDEX, s.tokens));
  const articleIssues = tally(matters.flat(), AROUND);
  const titleIssues = tally([...title.flatMap(mattersOf), ...(matters[0] ?? [])], AROUND);
  return {
    article,
    cast,
    sentences,
    title,
    quotations,
    matters,
    frames,
    titleFrames,
    articleFrames,
    conduct,
    articleIssues,
    titleIssues,
  };
}

/** What points to an issue; `loose` where it does so less in what stands around. */
export interface Matter extends TermHit<keyof typeof ISSUE_TERMS> {
  readonly loose: boolean;
}

/** Terms of a sentence, without those that only name an office: a defence minister need not speak of defence. */
const mattersOf = (s: Sentence): readonly Matter[] =>
  [
    ...findTerms(ISSUE_INDEX, s.tokens).map((h) => ({ ...h, loose: false })),
    ...findTerms(WORD_INDEX, s.tokens).map((h) => ({ ...h, loose: true })),
  ].filter((h) => !isOfOffice(s, h.at) && !isFigure(s, h.at));

const EXCHANGED = new Set(
  'accusation barb insult threat blame fire blow charge shot warning word recrimination'.split(' '),
);

/** "They traded barbs" is no trade. */
const isFigure = (s: Sentence, at: number): boolean =>
  token(s, at).lemma === 'trade' && dependents(s, at, 'dobj').some((o) => EXCHANGED.has(token(s, o).lemma));

/** What a loose word counts for in what stands around, where it tells less. */
export const AROUND = 0.3;

/** Counts by label; a longer term is more telling than a single word, and a loose one counts for `loose` of it. */
export const tally = (
  hits: readonly { readonly label: string; readonly length: number; readonly loose?: boolean }[],
  loose = 1,
): Map<string, number> => {
  const out = new Map<string, number>();
  for (const h of hits)
    out.set(h.label, (out.get(h.label) ?? 0) + (h.length > 1 ? 2 : 1) * (h.loose === true ? loose : 1));
  return out;
};

export const tallyFrames = (hits: readonly FrameHit[]): Map<string, number> =>
  tally(hits.map((h) => ({ label: h.issue, length: 1 })));
