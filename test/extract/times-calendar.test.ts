import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/syntax/analyse.js';
import { calendarAt, isoAt, weekdayAt } from '../../src/extract/times-calendar.js';

const tokensOf = (text: string) => analyse(text).flatMap((s) => s.tokens);

/** What each reader makes of the token `word` of a text: "words: year-month-day", or nothing. */
function written(read: typeof calendarAt, text: string, word: string): string | null {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((t) => t.form === word);
  const date = read(tokens, at);
  if (date === null) return null;
  const words = text.slice(tokens[at]!.start, tokens[date.to - 1]!.end);
  return `${words}: ${date.year ?? '?'}-${date.month ?? '?'}-${date.day ?? '?'}`;
}

describe('calendarAt', () => {
  test.each<readonly [string, string, string | null]>([
    ['The envoy left on February 27, 2024, by sea.', 'February', 'February 27, 2024: 2024-2-27'],
    ['The envoy left on February 27 by sea.', 'February', 'February 27: ?-2-27'],
    ['The envoy left on Feb. 27 by sea.', 'Feb.', 'Feb. 27: ?-2-27'],
    ['The envoy left on 27 February 2024 by sea.', '27', '27 February 2024: 2024-2-27'],
    ['The envoy left on the 3rd of October by sea.', '3rd', '3rd of October: ?-10-3'],
    ['The envoy left in December of 2021 by sea.', 'December', 'December of 2021: 2021-12-?'],
    ['The envoy left in December 2021 by sea.', 'December', 'December 2021: 2021-12-?'],
    ['The envoy left in 2014 by sea.', '2014', '2014: 2014-?-?'],
    // a comma without a year behind it belongs to the sentence
    ['On February 27, the envoy left.', 'February', 'February 27: ?-2-27'],
    // near misses
    ['The envoy bought 2014 ships.', '2014', null],
    ['The envoy bought 27 ships.', '27', null],
    ['The fleet may sail at dawn.', 'may', null],
    ['Soldiers march to the border.', 'march', null],
    ['May said that the fleet would sail.', 'May', null],
    ['April Jensen said that the fleet would sail.', 'April', null],
  ])('%s', (text, word, expected) => {
    expect(written(calendarAt, text, word)).toBe(expected);
  });
});

describe('isoAt', () => {
  test.each<readonly [string, string | null]>([
    ['It is dated 2024-02-27 and signed.', '2024-02-27: 2024-2-27'],
    ['It lasted from 2024 - 02 - 27 on.', null],
    ['It lasted from 2024-25 on.', null],
  ])('%s', (text, expected) => {
    expect(written(isoAt, text, '2024')).toBe(expected);
  });
});

describe('weekdayAt', () => {
  test.each<readonly [string, string, number]>([
    ['The envoy left on Sunday.', 'Sunday', 0],
    ['The envoy left on Saturday.', 'Saturday', 6],
    ['The envoy left on Fri by sea.', 'Fri', 5],
    ['The envoy said on Thu that it would sail.', 'Thu', 4],
    ['The envoy said on Wed that it would sail.', 'Wed', 3],
    ['The envoy left on Wed by sea.', 'Wed', 3],
    ['The envoy left on Tues by sea.', 'Tues', 2],
    ['The Sun reported that the fleet would sail.', 'Sun', -1],
    ['The fleet relied on Sun Wei for orders.', 'Sun', -1],
    ['Sun Wei said that the fleet would sail.', 'Sun', -1],
    ['They wed at the palace.', 'wed', -1],
    ['The envoy left by sea.', 'sea', -1],
  ])('%s', (text, word, expected) => {
    const tokens = tokensOf(text);
    expect(
      weekdayAt(
        tokens,
        tokens.findIndex((t) => t.form === word),
      ),
    ).toBe(expected);
  });
});
