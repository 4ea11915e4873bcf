/** What the two engines have in common: they run the files in `cypher/` and give back plain rows. */

/** What goes into a statement and comes out of one: no nodes, relationships or engine types. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | { readonly [key: string]: Value };
export type Params = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, unknown>>;

export interface Queries {
  /** Rows of `cypher/<name>.cypher`, which only reads. */
  read(name: string, params: Params): Promise<readonly Row[]>;
  /** Rows of `cypher/<name>.cypher`, which may write. */
  write(name: string, params: Params): Promise<readonly Row[]>;
}

/** Statements run in the order in which they are given, though their rows are not waited for. */
export interface GraphTransaction extends Queries {
  /** Keeps other transactions from these blocks, which are sorted, until this one ends; nothing to do where there is one writer. */
  lock(blocks: readonly string[]): Promise<void>;
  /** The same for articles, whose reports and mentions then tell of what they tell of until this one ends. */
  lockArticles(ids: readonly string[]): Promise<void>;
}

export type Engine = 'embedded' | 'neo4j';

export interface Graph {
  readonly engine: Engine;
  read(name: string, params: Params): Promise<readonly Row[]>;
  /** All or nothing; `work` may run again after a transient failure. */
  transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>;
  /** A statement that changes constraints or indexes, outside transactions. */
  define(name: string): Promise<void>;
  /** Names of the constraints and indexes that are there, with the state of each: ONLINE, POPULATING, FAILED. */
  defined(): Promise<ReadonlyMap<string, string>>;
  /** Name, version and place of the engine. */
  describe(): Promise<{ readonly engine: Engine; readonly version: string; readonly at: string }>;
  close(): Promise<void>;
}

/** Another writer has been faster; run again, the work finds what that one left. */
export class Overtaken extends Error {}
