import type { DateInterval } from '../model.js';
import { UNDATED } from '../model.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { calendarAt, isoAt, type WrittenDate, weekdayAt } from './times-calendar.js';

/** What a time expression says before the day of publication is brought in. */
export type Meaning =
  | { readonly kind: 'weekday'; readonly day: number; readonly shift: 0 | 7 }
  | {
      readonly kind: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
    }
  | { readonly kind: 'days'; readonly ago: number }
  | { readonly kind: 'month'; readonly ago: number }
  | { readonly kind: 'around'; readonly days: number }
  | { readonly kind: 'year'; readonly ago: number }
  /** so many days after (or before, negative) what was dated last */
  | { readonly kind: 'after'; readonly days: number }
  /** a time that cannot be told: "repeatedly", "previously", "has long" */
  | { readonly kind: 'vague' };

/** A time expression: tokens [from, to). */
export interface TimeExpression {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

const NUMBERS = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    several: 4,
    few: 4,
    couple: 2,
  }),
);

const VAGUE = new Set(
  'repeatedly previously often always consistently frequently routinely long recently traditionally historically formerly earlier once regularly periodically constantly'.split(
    ' ',
  ),
);

const count = (t: Token | undefined): number =>
  t === undefined ? 0 : (NUMBERS.get(t.lower) ?? (/^\d{1,3}$/.test(t.form) ? Number(t.form) : 0));

/** All time expressions of a sentence, left to right. */
export function findTimes(s: Sentence): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (let i = 0; i < s.tokens.length; ) {
    const hit = timeAt(s.tokens, i);
    if (hit === null) i++;
    else {
      out.push(hit);
      i = hit.to;
    }
  }
  return out;
}

function calendar(from: number, { to, year, month, day }: WrittenDate): TimeExpression {
  return { from, to, meaning: { kind: 'calendar', year, month, day } };
}

function timeAt(tokens: readonly Token[], i: number): TimeExpression | null {
  const t = tokens[i]!;
  const w = t.lower;
  const word = (k: number) => tokens[i + k]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  const made = (length: number, meaning: Meaning): TimeExpression => ({ from: i, to: i + length, meaning });

  // "earlier this week", "earlier on Tuesday" say what follows
  if (w === 'earlier' || w === 'later') {
    const next = i + (word(1) === 'on' || word(1) === 'in' ? 2 : 1);
    const meant = next < tokens.length && word(1) !== 'in' ? timeAt(tokens, next) : null;
    if (meant !== null && meant.meaning.kind !== 'vague') return { ...meant, from: i };
  }
  if (w === 'that' && word(1) === 'day') return made(2, { kind: 'after', days: 0 });
  if (
    w === 'at' &&
    (word(1) === 'the' || word(1) === 'that') &&
    word(2) === 'time' &&
    word(3) !== 'of' &&
    word(3) !== 'when'
  )
    return made(3, { kind: 'after', days: 0 });
  const iso = isoAt(tokens, i);
  if (iso !== null) return calendar(i, iso);
  const weekday = weekdayAt(tokens, i);
  if (weekday >= 0) {
    // "Tuesday, February 27", "Tuesday 27 February 2024"
    const next = i + (word(1) === ',' ? 2 : 1);
    const date = next < tokens.length ? calendarAt(tokens, next) : null;
    if (date !== null && date.day !== null) return calendar(i, date);
    const shift = before === 'next' || before === 'coming' ? 7 : 0;
    return made(1, { kind: 'weekday', day: weekday, shift });
  }
  const date = calendarAt(tokens, i);
  if (date !== null) return calendar(i, date);
  if (w === 'yesterday') return made(1, { kind: 'days', ago: 1 });
  if (w === 'today' || w === 'tonight' || w === 'overnight') return made(1, { kind: 'days', ago: 0 });
  if (w === 'last' && word(1) === 'night') return made(2, { kind: 'days', ago: 1 });
  if (w === 'this' && ['morning', 'afternoon', 'evening'].includes(word(1))) return made(2, { kind: 'days', ago: 0 });
  if (w === 'in' && word(1) === 'the' && word(2) === 'past') return null;
  if (['this', 'last', 'past', 'previous', 'recent'].includes(w)) {
    const unit = word(1);
    const back = w === 'this' ? 0 : 1;
    if (unit === 'week' || unit === 'weekend')
      return made(2, { kind: 'around', days: unit === 'weekend' ? 2 : back * 7 });
    if (unit === 'month') return made(2, { kind: 'month', ago: back });
    if (unit === 'year') return made(2, { kind: 'year', ago: back });
    if (w === 'recent' && (unit === 'days' || unit === 'weeks'))
      return made(2, { kind: 'around', days: unit === 'days' ? 2 : 10 });
  }
  // a weekend without a day is told to the month
  if (w === 'the' && word(1) === 'weekend' && (before === 'over' || before === 'at' || before === 'during'))
    return made(2, { kind: 'around', days: 1 });
  if (w === 'earlier' && word(1) === 'in' && word(2) === 'the' && word(3) === 'day')
    return made(4, { kind: 'days', ago: 0 });
  if ((w === 'same' || w === 'following' || w === 'next' || w === 'previous') && word(1) === 'day')
    return made(2, { kind: 'after', days: w === 'same' ? 0 : w === 'previous' ? -1 : 1 });
  const n = count(t);
  if (n > 0) {
    let k = 1;
    if (word(k) === 'of') k++;
    if (['few', 'couple'].includes(word(k))) k++;
    const unit = word(k).replace(/s$/, '');
    const then = word(k + 1);
    if (['day', 'week', 'month', 'year', 'hour'].includes(unit)) {
      if (then === 'ago') {
        if (unit === 'hour') return made(k + 2, { kind: 'days', ago: 0 });
        if (unit === 'day') return made(k + 2, { kind: 'days', ago: n });
        if (unit === 'week') return made(k + 2, { kind: 'around', days: n * 7 });
        if (unit === 'month') return made(k + 2, { kind: 'month', ago: n });
        return made(k + 2, { kind: 'year', ago: n });
      }
      if (['earlier', 'before', 'later', 'after'].includes(then) && (unit === 'day' || unit === 'hour')) {
        const days = unit === 'hour' ? 0 : n;
        return made(k + 2, { kind: 'after', days: then === 'earlier' || then === 'before' ? -days : days });
      }
    }
  }
  if (VAGUE.has(w) && t.tag.startsWith('RB')) return made(1, { kind: 'vague' });
  return null;
}

