import type { Article } from '../../src/model.js';
import { WARNING_ACTS } from '../../src/model.js';
import type { MembershipRow } from '../../src/serve/context.js';
import type {
  ActorRow,
  EventRow,
  OfficeRow,
  Page,
  Reader,
  RedLineRow,
  ReportRow,
  Slice,
  StatementQuery,
  StatementRow,
} from '../../src/store/store.js';
import * as fixture from './fixture.js';
import { words } from './fixture.js';

export interface Graph {
  readonly actors: readonly ActorRow[];
  readonly offices: readonly OfficeRow[];
  readonly memberships: readonly MembershipRow[];
  readonly articles: readonly Article[];
  readonly reports: readonly ReportRow[];
  readonly statements: readonly StatementRow[];
  readonly redLines: readonly RedLineRow[];
  readonly events: readonly EventRow[];
}

/** The fixture several times over, every row but the actors with ids of its own. */
export function copies(times: number): Graph {
  const numbers = Array.from({ length: times }, (_, number) => number);
  const renamed = <Row>(rows: readonly Row[]): readonly Row[] =>
    numbers.flatMap((number) =>
      rows.map((row): Row => JSON.parse(JSON.stringify(row).replace(/"([asrel][0-9])"/g, `"$1-${number}"`))),
    );
  const { articles, reports, statements, redLines, events } = fixture;
  return {
    ...fixture,
    articles: renamed(articles),
    reports: renamed(reports),
    statements: renamed(statements),
    redLines: renamed(redLines),
    events: renamed(events),
  };
}

/** A Reader over rows in memory, filters and all; `calls` has the name of each question in its order. */
export function readerOver(graph: Graph): Reader & { readonly calls: string[] } {
  const calls: string[] = [];
  const { reports } = graph;

  const standsFor = (actor: ActorRow, id: string) =>
    actor.id === id || graph.offices.some(({ person, body }) => person.id === actor.id && body.id === id);
  const outletsOf = (statement: StatementRow) =>
    reports
      .filter(({ statementId }) => statementId === statement.id)
      .map(({ report }) => graph.articles.find(({ id }) => id === report.articleId)?.outlet);
  const speakersOf = (line: RedLineRow) =>
    graph.statements.filter(({ id }) => line.statementIds.includes(id)).map(({ speaker }) => speaker);
  const lineOf = (statement: StatementRow) => graph.redLines.find(({ id }) => id === statement.redLineId);

  const statementsFor = (query: StatementQuery) =>
    graph.statements.filter(
      (s) =>
        any(query.ids, (ids) => ids.includes(s.id)) &&
        any(query.by, (ids) => ids.some((id) => standsFor(s.speaker, id) || s.side.id === id)) &&
        any(query.to, (ids) =>
          s.targets.some((target) => ids.some((id) => standsFor(target, id) || target.sideId === id)),
        ) &&
        hasWords(query.about, s.about, lineOf(s)?.trigger, lineOf(s)?.consequence, s.issue) &&
        any(query.issues, (issues) => issues.includes(s.issue)) &&
        any(query.acts, (acts) => acts.includes(s.act)) &&
        (!query.warningsOnly || WARNING_ACTS.includes(s.act) || s.redLineId !== null) &&
        overlaps(s.said, query.from, query.until) &&
        any(query.redLineIds, (ids) => s.redLineId !== null && ids.includes(s.redLineId)) &&
        any(query.outlets, (outlets) => outletsOf(s).some((outlet) => outlet != null && outlets.includes(outlet))) &&
        s.articleCount >= query.minReports,
    );

  return {
    calls,
    async statements(query, page) {
      calls.push('statements');
      return slice(statementsFor(query), page, (s) => s.said.earliest);
    },
    async countStatements(query) {
      calls.push('countStatements');
      return statementsFor(query).length;
    },
    async redLines(query, page) {
      calls.push('redLines');
      const rows = graph.redLines.filter(
        (line) =>
          any(query.ids, (ids) => ids.includes(line.id)) &&
          any(query.by, (ids) =>
            ids.some((id) => standsFor(line.holder, id) || speakersOf(line).some((s) => standsFor(s, id))),
          ) &&
          any(query.to, (ids) => line.addressees.some((actor) => ids.some((id) => standsFor(actor, id)))) &&
          hasWords(query.about, line.trigger, line.consequence, line.issue) &&
          any(query.issues, (issues) => issues.includes(line.issue)) &&
          any(query.statuses, (statuses) => statuses.includes(line.status)),
      );
      return slice(rows, page, (line) => line.firstStated);
    },
    async events(query, page) {
      calls.push('events');
      const rows = graph.events.filter(
        (event) =>
          any(query.ids, (ids) => ids.includes(event.id)) &&
          any(query.actors, (ids) => event.actors.some(({ id }) => ids.includes(id))) &&
          hasWords(query.about, event.what, event.place) &&
          any(query.types, (types) => types.includes(event.type)) &&
          overlaps(event.date, query.from, query.to),
      );
      return slice(rows, page, (event) => event.date.earliest);
    },
    async actors(query, page) {
      calls.push('actors');
      const rows = graph.actors.filter(
        (actor) =>
          any(query.ids, (ids) => ids.includes(actor.id)) &&
          any(query.search, (search) =>
            [actor.name, ...actor.aliases].some((alias) => words.fold(alias).startsWith(search)),
          ) &&
          any(query.kinds, (kinds) => kinds.includes(actor.kind)) &&
          any(query.sideIds, (ids) => actor.sideId !== null && ids.includes(actor.sideId)),
      );
      return slice(rows, page, (actor) => actor.name);
    },
    async articles(query, page) {
      calls.push('articles');
      const rows = graph.articles.filter(
        (article) =>
          any(query.ids, (ids) => ids.includes(article.id)) &&
          any(query.outlets, (outlets) => article.outlet !== null && outlets.includes(article.outlet)) &&
          overlaps({ earliest: article.published, latest: article.published }, query.from, query.to) &&
          hasWords(query.search, article.title, article.text),
      );
      return slice(rows, page, (article) => article.published);
    },
    async reports(ids) {
      calls.push('reports');
      return reports.filter(({ report }) => ids.includes(report.id));
    },
    async reportsOfArticles(ids) {
      calls.push('reportsOfArticles');
      return reports.filter(({ report }) => ids.includes(report.articleId));
    },
    async offices(ids) {
      calls.push('offices');
      return graph.offices.filter(({ person, body }) => ids.includes(person.id) || ids.includes(body.id));
    },
    async memberships(ids) {
      calls.push('memberships');
      return graph.memberships.filter(({ member, group }) => ids.includes(member.id) || ids.includes(group.id));
    },
    async actorsNamed(folded) {
      calls.push('actorsNamed');
      return graph.actors.flatMap((actor) =>
        [...new Set([actor.name, ...actor.aliases].map(words.fold))]
          .filter((alias) => folded.includes(alias))
          .map((alias) => ({ alias, actor })),
      );
    },
    async counts() {
      calls.push('counts');
      const { articles, statements, redLines, events, actors } = graph;
      return {
        articles: articles.length,
        reports: reports.length,
        statements: statements.length,
        redLines: redLines.length,
        events: events.length,
        actors: actors.length,
      };
    },
  };
}

