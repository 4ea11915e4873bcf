import type { Span } from '../../model.js';
import { classOf, DIGIT, LOWER, UPPER } from './characters.js';
import { afterClock } from './clocks.js';
import { AFTER_TIME, BEFORE_NUMBER, EITHER, LEADING, SAYING, STARTERS } from './stops.js';

/** No sentence is longer, so that the arrays of the parser are bounded. */
export const LONGEST = 160;
/** A long sentence is cut at a semicolon or the end of a quotation only behind this many tokens. */
const SHORTEST_CUT = 40;
/** How many words of a name may stand between a quotation and its verb of saying. */
const LONGEST_NAME = 4;

/**
 * Where the sentences of one paragraph begin: indexes into `tokens`, the first is 0. A terminal mark and a capital
 * end a sentence inside quotations, too; `"Will they?" Smith asked` and `Gen. Smith` do not.
 */
export function splitSentences(text: string, tokens: readonly Span[]): readonly number[] {
  const starts: number[] = tokens.length > 0 ? [0] : [];
  let first = 0;
  const cut = (at: number): void => {
    starts.push(at);
    first = at;
  };
  const entry = afterClock(text, tokens);
  if (entry > 0) cut(entry);
  for (let i = 0; i < tokens.length; i++) {
    if (i - first >= LONGEST) cut(longCut(text, tokens, first));
    if (!endsSentence(text, tokens, i, first)) continue;
    const next = skipClosers(text, tokens, i + 1);
    if (next < tokens.length && beginsSentence(text, tokens, i, next)) {
      while (next - first > LONGEST) cut(longCut(text, tokens, first));
      if (next > first) cut(next);
    }
    i = Math.max(i, next - 1);
  }
  while (tokens.length - first > LONGEST) cut(longCut(text, tokens, first));
  return starts;
}

function form(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, Math.min(span.end, span.start + 24)) : '';
}

function isTerminal(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (word === '?' || word === '!' || word === '…' || word === '。') return true;
  return last === 46;
}

function endsSentence(text: string, tokens: readonly Span[], i: number, first: number): boolean {
  const word = form(text, tokens[i]);
  if (!isTerminal(word)) return false;
  // "1." at the beginning numbers what follows.
  return !(i === first + 1 && word === '.' && /^(?:\d{1,3}|[A-Za-z])$/.test(form(text, tokens[first])));
}

/** Quotation marks and brackets that close: they stand right behind the mark. */
function skipClosers(text: string, tokens: readonly Span[], from: number): number {
  let i = from;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (token.start !== tokens[i - 1]!.end) break;
    const word = form(text, token);
    if (!CLOSERS.has(word) && !MARKS.has(word)) break;
    // A straight mark glued to the word behind it opens: `end."Next`.
    if (
      OPENERS.has(word) &&
      tokens[i + 1]?.start === token.end &&
      !CLOSERS.has(form(text, tokens[i + 1])) &&
      !MARKS.has(form(text, tokens[i + 1]))
    ) {
      if (quotesOpen(text, tokens, i)) return i + 1;
      break;
    }
    i++;
  }
  return i;
}

/** Whether the straight quotation mark at `i` closes one that was opened shortly before. */
function quotesOpen(text: string, tokens: readonly Span[], i: number): boolean {
  const mark = form(text, tokens[i]);
  let open = false;
  for (let k = Math.max(0, i - LONGEST); k < i; k++) if (form(text, tokens[k]) === mark) open = !open;
  return open;
}

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", '”', '’', '»', ')', ']', "''", '’’', '")', '}']);
const MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);
const OPENERS: ReadonlySet<string> = new Set([
  '"',
  "'",
  '“',
  '‘',
  '(',
  '[',
  '«',
  '„',
  '-',
  '–',
  '—',
  '•',
  '...',
  '…',
  "''",
  '``',
  '*',
]);

function beginsSentence(text: string, tokens: readonly Span[], end: number, next: number): boolean {
  let at = next;
  while (at < tokens.length - 1 && OPENERS.has(form(text, tokens[at])) && at - next < 3) at++;
  const word = form(text, tokens[at]);
  const bits = classOf(word.charCodeAt(0));
  const opened = at > next;
  const glued = tokens[next]!.start === tokens[next - 1]!.end;
  const mark = form(text, tokens[end]);
  const closed = next > end + 1;
  if (!(bits & (UPPER | DIGIT)) || (bits & LOWER && !(bits & UPPER))) return false;
  if (mark === '?' || mark === '!') return !(closed && saysNext(text, tokens, at));
  if (mark === '…' || mark.startsWith('..'))
    return bits & UPPER ? !glued && word !== 'I' && !word.startsWith("I'") : false;
  if (mark === '.') {
    if (glued && !closed && bits & DIGIT) return false;
    if (closed) return true;
    const before = end > 0 && tokens[end - 1]!.end === tokens[end]!.start ? form(text, tokens[end - 1]) : '';
    return afterStop(before, word, bits, opened);
  }
  if (closed && !STARTERS.has(word)) return opened || EITHER.has(mark.slice(0, -1)) || mark.length > 2;
  return afterStop(mark.slice(0, -1), word, bits, opened);
}

/** Whether a stop behind `before` ends the sentence when `word` follows. */
function afterStop(before: string, word: string, bits: number, opened: boolean): boolean {
  if (LEADING.has(before)) return false;
  if (bits & DIGIT && BEFORE_NUMBER.has(before)) return false;
  if (before === 'a.m' || before === 'p.m') return bits & DIGIT ? false : !AFTER_TIME.has(word);
  const initial = /^[A-Z]$/.test(before);
  if (initial || before.includes('.') || EITHER.has(before)) {
    if (before === 'No' || before === 'Nos') return !(bits & DIGIT);
    return (opened && !initial) || STARTERS.has(word);
  }
  return true;
}

/** `"Will they?" Smith asked`: up to four capitalised words, then a verb of saying. */
function saysNext(text: string, tokens: readonly Span[], from: number): boolean {
  for (let i = from; i < tokens.length && i <= from + LONGEST_NAME; i++) {
    const word = form(text, tokens[i]);
    if (SAYING.has(word)) return i > from;
    if (!(classOf(word.charCodeAt(0)) & UPPER)) return false;
  }
  return false;
}

/** Where to cut a sentence that is too long: behind the last semicolon or closing quotation mark within the limit, else at the limit. */
function longCut(text: string, tokens: readonly Span[], first: number): number {
  for (let i = first + LONGEST - 1; i > first + SHORTEST_CUT; i--) {
    const word = form(text, tokens[i - 1]);
    const closes =
      (word === '"' || word === '”') &&
      tokens[i]!.start > tokens[i - 1]!.end &&
      tokens[i - 1]!.start === tokens[i - 2]!.end;
    if (word === ';' || closes) return i;
  }
  return first + LONGEST;
}
