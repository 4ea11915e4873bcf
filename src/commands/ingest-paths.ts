import { type Analyzer, analyzeArticle } from '../analyze.js';
import { ingestArticle, type Outcome } from '../ingest.js';
import { type ReadOptions, readSources } from '../read/sources.js';
import type { Store } from '../store/store.js';

export interface Summary {
  readonly read: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly failures: readonly { readonly input: string; readonly reason: string }[];
  /** Why it ended before the last input; null when it did not. */
  readonly stopped: string | null;
}

export interface Watcher {
  /** Told of each article as soon as it is in the graph, and of each failure. */
  tell(input: string, outcome: string): void;
  /** Ends the work after the article under way. */
  readonly signal: AbortSignal;
}

/** So many articles in a row that the graph does not take mean that it is gone, not that they are bad. */
const PATIENCE = 3;

/** Reads, extracts and stores inputs one by one. */
export async function ingestPaths(
  store: Store,
  analyzer: Analyzer,
  paths: readonly string[],
  options: ReadOptions,
  { tell, signal }: Watcher,
): Promise<Summary> {
  const outcomes: Record<Outcome, number> = { new: 0, changed: 0, unchanged: 0 };
  const failures: { input: string; reason: string }[] = [];
  let read = 0;
  let refused = 0;
  const fail = (input: string, reason: string): void => {
    failures.push({ input, reason });
    tell(input, `failed: ${reason}`);
  };
  for await (const result of readSources(paths, options)) {
    if (result.kind === 'failure') fail(result.input, result.reason);
    else {
      read++;
      try {
        const outcome = await ingestArticle(store, result.article, (article) => analyzeArticle(analyzer, article));
        outcomes[outcome]++;
        refused = 0;
        tell(result.input, outcome);
      } catch (error) {
        refused++;
        fail(result.input, error instanceof Error ? error.message : String(error));
      }
    }
    const stopped = signal.aborted
      ? 'stopped as asked; the same command goes on from here'
      : refused === PATIENCE
        ? `given up: the graph did not take ${PATIENCE} articles in a row`
        : null;
    if (stopped !== null) return { read, outcomes, failures, stopped };
  }
  return { read, outcomes, failures, stopped: null };
}

/** @example tellSummary(summary) // '254 read: 254 new, 0 changed, 0 unchanged; 0 failed' */
export const tellSummary = ({ read, outcomes, failures }: Summary): string =>
  `${read} read: ${outcomes.new} new, ${outcomes.changed} changed, ${outcomes.unchanged} unchanged; ${failures.length} failed`;
