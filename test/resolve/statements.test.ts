import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesMeet, likeness, profileOf, SAME, saidMeet, speakersMeet } from '../../src/resolve/compare.js';
import { type DatedReport, type Resolved, resolveStatements } from '../../src/resolve/statements.js';
import { MINISTER, OSLOVA, on, report } from './make-report.js';
import { holds, reportPairs, reportSets } from './reports.js';

const alike = (a: DatedReport, b: DatedReport) =>
  likeness(profileOf(a.report, a.published), profileOf(b.report, b.published));

const shuffled = (set: readonly DatedReport[]) =>
  fc.tuple(fc.constant(set), fc.shuffledSubarray([...set], { minLength: set.length, maxLength: set.length }));

describe('likeness', () => {
  test('is the same both ways, between 0 and 1, and nothing within an article', () => {
    holds(reportPairs, ([a, b]) => {
      const score = alike(a, b);
      expect(alike(b, a)).toBe(score);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(alike(a, { ...b, report: { ...b.report, articleId: a.report.articleId } })).toBe(0);
    });
  });

  test('is nothing between sides, between people, between days', () => {
    holds(reportPairs, ([a, b]) => {
      if (!speakersMeet(a.report, b.report) || !saidMeet(a.report, b.report)) expect(alike(a, b)).toBe(0);
    });
  });

  test('whether dates meet is the same both ways; a date meets itself and the unknown one', () => {
    holds(reportPairs, ([{ report: a }, { report: b }]) => {
      expect(datesMeet(a.said, b.said)).toBe(datesMeet(b.said, a.said));
      expect(datesMeet(a.said, a.said)).toBe(true);
      expect(datesMeet(a.said, { earliest: null, latest: null, precision: 'UNKNOWN', basis: 'NONE', text: null })).toBe(
        true,
      );
    });
  });

  test.each([
    ['the same day', on('2024-03-01'), on('2024-03-01', 'WEEKDAY'), true],
    ['the day before', on('2024-03-01'), on('2024-02-29', 'WEEKDAY'), false],
    ['published the day after', on('2024-02-29'), on('2024-03-01', 'PUBLISHED'), true],
    ['published two days after', on('2024-02-28'), on('2024-03-01', 'PUBLISHED'), false],
    ['published before it was said', on('2024-03-02'), on('2024-03-01', 'PUBLISHED'), false],
    ['published on days that follow', on('2024-03-01', 'PUBLISHED'), on('2024-03-02', 'PUBLISHED'), true],
  ] as const)('dates meet? %s', (_, a, b, expected) => {
    expect(datesMeet(a, b)).toBe(expected);
  });
});

describe('what is one statement', () => {
  const count = (...reports: readonly DatedReport[]) => resolveStatements(reports).length;
  const day = on('2024-03-01');

  test('the same act in two articles', () => {
    expect(count(report('a', { said: day }), report('b', { said: day }))).toBe(1);
  });

  test('told in other words, by the same quotation', () => {
    const quote = 'not one missile of theirs will stand on that island';
    const other = { words: 'She spoke of rockets', about: 'rockets', quote };
    expect(count(report('a', { quote }), report('b', other))).toBe(1);
  });

  test('by a person here and her state there', () => {
    expect(count(report('a', { said: day }), report('b', { said: day, speaker: OSLOVA }))).toBe(1);
  });

  test('not in one article', () => {
    expect(count(report('a', { said: day }), report('a', { said: day }))).toBe(2);
  });

  test('not on two days', () => {
    expect(count(report('a', { said: day }), report('b', { said: on('2024-03-09') }))).toBe(2);
  });

  test('not of two people', () => {
    const other = { ...MINISTER, id: 'josef-lant', name: 'Josef Lant' };
    expect(count(report('a', { said: day }), report('b', { said: day, speaker: other }))).toBe(2);
  });

  test('not of another matter on the same day', () => {
    const other = { words: 'Brek promised grain to the south', about: 'grain', issue: 'other', act: 'PLEDGE' } as const;
    expect(count(report('a', { said: day }), report('b', { said: day, ...other }))).toBe(2);
  });

  test('an undated report does not join two days into one', () => {
    const statements = resolveStatements([
      report('a', { said: day }),
      report('b', { said: on('2024-03-09') }),
      report('c'),
    ]);
    expect(statements).toHaveLength(2);
  });

  test('a state does not join two people into one', () => {
    const other = { ...MINISTER, id: 'josef-lant', name: 'Josef Lant' };
    const statements = resolveStatements([
      report('a', { said: day }),
      report('b', { said: day, speaker: other }),
      report('c', { said: day, speaker: OSLOVA }),
    ]);
    expect(statements.map((s) => s.speaker.kind)).toEqual(['PERSON', 'PERSON']);
  });
});

