import { createAnalyzer } from '../../src/analyze.js';
import { extract, readArticle } from '../../src/extract/extract.js';
import type { Reading } from '../../src/extract/features.js';
import type { Scene } from '../../src/extract/scenes.js';
import { analyse } from '../../src/extract/syntax/analyse.js';
import { findTimes, guideDate, resolveTime } from '../../src/extract/times.js';
import type { Article, DateInterval, Extraction } from '../../src/model.js';
import { UNDATED } from '../../src/model.js';

export const analyzer = createAnalyzer();

/** An article of these words and nothing else. */
export function article(text: string, published: string | null = null, id = 'test'): Article {
  return {
    id,
    sourceId: null,
    origin: null,
    url: null,
    outlet: null,
    published,
    title: '',
    text,
    demonstration: false,
    sources: [],
  };
}

/** What stands before the judges: the scene and all utterances with a side. */
export const read = (
  text: string,
  published: string | null = null,
): { readonly scene: Scene; readonly readings: readonly Reading[] } =>
  readArticle(analyzer.extractor.names, article(text, published));

export const extracted = (text: string, published: string | null = null, id = 'test'): Extraction =>
  extract(analyzer.extractor, article(text, published, id));

/** "speaker (side)" of each utterance, in order; deeds and what stands inside another's words are left out. */
export const voices = (text: string): readonly string[] =>
  read(text)
    .readings.filter(({ utterance: u }) => u.inside === null && u.cue?.manner !== 'deed')
    .map(({ utterance: { voice } }) => `${voice.ref.name} (${voice.side?.name ?? 'nobody'})`);

/** The dates that the time expressions of a text give, as [words, date]; `last` is what "a day earlier" counts from. */
export function dates(
  text: string,
  published: string | null,
  last: DateInterval | null = null,
): readonly (readonly [string, DateInterval])[] {
  return analyse(text).flatMap((s) =>
    findTimes(s).map((t) => {
      const words = text.slice(s.tokens[t.from]!.start, s.tokens[t.to - 1]!.end);
      return [words, resolveTime(t.meaning, published, words, last)] as const;
    }),
  );
}

/** Guide's form of those dates, null for an expression that tells none. */
export const guideDates = (text: string, published: string | null, last: string | null = null) =>
  dates(
    text,
    published,
    last === null ? UNDATED : { earliest: last, latest: last, precision: 'DAY', basis: 'EXPLICIT', text: '' },
  ).map(([, d]) => guideDate(d));
