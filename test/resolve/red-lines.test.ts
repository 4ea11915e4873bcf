import { describe, expect, test } from 'vitest';
import type { Told } from '../../src/resolve/red-lines.js';
import { type DatedReport, resolveStatements } from '../../src/resolve/statements.js';
import { resolveRedLines } from './draw-lines.js';
import { OSLOVA, on, report } from './make-report.js';
import { holds, reportSets } from './reports.js';

/** Statements of a set of reports with the reports that tell of them. */
function told(set: readonly DatedReport[]): readonly Told[] {
  const byId = new Map(set.map((r) => [r.report.id, r.report]));
  return resolveStatements(set).map((statement) => ({
    statement,
    reports: statement.reportIds.map((id) => byId.get(id)!),
  }));
}

const claim = (
  article: string,
  day: string | null,
  trigger: string,
  consequence: string | null = null,
  explicit = false,
) =>
  report(article, {
    words: `Brek spoke of ${trigger} ${day}`,
    about: trigger,
    ...(day === null ? {} : { said: on(day) }),
    redLine: { holder: OSLOVA, trigger, consequence, explicit },
  });
const lines = (...set: readonly DatedReport[]) => resolveRedLines(OSLOVA.id, told(set));

describe('one line', () => {
  test('is stated once, and restated on another day in other words', () => {
    expect(lines(claim('a', '2024-03-01', 'missiles on the island'))).toMatchObject([{ status: 'STATED' }]);
    const both = lines(
      claim('b', '2024-06-01', 'stationing missiles on our island'),
      claim('a', '2024-03-01', 'missiles on the island', 'war'),
    );
    expect(both).toMatchObject([{ status: 'RESTATED', consequence: 'war', trigger: 'missiles on the island' }]);
    expect(both[0]!.statementIds).toHaveLength(2);
  });

  test('is explicit where any statement calls it so', () => {
    const set = [
      claim('a', '2024-03-01', 'missiles on the island'),
      claim('b', '2024-06-01', 'missiles on the island', null, true),
    ];
    expect(lines(...set)).toMatchObject([{ explicit: true }]);
  });

  test('lists its statements by date, the undated ones last', () => {
    const set = [
      claim('c', null, 'missiles on the island'),
      claim('b', '2024-06-01', 'missiles on the island'),
      claim('a', '2024-03-01', 'missiles on the island'),
    ];
    const statements = new Map(told(set).map((t) => [t.statement.id, t.statement.said.earliest]));
    const dates = lines(...set).flatMap((l) => l.statementIds.map((id) => statements.get(id)));
    expect(dates).toEqual([...dates].sort((a, b) => ((a ?? '9') < (b ?? '9') ? -1 : 1)));
  });
});

test('two conducts are two lines', () => {
  const set = [
    claim('a', '2024-03-01', 'missiles on the island'),
    claim('b', '2024-06-01', 'cutting the gas pipeline'),
  ];
  expect(lines(...set)).toHaveLength(2);
});

test('without a claim there is no line', () => {
  expect(lines(report('a', { said: on('2024-03-01') }))).toEqual([]);
});

describe('laws', () => {
  const all = (set: readonly DatedReport[]) => {
    const statements = told(set);
    const holders = new Map(
      set.flatMap((r) =>
        r.report.redLine === null ? [] : [[r.report.redLine.holder.id, r.report.redLine.holder] as const],
      ),
    );
    return { statements, lines: [...holders.values()].flatMap((h) => resolveRedLines(h.id, statements)) };
  };

  test('the order of statements makes no difference', () => {
    holds(reportSets, (set) => {
      for (const holder of new Set(set.map((r) => r.report.side)))
        expect(resolveRedLines(holder.id, [...told(set)].reverse())).toEqual(resolveRedLines(holder.id, told(set)));
    });
  });

  test('every statement with a claim draws exactly one line of its holder, others none', () => {
    holds(reportSets, (set) => {
      const { statements, lines: drawn } = all(set);
      const ids = drawn.flatMap((l) => l.statementIds);
      const claiming = statements.filter((t) => t.reports.some((r) => r.redLine !== null)).map((t) => t.statement.id);
      expect(ids.sort()).toEqual(claiming.sort());
      expect(new Set(drawn.map((l) => l.id)).size).toBe(drawn.length);
    });
  });

  test('a line says what one of its claims says', () => {
    holds(reportSets, (set) => {
      const { statements, lines: drawn } = all(set);
      for (const line of drawn) {
        const claims = statements
          .filter((t) => line.statementIds.includes(t.statement.id))
          .flatMap((t) => t.reports)
          .flatMap((r) => (r.redLine === null ? [] : [r.redLine]));
        expect(claims.map((c) => [c.trigger, c.consequence])).toContainEqual([line.trigger, line.consequence]);
        expect(line.explicit).toBe(claims.some((c) => c.explicit));
        expect(line.status).not.toBe('TESTED');
      }
    });
  });
});
