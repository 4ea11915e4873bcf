import type { RedLine } from './model.js';
import { groupClaims, placeClaims } from './resolve/lines.js';
import { claimOf, drawLine, lineIdOf } from './resolve/red-lines.js';
import type { Claimed, StandingClaim, TouchedMatter } from './store/matters.js';
import type { Transaction } from './store/store.js';

/** Red lines to be drawn again, by their ids, with the statements of each, and the lines in whose place they come. */
interface Plan {
  readonly matter: TouchedMatter;
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly replaced: readonly string[];
}

/**
 * Draws the red lines again that new, changed and former claims touch; `told` are the statements in hand. Where no head of a line comes
 * or goes, a look at the heads is enough; otherwise the claims of the matter are grouped anew. Only lines with other claims are drawn.
 */
export async function redrawLines(tx: Transaction, told: ReadonlyMap<string, Claimed>): Promise<void> {
  const matters = (await tx.touchedMatters()).map((matter) => {
    const fresh = matter.fresh.flatMap((id) => told.get(id) ?? []).map((one) => claimOf(one, matter.holderId));
    return { matter, placed: placeClaims(matter.lines, fresh) };
  });
  const torn = matters.filter(({ placed }) => placed === null).map(({ matter }) => matter);
  const known = matters.flatMap(({ matter, placed }) => (placed === null ? [] : [{ matter, placed }]));
  const [claims, members] = await Promise.all([
    tx.claimsOn(torn),
    tx.membersOf(known.flatMap(({ matter, placed }) => [...placed.keys(), ...matter.left])),
  ]);
  const plans = [
    ...torn.map((matter, index) => planAnew(matter, claims[index] ?? [])),
    ...known.map(({ matter, placed }) => planKnown(matter, placed, members)),
  ];
  const named = plans.flatMap(({ lines }) => [...lines.values()].flat());
  const others = await tx.claimsOf([...new Set(named)].filter((id) => !told.has(id)).sort());
  await tx.replaceRedLines(
    plans.map(({ matter, lines, replaced }) => ({
      ...matter,
      replaced,
      redLines: [...lines.values()].flatMap((ids) =>
        draw(
          matter.holderId,
          ids.flatMap((id) => told.get(id) ?? others.get(id) ?? []),
        ),
      ),
    })),
  );
}

function planKnown(
  matter: TouchedMatter,
  placed: ReadonlyMap<string, readonly string[]>,
  members: ReadonlyMap<string, readonly string[]>,
): Plan {
  const moved = new Set([...matter.fresh, ...matter.gone]);
  const replaced = [...new Set([...placed.keys(), ...matter.left])];
  const lines = replaced.map((id) => {
    const stayed = (members.get(id) ?? []).filter((one) => !moved.has(one));
    return [id, [...stayed, ...(placed.get(id) ?? [])]] as const;
  });
  return { matter, lines: new Map(lines), replaced };
}

function planAnew(matter: TouchedMatter, claims: readonly StandingClaim[]): Plan {
  const { holderId, issue, left, fresh } = matter;
  const before = new Map<string, string[]>();
  for (const { statementId, lines } of claims)
    for (const line of lines) before.set(line, [...(before.get(line) ?? []), statementId]);
  const touched = new Set([...left, ...fresh]);
  const kept = new Set<string>();
  const lines = new Map<string, readonly string[]>();
  for (const group of groupClaims(claims)) {
    const ids = group.map(({ statementId }) => statementId);
    const line = lineIdOf(holderId, issue, ids[0] ?? '');
    const isSame = before.get(line)?.toSorted().join() === ids.toSorted().join();
    if (isSame && ![line, ...ids].some((id) => touched.has(id))) kept.add(line);
    else lines.set(line, ids);
  }
  return { matter, lines, replaced: matter.lines.map(({ id }) => id).filter((id) => !kept.has(id)) };
}

function draw(holderId: string, told: readonly Claimed[]): readonly RedLine[] {
  const claims = told.flatMap(({ reports }) => reports.flatMap(({ redLine }) => redLine ?? []));
  const holder = claims.find((claim) => claim.holder.id === holderId)?.holder;
  return holder === undefined ? [] : [drawLine(holder, told)];
}
