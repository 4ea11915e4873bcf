import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../src/serve/dates.js';

test('days of the calendar are days', () => {
  for (const day of ['2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01', '9999-12-31'])
    expect([day, isDay(day)]).toEqual([day, true]);
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => isDay(day.toISOString().slice(0, 10))),
    { seed: 1 },
  );
});

test('everything else is none', () => {
  const others = [
    '2023-02-29',
    '1900-02-29',
    '2024-02-31',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
  ];
  for (const text of [
    ...others,
    '',
    '2024',
    '2024-02',
    '20240227',
    '2024-02-27T00:00:00Z',
    ' 2024-02-27',
    '+02024-02-27',
    '２０２４-02-27',
  ])
    expect([text, isDay(text)]).toEqual([text, false]);
});
