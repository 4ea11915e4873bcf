import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, guideDate, type Meaning, monthInterval, resolveTime } from '../../src/extract/times.js';
import type { DateInterval } from '../../src/model.js';
import { check } from '../read/law.js';
import { dates, guideDates } from './reading.js';

// 2024-03-01 was a Friday, in a leap year
const FRIDAY = '2024-03-01';

describe('expressions', () => {
  test.each<readonly [string, string | null, readonly (string | null)[]]>([
    // weekdays: the latest one, the day of publication included
    ['The envoy said on Friday that it would sail.', FRIDAY, ['2024-03-01']],
    ['The envoy said on Thursday that it would sail.', FRIDAY, ['2024-02-29']],
    ['The envoy said on Saturday that it would sail.', FRIDAY, ['2024-02-24']],
    ['The envoy said on Sunday that it would sail.', FRIDAY, ['2024-02-25']],
    ['The envoy said Monday that it would sail.', FRIDAY, ['2024-02-26']],
    ['The envoy said last Tuesday that it would sail.', FRIDAY, ['2024-02-27']],
    ['The envoy said on Wednesday evening that it would sail.', FRIDAY, ['2024-02-28']],
    ['The envoy said on Tues. that it would sail.', FRIDAY, ['2024-02-27']],
    ['The envoy said on Sun that it would sail.', FRIDAY, ['2024-02-25']],
    ['The envoy said on Wed that it would sail.', FRIDAY, ['2024-02-28']],
    ['The envoy said on Tuesday 27 February that it would sail.', FRIDAY, ['2024-02-27']],
    ['The talks will open next Tuesday.', FRIDAY, ['2024-03-05']],
    ['The envoy said on Monday that it would sail.', '2023-01-02', ['2023-01-02']],
    ['The envoy said on Sunday that it would sail.', '2023-01-02', ['2023-01-01']],
    ['The envoy said on Saturday that it would sail.', '2023-01-02', ['2022-12-31']],
    ['The envoy said on Monday that it would sail.', null, [null]],
    // weekday with date: one expression
    ['The envoy said on Tuesday, February 27, that it would sail.', FRIDAY, ['2024-02-27']],
    ['The envoy said on Tuesday February 27 that it would sail.', FRIDAY, ['2024-02-27']],
    ['The envoy said on Tuesday, 27 February 2024, that it would sail.', null, ['2024-02-27']],
    // full dates
    ['The envoy said on February 27, 2024, that it would sail.', FRIDAY, ['2024-02-27']],
    ['The envoy said on February 27 2024 that it would sail.', FRIDAY, ['2024-02-27']],
    ['The envoy said on 27 February 2024 that it would sail.', null, ['2024-02-27']],
    ['The envoy said on 27 February, 2024, that it would sail.', null, ['2024-02-27']],
    ['The envoy said on Feb. 27, 2024, that it would sail.', null, ['2024-02-27']],
    ['The envoy said on Sept. 3, 1998, that it would sail.', null, ['1998-09-03']],
    ['The envoy said on the 3rd of October.', '2021-12-01', ['2021-10-03']],
    ['The envoy said on October 3rd that it would sail.', '2021-12-01', ['2021-10-03']],
    ['The envoy said on 2024-02-27 that it would sail.', null, ['2024-02-27']],
    ['The envoy said on October 22, 1962, that it would sail.', null, ['1962-10-22']],
    ['The treaty of 24 October 1648 ended it.', null, ['1648-10-24']],
    // a date without a year: the latest one that is not after publication
    ['The envoy said on February 27 that it would sail.', FRIDAY, ['2024-02-27']],
    ['The envoy said on March 1 that it would sail.', FRIDAY, ['2024-03-01']],
    ['The envoy said on March 2 that it would sail.', FRIDAY, ['2023-03-02']],
    ['The envoy said on December 31 that it would sail.', '2024-01-01', ['2023-12-31']],
    ['The envoy said on 5 Nov that it would sail.', '2024-01-01', ['2023-11-05']],
    ['The envoy said on February 27 that it would sail.', null, [null]],
    // months and years
    ['The envoy said in February that it would sail.', FRIDAY, ['2024-02']],
    ['The envoy said in March that it would sail.', FRIDAY, ['2024-03']],
    ['The envoy said in April that it would sail.', FRIDAY, ['2023-04']],
    ['The envoy said in December 2021 that it would sail.', FRIDAY, ['2021-12']],
    ['The envoy said in December of 2021 that it would sail.', FRIDAY, ['2021-12']],
    ['The envoy said in May that it would sail.', FRIDAY, ['2023-05']],
    ['The envoy said in 2014 that it would sail.', FRIDAY, ['2014']],
    ['The crisis of 1962 ended well.', FRIDAY, ['1962']],
    ['The envoy said in February that it would sail.', null, [null]],
    // relative to publication
    ['The envoy said yesterday that it would sail.', FRIDAY, ['2024-02-29']],
    ['The envoy said today that it would sail.', FRIDAY, ['2024-03-01']],
    ['The envoy said tonight that it would sail.', FRIDAY, ['2024-03-01']],
    ['The envoy said this morning that it would sail.', FRIDAY, ['2024-03-01']],
    ['The envoy said last night that it would sail.', FRIDAY, ['2024-02-29']],
    ['The envoy said two days ago that it would sail.', FRIDAY, ['2024-02-28']],
    ['The envoy said a day ago that it would sail.', FRIDAY, ['2024-02-29']],
    ['The envoy said 30 days ago that it would sail.', FRIDAY, ['2024-01-31']],
    ['The envoy said hours ago that it would sail.', FRIDAY, []],
    ['The envoy said five hours ago that it would sail.', FRIDAY, ['2024-03-01']],
    ['The envoy said a week ago that it would sail.', FRIDAY, ['2024-02']],
    ['The envoy said last week that it would sail.', FRIDAY, ['2024-02']],
    ['The envoy said this month that it would sail.', FRIDAY, ['2024-03']],
    ['The envoy said last month that it would sail.', FRIDAY, ['2024-02']],
    ['The envoy said last month that it would sail.', '2024-01-31', ['2023-12']],
    ['The envoy said two months ago that it would sail.', '2024-01-31', ['2023-11']],
    ['The envoy said twelve months ago that it would sail.', '2024-01-31', []],
    ['The envoy said 12 months ago that it would sail.', '2024-01-31', ['2023-01']],
    ['The envoy said last year that it would sail.', FRIDAY, ['2023']],
    ['The envoy said this year that it would sail.', FRIDAY, ['2024']],
    ['The envoy said three years ago that it would sail.', FRIDAY, ['2021']],
    ['The envoy said yesterday that it would sail.', null, [null]],
    // leap days
    ['The envoy said yesterday that it would sail.', '2023-03-01', ['2023-02-28']],
    ['The envoy said on February 29 that it would sail.', FRIDAY, ['2024-02-29']],
    ['The envoy said on February 29 that it would sail.', '2023-06-01', ['2020-02-29']],
    ['The envoy said on February 29, 2024, that it would sail.', null, ['2024-02-29']],
    // days that do not exist
    ['The envoy said on February 30, 2024, that it would sail.', null, [null]],
    ['The envoy said on February 29, 2023, that it would sail.', null, [null]],
    ['The envoy said on 31 June 2023 that it would sail.', null, [null]],
    ['The envoy said on 2024-13-05 that it would sail.', null, [null]],
    ['The envoy said on 2024-00-10 that it would sail.', null, [null]],
    // words that tell no date
    ['The envoy has repeatedly said that it would sail.', FRIDAY, [null]],
    ['The envoy previously said that it would sail.', FRIDAY, [null]],
  ])('%s (%s)', (text, published, expected) => {
    expect(guideDates(text, published)).toEqual(expected);
  });
});

