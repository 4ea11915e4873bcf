import { WARNING_ACTS } from '../model.js';
import { integer, text, textOrNull } from './fields.js';
import type { Graph, Params } from './graph.js';
import { dayParams, nameParams, readByMonths, slice } from './pages.js';
import { actorRow, articleRow, eventRow, officeRow, redLineRow, reportRow, statementRow } from './rows.js';
import type { Reader, StatementQuery } from './store.js';

/** The reading half of a store, over either engine. */
export function makeReader(graph: Pick<Graph, 'read'>): Reader {
  return {
    async statements(query, page) {
      const { how, params } = startOf(query);
      const name = `read/statements-${how}`;
      const rows =
        how === 'by-id'
          ? await graph.read(name, { ...params, ...dayParams(page) })
          : await readByMonths(graph, name, params, page, query);
      return slice(rows, page, statementRow);
    },

    async countStatements(query) {
      const { how, params } = startOf(query);
      const [row] = await graph.read(
        how === 'in-months' ? 'read/count-statements' : `read/count-statements-${how}`,
        params,
      );
      return row === undefined ? 0 : integer(row, 'total');
    },

    async redLines({ ids, by, to, about, issues, statuses }, page) {
      const plain = { about, issues, statuses, ...dayParams(page) };
      if (by !== null && to !== null)
        return slice(await graph.read('read/red-lines-between', { ...plain, ids, by, to }), page, redLineRow);
      if (by === null && to === null && ids === null)
        return slice(await graph.read('read/red-lines', { ...plain, ids }), page, redLineRow);
      const start = { startIds: by === null && to === null ? (ids ?? []) : [], by: by ?? [], to: to ?? [] };
      return slice(await graph.read('read/red-lines-near', { ...plain, ...start, ids }), page, redLineRow);
    },

    async events({ ids, actors, about, types, from, to }, page) {
      const plain = { ids, about, types, from, until: to };
      if (ids === null && actors === null) {
        const rows = await readByMonths(graph, 'read/events-in-months', plain, page, { from, until: to });
        return slice(rows, page, eventRow);
      }
      const start = { startIds: actors === null ? ids : [], actors: actors ?? [] };
      return slice(await graph.read('read/events-near', { ...plain, ...start, ...dayParams(page) }), page, eventRow);
    },

    async actors({ ids, search, kinds, sideIds }, page) {
      const params = { ids, kinds, sideIds, ...nameParams(page) };
      if (search !== null) return slice(await graph.read('read/actors-by-name', { ...params, search }), page, actorRow);
      if (ids === null) return slice(await graph.read('read/actors', params), page, actorRow);
      return slice(await graph.read('read/actors-by-id', { ...params, startIds: ids }), page, actorRow);
    },

    async articles({ ids, outlets, from, to, search }, page) {
      const plain = { outlets, from, until: to, search };
      const rows =
        ids === null
          ? await readByMonths(graph, 'read/articles-in-months', plain, page, { from, until: to })
          : await graph.read('read/articles-by-id', { ...plain, ids, ...dayParams(page) });
      return slice(rows, page, articleRow);
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

type Start = 'by-id' | 'by-actors' | 'to-actors' | 'between-actors' | 'in-months';

/** From where a query gets at its statements, with parameters for the statement that starts there. */
function startOf(query: StatementQuery): { readonly how: Start; readonly params: Params } {
  const { ids, by, to, issues, acts, about, warningsOnly, from, until, redLineIds, outlets, minReports } = query;
  const warningActs = warningsOnly ? WARNING_ACTS : null;
  const plain = { ids, issues, acts, about, warningActs, from, until, redLineIds, outlets, minReports };
  if (by !== null && to !== null) return { how: 'between-actors', params: { ...plain, by, to } };
  if (by !== null) return { how: 'by-actors', params: { ...plain, by } };
  if (to !== null) return { how: 'to-actors', params: { ...plain, to } };
  if (ids !== null) return { how: 'by-id', params: { ...plain, startIds: ids } };
  return { how: 'in-months', params: plain };
}
