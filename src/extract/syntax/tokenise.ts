import type { Span } from '../../model.js';
import { isAddress } from './address.js';
import { ALPHA, CURRENCY, classOf, DIGIT, ICON, LOWER, MARK, QUOTE, SPACE, UPPER } from './characters.js';
import { ABBREVIATIONS, CLITIC_HOSTS, NEGATED, NOT_CONTRACTED, PARTS, UNITS, WHOLE } from './cuts.js';
import { gluedParts, isDoubleQuote } from './glued.js';

const APOSTROPHE = 39;
const HYPHEN = 45;
const STOP = 46;
const LONGEST_EXCEPTION = 12;
const JOINED: ReadonlySet<string> = new Set(["''", '’’', '):']);

/**
 * Cuts `text` (plain, see characters.ts) between two offsets into words, numbers and marks, as the treebank is cut:
 * "U.S." stays whole, "Moscow's", "won't" and "9-year-old" do not. Every character that is not white space is in one token.
 */
export function tokenise(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let i = from;
  while (i < to) {
    if (classOf(text.charCodeAt(i)) & SPACE) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < to && !(classOf(text.charCodeAt(end)) & SPACE)) end++;
    const first = spans.length;
    cutChunk(text, i, end, spans);
    if (spans.length - first > 1) joinPairs(text, first, spans);
    i = end;
  }
  return spans;
}

/** Puts together what stays whole but was met inside a longer chunk: the stop of "D-Calif.", two apostrophes for a quotation mark. */
function joinPairs(text: string, first: number, spans: Span[]): void {
  let kept = first + 1;
  for (let i = first + 1; i < spans.length; i++) {
    const last = spans[kept - 1]!;
    const next = spans[i]!;
    if (next.end - next.start === 1 && next.end - last.start <= LONGEST_EXCEPTION) {
      const unit = text.charCodeAt(next.start);
      const pair = unit === STOP || isApostrophe(unit) || unit === 58 ? text.slice(last.start, next.end) : '';
      if (JOINED.has(pair) || (unit === STOP && ABBREVIATIONS.has(pair))) {
        spans[kept - 1] = { start: last.start, end: next.end };
        continue;
      }
    }
    spans[kept++] = next;
  }
  spans.length = kept;
}

/** Takes marks off both ends until a known word or nothing more to take is left, then cuts inside. */
function cutChunk(text: string, from: number, to: number, out: Span[]): void {
  let lo = from;
  let hi = to;
  const tail: Span[] = [];
  while (lo < hi && !isException(text, lo, hi)) {
    const prefix = prefixLength(text, lo, hi);
    if (prefix > 0 && isException(text, lo + prefix, hi)) {
      out.push({ start: lo, end: lo + prefix });
      lo += prefix;
      break;
    }
    const suffix = suffixLength(text, lo + prefix, hi);
    if (suffix > 0 && isException(text, lo, hi - suffix)) {
      tail.push({ start: hi - suffix, end: hi });
      hi -= suffix;
      break;
    }
    if (prefix === 0 && suffix === 0) break;
    if (prefix > 0) out.push({ start: lo, end: lo + prefix });
    if (suffix > 0) tail.push({ start: hi - suffix, end: hi });
    lo += prefix;
    hi -= suffix;
  }
  if (lo < hi) cutCore(text, lo, hi, out);
  for (let i = tail.length - 1; i >= 0; i--) out.push(tail[i]!);
}

function cutCore(text: string, lo: number, hi: number, out: Span[]): void {
  const parts = exceptionParts(text, lo, hi);
  if (parts) {
    let at = lo;
    for (const length of parts) {
      out.push({ start: at, end: at + length });
      at += length;
    }
    return;
  }
  if (isAddress(text, lo, hi)) {
    out.push({ start: lo, end: hi });
    return;
  }
  let from = lo;
  for (let i = lo + 1; i < hi; ) {
    const length = infixLength(text, i, lo, hi);
    if (length === 0) {
      i++;
      continue;
    }
    if (i > from) pushInner(text, from, i, out);
    out.push({ start: i, end: i + length });
    i += length;
    from = i;
  }
  if (from < hi) pushInner(text, from, hi, out);
}

