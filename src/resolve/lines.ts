import type { Claim, DrawnLine, Reach } from '../model.js';
import { containment, jaccard, stems } from './report-words.js';

/** Which claims of one holder on one issue are of one red line. */

/** Claims by the statement that heads their line, the heads of new lines, and lines that are none any more. */
export interface Placement {
  readonly lines: ReadonlyMap<string, readonly Claim[]>;
  readonly heads: readonly Claim[];
  readonly torn: readonly DrawnLine[];
}

/** Words of the conduct barred, and alike enough to be one line. */
const ALIKE = 0.34;
const HELD = 0.6;
/** Sorts after all days. */
const UNDATED = '9999-12-31';
/** More than what rounding may take off a share. */
const ROUNDING = 1e-9;

interface Line {
  readonly head: Claim;
  readonly words: ReadonlySet<string>;
  /** Null where it is new. */
  readonly line: DrawnLine | null;
}

/** Earlier ones first, undated ones last. */
function inTime(a: Claim, b: Claim): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x < y ? -1 : x > y ? 1 : a.statementId < b.statementId ? -1 : 1;
}

/**
 * The lines that claims belong to, without a look at all that others have drawn before: a claim that is no head changes nothing for anybody
 * else, and a new head only for later ones. A line is torn where its head is `gone`, changed or unknown, or speaks of what a new head
 * before it speaks of: the claims of that line are to be placed too, among the lines that stay.
 */
export function placeClaims(
  drawn: readonly DrawnLine[],
  claims: readonly Claim[],
  gone: ReadonlySet<string>,
): Placement {
  const coming = new Map(claims.map((claim) => [claim.statementId, claim]));
  const torn = new Set<DrawnLine>();
  const lines: Line[] = [];
  for (const line of drawn) {
    const { head } = line;
    const words = head === null ? null : wordsOf(head);
    if (head === null || words === null || !stays(head, words, coming.get(head.statementId), gone)) torn.add(line);
    else lines.push({ head, words, line });
  }
  lines.sort((a, b) => inTime(a.head, b.head));
  const byHead = new Map(lines.map((line) => [line.head.statementId, line]));
  const placed = new Map<string, Claim[]>();
  const heads: Claim[] = [];
  for (const claim of [...claims].sort(inTime)) {
    const words = wordsOf(claim);
    const after = lines.findIndex(({ head }) => inTime(claim, head) < 0);
    const earlier = after < 0 ? lines : lines.slice(0, after);
    const own = byHead.get(claim.statementId) ?? nearest(earlier, words);
    if (own === undefined) {
      for (const { line, words: later } of lines.slice(earlier.length))
        if (line !== null && nearness(later, words) >= 1) torn.add(line);
      lines.splice(earlier.length, 0, { head: claim, words, line: null });
      heads.push(claim);
    }
    const of = own?.head.statementId ?? claim.statementId;
    const group = placed.get(of);
    if (group === undefined) placed.set(of, [claim]);
    else group.push(claim);
  }
  return { lines: placed, heads, torn: [...torn] };
}

/** Does a head head its line as before? `now` is what it says where it comes anew. */
function stays(head: Claim, words: ReadonlySet<string>, now: Claim | undefined, gone: ReadonlySet<string>): boolean {
  if (now === undefined) return !gone.has(head.statementId);
  return now.earliest === head.earliest && isSame(wordsOf(now), words);
}

/** May a claim of a line be nearer to this head of another? */
export function mayReach(reach: Reach | null, head: Claim): boolean {
  if (reach === null) return true;
  if (reach.until < dayOf(head)) return false;
  const words = wordsOf(head);
  const shared = reach.words.filter((word) => words.has(word)).length;
  const needed = Math.min(ALIKE * words.size, HELD * Math.min(words.size, reach.least));
  return shared > 0 && shared >= needed - ROUNDING;
}

export function reachOf(claims: readonly Claim[]): Reach {
  const all = claims.map(wordsOf);
  return {
    words: [...new Set(all.flatMap((words) => [...words]))].sort(),
    least: Math.min(...all.map(({ size }) => size)),
    until: latest(claims.map(dayOf)),
  };
}

/** Bounds on all that is in one of these; null where one is unknown. */
export function joinReach(parts: readonly (Reach | null)[]): Reach | null {
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length) return null;
  return {
    words: [...new Set(known.flatMap(({ words }) => words))].sort(),
    least: Math.min(...known.map(({ least }) => least)),
    until: latest(known.map(({ until }) => until)),
  };
}

function dayOf({ earliest }: Claim): string {
  return earliest ?? UNDATED;
}

function latest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}

/** Of the lines that words may be of, the nearest; of several the first drawn. */
function nearest(lines: readonly Line[], words: ReadonlySet<string>): Line | undefined {
  let best: Line | undefined;
  let score = 0;
  for (const line of lines) {
    const near = nearness(line.words, words);
    if (near >= 1 && near > score) [best, score] = [line, near];
  }
  return best;
}

/** One or more where a claim may be of a line. */
function nearness(line: ReadonlySet<string>, claim: ReadonlySet<string>): number {
  return Math.max(jaccard(line, claim) / ALIKE, containment(line, claim) / HELD);
}

function wordsOf({ triggers }: Claim): ReadonlySet<string> {
  return new Set(triggers.flatMap((trigger) => [...stems(trigger)]));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}
