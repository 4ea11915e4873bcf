import type { Page, Reader, Slice } from '../src/store/store.js';

const ALL = { ids: null, by: null, to: null, about: [], issues: null, acts: null, warningsOnly: false } as const;
const ANY_TIME = { from: null, until: null, redLineIds: null, outlets: null, minReports: 0 } as const;

/** All that a graph holds, in one order: two graphs are the same if these are equal. */
export async function readGraph(reader: Reader) {
  const statements = await pages((page) => reader.statements({ ...ALL, ...ANY_TIME }, page));
  const redLines = await pages((page) => reader.redLines({ ...ALL, statuses: null }, page));
  const events = await pages((page) =>
    reader.events({ ids: null, actors: null, about: [], types: null, from: null, to: null }, page),
  );
  const articles = await pages((page) =>
    reader.articles({ ids: null, outlets: null, from: null, to: null, search: [] }, page),
  );
  const unknown = (await pages((page) => reader.actors({ ids: null, search: null, kinds: null, sideIds: null }, page)))
    .filter((actor) => !actor.verified)
    .map((actor) => ({ ...actor, aliases: [...actor.aliases].sort() }));
  const reports = await reader.reports(statements.flatMap((s) => s.reportIds));
  return {
    articles,
    statements,
    reports: byId(reports.map((r) => ({ ...r, id: r.report.id }))),
    redLines,
    events,
    unknown,
  };
}

async function pages<Row extends { readonly id: string }>(
  read: (page: Page) => Promise<Slice<Row>>,
): Promise<readonly Row[]> {
  const { rows, hasNext } = await read({ first: 10_000, after: null, descending: false });
  if (hasNext) throw new Error('the graph is larger than a page');
  return byId(rows);
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