describe('words that are no dates', () => {
  test.each<readonly [string]>([
    ['The fleet may sail at dawn.'],
    ['Soldiers march to the border.'],
    ['The long march to the border is over.'],
    ['The sun set over the harbour.'],
    ['The Sun reported that the fleet would sail.'],
    ['Sun Wei said that the fleet would sail.'],
    ['They wed at the palace.'],
    ['The fleet has 27 ships and 2024 men.'],
    ['The army fired 12 rockets at the base.'],
    ['April Jensen said that the fleet would sail.'],
    ['Prime Minister May said that the fleet would sail.'],
    ['May said that the fleet would sail.'],
    ['The Sat phone broke.'],
    ['August Lind said that the fleet would sail.'],
    ['Paragraph 27 of the treaty forbids it.'],
  ])('%s', (text) => {
    expect(guideDates(text, FRIDAY)).toEqual([]);
  });
});

describe('after what was dated last', () => {
  test.each<readonly [string, string | null, string | null]>([
    ['A day earlier, the envoy had left.', '2024-03-01', '2024-02-29'],
    ['Two days later, the envoy left.', '2023-12-30', '2024-01-01'],
    ['The envoy left the same day.', '2024-02-29', '2024-02-29'],
    ['The envoy left the following day.', '2024-02-28', '2024-02-29'],
    ['The envoy left the next day.', '2023-02-28', '2023-03-01'],
    ['The envoy had left the previous day.', '2024-03-01', '2024-02-29'],
    ['Hours later, the envoy left.', '2024-03-01', null],
    ['Three hours later, the envoy left.', '2024-03-01', '2024-03-01'],
    ['A day earlier, the envoy had left.', null, null],
  ])('%s after %s', (text, last, expected) => {
    const [first] = guideDates(text, '2025-06-15', last);
    expect(first ?? null).toBe(expected);
  });

  test('only a day is counted from', () => {
    const month: DateInterval = { ...monthInterval(2024, 2), precision: 'MONTH', basis: 'EXPLICIT', text: 'February' };
    expect(dates('A day earlier, the envoy had left.', FRIDAY, month).map(([, d]) => guideDate(d))).toEqual([null]);
  });
});

