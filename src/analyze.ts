import { createExtractor, type Extractor, extract } from './extract/extract.js';
import { loadHome, loadJudges } from './extract/load-judges.js';
import { loadGazetteer } from './gazetteer.js';
import type { Article, Extraction, Gazetteer } from './model.js';

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
