import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { analyzeArticle, createAnalyzer } from '../analyze.js';
import { analyse } from '../extract/syntax/analyse.js';
import { readDocument } from '../read/article.js';

if (['neo4j', 'scale', 'memory'].includes(process.argv[2] ?? '')) {
  await import('./bench-neo4j.js');
  process.exit();
}

/** `npm run bench`: articles and tokens a second on one thread over the demonstration corpus, beside compromise on the same texts. */
const SEEDS = new URL('../../seeds/articles/', import.meta.url);
const articles = readdirSync(SEEDS)
  .sort()
  .flatMap((name) => readDocument({ name, bytes: readFileSync(new URL(name, SEEDS)) }, {}))
  .flatMap((r) => (r.kind === 'article' ? [r.article] : []));
const tokens = articles.reduce((n, a) => n + analyse(a.text).reduce((k, s) => k + s.tokens.length, 0), 0);

function rate(work: () => void): number {
  work();
  const began = performance.now();
  work();
  return articles.length / ((performance.now() - began) / 1000);
}

const analyzer = createAnalyzer();
const rates: readonly (readonly [string, number])[] = [
  ['compromise json', rate(() => articles.forEach((a) => void nlp(a.text).json()))],
  ['tags and trees', rate(() => articles.forEach((a) => void analyse(a.text)))],
  ['extract, all of it', rate(() => articles.forEach((a) => void analyzeArticle(analyzer, a)))],
];
const floor = rates[0]![1];
console.log(`${articles.length} articles, ${tokens} tokens`);
for (const [name, perSecond] of rates)
  console.log(
    `${name.padEnd(20)} ${perSecond.toFixed(0).padStart(6)} articles/s  ${((perSecond * tokens) / articles.length / 1000).toFixed(0).padStart(5)} k tokens/s  ${(perSecond / floor).toFixed(1)} x compromise`,
  );
