import { ALPHA, classOf, DIGIT, LOWER } from './characters.js';

const DOT = 46;

/**
 * True for a URL, a host name with a lower-case ending or an e-mail address between two offsets:
 * "https://example.org/a?b=1", "kremlin.ru", "press@example.org". One pass over the chunk.
 */
export function isAddress(text: string, lo: number, hi: number): boolean {
  let host = lo;
  const scheme = text.slice(lo, Math.min(hi, lo + 24)).indexOf('://');
  if (scheme >= 2) host = lo + scheme + 3;
  let end = host;
  let at = -1;
  while (end < hi) {
    const unit = text.charCodeAt(end);
    if (unit === 64) at = end;
    else if (unit === 47 || unit === 63 || unit === 35) break;
    end++;
  }
  if (at >= host) host = at + 1;
  let hostEnd = host;
  while (hostEnd < end && text.charCodeAt(hostEnd) !== 58) hostEnd++;
  return isHost(text, host, hostEnd) && isPort(text, hostEnd, end);
}

function isHost(text: string, lo: number, hi: number): boolean {
  let labelStart = lo;
  let labels = 0;
  for (let i = lo; i <= hi; i++) {
    const unit = i < hi ? text.charCodeAt(i) : DOT;
    if (unit === DOT) {
      if (i === labelStart || i - labelStart > 64) return false;
      labels++;
      if (i < hi) labelStart = i + 1;
    } else if (!(classOf(unit) & (ALPHA | DIGIT)) && unit !== 45 && unit !== 95) return false;
  }
  if (labels < 2 || hi - labelStart < 2 || hi - labelStart > 63) return false;
  for (let i = labelStart; i < hi; i++) if (!(classOf(text.charCodeAt(i)) & LOWER)) return false;
  return true;
}

function isPort(text: string, lo: number, hi: number): boolean {
  if (lo === hi) return true;
  if (hi - lo < 3 || hi - lo > 6) return false;
  for (let i = lo + 1; i < hi; i++) if (!(classOf(text.charCodeAt(i)) & DIGIT)) return false;
  return true;
}
