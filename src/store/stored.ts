import { fieldsOf, list, text, textOrNull, texts } from './fields.js';
import type { Row } from './graph.js';
import type { Claim } from './node-rows.js';
import { decodeMention, decodeReport, decodeStatement } from './records.js';
import type { Claimed, StoredEvent, StoredReport } from './store.js';

/** What transactions read back, checked. */

export function storedReport(row: Row): StoredReport {
  return {
    report: decodeReport(text(row, 'record')),
    published: textOrNull(row, 'published'),
    outlet: textOrNull(row, 'outlet'),
    blocks: texts(row, 'blocks'),
  };
}

export function storedEvent(row: Row): StoredEvent {
  return {
    mention: decodeMention(text(row, 'record')),
    published: textOrNull(row, 'published'),
    blocks: texts(row, 'blocks'),
  };
}

export function claimed(row: Row): Claimed {
  return {
    statement: {
      ...decodeStatement(text(row, 'record')),
      redLineId: texts(row, 'redLines').toSorted()[0] ?? null,
      answers: texts(row, 'answers').toSorted(),
      eventIds: texts(row, 'events').toSorted(),
    },
    reports: list(row, 'reports', (value) => storedReport(fieldsOf(value, 'report'))).toSorted((a, b) =>
      a.report.id < b.report.id ? -1 : 1,
    ),
  };
}

export function claimsByReport(rows: readonly Row[]): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const row of rows) {
    const holder = textOrNull(row, 'holder');
    if (holder !== null)
      claims.set(text(row, 'id'), {
        holder,
        trigger: text(row, 'trigger'),
        consequence: textOrNull(row, 'consequence'),
      });
  }
  return claims;
}

export function articlesByReport(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows.map((row) => [text(row, 'id'), list(row, 'articles', (article) => text(fieldsOf(article, 'article'), 'id'))]),
  );
}

export function outletsByReport(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows.map((row) => {
      const outlets = list(row, 'articles', (article) => textOrNull(fieldsOf(article, 'article'), 'outlet'));
      return [text(row, 'id'), outlets.filter((outlet) => outlet !== null)];
    }),
  );
}
