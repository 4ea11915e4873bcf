import type { Reading } from './features.js';

/** Within how many sentences an utterance of the same voice is its neighbour. */
const NEAR = 3;
/** From how many cues of one act on a side is as good as known for it. */
const ENOUGH = 3;

/**
 * Adds to the act features of each reading what its neighbours are: what the same voice said just before and next,
 * what stands beside it in the sentence, and which acts the article's other cues lay to its side.
 * A bare quotation after "warned" is mostly part of the warning; a side that threatens once is quoted on the threat again.
 */
export function withSurroundings(readings: readonly Reading[]): readonly Reading[] {
  const before = new Map<Reading, Reading>();
  const after = new Map<Reading, Reading>();
  const last = new Map<string, Reading>();
  const bySide = new Map<string, Map<string, number>>();
  const bySentence = new Map<number, Reading[]>();
  for (const r of readings) {
    const u = r.utterance;
    const known = last.get(u.voice.key);
    if (known !== undefined && u.sentence.index - known.utterance.sentence.index <= NEAR) {
      before.set(r, known);
      after.set(known, r);
    }
    last.set(u.voice.key, r);
    const side = u.voice.side?.id ?? '';
    const act = cueOf(r);
    const counts = bySide.get(side) ?? new Map<string, number>();
    if (act !== 'SAY' && act !== 'NONE') counts.set(act, (counts.get(act) ?? 0) + 1);
    bySide.set(side, counts);
    const beside = bySentence.get(u.sentence.index);
    if (beside === undefined) bySentence.set(u.sentence.index, [r]);
    else beside.push(r);
  }
  return readings.map((r) => {
    const act = new Map(r.act);
    const u = r.utterance;
    const previous = before.get(r);
    if (previous !== undefined) {
      const gap = Math.min(2, u.sentence.index - previous.utterance.sentence.index);
      act.set(`before=${cueOf(previous)}`, 1);
      act.set(`before=${cueOf(previous)}/${u.kind}/${gap}`, 1);
      addForm(act, 'before', previous);
    }
    const next = after.get(r);
    if (next !== undefined) addForm(act, 'after', next);
    for (const other of bySentence.get(u.sentence.index) ?? [])
      if (other !== r && other.utterance.voice.side?.id === u.voice.side?.id && other.utterance.cue !== null)
        act.set(`beside=${cueOf(other)}`, 1);
    const mine = cueOf(r);
    for (const [label, n] of bySide.get(u.voice.side?.id ?? '') ?? []) {
      const others = label === mine ? n - 1 : n;
      if (others > 0) act.set(`side=${label}`, Math.min(1, others / ENOUGH));
    }
    return { ...r, act };
  });
}

const cueOf = (r: Reading): string => r.utterance.cue?.act ?? 'NONE';

/** The form of a neighbour: its main clause, and the act that the first fitting rule makes of it. */
function addForm(act: Map<string, number>, where: string, r: Reading): void {
  for (const name of r.act.keys()) if (name.startsWith('first=')) act.set(`${where}:${name}`, 1);
  if (r.main !== null) act.set(`${where}:main=${r.main.party}/${r.main.negated ? '!' : ''}${r.main.mood}`, 1);
}
