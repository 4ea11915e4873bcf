import type { Span } from '../model.js';

const AROUND = 200;

/**
 * Up to 200 characters before and after a span, cut between words.
 *
 * @example surroundings('One two three.', { start: 4, end: 7 }) // { before: 'One ', after: ' three.' }
 */
export function surroundings(text: string, { start, end }: Span) {
  return {
    before: text.slice(start - AROUND <= 0 ? 0 : wordStart(text, start - AROUND, start), start),
    after: text.slice(end, end + AROUND >= text.length ? text.length : wordEnd(text, end + AROUND, end)),
  };
}

/** The first place from `at` on that begins a word; `limit` when the whole stretch is one word. */
function wordStart(text: string, at: number, limit: number): number {
  if (isSpace(text, at - 1)) return at;
  for (let place = at; place < limit; place++) if (isSpace(text, place)) return place + 1;
  return whole(text, at);
}

/** The last place up to `at` that ends a word. */
function wordEnd(text: string, at: number, limit: number): number {
  if (isSpace(text, at)) return at;
  for (let place = at - 1; place >= limit; place--) if (isSpace(text, place)) return place;
  return whole(text, at);
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** A place that does not stand within a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