describe('what a statement says', () => {
  const one = (...reports: readonly DatedReport[]): Resolved => {
    const statements = resolveStatements(reports);
    expect(statements).toHaveLength(1);
    return statements[0]!;
  };
  const nato = { id: 'nato', name: 'NATO', kind: 'ALLIANCE', verified: true } as const;
  const poland = { id: 'poland', name: 'Poland', kind: 'STATE', verified: true } as const;
  const said = on('2024-03-01');

  test('the person speaks, where one report names her', () => {
    expect(one(report('a', { said, speaker: OSLOVA }), report('b', { said })).speaker).toEqual(MINISTER);
  });

  test('the date that is known best', () => {
    const published = on('2024-03-02', 'PUBLISHED');
    expect(one(report('a', { said: published }), report('b', { said })).said).toMatchObject({ earliest: '2024-03-01' });
    expect(one(report('a'), report('b', { said })).said).toMatchObject({ earliest: '2024-03-01', precision: 'DAY' });
  });

  test('the act and issue of most', () => {
    const other = { said, act: 'THREATEN', issue: 'direct-war' } as const;
    expect(one(report('a', { said }), report('b', other), report('c', { said }))).toMatchObject({
      act: 'WARN',
      issue: 'arms-supply',
      articleCount: 3,
    });
  });

  test('targets that at least half of those that name any name', () => {
    const statement = one(
      report('a', { said, targets: [nato] }),
      report('b', { said, targets: [nato, poland] }),
      report('c', { said, targets: [nato] }),
      report('d', { said }),
    );
    expect(statement.targets).toEqual([nato]);
  });
});

describe('laws', () => {
  test('the order of reading makes no difference', () => {
    holds(reportSets.chain(shuffled), ([set, other]) => {
      expect(resolveStatements(other)).toEqual(resolveStatements(set));
    });
  });

  test('every report tells of exactly one statement', () => {
    holds(reportSets, (set) => {
      const statements = resolveStatements(set);
      expect(statements.flatMap((s) => s.reportIds).sort()).toEqual(set.map((r) => r.report.id).sort());
      expect(new Set(statements.map((s) => s.id)).size).toBe(statements.length);
    });
  });

  test('of two reports of one article the one of a like act is meant, though the other quotes more of the same words', () => {
    const quote = 'ten ships have crossed the outer line before dawn';
    const other = report('other', { act: 'WARN', said: on('2024-03-01'), quote });
    const like = report('first', {
      act: 'WARN',
      said: on('2024-03-01'),
      words: 'Brek warned against missiles on the island',
    });
    const quoting = report('second', { act: 'ACCUSE', said: on('2024-03-01'), quote });
    const oneArticle = { ...quoting, report: { ...quoting.report, articleId: like.report.articleId } };
    expect(alike(like, other)).toBeGreaterThanOrEqual(SAME);
    expect(alike(oneArticle, other)).toBeGreaterThan(alike(like, other));
    const joined = resolveStatements([like, oneArticle, other]).find((s) => s.reportIds.length === 2);
    expect(joined?.reportIds).toEqual(expect.arrayContaining([like.report.id, other.report.id]));
  });

  test('no statement holds two reports of one article, two people, two sides, or dates that exclude each other', () => {
    let joined = 0;
    holds(reportSets, (set) => {
      const byId = new Map(set.map((r) => [r.report.id, r.report]));
      for (const s of resolveStatements(set)) {
        const reports = s.reportIds.map((id) => byId.get(id)!);
        if (reports.length > 1) joined++;
        expect(new Set(reports.map((r) => r.articleId)).size).toBe(reports.length);
        expect(s.articleCount).toBe(reports.length);
        expect(new Set(reports.map((r) => r.side.id))).toEqual(new Set([s.side.id]));
        const people = new Set(
          reports
            .map((r) => r.speaker)
            .filter((p) => p.kind === 'PERSON')
            .map((p) => p.id),
        );
        expect(people.size).toBeLessThanOrEqual(1);
        for (const a of reports) for (const b of reports) expect(saidMeet(a, b)).toBe(true);
      }
    });
    expect(joined).toBeGreaterThan(150);
  });

  test('a statement takes its fields from its reports', () => {
    holds(reportSets, (set) => {
      const byId = new Map(set.map((r) => [r.report.id, r.report]));
      for (const s of resolveStatements(set)) {
        const reports = s.reportIds.map((id) => byId.get(id)!);
        expect(reports.map((r) => r.act)).toContain(s.act);
        expect(reports.map((r) => r.issue)).toContain(s.issue);
        expect(reports.map((r) => r.about)).toContain(s.about);
        expect(reports.map((r) => r.speaker.id)).toContain(s.speaker.id);
        expect(reports.map((r) => r.said.earliest)).toContain(s.said.earliest);
        const named = new Set(reports.flatMap((r) => r.targets.map((t) => t.id)));
        for (const t of s.targets) expect(named).toContain(t.id);
      }
    });
  });

  test('what hangs together can be resolved apart from the rest, as the store does', () => {
    holds(reportSets, (set) => {
      const parts: DatedReport[] = [];
      const left = new Set(set);
      const statements: Resolved[] = [];
      for (const seed of set) {
        if (!left.delete(seed)) continue;
        parts.length = 0;
        parts.push(seed);
        for (const at of parts)
          for (const other of [...left])
            if (alike(at, other) >= SAME) {
              left.delete(other);
              parts.push(other);
            }
        statements.push(...resolveStatements(parts));
      }
      expect(statements.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(resolveStatements(set));
    });
  });
});
