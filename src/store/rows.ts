import type { Article } from '../model.js';
import { ACTOR_KINDS, ACTS, BASES, EVENT_TYPES, ISSUES, PRECISIONS, RED_LINE_STATUSES } from '../model.js';
import { dayOrNull, decimal, fieldsOf, flag, integer, list, oneOf, text, textOrNull, texts } from './fields.js';
import type { Row } from './graph.js';
import { decodeReport } from './records.js';
import type { ActorRow, DateRow, EventRow, OfficeRow, RedLineRow, ReportRow, StatementRow } from './store.js';

/** What engines give, checked once, as the rows that readers promise. */

export function actorRow(value: unknown): ActorRow {
  const fields = fieldsOf(value, 'actor');
  return {
    id: text(fields, 'id'),
    name: text(fields, 'name'),
    kind: oneOf(fields, 'kind', ACTOR_KINDS),
    verified: flag(fields, 'verified'),
    sideId: textOrNull(fields, 'sideId'),
    wikidata: textOrNull(fields, 'wikidata'),
    aliases: texts(fields, 'aliases'),
  };
}

export function statementRow(row: Row): StatementRow {
  return {
    id: text(row, 'id'),
    act: oneOf(row, 'act', ACTS),
    about: text(row, 'about'),
    issue: oneOf(row, 'issue', ISSUES),
    said: dateRow(row.said),
    confidence: decimal(row, 'confidence'),
    articleCount: integer(row, 'articleCount'),
    speaker: actorRow(row.speaker),
    side: actorRow(row.side),
    targets: placed(row, 'targets').map(actorRow),
    redLineId: textOrNull(row, 'redLineId'),
    reportIds: placedIds(row, 'reports'),
    answersIds: texts(row, 'answers').toSorted(),
    answeredByIds: texts(row, 'answeredBy').toSorted(),
    eventIds: texts(row, 'events').toSorted(),
  };
}

export function redLineRow(row: Row): RedLineRow {
  return {
    id: text(row, 'id'),
    trigger: text(row, 'trigger'),
    consequence: textOrNull(row, 'consequence'),
    issue: oneOf(row, 'issue', ISSUES),
    explicit: flag(row, 'explicit'),
    status: oneOf(row, 'status', RED_LINE_STATUSES),
    holder: actorRow(row.holder),
    addressees: placed(row, 'addressees').map(actorRow),
    statementIds: daily(row, 'statements'),
    testedByIds: texts(row, 'testedBy').toSorted(),
    firstStated: dayOrNull(row, 'firstStated'),
    lastStated: dayOrNull(row, 'lastStated'),
  };
}

export function eventRow(row: Row): EventRow {
  return {
    id: text(row, 'id'),
    what: text(row, 'what'),
    type: oneOf(row, 'type', EVENT_TYPES),
    date: dateRow(row.date),
    place: textOrNull(row, 'place'),
    actors: placed(row, 'actors').map(actorRow),
    statementIds: texts(row, 'statements').toSorted(),
    testsIds: texts(row, 'tests').toSorted(),
    mentions: placed(row, 'mentions').map((fields) => ({
      articleId: text(fields, 'articleId'),
      start: integer(fields, 'start'),
      end: integer(fields, 'end'),
      text: text(fields, 'text'),
    })),
  };
}

export function articleRow(row: Row): Article {
  return {
    id: text(row, 'id'),
    sourceId: textOrNull(row, 'sourceId'),
    origin: textOrNull(row, 'origin'),
    url: textOrNull(row, 'url'),
    outlet: textOrNull(row, 'outlet'),
    published: dayOrNull(row, 'published'),
    title: text(row, 'title'),
    text: text(row, 'text'),
    demonstration: flag(row, 'demonstration'),
    sources: texts(row, 'sources'),
  };
}

export function reportRow(row: Row): ReportRow {
  return { report: decodeReport(text(row, 'record')), statementId: text(row, 'statement') };
}

export function officeRow(row: Row): OfficeRow {
  return {
    person: actorRow(row.person),
    body: actorRow(row.body),
    office: text(row, 'office'),
    from: textOrNull(row, 'since'),
    to: textOrNull(row, 'till'),
  };
}

function dateRow(value: unknown): DateRow {
  const fields = fieldsOf(value, 'date');
  return {
    earliest: dayOrNull(fields, 'earliest'),
    latest: dayOrNull(fields, 'latest'),
    precision: oneOf(fields, 'precision', PRECISIONS),
    basis: oneOf(fields, 'basis', BASES),
    text: textOrNull(fields, 'text'),
  };
}

/** Maps in the order of their positions; engines give them in none. */
function placed(row: Row, name: string): readonly Row[] {
  return list(row, name, (value) => fieldsOf(value, name)).toSorted(
    (a, b) => integer(a, 'position') - integer(b, 'position'),
  );
}

/** Ids in the order of days, undated ones last. */
function daily(row: Row, name: string): readonly string[] {
  const dated = list(row, name, (value) => fieldsOf(value, name)).map((fields) => [
    text(fields, 'day'),
    text(fields, 'id'),
  ]);
  return dated
    .toSorted(([a = '', x = ''], [b = '', y = '']) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1))
    .flatMap(([, id]) => id ?? []);
}

function placedIds(row: Row, name: string): readonly string[] {
  return placed(row, name).map((fields) => text(fields, 'id'));
}
