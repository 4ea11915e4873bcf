import type { Claim } from '../../src/model.js';
import { placeClaims, reachOf } from '../../src/resolve/lines.js';
import { claimOf, type Drawn, drawLine, type Told, totalOf } from '../../src/resolve/red-lines.js';

/** Groups of claims, the first of each being the one whose words the others are measured by. */
export function groupClaims(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  return [...placeClaims([], claims, new Set()).lines.values()];
}

/** All red lines of one holder on one issue, drawn at once: what drawing them again bit by bit must come to. */
export function resolveRedLines(
  holderId: string,
  told: readonly Told[],
): readonly (Drawn & { readonly statementIds: readonly string[] })[] {
  const byId = new Map(told.map((t) => [t.statement.id, t]));
  const claims = told.map((t) => claimOf(t, holderId)).filter(({ triggers }) => triggers.length > 0);
  return groupClaims(claims).flatMap((group) => {
    const [head] = group;
    if (head === undefined) return [];
    const statementIds = group.map(({ statementId }) => statementId);
    const drawn = statementIds.flatMap((id) => byId.get(id) ?? []);
    const { issue } = drawn[0]!.statement;
    return [
      { ...drawLine({ holderId, issue }, head, reachOf(group), totalOf(drawn, holderId, head.earliest)), statementIds },
    ];
  });
}
