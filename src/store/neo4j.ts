import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { fieldsOf, text } from './fields.js';
import { type Graph, type GraphTransaction, Overtaken, type Params, type Row } from './graph.js';
import { type Address, checkVersion, explain } from './neo4j-errors.js';
import { rowOf, toDriver } from './neo4j-values.js';
import { cypherOf } from './statements.js';

/** Milliseconds after which the server cancels what it is at. */
const READ_TIMEOUT = 30_000;
const WRITE_TIMEOUT = 300_000;
/** A server that was killed needs longer to come back than the driver would wait on its own. */
const RETRY_TIME = 120_000;

/** Codes of writes that met another writer's removal, and how often they are tried. */
const CROSSED = new Set([
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.ClientError.Schema.ConstraintValidationFailed',
]);
const TRIES = 5;
/** Milliseconds before the second try; each later one waits longer. */
const PAUSE = 50;

export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string;
  /** Milliseconds for which transient failures are tried again; two minutes by default. */
  readonly retryTime?: number | undefined;
}

/**
 * A Neo4j server: one driver with one bookmark manager, so that what was written is read.
 * Throws an error that says what to do when it cannot be reached, is too old or does not let us in.
 */
export async function openNeo4j({
  uri,
  user,
  password,
  database,
  retryTime = RETRY_TIME,
}: Neo4jOptions): Promise<Graph> {
  const address: Address = { uri, user, database };
  const driver = connect(uri, user, password, retryTime);
  const bookmarkManager = neo4j.bookmarkManager();

  function inSession<T>(defaultAccessMode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    return insist(address, async () => {
      const session = driver.session({ database, defaultAccessMode, bookmarkManager });
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });
  }

  let version: string;
  try {
    const { agent } = await insist(address, () => driver.getServerInfo({ database }));
    version = checkVersion(agent ?? '', address);
  } catch (error) {
    await driver.close();
    throw error;
  }

  return {
    engine: 'neo4j',

    read(name, params) {
      return inSession('READ', (session) =>
        session.executeRead((tx) => run(tx, name, params), { timeout: READ_TIMEOUT }),
      );
    },

    transaction(work) {
      return inSession('WRITE', (session) =>
        session.executeWrite((tx) => work(transactionOf(tx)), { timeout: WRITE_TIMEOUT }),
      );
    },

    async define(name) {
      await inSession('WRITE', (session) =>
        session.executeWrite((tx) => run(tx, name, {}), { timeout: WRITE_TIMEOUT }),
      );
    },

    defined() {
      return inSession('READ', async (session) => {
        const constraints = await session.run('SHOW CONSTRAINTS YIELD name', {}, { timeout: READ_TIMEOUT });
        const indexes = await session.run('SHOW INDEXES YIELD name, state', {}, { timeout: READ_TIMEOUT });
        return new Map([
          ...constraints.records.map((record) => [text(rowOf(record), 'name'), 'ONLINE'] as const),
          ...indexes.records.map((record) => [text(rowOf(record), 'name'), text(rowOf(record), 'state')] as const),
        ]);
      });
    },

    async describe() {
      return { engine: 'neo4j', version, at: `${uri} (database "${database}")` };
    },

    async close() {
      await driver.close();
    },
  };
}

function transactionOf(tx: ManagedTransaction): GraphTransaction {
  const query = (name: string, params: Params) => run(tx, name, params);
  return {
    read: query,
    write: query,
    async lock(blocks) {
      await query('write/lock-blocks', { ids: blocks });
    },
    async lockArticles(ids) {
      await query('write/lock-articles', { ids });
    },
  };
}

/** Tries again what is worth it and the driver does not try again by itself; what fails for good is explained. */
async function insist<T>(address: Address, work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 1 || !isPassing(error)) throw explain(error, address);
      await new Promise((resolve) => setTimeout(resolve, PAUSE * (TRIES - left + 1)));
    }
  }
}

/** Two writers at the same node, or a connection that broke while it was made. */
function isPassing(error: unknown): boolean {
  if (error instanceof Overtaken) return true;
  if (!(error instanceof Error && 'code' in error)) return false;
  return CROSSED.has(String(error.code)) || (error.code === 'ProtocolError' && /closed by server/.test(error.message));
}

function connect(uri: string, user: string | undefined, password: string | undefined, retryTime: number): Driver {
  try {
    return neo4j.driver(uri, password ? neo4j.auth.basic(user || 'neo4j', password) : undefined, {
      userAgent: `brinkgraph/${ownVersion()}`,
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 30_000,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: retryTime,
    });
  } catch (error) {
    throw new Error(`NEO4J_URI is no address of a Neo4j: "${uri}" (neo4j://host:7687, neo4j+s://…, bolt://…)`, {
      cause: error,
    });
  }
}

async function run(tx: ManagedTransaction, name: string, params: Params): Promise<readonly Row[]> {
  const { records } = await tx.run(cypherOf(name), fieldsOf(toDriver(params), 'parameters'));
  return records.map(rowOf);
}

function ownVersion(): string {
  const json: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return text(fieldsOf(json, 'package.json'), 'version');
}
