import type { Claim, DrawnLine, Total } from './model.js';
import { joinReach, mayReach, type Placement, placeClaims, reachOf } from './resolve/lines.js';
import { addTotals, claimOf, drawLine, lineIdOf, totalOf } from './resolve/red-lines.js';
import type { Claimed, Drawing, NewLine, Redrawn, Tally, TouchedMatter } from './store/matters.js';
import type { Transaction } from './store/store.js';

/** A matter whose claims are being placed: `lines` stay as far as is known, `claims` are to be placed among them. */
interface Open {
  readonly matter: TouchedMatter;
  readonly touched: ReadonlySet<string>;
  readonly lines: readonly DrawnLine[];
  readonly claims: readonly Claim[];
  /** Lines that have been read, with their claims. */
  readonly read: ReadonlyMap<string, readonly Claim[]>;
  readonly placed: Placement;
}

/** A red line to be drawn again, with claims that come to it; `tally` is of those that stay. */
interface Draft {
  readonly head: Claim;
  readonly claims: readonly Claim[];
  readonly tally: Tally | null;
  readonly reach: readonly DrawnLine['reach'][];
}

type Plan = Omit<Redrawn, 'redLines'> & { readonly drafts: readonly Draft[] };

/**
 * Draws the red lines again that new, changed and former claims touch; `told` are the statements in hand. A look at the heads of lines is
 * enough, but for lines that are torn and those that a new head may draw claims from. Of a line that stays only what changes is read and
 * written: some are restated hundreds of times.
 */
export async function redrawLines(tx: Transaction, told: ReadonlyMap<string, Claimed>): Promise<void> {
  const plans = (
    await settle(
      tx,
      (await tx.touchedMatters()).map((matter) => open(matter, told)),
    )
  ).map(planOf);
  const drafts = plans.flatMap((plan) => plan.drafts);
  const ids = drafts.flatMap(({ claims }) => claims.map(({ statementId }) => statementId));
  const [others, totals] = await Promise.all([
    tx.claimsOf([...new Set(ids)].filter((id) => !told.has(id)).sort()),
    tx.totalsOf(drafts.flatMap(({ tally }) => tally ?? [])),
  ]);
  const all = new Map([...told, ...others]);
  await tx.replaceRedLines(
    plans.map((plan) => ({ ...plan, redLines: plan.drafts.map((draft) => draw(plan, draft, all, totals)) })),
  );
}

function open(matter: TouchedMatter, told: ReadonlyMap<string, Claimed>): Open {
  const claims = matter.fresh.flatMap((id) => told.get(id) ?? []).map((one) => claimOf(one, matter.holderId));
  const touched = new Set([...matter.fresh, ...matter.gone.map(({ statementId }) => statementId)]);
  const { lines } = matter;
  return { matter, touched, lines, claims, read: new Map(), placed: placeClaims(lines, claims, touched) };
}

/** Reads lines until none is left that may not stay as it is. */
async function settle(tx: Transaction, matters: readonly Open[]): Promise<readonly Open[]> {
  const wanted = matters.flatMap((one) => {
    const { holderId } = one.matter;
    const reached = one.lines.filter(({ reach }) => one.placed.heads.some((head) => mayReach(reach, head)));
    const unread = [...new Set([...one.placed.torn, ...reached])].filter(({ id }) => !one.read.has(id));
    return unread.map(({ id }) => ({ line: id, holderId }));
  });
  if (wanted.length === 0 && matters.every(({ placed }) => placed.torn.length === 0)) return matters;
  const found = await tx.claimsOfLines(wanted);
  const asked = new Set(wanted.map(({ line }) => line));
  const next = matters.map((one): Open => {
    const { matter, touched, placed } = one;
    const news = matter.lines.flatMap(({ id }) => (asked.has(id) ? [[id, found.get(id) ?? []] as const] : []));
    const lines = one.lines.filter((line) => !placed.torn.includes(line));
    if (news.length === 0 && lines.length === one.lines.length) return one;
    const others = news.flatMap(([, claims]) => claims.filter(({ statementId }) => !touched.has(statementId)));
    const claims = [...one.claims, ...others];
    const read = new Map([...one.read, ...news]);
    return { matter, touched, lines, claims, read, placed: placeClaims(lines, claims, touched) };
  });
  return settle(tx, next);
}

function planOf({ matter, touched, lines, read, placed }: Open): Plan {
  const { holderId, issue, gone } = matter;
  const stood = [...read].flatMap(([line, claims]) =>
    claims.flatMap(({ statementId }): readonly Drawing[] => (touched.has(statementId) ? [] : [{ statementId, line }])),
  );
  const before = new Set(stood.map(keyOf));
  const groups = new Map([...placed.lines].map(([headId, claims]) => [lineIdOf(holderId, issue, headId), claims]));
  const drawn = [...groups].flatMap(([line, claims]) => claims.map(({ statementId }) => ({ statementId, line })));
  const after = new Set(drawn.map(keyOf));
  const left = [...gone, ...stood].filter((one) => !after.has(keyOf(one)));
  const come = drawn.filter((one) => !before.has(keyOf(one)));
  const without = [...new Set([...touched, ...left.map(({ statementId }) => statementId)])].sort();
  const staying = new Map(lines.map((line) => [line.id, line]));
  const torn = matter.lines.map(({ id }) => id).filter((id) => !staying.has(id));
  const drafts = [...new Set([...torn, ...[...left, ...come].map(({ line }) => line)])].flatMap(
    (id): readonly Draft[] => {
      const claims = groups.get(id) ?? [];
      const line = staying.get(id);
      if (line === undefined || line.head === null)
        return claims.slice(0, 1).map((head) => ({ head, claims, tally: null, reach: [] }));
      const fresh = claims.filter(({ statementId }) => !before.has(keyOf({ statementId, line: id })));
      const tally = { line: id, holderId, day: line.head.earliest, without };
      // it may say the same in other words by now
      const head = fresh.find(({ statementId }) => statementId === line.head?.statementId) ?? line.head;
      return [{ head, claims: fresh, tally, reach: [boundsOf(line, read)] }];
    },
  );
  const bounded = lines.flatMap((line) => {
    const reach = line.reach === null ? boundsOf(line, read) : null;
    return reach === null ? [] : [{ line: line.id, ...reach }];
  });
  return { holderId, issue, drafts, removed: torn.filter((id) => !groups.has(id)), left, bounded };
}

/** Those of a line of an older graph are known once its claims have been read. */
function boundsOf({ id, reach }: DrawnLine, read: ReadonlyMap<string, readonly Claim[]>): DrawnLine['reach'] {
  const claims = read.get(id) ?? [];
  return reach ?? (claims.length === 0 ? null : reachOf(claims));
}

function draw(
  matter: Plan,
  { head, claims, tally, reach }: Draft,
  told: ReadonlyMap<string, Claimed>,
  totals: ReadonlyMap<string, Total>,
): NewLine {
  const statementIds = claims.map(({ statementId }) => statementId);
  const coming = totalOf(
    statementIds.flatMap((id) => told.get(id) ?? []),
    matter.holderId,
    head.earliest,
  );
  const staying = tally === null ? undefined : totals.get(tally.line);
  const bounds = joinReach([...reach, ...(claims.length === 0 ? [] : [reachOf(claims)])]);
  return {
    ...drawLine(matter, head, bounds, staying === undefined ? coming : addTotals(staying, coming)),
    statementIds,
  };
}

function keyOf({ statementId, line }: Drawing): string {
  return `${line} ${statementId}`;
}
