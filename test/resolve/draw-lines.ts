import type { ActorRef, RedLine } from '../../src/model.js';
import { groupClaims } from '../../src/resolve/lines.js';
import { claimOf, drawLine, type Told } from '../../src/resolve/red-lines.js';

/** All red lines of one holder on one issue, drawn at once: what drawing them again bit by bit must come to. */
export function resolveRedLines(holder: ActorRef, told: readonly Told[]): readonly RedLine[] {
  const byId = new Map(told.map((t) => [t.statement.id, t]));
  const claims = told.map((t) => claimOf(t, holder.id)).filter(({ triggers }) => triggers.length > 0);
  return groupClaims(claims).map((group) =>
    drawLine(
      holder,
      group.flatMap(({ statementId }) => byId.get(statementId) ?? []),
    ),
  );
}
