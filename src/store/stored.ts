import { decimal, fieldsOf, flag, list, text, textOrNull, texts } from './fields.js';
import type { Row } from './graph.js';
import type { Claimed } from './matters.js';
import type { Claim } from './node-rows.js';
import { decodeMention, decodeReport, decodeStatement } from './records.js';
import type { StoredEvent, StoredReport } from './store.js';

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
    statement: decodeStatement(text(row, 'record')),
    reports: texts(row, 'reports')
      .map(decodeReport)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
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
        explicit: flag(row, 'explicit'),
        confidence: decimal(row, 'confidence'),
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

/** The same of reports that need not be read. */
export function claimsInHand(reports: ReadonlyMap<string, StoredReport>): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const [id, { report }] of reports) {
    if (report.redLine === null) continue;
    const { holder, trigger, consequence, explicit } = report.redLine;
    claims.set(id, { holder: holder.id, trigger, consequence, explicit, confidence: report.confidence });
  }
  return claims;
}

export function outletsInHand(reports: ReadonlyMap<string, StoredReport>): ReadonlyMap<string, readonly string[]> {
  return new Map([...reports].map(([id, { outlet }]) => [id, outlet === null ? [] : [outlet]]));
}
