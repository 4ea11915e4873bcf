import type { ActorRef, Claim, RedLine, Report, Statement } from '../model.js';
import { inTime } from './lines.js';
import { hash, stems } from './report-words.js';

/** A statement with the reports that tell of it. */
export interface Told {
  readonly statement: Omit<Statement, 'redLineId' | 'answers' | 'eventIds'>;
  readonly reports: readonly Report[];
}

/** What a statement claims of a holder; without triggers where it claims nothing. */
export function claimOf({ statement, reports }: Told, holderId: string): Claim {
  return {
    statementId: statement.id,
    earliest: statement.said.earliest,
    triggers: reports.flatMap(({ redLine }) => (redLine?.holder.id === holderId ? [redLine.trigger] : [])),
  };
}

export function lineIdOf(holderId: string, issue: string, headId: string): string {
  return hash(`red-line|${holderId}|${issue}|${headId}`);
}

/** The line that statements draw which all claim it, taken in the order in which they were made: a pure function of the set. */
export function drawLine(holder: ActorRef, told: readonly Told[]): RedLine {
  const group = [...told].sort((a, b) => inTime(claimOf(a, holder.id), claimOf(b, holder.id)));
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
    id: lineIdOf(holder.id, group[0]!.statement.issue, group[0]!.statement.id),
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
