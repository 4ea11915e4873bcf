import type { Article } from '../model.js';
import type { ActorRow, EventRow, OfficeRow, Reader, RedLineRow, ReportRow, StatementRow } from '../store/store.js';
import { batch } from './batch.js';
import { ANY_ACTOR, ANY_ARTICLE, ANY_EVENT, ANY_RED_LINE, ANY_STATEMENT } from './queries.js';

/** What is known of words elsewhere and used by filters here. */
export interface Words {
  /** The form in which the store keeps names and aliases. */
  fold(name: string): string;
  /** The stems under which the store finds words, fill words left out. */
  stems(text: string): readonly string[];
}

/** What `graph { engine version }` answers. */
export interface GraphAbout {
  readonly engine: string;
  readonly version: string;
}

export type MembershipRow = Awaited<ReturnType<Reader['memberships']>>[number];

type Load<Row> = (id: string) => Promise<Row | undefined>;

/** What resolvers read: the store, and one loader for each kind of row, good for one request. */
export interface Context {
  readonly reader: Reader;
  readonly words: Words;
  readonly about: GraphAbout;
  readonly statement: Load<StatementRow>;
  readonly report: Load<ReportRow>;
  readonly reportsOfArticle: Load<readonly ReportRow[]>;
  readonly redLine: Load<RedLineRow>;
  readonly event: Load<EventRow>;
  readonly article: Load<Article>;
  readonly actor: Load<ActorRow>;
  readonly actorsNamed: Load<readonly ActorRow[]>;
  readonly offices: Load<readonly OfficeRow[]>;
  readonly memberships: Load<readonly MembershipRow[]>;
  /** Actors whose statements or red lines this request has paged through. */
  readonly pagedActors: Set<string>;
}

/** The context of one request; nothing in it outlives the request. */
export function makeContext(reader: Reader, words: Words, about: GraphAbout): Context {
  const whole = (ids: readonly string[]) => ({ first: ids.length, after: null, descending: false });
  return {
    reader,
    words,
    about,
    statement: batch(async (ids) => byId((await reader.statements({ ...ANY_STATEMENT, ids }, whole(ids))).rows)),
    redLine: batch(async (ids) => byId((await reader.redLines({ ...ANY_RED_LINE, ids }, whole(ids))).rows)),
    event: batch(async (ids) => byId((await reader.events({ ...ANY_EVENT, ids }, whole(ids))).rows)),
    article: batch(async (ids) => byId((await reader.articles({ ...ANY_ARTICLE, ids }, whole(ids))).rows)),
    actor: batch(async (ids) => byId((await reader.actors({ ...ANY_ACTOR, ids }, whole(ids))).rows)),
    report: batch(async (ids) => new Map((await reader.reports(ids)).map((row) => [row.report.id, row]))),
    reportsOfArticle: batch(async (ids) => group(await reader.reportsOfArticles(ids), (row) => [row.report.articleId])),
    actorsNamed: batch(async (aliases) =>
      mapValues(
        group(await reader.actorsNamed(aliases), (row) => [row.alias]),
        (rows) => rows.map((row) => row.actor),
      ),
    ),
    offices: batch(async (ids) => group(await reader.offices(ids), (row) => [row.person.id, row.body.id])),
    memberships: batch(async (ids) => group(await reader.memberships(ids), (row) => [row.member.id, row.group.id])),
    pagedActors: new Set(),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function group<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const rowsOfKey = groups.get(key);
      if (rowsOfKey === undefined) groups.set(key, [row]);
      else rowsOfKey.push(row);
    }
  }
  return groups;
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, change: (value: From) => To): ReadonlyMap<string, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
