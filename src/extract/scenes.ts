import type { Article } from '../model.js';
import type { Cast } from './entities.js';
import { type FrameHit, findFrames } from './issue-frames.js';
import { CONDUCT, type ConductClass } from './lexicon/conduct.js';
import { ISSUE_TERMS } from './lexicon/issue-terms.js';
import type { Quotation } from './quotations.js';
import type { Sentence } from './syntax/sentence.js';
import { findTerms, indexTerms, type TermHit } from './term-index.js';

const ISSUE_INDEX = indexTerms(ISSUE_TERMS);
const CONDUCT_INDEX = indexTerms(CONDUCT);

/** What the whole article is about, counted once. */
export interface Scene {
  readonly article: Article;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
  readonly title: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Issue terms of each sentence. */
  readonly issues: readonly (readonly TermHit<keyof typeof ISSUE_TERMS>[])[];
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
  const issues = sentences.map((s) => findTerms(ISSUE_INDEX, s.tokens));
  const frames = sentences.map(findFrames);
  const titleFrames = tallyFrames([...title.flatMap(findFrames), ...(frames[0] ?? [])]);
  const articleFrames = tallyFrames(frames.flat());
  const conduct = sentences.map((s) => findTerms(CONDUCT_INDEX, s.tokens));
  const articleIssues = tally(issues.flat());
  const titleIssues = tally([...title.flatMap((s) => findTerms(ISSUE_INDEX, s.tokens)), ...(issues[0] ?? [])]);
  return {
    article,
    cast,
    sentences,
    title,
    quotations,
    issues,
    frames,
    titleFrames,
    articleFrames,
    conduct,
    articleIssues,
    titleIssues,
  };
}

export const tally = (hits: readonly { readonly label: string; readonly length: number }[]): Map<string, number> => {
  const out = new Map<string, number>();
  // longer terms are more telling than single words
  for (const h of hits) out.set(h.label, (out.get(h.label) ?? 0) + (h.length > 1 ? 2 : 1));
  return out;
};

export const tallyFrames = (hits: readonly FrameHit[]): Map<string, number> =>
  tally(hits.map((h) => ({ label: h.issue, length: 1 })));