// ---------------------------------------------------------------- calendar arithmetic, on ISO days

export const addDays = (iso: string, days: number): string =>
  new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)) + days))
    .toISOString()
    .slice(0, 10);
const dayOfWeek = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();
const pad = (n: number) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
export const monthInterval = (year: number, month: number): { earliest: string; latest: string } => ({
  earliest: `${year}-${pad(month)}-01`,
  latest: `${year}-${pad(month)}-${pad(lastDay(year, month))}`,
});

/**
 * The interval that an expression means in an article published (or anchored) on `reference`.
 * UNDATED where it cannot be told: a weekday without a reference, a month without a year.
 */
export function resolveTime(
  meaning: Meaning,
  reference: string | null,
  text: string,
  anchor: DateInterval | null,
): DateInterval {
  switch (meaning.kind) {
    case 'vague':
      return UNDATED;
    case 'after': {
      if (meaning.days === 0 && anchor !== null && anchor.earliest !== null)
        return { ...anchor, basis: 'RELATIVE', text };
      const base = anchor?.precision === 'DAY' ? anchor.earliest : null;
      if (base === null) return UNDATED;
      const day = addDays(base, meaning.days);
      return { earliest: day, latest: day, precision: 'DAY', basis: 'RELATIVE', text };
    }
    case 'weekday': {
      if (reference === null) return UNDATED;
      const back = (dayOfWeek(reference) - meaning.day + 7) % 7;
      const day = addDays(reference, meaning.shift - back);
      return { earliest: day, latest: day, precision: 'DAY', basis: 'WEEKDAY', text };
    }
    case 'days': {
      if (reference === null) return UNDATED;
      const day = addDays(reference, -meaning.ago);
      return { earliest: day, latest: day, precision: 'DAY', basis: 'RELATIVE', text };
    }
    case 'around': {
      if (reference === null) return UNDATED;
      const day = addDays(reference, -meaning.days);
      return {
        ...monthInterval(Number(day.slice(0, 4)), Number(day.slice(5, 7))),
        precision: 'MONTH',
        basis: 'RELATIVE',
        text,
      };
    }
    case 'month': {
      if (reference === null) return UNDATED;
      const months = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7)) - 1 - meaning.ago;
      return {
        ...monthInterval(Math.floor(months / 12), (months % 12) + 1),
        precision: 'MONTH',
        basis: 'RELATIVE',
        text,
      };
    }
    case 'year': {
      if (reference === null) return UNDATED;
      const year = Number(reference.slice(0, 4)) - meaning.ago;
      return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'YEAR', basis: 'RELATIVE', text };
    }
    case 'calendar':
      return resolveCalendar(meaning.year, meaning.month, meaning.day, reference, text);
  }
}

function resolveCalendar(
  year: number | null,
  month: number | null,
  day: number | null,
  reference: string | null,
  text: string,
): DateInterval {
  let y = year;
  if (y === null) {
    if (reference === null || month === null) return UNDATED;
    y = Number(reference.slice(0, 4));
    // the latest such date that is not after publication
    if (`${y}-${pad(month)}-${pad(day ?? 1)}` > reference) y--;
    if (month === 2 && day === 29) while (lastDay(y, 2) < 29) y--;
  }
  if (month === null)
    return { earliest: `${y}-01-01`, latest: `${y}-12-31`, precision: 'YEAR', basis: 'EXPLICIT', text };
  if (day === null) return { ...monthInterval(y, month), precision: 'MONTH', basis: 'EXPLICIT', text };
  if (month < 1 || month > 12 || day < 1 || day > lastDay(y, month)) return UNDATED;
  const iso = `${y}-${pad(month)}-${pad(day)}`;
  return { earliest: iso, latest: iso, precision: 'DAY', basis: 'EXPLICIT', text };
}

/** Guide's form of a date: "2024-02-27", "2024-02", "2024" or null. */
export function guideDate(d: DateInterval): string | null {
  if (d.earliest === null) return null;
  return d.precision === 'DAY'
    ? d.earliest
    : d.precision === 'MONTH'
      ? d.earliest.slice(0, 7)
      : d.precision === 'YEAR'
        ? d.earliest.slice(0, 4)
        : null;
}
