import { join } from 'node:path';
import { exportGraph } from './export.js';
import { openGrafeo } from './grafeo.js';
import type { Graph } from './graph.js';
import { openNeo4j } from './neo4j.js';
import { makeReader } from './reader.js';
import { readWhole } from './schema.js';
import type { Store } from './store.js';
import { makeWriter } from './writer.js';

export interface StoreEnvironment {
  readonly NEO4J_URI?: string | undefined;
  readonly NEO4J_USER?: string | undefined;
  readonly NEO4J_PASSWORD?: string | undefined;
  readonly NEO4J_DATABASE?: string | undefined;
  readonly BRINKGRAPH_DATA?: string | undefined;
}

/**
 * The store that the environment names: Neo4j where `NEO4J_URI` is set, otherwise the embedded engine in
 * `BRINKGRAPH_DATA` or `.brinkgraph`. A graph of a newer schema is refused, and half a copy.
 */
export async function openStore(env: StoreEnvironment): Promise<Store> {
  return storeOver(await openGraph(env));
}

/** A store over an engine that is open. */
export async function storeOver(graph: Graph): Promise<Store> {
  try {
    await readWhole(graph);
  } catch (error) {
    await graph.close();
    throw error;
  }
  return {
    ...makeReader(graph),
    ...makeWriter(graph),
    describe: () => graph.describe(),
    exportLines: () => exportGraph(graph),
    close: () => graph.close(),
  };
}

/** The engine that the environment names. */
export function openGraph(env: StoreEnvironment): Promise<Graph> {
  return env.NEO4J_URI ? openServer(env.NEO4J_URI, env) : openEmbedded(env);
}

/** The embedded engine over the folder that the environment names. */
export function openEmbedded(env: StoreEnvironment): Promise<Graph> {
  return openGrafeo(env.BRINKGRAPH_DATA || join(process.cwd(), '.brinkgraph'));
}

/** The Neo4j at an address, with user, password and database of the environment. */
export function openServer(uri: string, env: StoreEnvironment): Promise<Graph> {
  return openNeo4j({
    uri,
    user: env.NEO4J_USER || undefined,
    password: env.NEO4J_PASSWORD || undefined,
    database: env.NEO4J_DATABASE || 'neo4j',
  });
}
