import { WARNING_ACTS } from '../model.js';
import { integer, text, textOrNull } from './fields.js';
import type { Graph, Params, Row } from './graph.js';
import { actorRow, articleRow, eventRow, officeRow, redLineRow, reportRow, statementRow } from './rows.js';
import type { Page, Reader, Slice, StatementQuery } from './store.js';

/** What sorts rows without a date behind all others: upwards, and downwards. */
export const LAST_UP = '9999-12-31';
export const LAST_DOWN = '0000-01-01';

/** The reading half of a store, over either engine. */
export function makeReader(graph: Pick<Graph, 'read'>): Reader {
  return {
    async statements(query, page) {
      const near = startsSomewhere(query);
      const name = near ? 'statements-near' : page.descending ? 'statements-latest' : 'statements-earliest';
      const params = near ? { ...nearParams(query), descending: page.descending } : plainParams(query);
      return slice(await graph.read(`read/${name}`, { ...params, ...dayPage(page) }), page, statementRow);
    },

    async countStatements(query) {
      const [row] = startsSomewhere(query)
        ? await graph.read('read/count-statements-near', nearParams(query))
        : await graph.read('read/count-statements', plainParams(query));
      return row === undefined ? 0 : integer(row, 'total');
    },

    async redLines({ ids, by, to, about, issues, statuses }, page) {
      const params = { ids, by, to, about, issues, statuses, descending: page.descending, ...dayPage(page) };
      return slice(await graph.read('read/red-lines', params), page, redLineRow);
    },

    async events({ ids, actors, about, types, from, to }, page) {
      const params = { ids, actors, about, types, from, until: to, descending: page.descending, ...dayPage(page) };
      return slice(await graph.read('read/events', params), page, eventRow);
    },

    async actors({ ids, search, kinds, sideIds }, page) {
      const { key = null, id = '' } = page.after ?? {};
      const params = { ids, search, kinds, sideIds, descending: page.descending, afterKey: key, afterId: id };
      return slice(await graph.read('read/actors', { ...params, limit: page.first + 1 }), page, actorRow);
    },

    async articles({ ids, outlets, from, to, search }, page) {
      const params = { ids, outlets, from, until: to, search, descending: page.descending, ...dayPage(page) };
      return slice(await graph.read('read/articles', params), page, articleRow);
    },

    async reports(ids) {
      return (await graph.read('read/reports', { ids })).map(reportRow);
    },

    async reportsOfArticles(ids) {
      return (await graph.read('read/reports-of-articles', { ids })).map(reportRow);
    },

    async offices(ids) {
      return (await graph.read('read/offices', { ids })).map(officeRow);
    },

    async memberships(ids) {
      return (await graph.read('read/memberships', { ids })).map((row) => ({
        member: actorRow(row.member),
        group: actorRow(row.group),
        from: textOrNull(row, 'since'),
        to: textOrNull(row, 'till'),
      }));
    },

    async actorsNamed(names) {
      const rows = await graph.read('read/actors-named', { names });
      return rows.map((row) => ({ alias: text(row, 'name'), actor: actorRow(row.actor) }));
    },

    async counts() {
      const row = (await graph.read('read/counts', {}))[0] ?? {};
      return {
        articles: integer(row, 'articles'),
        reports: integer(row, 'reports'),
        statements: integer(row, 'statements'),
        redLines: integer(row, 'redLines'),
        events: integer(row, 'events'),
        actors: integer(row, 'actors'),
      };
    },
  };
}

/** True where ids or actors lead to the statements, so that not all have to be gone through. */
function startsSomewhere({ ids, by, to }: StatementQuery): boolean {
  return ids !== null || by !== null || to !== null;
}

/** Starts from ids, else from who made the statements, else from whom they are directed at; the rest are conditions. */
function nearParams(query: StatementQuery): Params {
  const { ids, by, to } = query;
  return {
    ...plainParams(query),
    ids: ids ?? [],
    by: ids === null ? (by ?? []) : [],
    to: ids === null && by === null ? (to ?? []) : [],
    alsoBy: ids === null ? null : by,
    alsoTo: ids === null && by === null ? null : to,
  };
}

function plainParams(query: StatementQuery): Params {
  const { issues, acts, about, warningsOnly, from, until, redLineIds, outlets, minReports } = query;
  return { issues, acts, about, warningsOnly, warningActs: WARNING_ACTS, from, until, redLineIds, outlets, minReports };
}

/** One row more than asked for tells whether there are more. */
function dayPage({ first, after, descending }: Page): Params {
  const key = after === null ? null : descending && after.key === LAST_UP ? LAST_DOWN : after.key;
  return { afterKey: key, afterId: after?.id ?? '', limit: first + 1 };
}

function slice<Wanted>(rows: readonly Row[], { first }: Page, decode: (row: Row) => Wanted): Slice<Wanted> {
  return { rows: rows.slice(0, first).map(decode), hasNext: rows.length > first };
}
