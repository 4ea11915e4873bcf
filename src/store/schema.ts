import { integer, text, textOrNull } from './fields.js';
import type { Graph, Params } from './graph.js';
import { statementsIn } from './statements.js';

/** Raised whenever the graph is laid out in another way; `MIGRATIONS` then says how to get there. */
export const SCHEMA_VERSION = 3;

/** Statements in `cypher/` that lead from the version before to this one, in their order; each takes a page of nodes and gives the last. */
const MIGRATIONS: ReadonlyMap<number, readonly string[]> = new Map([
  // A graph of many years: reports of one day no longer go through all of a month.
  [2, ['write/place-old-reports', 'write/place-old-mentions']],
  // Red lines that are restated very often: they know their first statement, and the order of the others is not written down.
  [3, ['write/head-old-red-lines', 'write/block-old-red-lines']],
]);
const PAGE = 1000;

export interface SchemaState {
  readonly version: number;
  readonly gazetteer: string;
  /** Hash of the graph that is being copied into this one, and how far that is; null when it is whole. */
  readonly copying: { readonly hash: string; readonly copied: string } | null;
}

/** What the graph was laid out by; null for an empty one. A newer layout than ours is refused. */
export async function readSchema(graph: Pick<Graph, 'read'>): Promise<SchemaState | null> {
  const [row] = await graph.read('read/schema', {});
  if (row === undefined) return null;
  const version = integer(row, 'version');
  if (version > SCHEMA_VERSION)
    throw new Error(
      `the graph was written by a newer Brinkgraph (schema ${version}; this one knows up to ${SCHEMA_VERSION}): update Brinkgraph`,
    );
  const hash = textOrNull(row, 'copying');
  const copying = hash === null ? null : { hash, copied: text(row, 'copied') };
  return { version, gazetteer: text(row, 'gazetteer'), copying };
}

/** What the graph was laid out by; one into which another is still being copied is refused. */
export async function readWhole(graph: Pick<Graph, 'read'>): Promise<SchemaState | null> {
  const state = await readSchema(graph);
  if (state !== null && state.copying !== null)
    throw new Error('a copy into this graph was begun and not finished: run the same "brinkgraph copy" again');
  return state;
}

/** Creates constraints and indexes that are missing and takes an older graph to our version; `state` is what is there. */
export async function layOut(graph: Graph, state: SchemaState | null): Promise<void> {
  if (state?.version === SCHEMA_VERSION) return;
  for (const folder of ['setup/both', `setup/${graph.engine}`]) {
    for (const name of statementsIn(folder)) await graph.define(name);
  }
  if (state === null) return;
  for (let version = state.version + 1; version <= SCHEMA_VERSION; version++) {
    for (const name of MIGRATIONS.get(version) ?? []) {
      for (let after: string | null = ''; after !== null; ) {
        const page: Params = { after, limit: PAGE };
        after = await graph.transaction(async (tx) => {
          const [row] = await tx.write(name, page);
          return row === undefined ? null : textOrNull(row, 'last');
        });
      }
    }
  }
}
