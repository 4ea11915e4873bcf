import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyGraph } from '../../src/store/copy.js';
import { COPY_STEPS } from '../../src/store/copy-rows.js';
import { exportPage, hashGraph } from '../../src/store/export.js';
import type { Graph } from '../../src/store/graph.js';
import { EDGES, NODES } from '../../src/store/layout.js';
import { openGraph, storeOver } from '../../src/store/open.js';
import { emptyFolder, MAIN, run } from '../command.js';
import { named } from '../lack.js';
import { entries, gazetteer, ingest, remove } from './fixture.js';
import { emptyGraph, environment, hashOf, type Live, noServer, startLive } from './live.js';

const SEEDS = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));
const KILLS = process.env.REQUIRE === 'all' ? 30 : 4;

const watcher = { tell: () => {}, signal: new AbortController().signal };
const small = () => 3;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = emptyFolder();
  folders.push(folder);
  return folder;
}

const openFolder = () => openGraph({ BRINKGRAPH_DATA: newFolder() });

/** A graph of the fixture, but for its last article. */
async function fill(graph: Graph): Promise<Graph> {
  const store = await storeOver(graph);
  await store.prepare(gazetteer);
  for (const entry of entries.slice(0, -1)) await ingest(store, entry);
  return graph;
}

/** All of a graph, signposts and the places that articles were read from too. */
async function everything(graph: Graph): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { label } of NODES) {
    for (const { id, properties, edges } of await exportPage(graph, label, '', 10_000)) {
      lines.push(stable([label, id, properties]));
      for (const edge of Array.isArray(edges) ? edges : []) lines.push(stable([label, id, edge]));
    }
  }
  return lines.sort();
}

/** JSON with sorted keys, without nulls, which one engine keeps. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, one]) => one !== null);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${key}:${stable(one)}`)
    .join()}}`;
}

test('every label and relationship of the layout is copied', () => {
  const labels = COPY_STEPS.map(({ label }) => label);
  expect([...new Set([...labels, 'Schema'])].sort()).toEqual(NODES.map(({ label }) => label).sort());
  for (const { type, between, properties } of EDGES) {
    for (const [from, to] of between) {
      const edge = {
        type,
        label: to,
        id: 'b',
        properties: Object.fromEntries(properties.map(({ name }) => [name, 1])),
      };
      const step = COPY_STEPS.find(({ label, what }) => label === from && what === 'relationships');
      const puts = step?.puts([{ id: 'a', properties: {}, edges: [edge] }]) ?? [];
      const withNode = COPY_STEPS.some(({ label, what }) => label === from && what === 'nodes');
      expect(puts.length === 1 || withNode, `${from} ${type} ${to}`).toBe(true);
    }
  }
});

/** What a copy from one engine to another must do; `open` gives an empty graph. */
function copies(direction: string, openFrom: () => Promise<Graph>, openTo: () => Promise<Graph>): void {
  describe(`a copy ${direction}`, () => {
    let from: Graph;
    let to: Graph;
    beforeAll(async () => {
      from = await fill(await openFrom());
    });
    afterAll(async () => {
      await from?.close();
      await to?.close();
    });

    test('is the same graph in every property, and so it stays when both are written to', async () => {
      to = await openTo();
      const copied = await copyGraph(from, to, watcher);
      expect(copied).toMatchObject({ outcome: 'copied', hash: await hashGraph(from) });
      expect(await hashGraph(to)).toBe(copied.hash);
      expect(await everything(to)).toEqual(await everything(from));
      expect(await copyGraph(from, to, watcher)).toMatchObject({ outcome: 'same', hash: copied.hash });
      for (const graph of [from, to]) {
        const store = await storeOver(graph);
        await store.prepare(gazetteer);
        for (const entry of entries) await ingest(store, entry);
        await remove(store, 'a2');
      }
      expect(await everything(to)).toEqual(await everything(from));
      await to.close();
    });

    test('is not made into a graph with something else in it', async () => {
      to = await fill(await openTo());
      const store = await storeOver(to);
      await remove(store, 'a1');
      const before = await everything(to);
      await expect(copyGraph(from, to, watcher)).rejects.toThrow(/holds another graph: a copy needs an empty one/);
      expect(await everything(to)).toEqual(before);
      await to.close();
    });

    test('is stopped at any page and goes on from there, and nothing takes it for whole before', async () => {
      to = await openTo();
      let [runs, steps] = [0, 0];
      for (let stopped = true; stopped; runs++) {
        const stop = new AbortController();
        let told = 0;
        const copied = await copyGraph(
          from,
          to,
          {
            signal: stop.signal,
            tell(step) {
              if (!/nodes|relationships/.test(step)) return;
              steps++;
              if (++told > 25) stop.abort();
            },
          },
          small,
        );
        stopped = copied.outcome === 'stopped';
        if (stopped)
          await expect(storeOver({ ...to, close: async () => {} })).rejects.toThrow('"brinkgraph copy" again');
      }
      expect(runs).toBeGreaterThan(3);
      // Every page is put once; a run tells of steps that are behind it.
      expect(steps).toBeLessThan(runs * 45);
      expect(await everything(to)).toEqual(await everything(from));
      await to.close();
    });

    test('begins anew where the graph has changed since it was broken off', async () => {
      to = await openTo();
      const stop = new AbortController();
      const tell = (step: string) => {
        if (step === 'Statement nodes') stop.abort();
      };
      const broken = await copyGraph(from, to, { tell, signal: stop.signal }, small);
      expect(broken.outcome).toBe('stopped');
      const store = await storeOver(from);
      await remove(store, 'a3');
      expect(await copyGraph(from, to, watcher)).toMatchObject({ outcome: 'copied' });
      expect(await everything(to)).toEqual(await everything(from));
      expect((await store.counts()).articles).toBeGreaterThan(0);
      await to.close();
    });
  });
}

