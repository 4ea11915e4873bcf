import type { Article } from '../model.js';
import type { ActorRow, EventRow, RedLineRow, StatementQuery, StatementRow } from '../store/store.js';
import type { Context } from './context.js';
import type { Connection, List, PageArgs } from './page.js';
import { connect, UNDATED_KEY } from './page.js';

/** The lists that can be paged through, each with the key that the store sorts it by. */
export const STATEMENTS: List<StatementRow> = {
  name: 'statements',
  defaultOrder: 'SAID_DESC',
  position: ({ id, said }) => ({ key: said.earliest ?? UNDATED_KEY, id }),
};

export const RED_LINES: List<RedLineRow> = {
  name: 'redLines',
  defaultOrder: 'STATED_DESC',
  position: ({ id, firstStated }) => ({ key: firstStated ?? UNDATED_KEY, id }),
};

export const EVENTS: List<EventRow> = {
  name: 'events',
  defaultOrder: 'DATE_DESC',
  position: ({ id, date }) => ({ key: date.earliest ?? UNDATED_KEY, id }),
};

export const ACTORS: List<ActorRow> = {
  name: 'actors',
  defaultOrder: 'NAME_ASC',
  position: ({ id, name }) => ({ key: name, id }),
};

export const ARTICLES: List<Article> = {
  name: 'articles',
  defaultOrder: 'PUBLISHED_DESC',
  position: ({ id, published }) => ({ key: published ?? UNDATED_KEY, id }),
};

/** A page of the statements that a query asks for, with their number when it is asked for. */
export function connectStatements(
  query: StatementQuery,
  args: PageArgs,
  { reader }: Context,
): Connection<StatementRow> {
  return connect(
    STATEMENTS,
    args,
    (page) => reader.statements(query, page),
    () => reader.countStatements(query),
  );
}