/** A piece between inner marks; contractions in it are still cut ("know-it's" is rare, "can't—won't" is not), and what lost its blank to a link. */
function pushInner(text: string, from: number, to: number, out: Span[]): void {
  const parts = exceptionParts(text, from, to) ?? gluedParts(text, from, to);
  let at = from;
  for (const length of parts ?? [to - from]) {
    out.push({ start: at, end: at + length });
    at += length;
  }
}

function isException(text: string, lo: number, hi: number): boolean {
  return exceptionParts(text, lo, hi) !== undefined;
}

/** Lengths of the parts of a chunk known by heart, undefined for others. */
function exceptionParts(text: string, lo: number, hi: number): readonly number[] | undefined {
  const length = hi - lo;
  if (length < 2 || length > LONGEST_EXCEPTION) return undefined;
  return EXCEPTIONS.get(text.slice(lo, hi));
}

const EXCEPTIONS: ReadonlyMap<string, readonly number[]> = new Map(exceptions());

function* exceptions(): Generator<readonly [string, readonly number[]]> {
  for (const word of [...ABBREVIATIONS, ...WHOLE]) yield [word, [word.length]];
  for (const letter of 'abcdefghijklmnopqrstuvwxyzäöü') yield [`${letter}.`, [2]];
  for (let hour = 1; hour <= 12; hour++) {
    for (const half of ['am', 'pm', 'a.m.', 'p.m.']) yield [`${hour}${half}`, [`${hour}`.length, half.length]];
  }
  for (const [word, parts] of [...PARTS, ...contractions()]) {
    const spellings = [word, word[0]!.toUpperCase() + word.slice(1)];
    for (const spelling of spellings) {
      yield [spelling, parts];
      if (spelling.includes("'")) yield [spelling.replaceAll("'", '’'), parts];
    }
  }
}

/** "they've" and "theyve", "won't" and "wont", "wouldn't've" … in lower case. */
function* contractions(): Generator<readonly [string, readonly number[]]> {
  for (const [host, list] of Object.entries(CLITIC_HOSTS)) {
    const clitics = list.split(' ');
    for (const clitic of clitics) {
      yield [`${host}'${clitic}`, [host.length, clitic.length + 1]];
      if (!NOT_CONTRACTED.has(host + clitic)) yield [host + clitic, [host.length, clitic.length]];
      if (clitics.includes('ve') && clitic !== 've')
        yield [`${host}'${clitic}'ve`, [host.length, clitic.length + 1, 3]];
    }
  }
  for (const verb of NEGATED) {
    yield [`${verb}n't`, [verb.length, 3]];
    yield [`${verb}nt`, [verb.length, 2]];
    yield [`${verb}n't've`, [verb.length, 3, 3]];
  }
}

function prefixLength(text: string, lo: number, hi: number): number {
  const unit = text.charCodeAt(lo);
  const bits = classOf(unit);
  if (unit === STOP) return runOf(text, lo, hi, STOP) >= 2 ? runOf(text, lo, hi, STOP) : 0;
  if (bits & MARK) return unit === 0x2026 ? runOf(text, lo, hi, unit) : 1;
  if (bits & CURRENCY) return 1;
  if (bits & ICON) return iconLength(text, lo, hi);
  switch (text[lo]) {
    case '§':
    case '%':
    case '=':
    case '—':
    case '–':
      return 1;
    case '+':
      return classOf(text.charCodeAt(lo + 1)) & DIGIT ? 0 : 1;
    case 'U':
      return text.startsWith('US$', lo) && hi - lo >= 3 ? 3 : 0;
    case 'A':
    case 'C':
      return text.charCodeAt(lo + 1) === 36 && hi - lo >= 2 ? 2 : 0;
    default:
      return 0;
  }
}