copies('within the embedded engine', openFolder, openFolder);

test('an empty graph is not copied', async () => {
  const [from, to] = [await openFolder(), await openFolder()];
  await expect(copyGraph(from, to, watcher)).rejects.toThrow(/there is nothing to copy in .*graph\.grafeo/);
  for (const graph of [from, to]) await graph.close();
});

test.each([[[]], [['--to', 'bolt://127.0.0.1:1', '--from', 'bolt://127.0.0.1:1']], [['elsewhere']]])(
  'brinkgraph copy %s says what it wants',
  async (args) => {
    const { code, err } = await run(['copy', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining('give either --to or --from with the address of a Neo4j')]);
  },
);

describe.skipIf(noServer !== null)(named('copies with a real Neo4j', noServer), () => {
  let live: Live;
  beforeAll(async () => {
    live = await startLive();
  });
  afterAll(() => live?.stop());

  const openServer = async () => {
    await emptyGraph(live);
    return openGraph(environment(live.uri));
  };
  copies('to Neo4j', openFolder, openServer);
  copies('from Neo4j', openServer, openFolder);

  test(`brinkgraph copy there and back through ${KILLS} rounds of kill -9 each way`, { timeout: 600_000 }, async () => {
    await emptyGraph(live);
    const [first, second] = [newFolder(), newFolder()];
    expect((await run(['ingest', SEEDS], { env: { BRINKGRAPH_DATA: first } })).code).toBe(0);
    const hash = await hashOf({ BRINKGRAPH_DATA: first });
    for (const [option, folder] of [
      ['--to', first],
      ['--from', second],
    ] as const) {
      let killed = 0;
      for (let round = 0; round < KILLS; round++) {
        // Never after the last page: what is whole is not copied again.
        const code = await copyAndKill([option, live.uri], folder, 1 + ((round * 7) % 15));
        if (code === null) killed++;
      }
      expect(killed).toBe(KILLS);
      const last = await run(['copy', option, live.uri], { env: copyEnvironment(folder) });
      expect(last).toMatchObject({ code: 0, err: '' });
      expect(last.out).toContain(`hash ${hash}`);
    }
    expect(await hashOf({ BRINKGRAPH_DATA: second })).toBe(hash);
    expect(await hashOf(environment(live.uri))).toBe(hash);
    const again = await run(['copy', '--to', live.uri], { env: copyEnvironment(second) });
    expect(again.out).toContain('the same already');
  });

  function copyEnvironment(folder: string): Readonly<Record<string, string>> {
    const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = environment(live.uri);
    const env = { BRINKGRAPH_DATA: folder, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE };
    return Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  }

  /** Kills the copy when it has told of so many steps that go on; gives its exit code. */
  async function copyAndKill(args: readonly string[], folder: string, steps: number): Promise<number | null> {
    const env = { ...process.env, ...copyEnvironment(folder) };
    const child = spawn(process.execPath, [MAIN, 'copy', ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.split('\n').length > steps) child.kill('SIGKILL');
    });
    const [code] = await once(child, 'close');
    return code;
  }
});
