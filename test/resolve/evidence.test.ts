import { describe, expect, test } from 'vitest';
import { profileOf } from '../../src/resolve/compare.js';
import { daysApart, EVIDENCE } from '../../src/resolve/evidence.js';
import { type DatedReport, resolveStatements } from '../../src/resolve/statements.js';
import { MINISTER, OSLOVA, on, report } from './make-report.js';

type Change = Parameters<typeof report>[1];
type Two = readonly [Change, Change];

const marenia = { id: 'marenia', name: 'Marenia', kind: 'STATE', verified: true } as const;
const vorland = { id: 'vorland', name: 'Vorland', kind: 'STATE', verified: true } as const;
const line = (trigger: string) => ({ redLine: { holder: OSLOVA, trigger, consequence: null, explicit: false } });
const day = on('2024-03-01');

/** For each kind of evidence two reports that show it and two that nearly do. */
const SHOWN: Readonly<Record<string, { readonly example: Two; readonly nearMiss: Two }>> = {
  'quoted-run': {
    example: [{ quote: 'no boat will pass' }, { quote: 'I say that no boat will pass here' }],
    nearMiss: [{ quote: 'no boat will pass' }, { quote: 'no boat will sail' }],
  },
  'quoted-longer': {
    example: [{ quote: 'no boat will pass the strait' }, { quote: 'no boat will pass the strait' }],
    nearMiss: [{ quote: 'no boat will pass' }, { quote: 'no boat will pass' }],
  },
  'quoted-words': {
    example: [{ quote: 'this would be inevitability' }, { quote: 'of its inevitability' }],
    nearMiss: [{ quote: 'this would be inevitability' }, { quote: 'this would be likelihood' }],
  },
  act: {
    example: [{ act: 'WARN' }, { act: 'THREATEN' }],
    nearMiss: [{ act: 'WARN' }, { act: 'ASSERT' }],
  },
  issue: {
    example: [{ issue: 'arms-supply' }, { issue: 'arms-supply' }],
    nearMiss: [{ issue: 'arms-supply' }, { issue: 'direct-war' }],
  },
  person: {
    example: [{ speaker: MINISTER }, { speaker: MINISTER }],
    nearMiss: [{ speaker: OSLOVA }, { speaker: OSLOVA }],
  },
  targets: {
    example: [{ targets: [marenia] }, { targets: [vorland, marenia] }],
    nearMiss: [{ targets: [marenia] }, { targets: [vorland] }],
  },
  matter: {
    example: [{ words: 'Brek warned of missiles on the island' }, { words: 'Missiles on the island, said Brek' }],
    nearMiss: [
      { words: 'Brek warned on Tuesday', about: 'grain' },
      { words: 'Brek warned on Tuesday', about: 'the fleet' },
    ],
  },
  line: {
    example: [line('missiles on the island'), line('a missile sent to the coast')],
    nearMiss: [line('missiles on the island'), { about: 'missiles on the island' }],
  },
  'no-word': {
    example: [
      { words: 'Oslova warned Marenia', about: 'grain', targets: [marenia] },
      { words: 'Brek warned Marenia on Tuesday', about: 'the fleet', targets: [marenia] },
    ],
    nearMiss: [{ about: 'grain' }, { about: 'grain ships' }],
  },
  undated: {
    example: [{ said: day }, {}],
    nearMiss: [{ said: day }, { said: on('2024-03-02', 'PUBLISHED') }],
  },
  late: {
    example: [{ said: day }, { said: on('2024-03-02', 'PUBLISHED') }],
    nearMiss: [{ said: day }, { said: day }],
  },
  later: {
    example: [{ said: day }, { said: on('2024-03-04', 'PUBLISHED') }],
    nearMiss: [{ said: day }, { said: on('2024-03-02', 'PUBLISHED') }],
  },
};

describe('evidence', () => {
  test.each(EVIDENCE.map((row) => [row.id, row] as const))('%s', (id, { holds }) => {
    const value = ([x, y]: Two) => {
      const [a, b] = [report('a', x), report('b', y)].map((r) => profileOf(r.report, r.published));
      expect(holds(a!, b!)).toBe(holds(b!, a!));
      return holds(a!, b!);
    };
    const shown = SHOWN[id]!;
    expect(value(shown.example)).toBeGreaterThan(0.4);
    expect(value(shown.nearMiss)).toBe(0);
  });

  test('days apart', () => {
    const month = { ...day, earliest: '2024-02-01', latest: '2024-02-29', precision: 'MONTH' } as const;
    expect(daysApart(month, day)).toBe(1);
    expect(daysApart(on('2024-03-04'), month)).toBe(4);
    expect(daysApart(month, on('2024-02-10'))).toBe(0);
  });
});

const sender = { said: day, targets: [marenia], quote: 'any such step would make a clash inevitable' };
const drones = { words: 'Brek demanded that Marenia ground its drones', about: 'drones', act: 'DEMAND' } as const;
const prisoners = { words: 'Brek demanded the release of fishermen', about: 'the fishermen', act: 'DEMAND' } as const;

describe('an act told twice', () => {
  const count = (...changes: readonly Change[]) =>
    resolveStatements(changes.map((c, i): DatedReport => report(`article-${i}`, c))).length;

  test.each<[string, ...Two]>([
    ['under another issue', { said: day }, { said: day, issue: 'direct-war' }],
    ['without a date, under another issue, in the same words', { said: day }, { issue: 'direct-war' }],
    [
      'without a date, by a translated quotation',
      { ...sender, ...line('missiles on the island') },
      { ...line('a missile base on the island'), quote: 'a clash would be inevitable then', issue: 'direct-war' },
    ],
    [
      'in a paper of some days later that quotes it without a date',
      sender,
      { ...sender, said: on('2024-03-05', 'PUBLISHED'), about: 'rockets', issue: 'other' },
    ],
    ['as a refusal and as leaving open', { said: day, act: 'SIGNAL' }, { said: day, act: 'REJECT' }],
  ])('%s', (_, a, b) => {
    expect(count(a, b)).toBe(1);
  });

  test.each<[string, ...Two]>([
    ['two demands of one day', { ...drones, said: day }, { ...prisoners, said: day, issue: 'hostages-and-civilians' }],
    ['two demands of one day on one issue', { ...drones, said: day }, { ...prisoners, said: day }],
    ['two warnings of one matter, undated', {}, { words: 'Brek spoke', about: 'the fleet' }],
    ['the same words a week later', sender, { ...sender, said: on('2024-03-08') }],
    ['the same words in a paper of the week after', sender, { ...sender, said: on('2024-03-12', 'PUBLISHED') }],
    ['the same words in a paper of the day before', sender, { ...sender, said: on('2024-02-29', 'PUBLISHED') }],
    [
      'other words in a paper of some days later',
      { said: day },
      { said: on('2024-03-04', 'PUBLISHED'), quote: 'we have seen their rockets and will not look away' },
    ],
  ])('but not %s', (_, a, b) => {
    expect(count(a, b)).toBe(2);
  });

  test('of two that could be it, the one with more of its words is', () => {
    const [first, second] = ['no gun of theirs stays on the island for long', 'a very new and serious thing'];
    const both = report('b', { quote: `${second}, and ${first}`, issue: 'direct-war' });
    const near = report('a', { quote: first });
    const far = report('a', { quote: second, words: 'Brek called the talk of guns serious', about: 'talk' });
    const joined = resolveStatements([far, both, near]).find((s) => s.articleCount === 2);
    expect(joined?.reportIds).toEqual([near.report.id, both.report.id].sort());
  });
});