function suffixLength(text: string, lo: number, hi: number): number {
  if (hi <= lo) return 0;
  const unit = text.charCodeAt(hi - 1);
  const bits = classOf(unit);
  const before = hi - 2 >= lo ? classOf(text.charCodeAt(hi - 2)) : 0;
  if (bits & MARK) return unit === 0x2026 ? runBack(text, lo, hi, unit) : 1;
  if (bits & ICON)
    return classOf(text.charCodeAt(hi - 2)) & ICON && unit >= 0xdc00 && unit < 0xe000 && hi - 2 >= lo ? 2 : 1;
  if (unit === STOP) {
    const run = runBack(text, lo, hi, STOP);
    if (run >= 2) return run;
    if (hi - 2 < lo) return 0;
    if (before & (LOWER | DIGIT | MARK)) return 1;
    const previous = text[hi - 2];
    if (previous === '%' || previous === '²' || previous === '-' || previous === '+') return 1;
    return before & UPPER && hi - 3 >= lo && classOf(text.charCodeAt(hi - 3)) & UPPER ? 1 : 0;
  }
  if (unit === 0x2014 || unit === 0x2013) return 1;
  if (hi - 2 >= lo && (unit === 115 || unit === 83) && isApostrophe(text.charCodeAt(hi - 2))) return 2;
  if (unit === 43) return before & DIGIT ? 1 : 0;
  if (bits & CURRENCY) return before & DIGIT ? 1 : 0;
  return unitLength(text, lo, hi);
}

/** A unit of measure right behind a digit: the longest that fits. */
function unitLength(text: string, lo: number, hi: number): number {
  for (let length = Math.min(4, hi - lo - 1); length >= 1; length--) {
    if (!(classOf(text.charCodeAt(hi - length - 1)) & DIGIT)) continue;
    if (UNITS.has(text.slice(hi - length, hi))) return length;
  }
  return 0;
}

function infixLength(text: string, i: number, lo: number, hi: number): number {
  const unit = text.charCodeAt(i);
  const bits = classOf(unit);
  if (bits & ALPHA || bits & DIGIT) return 0;
  if (bits & ICON) return iconLength(text, i, hi);
  if (unit === STOP) {
    const run = runOf(text, i, hi, STOP);
    if (run >= 2) return run;
  }
  // `over."Oslo`
  if (unit === 0x2026 || isDoubleQuote(unit)) return 1;
  if (i + 1 >= hi || i <= lo) return 0;
  const before = classOf(text.charCodeAt(i - 1));
  const after = classOf(text.charCodeAt(i + 1));
  switch (unit) {
    case STOP:
      return before & (LOWER | QUOTE) && after & (UPPER | QUOTE) ? 1 : 0;
    case 44: // ,
      return (before & ALPHA && after & ALPHA) || isDoubleQuote(text.charCodeAt(i + 1)) ? 1 : 0;
    case 33:
    case 63: // ! ?
      return isDoubleQuote(text.charCodeAt(i + 1)) ? 1 : 0;
    case HYPHEN: {
      if (before & DIGIT && (after & DIGIT || text.charCodeAt(i + 1) === HYPHEN)) return 1;
      if (!(before & (ALPHA | DIGIT))) return 0;
      const run = runOf(text, i, hi, HYPHEN);
      return run <= 3 && classOf(text.charCodeAt(i + run)) & ALPHA && i + run < hi ? run : 0;
    }
    case 0x2013:
    case 0x2014:
    case 126: {
      const run = unit === 0x2014 ? Math.min(2, runOf(text, i, hi, unit)) : 1;
      return before & (ALPHA | DIGIT) && i + run < hi && classOf(text.charCodeAt(i + run)) & ALPHA ? run : 0;
    }
    case 43:
    case 42:
    case 94: // + * ^
      return before & DIGIT && (after & DIGIT || text.charCodeAt(i + 1) === HYPHEN) ? 1 : 0;
    case 58:
    case 60:
    case 61:
    case 62:
    case 47: // : < = > /
      return before & (ALPHA | DIGIT) && after & ALPHA ? 1 : 0;
    default:
      return 0;
  }
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === 0x2019;
}

function runOf(text: string, from: number, to: number, unit: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) === unit) end++;
  return end - from;
}

function runBack(text: string, from: number, to: number, unit: number): number {
  let start = to;
  while (start > from && text.charCodeAt(start - 1) === unit) start--;
  return to - start;
}

/** A surrogate pair is one picture. */
function iconLength(text: string, i: number, hi: number): number {
  const unit = text.charCodeAt(i);
  return unit >= 0xd800 && unit < 0xdc00 && i + 1 < hi && classOf(text.charCodeAt(i + 1)) & ICON ? 2 : 1;
}
