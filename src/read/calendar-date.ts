/** Dates as people and programs write them, read without guessing: "02/03/2024" is two days, so it is none. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** An English month, in full or shortened, as a group of a pattern. */
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export interface FoundDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly end: number;
}

type Numbers = readonly [year: string, month: string, day: string];

/** A way to write a date: where its year, month and day stand. */
interface Shape {
  readonly pattern: RegExp;
  readonly numbers: (groups: readonly string[]) => Numbers | null;
}

const SHAPES: readonly Shape[] = [
  // 2022-03-03, 2022/3/3
  { pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y, numbers: (g) => [g[0]!, g[2]!, g[3]!] },
  // March 3, 2022; Feb 28/2024; Sept. 3rd 2022
  {
    pattern: new RegExp(`${MONTH}\\.?[ -]${DAY}(?:, ?|/| )(\\d{4})(?!\\d)`, 'iy'),
    numbers: (g) => [g[2]!, g[0]!, g[1]!],
  },
  // 3 March 2022; 03-Mar-2022; 3rd of March, 2022
  {
    pattern: new RegExp(`${DAY}(?: of)?[ /.-]{1,2}${MONTH}\\.?(?:, ?|[ /-])(\\d{4})(?!\\d)`, 'iy'),
    numbers: (g) => [g[2]!, g[1]!, g[0]!],
  },
  // 28.02.2024 is day first; with slashes only a number above twelve tells
  { pattern: /(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/y, numbers: (g) => [g[2]!, g[1]!, g[0]!] },
  { pattern: /(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/y, numbers: (g) => orderDayAndMonth(g[0]!, g[2]!, g[3]!) },
];

const WEEKDAY = /(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /iy;
const TIME =
  /(?:T|,? (?:at |[-–|] )?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,9})? ?(?:[ap]\.?m\b\.?)?|,? (?:at )?\d{1,2} ?[ap]\.?m\b\.?/iy;
const OFFSET = '[+-]\\d{1,2}(?::?\\d{2})?';
const ZONE = new RegExp(` ?(?:[A-Z]{2,5}\\b(?:${OFFSET})?|Z\\b|${OFFSET}|\\((?:[A-Z]{2,5})?(?:${OFFSET})?\\))`, 'y');

/**
 * The date that a whole value gives, whatever time stands with it; null where it gives none.
 * @example parseDate('Thu, 3 Mar 2022 16:12:00 GMT') // '2022-03-03'
 */
export function parseDate(value: string): string | null {
  const text = value.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return toIso(compact[1]!, compact[2]!, compact[3]!);
  const found = readDateAt(text, 0);
  return found !== null && found.end === text.length ? found.date : null;
}

/** The date that begins at an offset, weekday before and time after it included. */
export function readDateAt(text: string, start: number): FoundDate | null {
  const bare = skip(WEEKDAY, text, start);
  for (const { pattern, numbers } of SHAPES) {
    pattern.lastIndex = bare;
    const match = pattern.exec(text);
    if (match === null) continue;
    const parts = numbers(match.slice(1));
    const date = parts === null ? null : toIso(...parts);
    return date === null ? null : { date, end: skipTime(text, pattern.lastIndex) };
  }
  return null;
}

/** The offset after a time of day with its zone that may stand at `start`. */
export function skipTime(text: string, start: number): number {
  const end = skip(TIME, text, start);
  return end === start ? start : skip(ZONE, text, end);
}

/**
 * The ISO date of a year, month (number or English name) and day, null where there is no such day between 1900 and 2100.
 * @example toIso('2024', 'Feb', '29') // '2024-02-29'
 */
export function toIso(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), monthNumber(month), Number(day)];
  if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function orderDayAndMonth(first: string, second: string, year: string): Numbers | null {
  if (Number(first) > 12 || first === second) return [year, second, first];
  return Number(second) > 12 ? [year, first, second] : null;
}

function skip(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
