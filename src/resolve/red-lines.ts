import type { ActorRef, RedLine, Report, Statement } from '../model.js';
import { containment, hash, jaccard, stems } from './report-words.js';

/** A statement with the reports that tell of it. */
export interface Told {
  readonly statement: Omit<Statement, 'redLineId' | 'answers' | 'eventIds'>;
  readonly reports: readonly Report[];
}

const byDate = (a: Told, b: Told): number => {
  const x = a.statement.said.earliest ?? '9999';
  const y = b.statement.said.earliest ?? '9999';
  return x < y ? -1 : x > y ? 1 : a.statement.id < b.statement.id ? -1 : 1;
};

/** Words of the conduct barred, and alike enough to be one line. */
const ALIKE = 0.34;
const HELD = 0.5;

/**
 * Red lines of one holder on one issue: statements whose triggers speak of the same conduct are one line. A pure function of the set;
 * statements are taken in the order in which they were made.
 */
export function resolveRedLines(holder: ActorRef, told: readonly Told[]): readonly RedLine[] {
  const lines: { words: Set<string>; told: Told[] }[] = [];
  for (const t of [...told].sort(byDate)) {
    const claims = t.reports.filter((r) => r.redLine?.holder.id === holder.id);
    if (claims.length === 0) continue;
    const trigger = new Set(claims.flatMap((r) => [...stems(r.redLine!.trigger)]));
    const line = lines
      .map((l) => ({ l, score: Math.max(jaccard(l.words, trigger) / ALIKE, containment(l.words, trigger) / HELD) }))
      .filter((x) => x.score >= 1)
      .sort((a, b) => b.score - a.score)[0]?.l;
    if (line === undefined) lines.push({ words: new Set(trigger), told: [t] });
    else line.told.push(t);
  }
  return lines.map(({ told: group }) => redLineOf(holder, group));
}

function redLineOf(holder: ActorRef, group: readonly Told[]): RedLine {
  const claims = group.flatMap((t) => t.reports).filter((r) => r.redLine?.holder.id === holder.id);
  // a line reads as it was first drawn, of several wordings of that day the fullest
  const day = group[0]!.statement.said.earliest;
  const first = group
    .filter((t) => t.statement.said.earliest === day)
    .flatMap((t) => t.reports)
    .filter((r) => r.redLine?.holder.id === holder.id);
  const best = [...first].sort(
    (a, b) =>
      Number(b.redLine!.consequence !== null) - Number(a.redLine!.consequence !== null) ||
      stems(b.redLine!.trigger).size - stems(a.redLine!.trigger).size ||
      b.confidence - a.confidence ||
      (a.id < b.id ? -1 : 1),
  )[0]!;
  const addressees = new Map(group.flatMap((t) => t.statement.targets).map((t) => [t.id, t]));
  const days = new Set(group.map((t) => t.statement.said.earliest ?? 'undated'));
  return {
    id: hash(`red-line|${holder.id}|${group[0]!.statement.issue}|${group[0]!.statement.id}`),
    holder,
    addressees: [...addressees.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    trigger: best.redLine!.trigger,
    consequence: best.redLine!.consequence,
    issue: group[0]!.statement.issue,
    explicit: claims.some((r) => r.redLine!.explicit),
    status: group.length > 1 && days.size > 1 ? 'RESTATED' : 'STATED',
    statementIds: group.map((t) => t.statement.id),
  };
}
