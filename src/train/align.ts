import type { Reading } from '../extract/features.js';
import type { GoldStatement } from './gold.js';

const words = (t: string): readonly string[] =>
  t
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
export const plainName = (s: string): string => s.normalize('NFKC').toLowerCase().replace(/^the /, '').trim();

/** Share of the shorter passage's words that stand in the longer one, as the scorer counts. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  if (short.length < 4) return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `) ? 1 : 0;
  const bag = new Map<string, number>();
  for (const w of long) bag.set(w, (bag.get(w) ?? 0) + 1);
  let hit = 0;
  for (const w of short) {
    const n = bag.get(w) ?? 0;
    if (n > 0) {
      hit++;
      bag.set(w, n - 1);
    }
  }
  return hit / short.length;
}

/** The gold statement that each utterance tells of, -1 for none; of several in one sentence the one whose words and act fit best. */
export function align(
  readings: readonly Reading[],
  statements: readonly GoldStatement[],
  text: string,
): readonly number[] {
  const passages = statements.map((g) => ({
    evidence: g.evidence.map(words),
    quotes: g.quotes.map(words),
    about: new Set(words(`${g.about} ${g.redLine?.trigger ?? ''}`)),
  }));
  return readings.map((r) => {
    const u = r.utterance;
    const sentence = words(text.slice(u.sentence.start, u.sentence.end));
    const content = new Set(u.content.map((i) => u.sentence.tokens[i]!.lower));
    const quoted = u.quotations.map((q) => words(text.slice(q.start, q.end)));
    let best = -1;
    let bestScore = 0;
    statements.forEach((g, k) => {
      if (plainName(g.side) !== plainName(u.voice.side?.name ?? '')) return;
      const p = passages[k]!;
      const byEvidence = Math.max(0, ...p.evidence.map((e) => overlap(e, sentence)));
      if (byEvidence < 0.7) return;
      let score = 1 + 0.1 * byEvidence;
      if (quoted.some((q) => p.quotes.some((x) => overlap(q, x) >= 0.7))) score += 1;
      const about = [...p.about].filter((w) => content.has(w)).length / Math.max(1, p.about.size);
      score += about;
      if (u.cue !== null && u.cue.act === g.act) score += 0.8;
      const last = words(g.speaker).at(-1);
      if (last !== undefined && words(u.voice.ref.name).at(-1) === last) score += 0.7;
      // the first evidence sentence is the most complete
      if (p.evidence[0] !== undefined && overlap(p.evidence[0], sentence) >= 0.9) score += 0.2;
      if (score > bestScore) {
        bestScore = score;
        best = k;
      }
    });
    return best;
  });
}

const FUNCTION_WORDS = new Set(
  'the a an of to in on at by for with and or if that is are be was were its their his her any it as from into would will could'.split(
    ' ',
  ),
);
const stem = (w: string): string => w.replace(/(ing|ed|es|s|n)$/u, '').slice(0, 7);

/** How much two phrases say the same, 0 to 1: F1 of their words, as the scorer counts. */
export function likeness(a: string, b: string): number {
  const bag = (t: string) =>
    new Set(
      words(t)
        .filter((w) => !FUNCTION_WORDS.has(w))
        .map(stem),
    );
  const x = bag(a);
  const y = bag(b);
  const both = [...x].filter((w) => y.has(w)).length;
  return x.size + y.size === 0 ? 1 : (2 * both) / (x.size + y.size);
}
