import { describe, expect, test } from 'vitest';
import { blocksOfEvent, placesOfEvent, placesOfReport } from '../../src/resolve/blocks.js';
import { likeness, profileOf, SAME } from '../../src/resolve/compare.js';
import { sameEvent } from '../../src/resolve/events.js';
import { on, report } from './make-report.js';
import { holds, mentionSets, reportPairs, reportSets } from './reports.js';

const meet = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));

describe('reports', () => {
  test('two that are one act share a block', () => {
    let alike = 0;
    holds(
      reportPairs,
      ([a, b]) => {
        if (likeness(profileOf(a.report, a.published), profileOf(b.report, b.published)) < SAME) return;
        alike++;
        expect(meet(placesOfReport(a.report).blocks, placesOfReport(b.report).blocks)).toBe(true);
        // Each finds the other.
        expect(meet(placesOfReport(a.report).around, placesOfReport(b.report).blocks)).toBe(true);
        expect(meet(placesOfReport(b.report).around, placesOfReport(a.report).blocks)).toBe(true);
      },
      2000,
    );
    expect(alike).toBeGreaterThan(200);
  });

  test('and so do any two of a set', () => {
    holds(
      reportSets,
      (set) => {
        const all = set.map((r) => ({
          profile: profileOf(r.report, r.published),
          blocks: placesOfReport(r.report).blocks,
        }));
        for (const [i, a] of all.entries())
          for (const b of all.slice(i + 1))
            if (likeness(a.profile, b.profile) >= SAME) {
              expect(meet(a.blocks, b.blocks)).toBe(true);
              expect(meet(placesOfReport(a.profile.report).around, b.blocks)).toBe(true);
            }
      },
      300,
    );
  });

  test('few blocks each, none twice, the same every time', () => {
    holds(
      reportSets,
      (set) => {
        for (const { report } of set) {
          const blocks = placesOfReport(report).blocks;
          expect(new Set(blocks).size).toBe(blocks.length);
          expect(blocks.length).toBeLessThan(100);
          expect(placesOfReport(report).blocks).toEqual(blocks);
        }
      },
      300,
    );
  });
});

describe('blocks are wide enough', () => {
  const quote = 'not one missile of theirs will stand on that island';
  test.each([
    [
      'one side, one month',
      report('a', { said: on('2024-03-01') }),
      report('b', { said: on('2024-03-30'), about: 'grain' }),
    ],
    [
      'one side, days at the turn of a month',
      report('a', { said: on('2024-02-29') }),
      report('b', { said: on('2024-03-01', 'PUBLISHED') }),
    ],
    [
      'the same words without a date',
      report('a', { quote }),
      report('b', { quote: `She said so: ${quote}, and left`, about: 'rockets' }),
    ],
    ['the same matter without a date', report('a'), report('b', { about: 'stationing missiles on an island' })],
    ['the same matter, another issue', report('a'), report('b', { issue: 'direct-war' })],
  ] as const)('%s', (_, a, b) => {
    expect(meet(placesOfReport(a.report).blocks, placesOfReport(b.report).blocks)).toBe(true);
  });

  test('but not for all of a side', () => {
    const other = report('b', { about: 'grain', said: on('2019-07-01') });
    expect(
      meet(placesOfReport(report('a', { said: on('2024-03-01') }).report).blocks, placesOfReport(other.report).blocks),
    ).toBe(false);
  });
});

test('two mentions of one event share a block', () => {
  let alike = 0;
  holds(
    mentionSets,
    (set) => {
      for (const [i, a] of set.entries())
        for (const b of set.slice(i + 1))
          if (sameEvent(a, b)) {
            alike++;
            expect(meet(blocksOfEvent(a), blocksOfEvent(b))).toBe(true);
            expect(meet(placesOfEvent(a).around, blocksOfEvent(b))).toBe(true);
            expect(meet(placesOfEvent(b).around, blocksOfEvent(a))).toBe(true);
          }
    },
    2000,
  );
  expect(alike).toBeGreaterThan(100);
});
