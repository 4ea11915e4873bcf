import { classOf, LOWER, UPPER } from './characters.js';

/** Words that a name often follows and that no name begins with. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'and between with from by that against after before about President Minister Chancellor Secretary Senator Ambassador Spokesman Spokeswoman'.split(
    ' ',
  ),
);

/** "betweenNorway", "PresidentCole": pages lose the blank before a link; the word before it is one that no name begins with. */
export function gluedParts(text: string, from: number, to: number): readonly number[] | undefined {
  let i = from + 1;
  while (i < to && classOf(text.charCodeAt(i)) & LOWER) i++;
  const isName = i + 1 < to && classOf(text.charCodeAt(i)) & UPPER && classOf(text.charCodeAt(i + 1)) & LOWER;
  return isName && BEFORE_NAMES.has(text.slice(from, i)) ? [i - from, to - i] : undefined;
}

/** No word has one inside: where one stands there, a blank is missing. */
export const isDoubleQuote = (unit: number): boolean => unit === 34 || unit === 0x201c || unit === 0x201d;
