import type { Claim, Reach, RedLine, Report, Statement, Total } from '../model.js';
import { hash, stems } from './report-words.js';

/** A statement with the reports that tell of it. */
export interface Told {
  readonly statement: Omit<Statement, 'redLineId' | 'answers' | 'eventIds'>;
  readonly reports: readonly Report[];
}

/** A line with the claim that drew it first and the bounds of all its claims. */
export interface Drawn extends RedLine {
  readonly head: Claim;
  readonly reach: Reach | null;
}

/** What a statement claims of a holder; without triggers where it claims nothing. */
export function claimOf({ statement, reports }: Told, holderId: string): Claim {
  return {
    statementId: statement.id,
    earliest: statement.said.earliest,
    triggers: claimsOf(reports, holderId).map(({ redLine }) => redLine.trigger),
  };
}

export function lineIdOf(holderId: string, issue: string, headId: string): string {
  return hash(`red-line|${holderId}|${issue}|${headId}`);
}

/** What some of a line's statements say together; `day` is that on which the line was drawn. */
export function totalOf(told: readonly Told[], holderId: string, day: string | null): Total {
  const claims = told.flatMap(({ reports }) => claimsOf(reports, holderId));
  const days = told.flatMap(({ statement }) => statement.said.earliest ?? []).sort();
  return {
    addresseeIds: told.flatMap(({ statement }) => statement.targets.map(({ id }) => id)),
    explicit: claims.some(({ redLine }) => redLine.explicit),
    firstStated: days[0] ?? null,
    lastStated: days.at(-1) ?? null,
    undated: told.some(({ statement }) => statement.said.earliest === null),
    wordings: told.flatMap(({ statement, reports }) => (statement.said.earliest === day ? reports : [])),
  };
}

/** What two parts of a line's statements say together. */
export function addTotals(a: Total, b: Total): Total {
  const days = [a.firstStated, a.lastStated, b.firstStated, b.lastStated].flatMap((day) => day ?? []).sort();
  return {
    addresseeIds: [...a.addresseeIds, ...b.addresseeIds],
    explicit: a.explicit || b.explicit,
    firstStated: days[0] ?? null,
    lastStated: days.at(-1) ?? null,
    undated: a.undated || b.undated,
    wordings: [...a.wordings, ...b.wordings],
  };
}

/** The line that statements draw which say all this together. */
export function drawLine(
  { holderId, issue }: Pick<RedLine, 'holderId' | 'issue'>,
  head: Claim,
  reach: Reach | null,
  { addresseeIds, explicit, firstStated, lastStated, undated, wordings }: Total,
): Drawn {
  // a line reads as it was first drawn, of several wordings of that day the fullest
  const [best] = [...claimsOf(wordings, holderId)].sort(
    (a, b) =>
      Number(b.redLine.consequence !== null) - Number(a.redLine.consequence !== null) ||
      stems(b.redLine.trigger).size - stems(a.redLine.trigger).size ||
      b.confidence - a.confidence ||
      (a.id < b.id ? -1 : 1),
  );
  if (best === undefined) throw new Error(`nothing is claimed by "${head.statementId}", which drew a red line`);
  return {
    id: lineIdOf(holderId, issue, head.statementId),
    holderId,
    addresseeIds: [...new Set(addresseeIds)].sort(),
    trigger: best.redLine.trigger,
    consequence: best.redLine.consequence,
    issue,
    explicit,
    status: firstStated !== lastStated || (undated && firstStated !== null) ? 'RESTATED' : 'STATED',
    firstStated,
    lastStated,
    head,
    reach,
  };
}

type Claiming = Report & { readonly redLine: NonNullable<Report['redLine']> };

function claimsOf(reports: readonly Report[], holderId: string): readonly Claiming[] {
  return reports.flatMap((report) =>
    report.redLine?.holder.id === holderId ? [{ ...report, redLine: report.redLine }] : [],
  );
}
