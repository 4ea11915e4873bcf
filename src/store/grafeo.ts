import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import { text } from './fields.js';
import type { Graph, GraphTransaction, Params, Row } from './graph.js';
import { clearHolder, readHolder, writeHolder } from './holder.js';
import { makeQueue } from './queue.js';
import { cypherOf } from './statements.js';

const FILE = 'graph.grafeo';

/** The log is taken into the data file when it has grown to this, or after this time. */
const CHECKPOINTS = { walBytes: 64 * 1024 * 1024, intervalMs: 5 * 60 * 1000 };

/** A write that met another one; there is one queue, so a second try will do. */
const CONFLICT = 'GRAFEO-T001';
const TRIES = 3;

/**
 * The embedded engine over a folder of its own, which is created when it is missing.
 * Refused at once when another process has it open.
 */
export async function openGrafeo(folder: string): Promise<Graph> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, FILE);
  const db = openFile(file, folder);
  writeHolder(folder);
  db.setCheckpointTriggers(CHECKPOINTS);
  const enqueue = makeQueue();
  let closed: Promise<void> | null = null;

  async function attempt<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const tx = db.beginTransaction();
    const inTurn = makeQueue();
    try {
      const run = (name: string, params: Params) =>
        inTurn(async () => rowsOf(await tx.executeCypher(cypherOf(name), params)));
      const result = await work({ read: run, write: run, lock: oneWriter, lockArticles: oneWriter });
      tx.commit();
      return result;
    } catch (error) {
      // What was sent together with the statement that failed must have ended first.
      await inTurn(async () => rollBack(tx));
      throw error;
    }
  }

  return {
    engine: 'embedded',

    async read(name, params) {
      const result = await db.executeCypher(cypherOf(name), params);
      if (wrote(result)) throw new Error(`${name} wrote though it was to read`);
      return rowsOf(result);
    },

    transaction(work) {
      return enqueue(async () => {
        for (let left = TRIES; ; left--) {
          try {
            const result = await attempt(work);
            syncLog(file);
            return result;
          } catch (error) {
            if (left === 1 || !(error instanceof Error) || !error.message.includes(CONFLICT)) throw error;
          }
        }
      });
    },

    async define(name) {
      await enqueue(() => db.executeCypher(cypherOf(name)));
    },

    async defined() {
      const rows = [
        ...rowsOf(await db.executeCypher('SHOW CONSTRAINTS')),
        ...rowsOf(await db.executeCypher('SHOW INDEXES')),
      ];
      return new Map(rows.map((row) => [text(row, 'name'), 'ONLINE']));
    },

    async describe() {
      return { engine: 'embedded', version: db.version(), at: file };
    },

    close() {
      closed ??= enqueue(async () => {
        db.walCheckpoint();
        db.close();
        clearHolder(folder);
      });
      return closed;
    },
  };
}

/** With one writer there is nobody to keep away. */
async function oneWriter(): Promise<void> {}

function openFile(file: string, folder: string): GrafeoDB {
  const { GrafeoDB } = loadEngine();
  try {
    return GrafeoDB.create(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (!/lock/i.test(reason)) throw new Error(`the graph in ${file} cannot be opened: ${reason}`, { cause: error });
    const holder = readHolder(folder);
    throw new Error(
      `the graph in ${file} is held by another process${holder === null ? '' : ` (${holder})`}: end that one, choose another folder with BRINKGRAPH_DATA, or share a graph through Neo4j (NEO4J_URI)`,
      { cause: error },
    );
  }
}

/** Loaded when it is needed: not every machine has a binary. Its names are not seen by `import`. */
function loadEngine(): typeof import('@grafeo-db/js') {
  try {
    return createRequire(import.meta.url)('@grafeo-db/js');
  } catch (error) {
    throw new Error(
      `the embedded graph engine has no binary for this machine (${process.platform} ${process.arch}): use Neo4j (NEO4J_URI)`,
      { cause: error },
    );
  }
}

function rowsOf(result: QueryResult): readonly Row[] {
  return result.toArray();
}

function wrote({ counters }: QueryResult): boolean {
  return Object.values(counters).some((count) => count !== 0);
}

function rollBack(tx: Transaction): void {
  if (tx.isActive) tx.rollback();
}

/** The engine hands its log to the system at commit, but forces it to disk only later: a power cut must not take it. */
function syncLog(file: string): void {
  const folder = `${file}.wal`;
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const handle = openSync(join(folder, name), 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}
