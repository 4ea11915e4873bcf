import type { Token } from './syntax/sentence.js';

/** A date written out, up to token `to`; what it leaves out is null. */
export interface WrittenDate {
  readonly to: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SHORT = new Map<string, number>([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);
/** Words before a year that stands alone. */
const BEFORE_YEAR = new Set(['in', 'during', 'of', 'early', 'late', 'mid', 'until']);
const CAPITAL = /^\p{Lu}/u;
const SHORT_DAYS = new Set(['sun', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat']);

/** The weekday of a token, 0 for Sunday, -1 for none: "Tuesday", "Tues."; not "the Sun", "Sun Wei". */
export function weekdayAt(tokens: readonly Token[], i: number): number {
  const t = tokens[i]!;
  if (!CAPITAL.test(t.form)) return -1;
  const before = tokens[i - 1]?.lower;
  // short names of days are rare, and taken for people: "on Thu" is none, "on Sun Wei" is
  const dated = before === 'on' && !CAPITAL.test(tokens[i + 1]?.form ?? '');
  if (SHORT_DAYS.has(t.lower) && !dated && (isNamed(t) || before === 'the')) return -1;
  const plain = t.lower.replace(/\.$/, '');
  return SHORT_DAYS.has(plain) ? WEEKDAYS.findIndex((day) => day.startsWith(plain)) : WEEKDAYS.indexOf(plain);
}

/** "Sun Wei", "May said": words that are also names are names where the tagger takes them for a person or somebody acts by them. */
const isNamed = (t: Token): boolean => t.ent === 'PERSON' || t.dep === 'nsubj';

/** "April Jensen": part of a person's name by the tree, though the name tagger takes it for a date. */
const isGivenName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.dep === 'compound' && tokens[i]?.head === i + 1 && tokens[i + 1]?.ent === 'PERSON';

function monthOf(t: Token): number {
  const w = t.lower.replace(/\.$/, '');
  // "may" and "march" are months only as names
  const at = MONTHS.indexOf(w);
  if (at >= 0) return CAPITAL.test(t.form) && (t.tag === 'NNP' || (w !== 'may' && w !== 'march')) ? at + 1 : 0;
  return CAPITAL.test(t.form) ? (SHORT.get(w) ?? 0) : 0;
}

const dayNumber = (t: Token | undefined): number => {
  if (t === undefined) return 0;
  const m = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(t.lower);
  const n = m === null ? 0 : Number(m[1]);
  return n >= 1 && n <= 31 ? n : 0;
};
const yearNumber = (t: Token | undefined): number =>
  t !== undefined && /^(?:1[6-9]|20)\d\d$/.test(t.form) ? Number(t.form) : 0;

/** "2024-02-27", which the tokeniser cuts at its hyphens. */
export function isoAt(tokens: readonly Token[], i: number): WrittenDate | null {
  const digits = (k: number, n: number) => {
    const t = tokens[i + k];
    const joined = k === 0 || t?.start === tokens[i + k - 1]?.end;
    return t !== undefined && joined && t.form.length === n && /^\d+$/.test(t.form) ? Number(t.form) : null;
  };
  const year = digits(0, 4);
  if (year === null || tokens[i + 1]?.form !== '-' || tokens[i + 3]?.form !== '-') return null;
  const month = digits(2, 2);
  const day = digits(4, 2);
  return month === null || day === null ? null : { to: i + 5, year, month, day };
}

/** "February 27, 2024", "27 February", "27th of February", "Feb. 2024", "in 2014"; null for a bare number. */
export function calendarAt(tokens: readonly Token[], i: number): WrittenDate | null {
  const t = tokens[i]!;
  const month = monthOf(t);
  if (month > 0) {
    const day = dayNumber(tokens[i + 1]);
    if (day === 0 && (isNamed(t) || isGivenName(tokens, i))) return null;
    const { to, year } = yearAt(tokens, i + (day > 0 ? 2 : 1), [',', 'of']);
    return { to, year, month, day: day || null };
  }
  const day = dayNumber(t);
  const of = day > 0 && tokens[i + 1]?.lower === 'of' ? 1 : 0;
  const next = tokens[i + 1 + of];
  if (day > 0 && next !== undefined && monthOf(next) > 0) {
    const { to, year } = yearAt(tokens, i + 2 + of, [',']);
    return { to, year, month: monthOf(next), day };
  }
  const year = yearNumber(t);
  return year > 0 && BEFORE_YEAR.has(tokens[i - 1]?.lower ?? '') ? { to: i + 1, year, month: null, day: null } : null;
}

/** The year at token `i`, or behind one of `links` there, and the token behind it. */
function yearAt(tokens: readonly Token[], i: number, links: readonly string[]) {
  const at = links.includes(tokens[i]?.lower ?? '') ? i + 1 : i;
  const year = yearNumber(tokens[at]);
  return year > 0 ? { to: at + 1, year } : { to: i, year: null };
}
