import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.js';
import { freePort, installNeo4j, type RunningServer, startNeo4j } from '../../src/store/neo4j-server.js';
import { openGraph, type StoreEnvironment, storeOver } from '../../src/store/open.js';
import { emptyFolder, MAIN } from '../command.js';
import { named } from '../lack.js';
import { bare, entries, gazetteer, ingest as storeIngest } from './fixture.js';
import { emptyGraph, environment, hashOf, type Live, noServer, runRaw, startLive } from './live.js';

/** More rounds where everything is required; a look at each fault elsewhere. */
const ROUNDS = process.env.REQUIRE === 'all' ? 30 : 4;
const SEEDS = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));
/** A part of the demonstration corpus in which acts are told of several times. */
const FILES = readdirSync(SEEDS)
  .filter((name) => name.startsWith('2024-0'))
  .sort()
  .slice(0, 36)
  .map((name) => join(SEEDS, name));

interface Ingest {
  readonly code: number | null;
  /** Inputs that were told to be in the graph. */
  readonly acknowledged: readonly string[];
  readonly err: string;
}

/** `brinkgraph ingest`; `onTold` is told how many articles are acknowledged, and may do harm. */
async function ingest(
  files: readonly string[],
  env: StoreEnvironment,
  onTold: (count: number, kill: () => void) => void = () => {},
): Promise<Ingest> {
  const { NEO4J_URI: _, ...rest } = process.env;
  const child = spawn(process.execPath, [MAIN, 'ingest', ...files], {
    cwd: emptyFolder(),
    env: { ...rest, ...env },
    stdio: 'pipe',
  });
  let [out, err] = ['', ''];
  const told = () => [...out.matchAll(/^(?:new|changed|unchanged)\t(.+)\n/gm)].map(([, input = '']) => input);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const before = told().length;
    out += text;
    for (let count = before + 1; count <= told().length; count++) onTold(count, () => child.kill('SIGKILL'));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const [code] = await once(child, 'close');
  return { code, acknowledged: told(), err };
}

async function countArticles(env: StoreEnvironment): Promise<number> {
  const graph = await openGraph(env);
  try {
    const [row] = await graph.read('read/counts', {});
    return Number(row?.articles);
  } finally {
    await graph.close();
  }
}

/** What one process makes of the files without any fault. */
let whole: string;
beforeAll(async () => {
  const env = { BRINKGRAPH_DATA: emptyFolder() };
  expect((await ingest(FILES, env)).code).toBe(0);
  whole = await hashOf(env);
});

/**
 * Kills the ingest again and again; what was acknowledged is there, and a last run makes the graph of one whole run.
 * Where everything is in, it begins with an empty graph, so that every kill hits something.
 */
async function killRounds(empty: () => Promise<StoreEnvironment>): Promise<void> {
  let killed = 0;
  let env = await empty();
  let acknowledged = new Set<string>();
  for (let round = 0; killed < ROUNDS; round++) {
    expect(round, `${killed} of so many rounds were killed in time`).toBeLessThan(ROUNDS * 3);
    // From the first acknowledged article on, at ever other moments.
    const files = [...FILES.slice(round % FILES.length), ...FILES.slice(0, round % FILES.length)];
    const moment = (round * 137) % 400;
    const run = await ingest(files, env, (count, kill) => {
      if (count === 1) setTimeout(kill, moment);
    });
    if (run.code === null) killed++;
    for (const input of run.acknowledged) acknowledged.add(input);
    expect(await countArticles(env)).toBeGreaterThanOrEqual(acknowledged.size);
    if (acknowledged.size === FILES.length || killed === ROUNDS) {
      expect(await ingest(FILES, env)).toMatchObject({ code: 0, err: '' });
      expect(await hashOf(env)).toBe(whole);
      env = await empty();
      acknowledged = new Set();
    }
  }
}

describe('faults of the embedded engine', () => {
  test(`loses nothing in ${ROUNDS} rounds of kill -9`, { timeout: 600_000 }, async () => {
    await killRounds(async () => ({ BRINKGRAPH_DATA: emptyFolder() }));
  });

  test('refuses a second process, and says which one holds the graph and what to do', async () => {
    const folder = emptyFolder();
    const graph = await openGraph({ BRINKGRAPH_DATA: folder });
    const second = await ingest(FILES.slice(0, 1), { BRINKGRAPH_DATA: folder });
    expect(second.code).toBe(1);
    expect(second.err).toContain(join(folder, 'graph.grafeo'));
    expect(second.err).toContain(`held by another process (${process.pid})`);
    expect(second.err).toContain('NEO4J_URI');
    await graph.close();
    expect((await ingest(FILES.slice(0, 1), { BRINKGRAPH_DATA: folder })).code).toBe(0);
  });
});

