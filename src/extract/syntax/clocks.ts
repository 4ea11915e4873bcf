import type { Span } from '../../model.js';

const TIME = /^(?:[01]?\d|2[0-3])[.:h][0-5]\d(?:am|pm)?$/i;
const ZONE = /^(?:am|pm|[ap]\.m\.?|gmt|utc|bst|cet|ist|est|edt|et|local)$/i;
const MARK = /^[-–—:|]{1,2}$/;

/**
 * Where the text of an entry of a live report begins: "14.05 GMT – The ministry says …". 0 where the paragraph opens with no clock time
 * ("12.05 million people", "11:30 trains are late").
 */
export function afterClock(text: string, tokens: readonly Span[]): number {
  const form = (i: number) => {
    const t = tokens[i];
    return t === undefined ? '' : text.slice(t.start, Math.min(t.end, t.start + 8));
  };
  if (!TIME.test(form(0))) return 0;
  let at = 1;
  while (at < 3 && ZONE.test(form(at))) at++;
  if (MARK.test(form(at))) at++;
  return /^\p{Lu}/u.test(form(at)) ? at : 0;
}
