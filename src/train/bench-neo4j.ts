import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import neo4j, { type Driver } from 'neo4j-driver';
import { analyzeArticle, createAnalyzer } from '../analyze.js';
import { TOGETHER } from '../commands/ingest-paths.js';
import { ingestArticle, ingestArticles } from '../ingest.js';
import type { Article, Extraction } from '../model.js';
import { makeRelay } from '../relay.js';
import { makeEndpoint } from '../serve/endpoint.js';
import { fieldsOf } from '../store/fields.js';
import type { Graph, Params, Value } from '../store/graph.js';
import { freePort, installNeo4j, startNeo4j } from '../store/neo4j-server.js';
import { toDriver } from '../store/neo4j-values.js';
import { openServer, storeOver } from '../store/open.js';
import { makeReader } from '../store/reader.js';
import { cypherOf } from '../store/statements.js';
import type { Store } from '../store/store.js';
import { fold, stems } from '../store/words.js';
import { growGraph } from './grow-graph.js';
import { makeArticles } from './synthetic.js';

/**
 * What Brinkgraph adds to a real Neo4j, over made-up articles of three acts each. A throwaway server is started; Java and Maven are needed.
 *
 *     npm run bench -- neo4j                          ingestion and a page of GraphQL beside the bare driver in the same run
 *     npm run bench -- scale [--statements 1000000]   one article into a small graph and into ever larger ones; 6 GB of memory
 *     npm run bench -- memory [--articles 50000]      what the process holds while it takes in many articles
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '50000' }, statements: { type: 'string', default: '1000000' } },
});
const [mode = 'neo4j'] = positionals;
const SMALL = 10_000;
/** Rounds for the server to warm up: what it runs often it compiles more thoroughly. */
const WARM = 2;

const analyzer = createAnalyzer();
const extract = (article: Article) => analyzeArticle(analyzer, article);
const home = mkdtempSync(join(tmpdir(), 'brinkgraph-bench-'));
const lib = await installNeo4j(join('.brinkgraph', 'neo4j'));
const port = await freePort();
const server = await startNeo4j({ home, lib, port, password: null, ...(mode === 'scale' ? { memory: 4 } : {}) });
const driver = neo4j.driver(server.uri);
try {
  if (mode === 'memory') await memory(Number(values.articles));
  else {
    if (mode === 'neo4j') await ingestion();
    const graph = await openServer(server.uri, {});
    const store = await storeOver(graph);
    await fill(store, SMALL);
    await page(graph);
    if (mode === 'scale') {
      await scale(store, Number(values.statements));
      await page(graph);
    }
    await store.close();
  }
} finally {
  await driver.close();
  await server.kill();
  rmSync(home, { recursive: true, force: true });
}

/** Ingestion of articles that are read already, beside an UNWIND of the very rows it wrote, by the thousand. */
async function ingestion(): Promise<void> {
  const articles = makeArticles(analyzer.gazetteer, 1000);
  const extractions = new Map(articles.map((article) => [article.id, extract(article)]));
  const rates: { ours: number; raw: number }[] = [];
  for (let round = 0; round < WARM + 5; round++) {
    const log: (readonly [string, Params])[] = [];
    const ours = await timed(async (store) => putAll(store, articles, (article) => found(extractions, article)), log);
    const batches = batchesOf(log);
    const raw = await timed(async () => {
      for (const [name, params] of batches) await runRaw(driver, name, params);
    }, null);
    if (round >= WARM) rates.push({ ours: articles.length / ours, raw: articles.length / raw });
  }
  const [ours, raw] = [median(rates.map((rate) => rate.ours)), median(rates.map((rate) => rate.raw))];
  // of runs side by side, for the machine is not always equally quick
  const ratio = median(rates.map((rate) => rate.ours / rate.raw));
  tell(
    'ingestion',
    `${ours.toFixed(0)} articles/s, raw UNWIND of the same rows ${raw.toFixed(0)}: ${ratio.toFixed(2)} x (goal: 0.7 or more)`,
  );
}

/** Seconds that a work takes on a graph that holds the gazetteer only. */
async function timed(
  work: (store: Store) => Promise<void>,
  log: (readonly [string, Params])[] | null,
): Promise<number> {
  await wipe();
  const graph = await openServer(server.uri, {});
  const store = await storeOver(log === null ? graph : recorded(graph, log));
  await store.prepare(analyzer.gazetteer);
  log?.splice(0);
  const began = performance.now();
  await work(store);
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  return seconds;
}

/** The graph, with a note of every statement that puts rows. */
function recorded(graph: Graph, log: (readonly [string, Params])[]): Graph {
  return {
    ...graph,
    transaction: (work) =>
      graph.transaction((tx) =>
        work({
          ...tx,
          write(name, params) {
            if (/^write\/(put|place)-/.test(name)) log.push([name, params]);
            return tx.write(name, params);
          },
        }),
      ),
  };
}

function batchesOf(log: readonly (readonly [string, Params])[]): readonly (readonly [string, Params])[] {
  const rows = new Map<string, { readonly key: string; readonly all: Value[] }>();
  for (const [name, params] of log) {
    for (const [key, value] of Object.entries(params)) {
      const some = rows.get(name) ?? { key, all: [] };
      if (Array.isArray(value)) some.all.push(...value);
      rows.set(name, some);
    }
  }
  return [...rows].flatMap(([name, { key, all: given }]) => {
    // A row that was put twice is needed once.
    const all = [...new Map(given.map((row) => [JSON.stringify(row), row])).values()];
    return Array.from(
      { length: Math.ceil(all.length / 1000) },
      (_, at) => [name, { [key]: all.slice(at * 1000, (at + 1) * 1000) }] as const,
    );
  });
}

