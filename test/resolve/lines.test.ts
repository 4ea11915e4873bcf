import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/model.js';
import { groupClaims, placeClaims } from '../../src/resolve/lines.js';
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

test('claims that are no heads are placed where grouping all anew would put them', () => {
  let [placed, refused] = [0, 0];
  holds(
    fc.tuple(claims, fc.nat(), fc.nat()),
    ([all, some, few]) => {
      const before = all.filter((_, index) => (some >> index) % 2 === 0);
      // Some of those that were there change: they leave their lines, and come as new ones.
      const changed = new Set(idsOf(before.filter((_, index) => (few >> index) % 5 === 0)));
      const groups = groupClaims(before);
      const drawn = groups.map((group) => ({ id: `line of ${group[0]!.statementId}`, head: group[0]!, was: null }));
      const fresh = all.filter((claim) => !before.includes(claim) || changed.has(claim.statementId));
      const places = placeClaims(drawn, fresh);
      if (places === null) {
        refused++;
        return;
      }
      placed++;
      const after = groups.map((group) => {
        const stayed = idsOf(group).filter((id) => !changed.has(id));
        return [...stayed, ...(places.get(`line of ${group[0]!.statementId}`) ?? [])];
      });
      expect(sorted(after)).toEqual(sorted(groupClaims(all).map(idsOf)));
    },
    3000,
  );
  expect(placed).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan(300);
});

test('a head that went, or says something else, has all grouped anew', () => {
  const head = { statementId: 'a', earliest: '2024-01-01', triggers: ['missiles on the island'] };
  expect(placeClaims([{ id: 'l', head: null, was: head }], [])).toBe(null);
  expect(placeClaims([{ id: 'l', head, was: { ...head, triggers: ['grain'] } }], [head])).toBe(null);
  expect(placeClaims([{ id: 'l', head, was: { ...head, earliest: null } }], [head])).toBe(null);
  expect(placeClaims([{ id: 'l', head, was: { ...head, triggers: ['on the island, missiles'] } }], [head])).toEqual(
    new Map([['l', ['a']]]),
  );
});