describe.skipIf(noServer !== null)(named('faults of a real Neo4j', noServer), () => {
  let live: Live;
  beforeAll(async () => {
    live = await startLive();
  });
  afterAll(() => live?.stop());

  test(`loses nothing in ${ROUNDS} rounds of kill -9 of the ingest`, { timeout: 900_000 }, async () => {
    await killRounds(async () => {
      await emptyGraph(live);
      return environment(live.uri);
    });
  });

  test('three ingests at a time, in different orders, make the graph that one makes', {
    timeout: 600_000,
  }, async () => {
    for (let round = 0; round < (ROUNDS > 10 ? 3 : 1); round++) {
      await emptyGraph(live);
      const orders = [FILES, FILES.toReversed(), [...FILES.slice(13), ...FILES.slice(0, 20)]];
      const runs = await Promise.all(orders.map((files) => ingest(files, environment(live.uri))));
      for (const run of runs) expect(run).toMatchObject({ code: 0, err: '' });
      expect(await hashOf(environment(live.uri))).toBe(whole);
      const [row] = await runRaw(
        live.uri,
        'MATCH (a)-[r]->(b) WITH a, b, type(r) AS t, r.term AS term, count(*) AS n WHERE n > 1 RETURN count(*) AS twice',
      );
      expect(row?.twice).toBe(0);
    }
  });

  test('a server out of reach fails clearly, leaves nothing half-written, and a second run completes', async () => {
    await emptyGraph(live);
    const proxy = await startProxy(Number(new URL(live.uri).port));
    const { NEO4J_USER: user, NEO4J_PASSWORD: password } = environment(live.uri);
    const options = { uri: `bolt://127.0.0.1:${proxy.port}`, user, password, database: 'neo4j', retryTime: 1500 };
    const store = await storeOver(await openNeo4j(options));
    await store.prepare(gazetteer);
    const [entry] = entries;
    const lost = store.transaction(async (tx) => {
      await tx.addArticles([bare(entry!.article)]);
      proxy.close();
      return tx.articleHashes(['a1']);
    });
    await expect(lost).rejects.toThrow(`no Neo4j answers at ${options.uri}: is it running`);
    await store.close();
    const again = await storeOver(await openGraph(environment(live.uri)));
    expect((await again.counts()).articles).toBe(0);
    expect(await storeIngest(again, entry!)).toBe(true);
    expect((await again.counts()).articles).toBe(1);
    await again.close();
  });

  test('what was committed before its answer was lost is there once', { timeout: 600_000 }, async () => {
    await emptyGraph(live);
    const proxy = await startProxy(Number(new URL(live.uri).port));
    const env = environment(`bolt://127.0.0.1:${proxy.port}`);
    // The gazetteer takes longer than a connection lasts below.
    expect((await ingest(FILES.slice(0, 1), environment(live.uri))).code).toBe(0);
    let cutting: NodeJS.Timeout | undefined;
    const run = await ingest(FILES, env, (count) => {
      if (count !== 1) return;
      cutting = setInterval(() => {
        proxy.cut();
        if (proxy.cuts() > 8) clearInterval(cutting);
      }, 90);
    });
    clearInterval(cutting);
    expect(proxy.cuts()).toBeGreaterThan(3);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.acknowledged).toHaveLength(FILES.length);
    proxy.close();
    expect(await hashOf(environment(live.uri))).toBe(whole);
  });
});

describe.skipIf(noServer !== null || process.env.NEO4J_TEST_URI !== undefined)(
  named(
    'a Neo4j that is killed',
    noServer ?? (process.env.NEO4J_TEST_URI === undefined ? null : 'a server of our own'),
  ),
  () => {
    const home = emptyFolder();
    let lib: string;
    let port: number;
    let server: RunningServer;
    const start = async () => {
      server = await startNeo4j({ home, lib, port, password: null });
    };
    beforeAll(async () => {
      lib = await installNeo4j(join('.brinkgraph', 'neo4j'));
      port = await freePort();
      await start();
    });
    afterAll(() => server?.kill());

    test('and started again on its folder takes the rest', { timeout: 600_000 }, async () => {
      const env = environment(server.uri);
      const running = ingest(FILES, env);
      await waitForArticles(env, 5);
      await server.kill();
      await start();
      const run = await running;
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.acknowledged).toHaveLength(FILES.length);
      expect(await hashOf(env)).toBe(whole);
    });
  },
);

async function waitForArticles(env: StoreEnvironment, count: number): Promise<void> {
  for (;;) {
    if ((await countArticles(env)) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A TCP proxy before a server; `cut` lets requests through, keeps the answers back and breaks the connections. */
async function startProxy(target: number) {
  const pairs = new Set<readonly [Socket, Socket]>();
  let cuts = 0;
  const server: Server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    const pair = [client, upstream] as const;
    pairs.add(pair);
    client.pipe(upstream);
    upstream.pipe(client);
    for (const socket of pair) {
      socket.on('error', () => {});
      socket.on('close', () => {
        pairs.delete(pair);
        for (const other of pair) other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    cuts: () => cuts,
    cut() {
      for (const [client, upstream] of pairs) {
        upstream.unpipe(client);
        upstream.on('data', () => {});
        // The server works on what it has been sent; its answer never comes.
        setTimeout(() => client.destroy(), 60);
        cuts++;
      }
    },
    close() {
      for (const [client] of pairs) client.destroy();
      server.close();
    },
  };
}
