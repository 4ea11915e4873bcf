import type { Article, Passage, Span } from '../model.js';
import type { Sentence } from './syntax/sentence.js';

/** Words inside quotation marks. `outer` includes the marks. */
export interface Quotation extends Span {
  readonly outer: Span;
  /** No closing mark: it runs to the end of its paragraph, and the next paragraph may go on. */
  readonly open: boolean;
}

const OPENING = new Set(['“', '„', '«', '‟']);
const CLOSING = new Set(['”', '»']);

const isLetter = (c: string | undefined) => c !== undefined && (c < '\u0080' ? /[A-Za-z0-9]/ : /[\p{L}\p{N}]/u).test(c);
const isSpace = (c: string | undefined) => c === undefined || c === ' ' || c === '\n' || c === '\t' || c === '\u00a0';
const opensAfter = (c: string | undefined) =>
  isSpace(c) || c === '(' || c === '[' || c === '-' || c === '—' || c === '–' || c === ':' || c === "'" || c === '‘';

/**
 * Finds quotations by their marks, straight and typographic, one pass, paragraph by paragraph: a mark left open ends with its paragraph.
 * Inner quotations are part of the outer one. Two single marks that enclose words with blanks around count as well ('Unified Response').
 */
export function findQuotations(text: string): readonly Quotation[] {
  const out: Quotation[] = [];
  let start = -1; // offset of the opening mark
  let single = false;
  const close = (end: number, markLength: number, open: boolean) => {
    let from = start + 1;
    let to = end;
    while (from < to && isSpace(text[from])) from++;
    while (to > from && isSpace(text[to - 1])) to--;
    if (to > from) out.push({ start: from, end: to, outer: { start, end: end + markLength }, open });
    start = -1;
    single = false;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') {
      if (start >= 0) {
        if (single) start = -1;
        else close(i, 0, true);
      }
      single = false;
      continue;
    }
    if (start < 0) {
      if (OPENING.has(c)) start = i;
      else if (c === '"' && !isSpace(text[i + 1])) start = i;
      else if (c === '”' && opensAfter(text[i - 1]) && isLetter(text[i + 1])) start = i;
      else if ((c === '‘' || c === "'") && opensAfter(text[i - 1]) && isLetter(text[i + 1]) && closesLater(text, i)) {
        start = i;
        single = true;
      }
      continue;
    }
    if (single) {
      if ((c === '’' || c === "'") && !isLetter(text[i + 1]) && !isSpace(text[i - 1])) close(i, 1, false);
      continue;
    }
    // „German“ closes with the mark that opens in English
    if (CLOSING.has(c) || (c === '“' && text[start] === '„')) close(i, 1, false);
    // two apostrophes are a closing mark on old wires
    else if (c === "'" && text[i + 1] === "'") close(i, 2, false);
    else if (c === '"') {
      // a straight mark after a blank and before a letter opens again: the one before was never closed
      if (isSpace(text[i - 1]) && isLetter(text[i + 1]) && text[start] === '"') {
        close(i, 0, true);
        start = i;
      } else close(i, 1, false);
    } else if (OPENING.has(c) && c !== '„' && isSpace(text[i - 1]) && text[start] !== '"') {
      close(i, 0, true);
      start = i;
    }
  }
  if (start >= 0 && !single) close(text.length, 0, true);
  return out;
}

/** A single mark opens a quotation only if one closes it within 200 characters of the same paragraph, and more than one word lies between. */
function closesLater(text: string, at: number): boolean {
  let blanks = 0;
  for (let i = at + 1; i < text.length && i < at + 200; i++) {
    const c = text[i]!;
    if (c === '\n') return false;
    if (c === ' ') blanks++;
    if ((c === '’' || c === "'") && !isLetter(text[i + 1]) && !isSpace(text[i - 1])) {
      // the apostrophe of a plural possessive looks the same: "the allies' talks"
      return blanks > 0 && text[at] === (c === '’' ? '‘' : "'");
    }
  }
  return false;
}

/** The quotation that covers the offset, by binary search. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  let lo = 0;
  let hi = quotations.length - 1;
  while (lo <= hi) {
    const mid = (lo + hi) >> 1;
    const q = quotations[mid]!;
    if (offset < q.outer.start) hi = mid - 1;
    else if (offset >= q.outer.end) lo = mid + 1;
    else return q;
  }
  return undefined;
}

/** Those of which a part stands in the sentence. */
export function quotationsIn(s: Sentence, quotations: readonly Quotation[]): readonly Quotation[] {
  const out: Quotation[] = [];
  let lo = 0;
  let hi = quotations.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotations[mid]!.outer.end <= s.start) lo = mid + 1;
    else hi = mid;
  }
  for (let k = lo; k < quotations.length && quotations[k]!.outer.start < s.end; k++) out.push(quotations[k]!);
  return out;
}

/** For each token the quotation it stands in. */
export function quotedTokens(s: Sentence, quotations: readonly Quotation[]): readonly (Quotation | null)[] {
  return s.tokens.map((t) => quotationAt(quotations, t.start) ?? null);
}

/** The words inside the marks, without the comma that leads back to the sentence. */
export function passageOf({ text }: Article, { start, end }: Quotation): Passage {
  const to = text[end - 1] === ',' ? end - 1 : end;
  return { start, end: to, text: text.slice(start, to) };
}

/** Of a quotation or a part of one. */
export const countWords = (t: string) => t.split(/\s+/).filter((w) => w !== '').length;
