import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/read/calendar-date.js';

const ROWS: readonly (readonly [string, string | null])[] = [
  ['2022-03-03', '2022-03-03'],
  ['2022-03-03T23:59:59.999-08:00', '2022-03-03'],
  ['2022-03-03 16:12:00 +0200', '2022-03-03'],
  ['2022/3/3', '2022-03-03'],
  ['20220303', '2022-03-03'],
  ['March 3, 2022', '2022-03-03'],
  ['March 3, 2022 at 4:12 PM EST', '2022-03-03'],
  ['Feb 28/2024 01:50AM', '2024-02-28'],
  ['Sept. 21st, 2022', '2022-09-21'],
  ['3 March 2022', '2022-03-03'],
  ['3rd of March, 2022', '2022-03-03'],
  ['03-Mar-2022', '2022-03-03'],
  ['Thu, 3 Mar 2022 16:12:00 GMT', '2022-03-03'],
  ['Thursday, March 3, 2022', '2022-03-03'],
  ['28.02.2024', '2024-02-28'],
  ['28/02/2024', '2024-02-28'],
  ['02/28/2024', '2024-02-28'],
  ['03/03/2022', '2022-03-03'],
  ['February 29, 2024', '2024-02-29'],
  ['February 29, 2023', null],
  ['2024-02-31', null],
  ['2024-13-01', null],
  ['1899-12-31', null],
  ['2101-01-01', null],
  ['02/03/2024', null],
  ['2024-02', null],
  ['2024', null],
  ['yesterday', null],
  ['March 3, 2022 was a Thursday', null],
  ['Marching 3, 2022', null],
  ['12022-03-03', null],
  ['', null],
];

describe('dates', () => {
  for (const [value, date] of ROWS)
    it(`${value || 'nothing'} is ${date ?? 'none'}`, () => expect(parseDate(value)).toBe(date));
});