/** A page of GraphQL beside the Cypher that it runs. */
async function page(graph: Graph): Promise<void> {
  const reads: (readonly [string, Params])[] = [];
  const reader = makeReader({
    read(name, params) {
      reads.push([name, params]);
      return graph.read(name, params);
    },
  });
  const endpoint = makeEndpoint({ reader, words: { fold, stems }, about: { engine: 'neo4j', version: 'bench' } });
  const query = `{ statements(filter: { by: "Russia" }, first: 25) { totalCount nodes {
    id act about said { earliest } speaker { name } targets { name } redLine { trigger } reports { evidence { text } article { title } } } } }`;
  const ask = async () => {
    const response = await endpoint.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    if (text.includes('"errors"')) throw new Error(text.slice(0, 500));
  };
  const [ours, raw]: [number[], number[]] = [[], []];
  for (let round = 0; round < 120; round++) {
    reads.splice(0);
    ours.push(await milliseconds(ask));
    raw.push(
      await milliseconds(async () => {
        for (const [name, params] of reads) await runRaw(driver, name, params, 'READ');
      }),
    );
  }
  const [a, b] = [median(ours.slice(40)), median(raw.slice(40))];
  tell(
    'GraphQL page',
    `${a.toFixed(1)} ms, its ${reads.length} Cypher statements one by one ${b.toFixed(1)} ms: ${(a / b).toFixed(2)} x (goal: 1.3 or less)`,
  );
}

/** One article into a small graph, and into ever larger ones. */
async function scale(store: Store, statements: number): Promise<void> {
  // Twice, for the server to be as warm as it will be later.
  await ingestOneByOne(store, 900_000);
  const few = await ingestOneByOne(store, 1_000_000);
  tell('one article', `${few.toFixed(0)} ms at ${(await store.counts()).statements} statements`);
  let copy = 1;
  const sizes = [statements / 10, statements / 3, statements].map(Math.round);
  for (const [step, size] of sizes.entries()) {
    const began = performance.now();
    copy = await growGraph(driver, size, copy);
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    const many = await ingestOneByOne(store, 2_000_000 + step * 1000);
    tell(
      'one article',
      `${many.toFixed(0)} ms at ${(await store.counts()).statements} (made in ${minutes} minutes): ${(many / few).toFixed(2)} x (goal: 2 or less)`,
    );
  }
}

async function ingestOneByOne(store: Store, first: number): Promise<number> {
  const times: number[] = [];
  for (const article of makeArticles(analyzer.gazetteer, 120, first)) {
    const extraction = extract(article);
    times.push(await milliseconds(() => ingestArticle(store, article, () => extraction)));
  }
  return median(times.slice(60));
}

/** What the process holds after each tenth of many articles, read and put in. */
async function memory(count: number): Promise<void> {
  await wipe();
  const store = await storeOver(await openServer(server.uri, {}));
  await store.prepare(analyzer.gazetteer);
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const held: number[] = [];
  const began = performance.now();
  for (let tenth = 0; tenth < 10; tenth++) {
    const size = count / 10;
    for (let at = 0; at < size; at += 500)
      await putAll(store, makeArticles(analyzer.gazetteer, Math.min(500, size - at), tenth * size + at), extract);
    collect();
    held.push(process.memoryUsage().heapUsed / 2 ** 20);
    tell(
      'memory',
      `after ${(tenth + 1) * size} articles ${held.at(-1)?.toFixed(0)} MB of heap, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB in all`,
    );
  }
  const rate = count / ((performance.now() - began) / 1000);
  tell(
    'memory',
    `${held[0]?.toFixed(0)} MB of heap after a tenth, ${held.at(-1)?.toFixed(0)} MB after all; ${rate.toFixed(0)} articles/s, extraction and all`,
  );
  await store.close();
}

async function fill(store: Store, statements: number): Promise<void> {
  await wipe();
  await store.prepare(analyzer.gazetteer);
  await putAll(store, makeArticles(analyzer.gazetteer, Math.ceil(statements / 3)), extract);
}

async function putAll(
  store: Store,
  articles: readonly Article[],
  how: (article: Article) => Extraction,
): Promise<void> {
  const relay = makeRelay();
  for (let at = 0; at < articles.length; at += TOGETHER.articles) {
    await relay.run(async (closing) => {
      const outcomes = await ingestArticles(store, articles.slice(at, at + TOGETHER.articles), how, closing);
      for (const outcome of outcomes) if (outcome instanceof Error) throw outcome;
    });
  }
  await relay.end();
}

function found(extractions: ReadonlyMap<string, Extraction>, { id }: Article): Extraction {
  const extraction = extractions.get(id);
  if (extraction === undefined) throw new Error(`"${id}" was not read`);
  return extraction;
}

async function runRaw(on: Driver, name: string, params: Params, mode: 'READ' | 'WRITE' = 'WRITE'): Promise<void> {
  await on.executeQuery(cypherOf(name), fieldsOf(toDriver(params), name), { database: 'neo4j', routing: mode });
}

async function wipe(): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function tell(what: string, figures: string): void {
  console.log(`${what.padEnd(12)}  ${figures}`);
}
