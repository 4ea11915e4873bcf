import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { hashGraph } from '../../src/store/export.js';
import { freePort, installNeo4j, missingTools, type RunningServer, startNeo4j } from '../../src/store/neo4j-server.js';
import { openGraph, openStore, type StoreEnvironment } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';

/** A real Neo4j for tests: the one at NEO4J_TEST_URI, whose graph is emptied, or a throwaway one where Java and Maven are. */

/** Why no real server can be had; null when one can. */
const missing = process.env.NEO4J_TEST_URI ? null : missingTools();
export const noServer: string | null = missing === null ? null : `${missing}, or NEO4J_TEST_URI`;

export interface Live {
  readonly uri: string;
  /** Null for a server that we did not start. */
  readonly server: RunningServer | null;
  readonly home: string | null;
  stop(): Promise<void>;
}

export async function startLive(): Promise<Live> {
  const given = process.env.NEO4J_TEST_URI;
  if (given) return { uri: given, server: null, home: null, stop: async () => undefined };
  const lib = await installNeo4j(join('.brinkgraph', 'neo4j'));
  const home = mkdtempSync(join(tmpdir(), 'brinkgraph-neo4j-'));
  const server = await startNeo4j({ home, lib, port: await freePort(), password: null });
  return {
    uri: server.uri,
    server,
    home,
    async stop() {
      await server.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A store over the server's graph, which is emptied first. */
export async function openEmpty(live: Live): Promise<Store> {
  await emptyGraph(live);
  return openStore(environment(live.uri));
}

export async function emptyGraph({ uri }: Live): Promise<void> {
  await runRaw(uri, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
}

export function environment(uri: string) {
  return {
    NEO4J_URI: uri,
    NEO4J_USER: process.env.NEO4J_TEST_USER,
    NEO4J_PASSWORD: process.env.NEO4J_TEST_PASSWORD,
    NEO4J_DATABASE: process.env.NEO4J_TEST_DATABASE,
  };
}

/** Rows of any statement, past our store. */
export async function runRaw(
  uri: string,
  cypher: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = environment(uri);
  const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USER ?? 'neo4j', NEO4J_PASSWORD) : undefined;
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  const session = driver.session({ database: NEO4J_DATABASE || 'neo4j' });
  try {
    const { records } = await session.run(cypher, params);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Hash of the graph in a folder or on a server. */
export async function hashOf(env: StoreEnvironment): Promise<string> {
  const graph = await openGraph(env);
  try {
    return await hashGraph(graph);
  } finally {
    await graph.close();
  }
}
