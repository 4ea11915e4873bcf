import { text } from './fields.js';
import type { Graph, Params, Row } from './graph.js';
import type { Page, Slice } from './store.js';

/** The day, and the month, of what has none: they sort behind all others. */
const NO_DAY = '9999-12-31';
export const NO_MONTH = '9999-12';
/** Stands for `NO_DAY` where days go down. */
const NO_DAY_DOWN = '0000-01-01';

/** What sorts a node by its day. */
export function sortKeys(day: string | null): { readonly day: string; readonly month: string } {
  return { day: day ?? NO_DAY, month: day?.slice(0, 7) ?? NO_MONTH };
}

/** Parameters of a page by day. One row more than asked for tells whether there are more. */
export function dayParams({ first, after, descending }: Page): Params {
  const afterDay = after === null ? null : descending && after.key === NO_DAY ? NO_DAY_DOWN : after.key;
  return { descending, afterDay, afterId: after?.id ?? '', limit: first + 1 };
}

export function nameParams({ first, after, descending }: Page): Params {
  return { descending, afterName: after?.key ?? null, afterId: after?.id ?? '', limit: first + 1 };
}

export function slice<Wanted>(rows: readonly Row[], { first }: Page, decode: (row: Row) => Wanted): Slice<Wanted> {
  return { rows: rows.slice(0, first).map(decode), hasNext: rows.length > first };
}

/** How many times more months are looked into when those before did not fill the page. */
const GROWTH = 4;

/**
 * Rows of a page over everything, months by month: neither engine sorts all that it holds for a page of it.
 * The first month mostly fills the page; where it does not, more and more are looked into at a time.
 */
export async function readByMonths(
  graph: Pick<Graph, 'read'>,
  name: string,
  params: Params,
  page: Page,
  days: { readonly from: string | null; readonly until: string | null },
): Promise<readonly Row[]> {
  const months = monthsOfPage(
    (await graph.read('read/months', {})).map((row) => text(row, 'month')),
    page,
    days,
  );
  const wanted = page.first + 1;
  const rows: Row[] = [];
  for (let at = 0, size = 1; at < months.length && rows.length < wanted; at += size, size *= GROWTH) {
    const some = months.slice(at, at + size);
    const limit = wanted - rows.length;
    rows.push(...(await graph.read(name, { ...params, ...dayParams(page), months: some, limit })));
  }
  return rows;
}

/** The months that a page may have rows of, in its order. A month tells when things began, so `from` leaves none out. */
function monthsOfPage(
  all: readonly string[],
  { after, descending }: Page,
  { from, until }: { readonly from: string | null; readonly until: string | null },
): readonly string[] {
  const dated = all.filter((month) => month !== NO_MONTH).sort();
  if (descending) dated.reverse();
  const undated = from === null && until === null ? all.filter((month) => month === NO_MONTH) : [];
  const start = after?.key.slice(0, 7) ?? null;
  if (start === NO_MONTH) return undated;
  const left = dated.filter(
    (month) =>
      (start === null || (descending ? month <= start : month >= start)) &&
      (until === null || month <= until.slice(0, 7)),
  );
  return [...left, ...undated];
}
