import type { Page, Slice } from '../store/store.js';
import type { Position } from './cursor.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { refusal } from './errors.js';

export const MAX_PAGE = 100;

/** The key under which the store sorts what has no date: after every day there is. */
export const UNDATED_KEY = '9999-12-31';

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly orderBy?: string | null;
}

/** A list to be paged through: its name, the order when none is given, and where a row of it stands. */
export interface List<Row> {
  readonly name: string;
  readonly defaultOrder: string;
  position(row: Row): Position;
}

/** What connection types resolve from. Rows are fetched when first asked for, the total only when asked for. */
export interface Connection<Row> {
  readonly slice: () => Promise<Slice<Row>>;
  readonly total: () => Promise<number>;
  readonly cursorOf: (row: Row) => string;
  readonly afterSome: boolean;
}

/**
 * A page of a list by GraphQL's arguments, which are checked here.
 * Throws BAD_PAGE_SIZE, PAGE_TOO_LARGE or BAD_CURSOR.
 */
export function connect<Row>(
  list: List<Row>,
  args: PageArgs,
  fetch: (page: Page) => Promise<Slice<Row>>,
  count: () => Promise<number> = () => Promise.reject(new Error(`${list.name} are not counted`)),
): Connection<Row> {
  const first = args.first ?? 20;
  if (first < 1)
    throw refusal('BAD_PAGE_SIZE', `a page has from 1 to ${MAX_PAGE} rows, not ${first}`, { value: first });
  if (first > MAX_PAGE)
    throw refusal('PAGE_TOO_LARGE', `a page has at most ${MAX_PAGE} rows, not ${first}`, { value: first });
  const order = args.orderBy ?? list.defaultOrder;
  const name = `${list.name}:${order}`;
  const after = args.after == null ? null : decodeCursor(name, args.after);
  const page: Page = { first, after, descending: order.endsWith('_DESC') };
  return {
    slice: once(() => fetch(page)),
    total: once(count),
    cursorOf: (row) => encodeCursor(name, list.position(row)),
    afterSome: after !== null,
  };
}

/** Resolvers of a connection type and its edge type. */
export function connectionResolvers<Row>() {
  return {
    edges: async (connection: Connection<Row>) =>
      (await connection.slice()).rows.map((node) => ({ node, cursor: connection.cursorOf(node) })),
    nodes: async (connection: Connection<Row>) => (await connection.slice()).rows,
    pageInfo: async (connection: Connection<Row>) => {
      const { rows, hasNext } = await connection.slice();
      const [top, bottom] = [rows[0], rows.at(-1)];
      return {
        hasNextPage: hasNext,
        hasPreviousPage: connection.afterSome,
        startCursor: top === undefined ? null : connection.cursorOf(top),
        endCursor: bottom === undefined ? null : connection.cursorOf(bottom),
      };
    },
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
