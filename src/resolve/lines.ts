import type { Claim, DrawnLine } from '../model.js';
import { containment, jaccard, stems } from './report-words.js';

/** Which claims of one holder on one issue are of one red line. */

/** Words of the conduct barred, and alike enough to be one line. */
const ALIKE = 0.34;
const HELD = 0.6;

/** Earlier ones first, undated ones last. */
export function inTime(a: Claim, b: Claim): number {
  const x = a.earliest ?? '9999';
  const y = b.earliest ?? '9999';
  return x < y ? -1 : x > y ? 1 : a.statementId < b.statementId ? -1 : 1;
}

/** Groups of claims, the first of each being the one whose words the others are measured by. */
export function groupClaims(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const lines: { words: ReadonlySet<string>; group: Claim[] }[] = [];
  for (const claim of [...claims].sort(inTime)) {
    const words = wordsOf(claim);
    const line = nearest(lines, words);
    if (line === undefined) lines.push({ words, group: [claim] });
    else line.group.push(claim);
  }
  return lines.map(({ group }) => group);
}

/**
 * The lines that new and changed claims belong to, by the ids of their statements, without a look at all the others: a claim that is no
 * head changes nothing for anybody else. Null where one of them is or was a head that is not known, and all must be grouped anew.
 */
export function placeClaims(
  drawn: readonly DrawnLine[],
  fresh: readonly Claim[],
): ReadonlyMap<string, readonly string[]> | null {
  const lines: { id: string; head: Claim; words: ReadonlySet<string> }[] = [];
  for (const { id, head, was } of drawn) {
    if (head === null) return null;
    const words = wordsOf(head);
    if (was !== null && (was.earliest !== head.earliest || !isSame(wordsOf(was), words))) return null;
    lines.push({ id, head, words });
  }
  lines.sort((a, b) => inTime(a.head, b.head));
  const placed = new Map<string, string[]>();
  for (const claim of fresh) {
    const own = lines.find(({ head }) => head.statementId === claim.statementId);
    const earlier = lines.filter(({ head }) => inTime(head, claim) < 0);
    const line = own ?? nearest(earlier, wordsOf(claim));
    if (line === undefined) return null;
    placed.set(line.id, [...(placed.get(line.id) ?? []), claim.statementId]);
  }
  return placed;
}

/** Of the lines that words may be of, the nearest; of several the first drawn. */
function nearest<Line extends { readonly words: ReadonlySet<string> }>(
  lines: readonly Line[],
  words: ReadonlySet<string>,
): Line | undefined {
  let best: Line | undefined;
  let score = 0;
  for (const line of lines) {
    const near = Math.max(jaccard(line.words, words) / ALIKE, containment(line.words, words) / HELD);
    if (near >= 1 && near > score) [best, score] = [line, near];
  }
  return best;
}

function wordsOf({ triggers }: Claim): ReadonlySet<string> {
  return new Set(triggers.flatMap((trigger) => [...stems(trigger)]));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}
