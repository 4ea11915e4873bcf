import type { ValueNode } from 'graphql';
import { Kind } from 'graphql';
import { quoted, refusal } from './errors.js';

/** Whether a text is a day of the (proleptic Gregorian) calendar as YYYY-MM-DD; `2024-02-31` is none. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // an impossible day is either refused or carried over to the next month
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw refusal('BAD_DATE', `no such day: ${quoted(value)}; a day is written YYYY-MM-DD`, { value });
}

/** How the scalar `Date` of `schema/date.graphql` is read and written. */
export const dateScalar = {
  parseValue: readDay,
  parseLiteral(node: ValueNode) {
    return readDay(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null);
  },
  serialize(value: unknown): string {
    if (typeof value === 'string' && isDay(value)) return value;
    throw new Error(`the graph holds ${quoted(value)} where a day should be`);
  },
};

export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Both ends of a range, null where it is open. */
export function readRange(range: DateRange | null | undefined, argument: string) {
  const from = range?.from ?? null;
  const to = range?.to ?? null;
  if (from !== null && to !== null && from > to)
    throw refusal('BAD_RANGE', `${argument} ends before it begins: from ${quoted(from)} to ${quoted(to)}`, {
      value: { from, to },
    });
  return { from, to };
}
