import { createExtractor, type Extractor, extract } from './extract/extract.js';
import { loadHome, loadJudges } from './extract/load-judges.js';
import { loadGazetteer } from './gazetteer.js';
import type { Article, Extraction, Gazetteer } from './model.js';
import { type ReadOptions, readSources } from './read/sources.js';

export interface Analyzer {
  readonly gazetteer: Gazetteer;
  readonly extractor: Extractor;
}

/** Loads the gazetteer and the trained weights, once a process. */
export function createAnalyzer(): Analyzer {
  const gazetteer = loadGazetteer();
  return { gazetteer, extractor: createExtractor(gazetteer, loadHome(), loadJudges()) };
}

export const analyzeArticle = (analyzer: Analyzer, article: Article): Extraction =>
  extract(analyzer.extractor, article);

export type Analysis =
  | { readonly kind: 'extraction'; readonly extraction: Extraction; readonly input: string }
  | { readonly kind: 'failure'; readonly input: string; readonly reason: string };

/** Reads the inputs one by one and extracts each; what cannot be read is a failure with its name, and the rest goes on. */
export async function* analyze(
  analyzer: Analyzer,
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Analysis> {
  for await (const result of readSources(paths, options)) {
    if (result.kind === 'failure') yield result;
    else yield { kind: 'extraction', extraction: analyzeArticle(analyzer, result.article), input: result.input };
  }
}
