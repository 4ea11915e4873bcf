import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyzeArticle, createAnalyzer } from '../src/analyze.js';
import { ingestPaths } from '../src/commands/ingest-paths.js';
import { ingestArticle } from '../src/ingest.js';
import type { Article } from '../src/model.js';
import { openStore } from '../src/store/open.js';
import type { Store } from '../src/store/store.js';
import { emptyFolder, run } from './command.js';
import { articles, changed } from './dispatches.js';
import { readGraph } from './graph.js';

const analyzer = createAnalyzer();
const folders: string[] = [];
const ingest = (store: Store, article: Article) => ingestArticle(store, article, (a) => analyzeArticle(analyzer, a));

async function withStore<T>(work: (store: Store) => Promise<T>, folder = newFolder()): Promise<T> {
  const store = await openStore({ BRINKGRAPH_DATA: folder });
  try {
    await store.prepare(analyzer.gazetteer);
    return await work(store);
  } finally {
    await store.close();
  }
}

function newFolder(): string {
  const folder = emptyFolder();
  folders.push(folder);
  return folder;
}

const build = (inputs: readonly Article[]) =>
  withStore(async (store) => {
    for (const article of inputs) await ingest(store, article);
    return readGraph(store);
  });

/** Always the same order for a seed (Park and Miller's generator). */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (state * 48_271) % 2_147_483_647;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

const replaced = (id: string, text: string): readonly Article[] =>
  articles.map((article) => (article.sourceId === id ? changed(article, text) : article));

let expected: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  expected = await build(articles);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the graph of a set of articles', () => {
  test('has in it what these tests are about', () => {
    expect(expected.articles).toHaveLength(articles.length);
    expect(Math.max(...expected.statements.map((s) => s.articleCount))).toBeGreaterThanOrEqual(2);
    expect(expected.redLines.length).toBeGreaterThan(0);
    expect(expected.events.length).toBeGreaterThan(0);
    expect(expected.unknown.length).toBeGreaterThan(0);
  });

  test.each([1, 2, 3, 4])('is the same in whatever order they come (%i)', async (seed) => {
    expect(await build(shuffled(articles, seed))).toEqual(expected);
  });

  test('is the same however often they come', async () => {
    const graph = await withStore(async (store) => {
      for (const article of articles) expect(await ingest(store, article)).toBe('new');
      for (const article of shuffled(articles, 5)) expect(await ingest(store, article)).toBe('unchanged');
      return readGraph(store);
    });
    expect(graph).toEqual(expected);
  });

  test.each(['warned-on-tuesday', 'warned-undated', 'answered', 'pyongyang', 'summit'])(
    'is as if built that way when the text of "%s" changes, and when it changes back',
    async (id) => {
      const text = 'China said on Monday that it opposed any use of nuclear weapons.';
      const others = replaced(id, text);
      await withStore(async (store) => {
        for (const article of articles) await ingest(store, article);
        for (const article of others)
          expect(await ingest(store, article)).toBe(article.sourceId === id ? 'changed' : 'unchanged');
        expect(await readGraph(store)).toEqual(await build(others));
        for (const article of articles) await ingest(store, article);
        expect(await readGraph(store)).toEqual(expected);
      });
    },
  );

  test('holds no article when what it holds fails to be told of', async () => {
    const graph = await withStore(async (store) => {
      const failing = ingestArticle(store, articles[0]!, () => {
        throw new Error('the moon fell');
      });
      await expect(failing).rejects.toThrow('the moon fell');
      return readGraph(store);
    });
    expect(graph.articles).toEqual([]);
  });
});

describe('kill -9 during an ingest', () => {
  test('loses no acknowledged article and keeps none twice', async () => {
    const cwd = newFolder();
    const file = join(cwd, 'many.jsonl');
    const copies = Array.from({ length: 10 }, (_, copy) => copy).flatMap((copy) =>
      articles.map((a) => ({
        id: `${a.sourceId}-${copy}`,
        published: a.published,
        text: `${a.text}\n\nCopy ${copy} of it.`,
      })),
    );
    writeFileSync(
      file,
      copies.map((record) => JSON.stringify({ ...record, title: 'Of it', outlet: 'Test Wire' })).join('\n'),
    );
    const acknowledged = new Set<string>();
    for (const kills of [1, 2, 5, 3, 8]) {
      const { code, out } = await run(['ingest', file], {
        cwd,
        signalWhen: (so) => ((so.match(/^new\t/gm) ?? []).length >= kills ? 'SIGKILL' : null),
      });
      expect(code).toBeNull();
      // a line that was cut off acknowledges nothing
      for (const [, input = ''] of out.matchAll(/^(?:new|unchanged)\t(.+)\n/gm)) acknowledged.add(input);
      const counts = await withStore((store) => store.counts(), join(cwd, '.brinkgraph'));
      expect(counts.articles).toBeGreaterThanOrEqual(acknowledged.size);
    }
    expect(acknowledged.size).toBeGreaterThan(10);
    expect(acknowledged.size).toBeLessThan(copies.length);

    const last = await run(['ingest', file], { cwd });
    expect(last.code).toBe(0);
    for (const input of acknowledged) expect(last.out).toContain(`unchanged\t${input}\n`);
    const graph = await withStore(readGraph, join(cwd, '.brinkgraph'));
    expect(graph.articles).toHaveLength(copies.length);
    const whole = await withStore(async (store) => {
      const watcher = { tell: () => {}, signal: new AbortController().signal };
      await ingestPaths(store, analyzer, [file], {}, watcher);
      return readGraph(store);
    });
    expect(graph).toEqual(whole);
  });

  test('goes on while the articles before are committed, but not where the next is another text of one of them', async () => {
    const file = join(newFolder(), 'articles.jsonl');
    const [first, second] = articles.map(({ title, text, published }) => ({ title, text, published }));
    const told = async (ids: readonly string[]) => {
      const lines = ids.map((id, n) => JSON.stringify({ ...(n === 0 ? first : second), id, outlet: 'Test Wire' }));
      writeFileSync(file, lines.join('\n'));
      const notes: string[] = [];
      const texts = await withStore(async (store) => {
        let works = 0;
        const slow: Store = {
          ...store,
          async transaction(work, closing) {
            const name = ++works;
            notes.push(`${name} begins`);
            const result = await store.transaction(work, closing);
            await new Promise((resolve) => setTimeout(resolve, 50));
            notes.push(`${name} is committed`);
            return result;
          },
        };
        await ingestPaths(slow, analyzer, [file], {}, { tell: () => {}, signal: new AbortController().signal });
        return (await readGraph(store)).articles.map(({ text }) => text);
      });
      return { notes, texts };
    };
    const apart = await told(['one', 'two']);
    expect(apart.notes).toEqual(['1 begins', '2 begins', '1 is committed', '2 is committed']);
    expect(apart.texts.toSorted()).toEqual([first?.text, second?.text].toSorted());
    const same = await told(['one', 'one']);
    expect(same.notes).toEqual(['1 begins', '1 is committed', '2 begins', '2 is committed']);
    expect(same.texts).toEqual([second?.text]);
  });
});
