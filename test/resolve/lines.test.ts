import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, DrawnLine } from '../../src/model.js';
import { joinReach, mayReach, placeClaims, reachOf } from '../../src/resolve/lines.js';
import { groupClaims } from './draw-lines.js';
import { holds } from './reports.js';

const WORDS = ['missiles', 'island', 'troops', 'border', 'pipeline', 'airspace', 'grain', 'harbour'];
const claims = fc
  .array(
    fc.record({
      earliest: fc.constantFrom(null, '2024-01-01', '2024-01-02', '2024-05-05', '2025-02-02'),
      triggers: fc.array(fc.subarray(WORDS, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(
      ({ earliest, triggers }, index): Claim => ({
        statementId: `s${(index * 5) % 14}`,
        earliest,
        triggers: triggers.map((words) => words.join(' ')),
      }),
    ),
  );

const idsOf = (group: readonly Claim[]) => group.map(({ statementId }) => statementId);
const sorted = (groups: readonly (readonly string[])[]) => groups.map((ids) => ids.toSorted().join()).sort();
const drawnBy = (group: readonly Claim[]): DrawnLine => ({
  id: `line of ${group[0]!.statementId}`,
  head: group[0]!,
  reach: reachOf(group),
});

test('claims are placed where grouping all anew would put them, with a look at lines that are torn or may be reached only', () => {
  let [headed, spared, torn] = [0, 0, 0];
  holds(
    fc.tuple(claims, fc.nat(), fc.nat()),
    ([all, some, few]) => {
      const before = all.filter((_, index) => (some >> index) % 2 === 0);
      // Some of those that were there change or go: they leave their lines, and some come as new ones.
      const touched = new Set(idsOf(before.filter((_, index) => (few >> index) % 5 === 0)));
      const gone = new Set([...touched].filter((_, index) => index % 3 === 0));
      const now = all.filter(({ statementId }) => !gone.has(statementId));
      const groups = new Map(groupClaims(before).map((group) => [drawnBy(group), group]));
      const fresh = now.filter((claim) => !before.includes(claim) || touched.has(claim.statementId));
      const read = new Set<DrawnLine>();
      let lines = [...groups.keys()];
      for (;;) {
        const others = [...read].flatMap((line) => groups.get(line) ?? []);
        const pool = [...fresh, ...others.filter(({ statementId }) => !touched.has(statementId))];
        const placed = placeClaims(lines, pool, touched);
        const reached = lines.filter(({ reach }) => placed.heads.some((head) => mayReach(reach, head)));
        const wanted = [...placed.torn, ...reached].filter((line) => !read.has(line));
        if (placed.torn.length > 0) torn++;
        lines = lines.filter((line) => !placed.torn.includes(line));
        for (const line of wanted) read.add(line);
        if (wanted.length > 0 || placed.torn.length > 0) continue;
        if (placed.heads.length > 0) headed++;
        if (placed.heads.length > 0 && read.size < groups.size) spared++;
        const after = new Map(placed.lines);
        for (const line of lines) {
          if (line.head === null || read.has(line)) continue;
          const stayed = (groups.get(line) ?? []).filter(({ statementId }) => !touched.has(statementId));
          after.set(line.head.statementId, [...stayed, ...(placed.lines.get(line.head.statementId) ?? [])]);
        }
        expect(sorted([...after.values()].map(idsOf))).toEqual(sorted(groupClaims(now).map(idsOf)));
        return;
      }
    },
    3000,
  );
  for (const times of [headed, spared, torn]) expect(times).toBeGreaterThan(300);
});

test('a line is torn whose head went, says something else or is unknown, and that of which another is the first', () => {
  const head = { statementId: 'b', earliest: '2024-01-01', triggers: ['missiles on the island'] };
  const line = { id: 'l', head, reach: null };
  const [gone, nothing] = [new Set(['b']), new Set<string>()];
  const torn = [line];
  expect(placeClaims([line], [], gone)).toMatchObject({ torn });
  expect(placeClaims([line], [{ ...head, triggers: ['grain'] }], gone)).toMatchObject({ torn });
  expect(placeClaims([line], [{ ...head, earliest: null }], gone)).toMatchObject({ torn });
  expect(placeClaims([line], [{ ...head, statementId: 'a' }], nothing)).toMatchObject({ torn });
  const unknown = { ...line, head: null };
  expect(placeClaims([unknown], [], nothing)).toMatchObject({ torn: [unknown] });
  const same = { ...head, triggers: ['on the island, missiles'] };
  expect(placeClaims([line], [same], gone)).toEqual({ lines: new Map([['b', [same]]]), heads: [], torn: [] });
});

test('a line may be reached by its words and days, and where its bounds are unknown', () => {
  const head = { statementId: 'a', earliest: '2024-02-02', triggers: ['grain'] };
  const until = '2024-02-02';
  expect(mayReach(null, head)).toBe(true);
  expect(mayReach({ words: ['grain'], least: 1, until }, head)).toBe(true);
  expect(mayReach({ words: ['island'], least: 1, until }, head)).toBe(false);
  expect(mayReach({ words: ['grain'], least: 1, until: '2024-02-01' }, head)).toBe(false);
  expect(mayReach(reachOf([{ ...head, earliest: null }]), head)).toBe(true);
  expect(joinReach([reachOf([head]), null])).toBe(null);
  const other = { words: ['border'], least: 0, until: '2024-01-01' };
  expect(joinReach([reachOf([head]), other])).toEqual({ words: ['border', 'grain'], least: 0, until });
});