function any<Value>(value: Value | null, holds: (value: Value) => boolean): boolean {
  return value === null || holds(value);
}

function hasWords(stems: readonly string[], ...texts: readonly (string | null | undefined)[]): boolean {
  const held = new Set(texts.flatMap((text) => words.stems(text ?? '')));
  return stems.every((stem) => held.has(stem));
}

function overlaps(
  { earliest, latest }: { readonly earliest: string | null; readonly latest: string | null },
  from: string | null,
  until: string | null,
): boolean {
  if (from === null && until === null) return true;
  if (earliest === null || latest === null) return false;
  return (from === null || latest >= from) && (until === null || earliest <= until);
}

/** Sorted by a key, rows without one last in either order, then by id upwards. */
function slice<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { first, after, descending }: Page,
  keyOf: (row: Row) => string | null,
): Slice<Row> {
  const turn = descending ? -1 : 1;
  const compare = (a: { key: string; id: string }, b: { key: string; id: string }) => {
    const [aLast, bLast] = [a.key === UNDATED, b.key === UNDATED];
    if (aLast !== bLast) return aLast ? 1 : -1;
    if (a.key !== b.key) return a.key < b.key ? -turn : turn;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
  const placed = rows
    .map((row) => ({ row, key: keyOf(row) ?? UNDATED, id: row.id }))
    .sort(compare)
    .filter((place) => after === null || compare(place, after) > 0);
  return { rows: placed.slice(0, first).map(({ row }) => row), hasNext: placed.length > first };
}

const UNDATED = '9999-12-31';
