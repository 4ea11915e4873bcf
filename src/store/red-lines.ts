import type { Claim, Total } from '../model.js';
import { idOf, inOrder } from './changes.js';
import { integer, text, textOrNull, texts } from './fields.js';
import type { GraphTransaction, Row } from './graph.js';
import type { Drawing } from './matters.js';
import { lineBlock, redLineRow } from './node-rows.js';
import { sortKeys } from './pages.js';
import { makePuts } from './puts.js';
import { decodeReport } from './records.js';
import type { Transaction } from './store.js';
import { claimed } from './stored.js';
import { claimIn, type makeTouched } from './touched.js';

type RedLines = Pick<Transaction, 'touchedMatters' | 'claimsOfLines' | 'claimsOf' | 'totalsOf' | 'replaceRedLines'>;

/** What a transaction knows and writes of red lines; blocks that may be left empty are added to `loose`. */
export function makeRedLines(
  graph: GraphTransaction,
  touched: ReturnType<typeof makeTouched>,
  loose: Set<string>,
): RedLines {
  const { putAll, putIds, putCounted } = makePuts(graph);
  return {
    touchedMatters() {
      return touched.matters();
    },

    async claimsOfLines(lines) {
      const claims = new Map<string, Claim[]>();
      if (lines.length === 0) return claims;
      const rows = lines.map(({ line, holderId }) => ({ line, holder: holderId }));
      for (const row of await graph.read('read/claims-of-lines', { rows })) {
        const line = text(row, 'line');
        const known = claims.get(line);
        if (known === undefined) claims.set(line, [claimIn(row)]);
        else known.push(claimIn(row));
      }
      return claims;
    },

    async claimsOf(statementIds) {
      const rows =
        statementIds.length === 0 ? [] : await graph.read('read/claims-of-statements', { ids: statementIds });
      return new Map(rows.map((row) => [text(row, 'id'), claimed(row)]));
    },

    async totalsOf(tallies) {
      if (tallies.length === 0) return new Map();
      const rows = tallies.map(({ line, holderId, day, without }) => ({
        line,
        holder: holderId,
        day: sortKeys(day).day,
        without,
      }));
      return new Map(
        (await graph.read('read/totals-of-lines', { rows })).map((row) => [text(row, 'line'), total(row)]),
      );
    },

    async replaceRedLines(matters) {
      if (matters.length === 0) return;
      const there = new Set((await touched.linesOn(matters)).flat().map(idOf));
      const redLines = matters.flatMap((matter) => matter.redLines);
      const old = redLines.map(idOf).filter((id) => there.has(id));
      for (const matter of matters) if (matter.removed.length > 0) loose.add(lineBlock(matter));
      const drawings = redLines.flatMap(({ id, statementIds }) =>
        statementIds.map((statementId) => ({ statementId, line: id })),
      );
      await Promise.all([
        putIds('write/put-blocks', [...new Set(redLines.map(lineBlock))].sort()),
        putAll('write/remove-drawings', drawingRows(matters.flatMap(({ left }) => left))),
        putAll(
          'write/bound-red-lines',
          matters.flatMap(({ bounded }) =>
            bounded.map(({ line, words, least, until }) => ({ id: line, reach: words, least, until })),
          ),
        ),
        putIds(
          'write/remove-red-lines',
          matters.flatMap(({ removed }) => removed),
        ),
        putIds('write/clear-red-lines', old),
        putCounted('write/put-red-lines', redLines.map(redLineRow)),
        putCounted(
          'write/put-addressees',
          inOrder('redLine', redLines, 'actor', ({ addresseeIds }) => addresseeIds),
        ),
        putCounted('write/put-drawings', drawingRows(drawings)),
      ]);
    },
  };
}

function drawingRows(drawings: readonly Drawing[]) {
  return drawings.map(({ statementId, line }) => ({ statement: statementId, redLine: line }));
}

/** A row of `read/totals-of-lines`. */
function total(row: Row): Total {
  return {
    addresseeIds: texts(row, 'addressees'),
    explicit: integer(row, 'explicit') > 0,
    firstStated: textOrNull(row, 'firstStated'),
    lastStated: textOrNull(row, 'lastStated'),
    undated: integer(row, 'undated') > 0,
    wordings: texts(row, 'wordings').map(decodeReport),
  };
}
