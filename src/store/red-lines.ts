import { compare, idOf, inOrder, rowsOf } from './changes.js';
import { text, texts } from './fields.js';
import type { GraphTransaction } from './graph.js';
import type { StandingClaim } from './matters.js';
import { claimBlock, redLineNode } from './node-rows.js';
import { makePuts } from './puts.js';
import type { Transaction } from './store.js';
import { claimed } from './stored.js';
import { type makeTouched, standingClaim } from './touched.js';

type RedLines = Pick<Transaction, 'touchedMatters' | 'claimsOn' | 'membersOf' | 'claimsOf' | 'replaceRedLines'>;

/** What a transaction knows and writes of red lines; blocks that may be left empty are added to `loose`. */
export function makeRedLines(
  graph: GraphTransaction,
  touched: ReturnType<typeof makeTouched>,
  lock: (blocks: readonly string[]) => Promise<void>,
  loose: Set<string>,
): RedLines {
  const { putIds, putCounted } = makePuts(graph);
  return {
    touchedMatters() {
      return touched.matters();
    },

    async claimsOn(matters) {
      const keys = matters.map(({ holderId, issue }) => ({ block: claimBlock(holderId, issue), holder: holderId }));
      if (keys.length === 0) return [];
      await lock(keys.map(({ block }) => block));
      const claims = new Map(keys.map(({ block }) => [block, [] as StandingClaim[]]));
      for (const row of await graph.read('read/claims-in-blocks', { keys }))
        claims.get(text(row, 'block'))?.push(standingClaim(row));
      return [...claims.values()];
    },

    async membersOf(lineIds) {
      const rows = lineIds.length === 0 ? [] : await graph.read('read/members-of-lines', { ids: lineIds });
      return new Map(rows.map((row) => [text(row, 'line'), texts(row, 'statements')]));
    },

    async claimsOf(statementIds) {
      const rows =
        statementIds.length === 0 ? [] : await graph.read('read/claims-of-statements', { ids: statementIds });
      return new Map(rows.map((row) => [text(row, 'id'), claimed(row)]));
    },

    async replaceRedLines(matters) {
      if (matters.length === 0) return;
      const redLines = matters.flatMap((matter) => matter.redLines);
      const nodes = redLines.map(redLineNode);
      const stored = await touched.replacedBy(matters);
      const { gone, changed, old } = compare(nodes, stored, new Set());
      for (const { holderId, issue, redLines: drawn } of matters)
        if (drawn.length === 0) loose.add(claimBlock(holderId, issue));
      const put = redLines.filter(({ id }) => changed.has(id));
      const blocks = nodes.filter(({ id }) => changed.has(id)).map(({ row }) => String(row.block));
      await Promise.all([
        putIds('write/put-blocks', [...new Set(blocks)].sort()),
        putIds('write/clear-drawings', [...gone, ...old]),
        putIds('write/remove-red-lines', gone),
        putIds('write/clear-red-lines', old),
        putCounted('write/put-red-lines', rowsOf(nodes, changed)),
        putCounted(
          'write/put-addressees',
          inOrder('redLine', put, 'actor', (one) => one.addressees.map(idOf)),
        ),
        // Statements that were put again have lost the edge, so it is put for all.
        putCounted(
          'write/put-drawings',
          inOrder('redLine', redLines, 'statement', (one) => one.statementIds),
        ),
        putIds('write/date-red-lines', redLines.map(idOf)),
      ]);
    },
  };
}
