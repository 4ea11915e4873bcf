import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Analyzer } from '../analyze.js';
import type { Store } from '../store/store.js';
import { ingestPaths } from './ingest-paths.js';
import { startProgress } from './progress.js';

const FOLDER = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));

/**
 * Fills an empty graph with the demonstration corpus, and goes on where an earlier start was ended in the middle;
 * a graph with articles of the user's own is left as it is. False when it was stopped by the signal.
 */
export async function loadDemonstration(store: Store, analyzer: Analyzer, signal: AbortSignal): Promise<boolean> {
  const size = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).length;
  if (!(await isWanting(store, size))) return true;
  console.log(`Reading the demonstration corpus into the graph, once: ${size} short dispatches …`);
  const began = performance.now();
  const progress = await startProgress(
    async () => size,
    () => {},
  );
  const summary = await ingestPaths(store, analyzer, [FOLDER], {}, { tell: progress.tell, signal });
  progress.stop();
  for (const f of summary.failures) console.error(`  ${f.input}: ${f.reason}`);
  if (summary.stopped !== null) {
    console.error(summary.stopped);
    return false;
  }
  console.log(`${summary.outcomes.new} read in ${Math.ceil((performance.now() - began) / 1000)} seconds.`);
  return true;
}

async function isWanting(store: Store, size: number): Promise<boolean> {
  const { articles } = await store.counts();
  if (articles === 0 || articles >= size) return articles === 0;
  const all = { ids: null, outlets: null, from: null, to: null, search: [] };
  const { rows } = await store.articles(all, { first: articles, after: null, descending: false });
  return rows.every((article) => article.demonstration);
}
