import type { Statement } from '../model.js';
import type { StoredEvent, StoredReport } from './store.js';

/** Of the statements that a transaction puts, those that answers and references may hang on: most hang on none. */
export function makeLinks() {
  const added = new Set<string>();
  const linked = new Set<string>();
  const put = new Map<string, { readonly isOld: boolean; readonly reportIds: readonly string[] }>();

  return {
    /** Reports and mentions of new articles, of which all links are known. */
    add(reports: readonly StoredReport[], events: readonly StoredEvent[]): void {
      for (const { report } of reports) {
        added.add(report.id);
        if (report.respondsTo !== null) for (const id of [report.id, report.respondsTo.reportId]) linked.add(id);
      }
      for (const { mention } of events) for (const id of mention.reportIds) linked.add(id);
    },

    /** Statements that are put, and ids of those that were there before. */
    put(statements: readonly Statement[], oldIds: readonly string[]): void {
      const old = new Set(oldIds);
      for (const { id, reportIds } of statements) put.set(id, { isOld: old.has(id), reportIds });
    },

    mayHave(id: string): boolean {
      const one = put.get(id);
      return (
        one !== undefined && (one.isOld || one.reportIds.some((report) => !added.has(report) || linked.has(report)))
      );
    },

    mayHaveHad(id: string): boolean {
      return put.get(id)?.isOld ?? false;
    },
  };
}