test('the basis tells how the date is known, the words are kept', () => {
  const known = (text: string) => dates(text, FRIDAY).map(([words, d]) => [words, d.basis, d.text]);
  expect(known('He said so on Tuesday, February 27, 2024.')).toEqual([
    ['Tuesday, February 27, 2024', 'EXPLICIT', 'Tuesday, February 27, 2024'],
  ]);
  expect(known('He said so on Tuesday.')).toEqual([['Tuesday', 'WEEKDAY', 'Tuesday']]);
  expect(known('He said so last month.')).toEqual([['last month', 'RELATIVE', 'last month']]);
});

describe('laws', () => {
  const days = fc
    .integer({ min: 0, max: 60_000 })
    .map((n) => new Date(Date.UTC(1900, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const year = fc.option(fc.integer({ min: 1600, max: 2099 }), { nil: null });
  const month = fc.option(fc.integer({ min: 1, max: 12 }), { nil: null });
  const day = fc.option(fc.integer({ min: 1, max: 31 }), { nil: null });
  const meanings: fc.Arbitrary<Meaning> = fc.oneof(
    fc.record({
      kind: fc.constant('weekday' as const),
      day: fc.integer({ min: 0, max: 6 }),
      shift: fc.constantFrom<(0 | 7)[]>(0, 7),
    }),
    fc.record({ kind: fc.constant('calendar' as const), year, month, day }),
    fc.record({ kind: fc.constant('days' as const), ago: fc.integer({ min: 0, max: 999 }) }),
    fc.record({ kind: fc.constant('month' as const), ago: fc.integer({ min: 0, max: 999 }) }),
    fc.record({ kind: fc.constant('year' as const), ago: fc.integer({ min: 0, max: 99 }) }),
    fc.record({ kind: fc.constant('around' as const), days: fc.integer({ min: 0, max: 6993 }) }),
    fc.record({ kind: fc.constant('after' as const), days: fc.integer({ min: -999, max: 999 }) }),
    fc.constant<Meaning>({ kind: 'vague' }),
  );
  const real = (iso: string) => new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10) === iso;

  test('an interval is two real days in order, or nothing', () => {
    check(fc.tuple(meanings, fc.option(days, { nil: null })), ([meaning, reference]) => {
      const d = resolveTime(meaning, reference, 'then', null);
      if (d.earliest === null || d.latest === null) {
        expect(d).toEqual({ earliest: null, latest: null, precision: 'UNKNOWN', basis: 'NONE', text: null });
        return;
      }
      expect(real(d.earliest)).toBe(true);
      expect(real(d.latest)).toBe(true);
      expect(d.earliest <= d.latest).toBe(true);
      if (d.precision === 'DAY') expect(d.earliest).toBe(d.latest);
    });
  });

  test('what has been said lies not after publication', () => {
    check(fc.tuple(meanings, days), ([meaning, reference]) => {
      if (meaning.kind === 'weekday' && meaning.shift > 0) return;
      if (meaning.kind === 'calendar' && meaning.year !== null) return;
      const { earliest } = resolveTime(meaning, reference, 'then', null);
      if (earliest !== null) expect(earliest <= reference).toBe(true);
    });
  });

  test('a weekday is that weekday, within seven days', () => {
    check(fc.tuple(fc.integer({ min: 0, max: 6 }), days), ([weekday, reference]) => {
      const { earliest } = resolveTime({ kind: 'weekday', day: weekday, shift: 0 }, reference, 'then', null);
      expect(new Date(`${earliest}T00:00:00Z`).getUTCDay()).toBe(weekday);
      expect(earliest! > addDays(reference, -7)).toBe(true);
    });
  });

  test('a date without a year gives back its month and day', () => {
    check(fc.tuple(days, days), ([told, reference]) => {
      const [, m, d] = told.split('-').map(Number);
      const { earliest } = resolveTime({ kind: 'calendar', year: null, month: m!, day: d! }, reference, 'then', null);
      expect(earliest!.slice(5)).toBe(told.slice(5));
    });
  });

  test('days add up', () => {
    check(fc.tuple(days, fc.integer({ min: -4000, max: 4000 })), ([from, n]) => {
      expect(addDays(addDays(from, n), -n)).toBe(from);
      expect(Date.parse(addDays(from, n)) - Date.parse(from)).toBe(n * 86_400_000);
    });
  });
});
