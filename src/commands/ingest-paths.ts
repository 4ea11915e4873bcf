import { type Analyzer, analyzeArticle } from '../analyze.js';
import { areApart, ingestArticles, type Outcome } from '../ingest.js';
import type { Article } from '../model.js';
import { type ReadOptions, readSources } from '../read/sources.js';
import { makeRelay } from '../relay.js';
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

/**
 * So many articles go in together, or so many characters of them: a transaction of its own costs more than an article.
 * The first goes alone and each time it is twice as many, so that something is seen soon.
 */
export const TOGETHER = { articles: 100, characters: 800_000 };

interface Item {
  readonly input: string;
  readonly article: Article;
}

/** Reads, extracts and stores inputs, some at a time; each is told of when it is in the graph. */
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
  const take = async (items: readonly Item[], closing?: () => void): Promise<void> => {
    const extract = (article: Article) => analyzeArticle(analyzer, article);
    const results = await ingestArticles(store, items.map(articleOf), extract, closing);
    for (const [index, { input }] of items.entries()) {
      const result = results[index];
      if (result === undefined || result instanceof Error) fail(input, result?.message ?? 'no outcome');
      else {
        outcomes[result]++;
        tell(input, result);
      }
    }
    refused = 0;
  };
  /** Where the graph does not take them together, each is tried by itself. */
  const put = async (items: readonly Item[], closing?: () => void): Promise<void> => {
    try {
      await take(items, closing);
    } catch (error) {
      if (items.length === 1) {
        refused++;
        fail(items[0]!.input, error instanceof Error ? error.message : String(error));
      } else for (const item of items) if (stopped() === null) await put([item]);
    }
  };
  const stopped = (): string | null =>
    signal.aborted
      ? 'stopped as asked; the same command goes on from here'
      : refused === PATIENCE
        ? `given up: the graph did not take ${PATIENCE} articles in a row`
        : null;

  const relay = makeRelay();
  let before: readonly Item[] = [];
  let waiting: Item[] = [];
  let most = 1;
  const flush = async (): Promise<void> => {
    const items = waiting;
    if (items.length === 0) return;
    waiting = [];
    read += items.length;
    if (!areApart([...before, ...items].map(articleOf))) await relay.end();
    before = items;
    await relay.run((closing) => put(items, closing));
  };
  for await (const result of readSources(paths, options)) {
    if (result.kind === 'failure') {
      await flush();
      await relay.end();
      fail(result.input, result.reason);
    } else {
      const next = { input: result.input, article: result.article };
      if (!fits(waiting, next)) await flush();
      waiting.push(next);
      if (waiting.length >= most) {
        await flush();
        most = Math.min(TOGETHER.articles, 2 * most);
      }
    }
    if (stopped() !== null) break;
  }
  if (stopped() === null) await flush();
  await relay.end();
  return { read, outcomes, failures, stopped: stopped() };
}

const articleOf = ({ article }: Item): Article => article;

function fits(waiting: readonly Item[], next: Item): boolean {
  const articles = [...waiting, next].map(articleOf);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  return waiting.length === 0 || (characters <= TOGETHER.characters && areApart(articles));
}

/** @example tellSummary(summary) // '254 read: 254 new, 0 changed, 0 unchanged; 0 failed' */
export const tellSummary = ({ read, outcomes, failures }: Summary): string =>
  `${read} read: ${outcomes.new} new, ${outcomes.changed} changed, ${outcomes.unchanged} unchanged; ${failures.length} failed`;
