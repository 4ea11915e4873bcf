import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/extract/syntax/tokenise.js';

function cut(text: string): string {
  return tokenise(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

describe('tokenise', () => {
  test.each([
    ["Moscow's envoy won't go, he said.", "Moscow 's envoy wo n't go , he said ."],
    ['Moscow’s envoy won’t go – he can’t.', 'Moscow ’s envoy wo n’t go – he ca n’t .'],
    ["They'll say they've left; I'd wait.", "They 'll say they 've left ; I 'd wait ."],
    ["I wouldn't've gone.", "I would n't 've gone ."],
    ['He said on Wed that they wed and theyd go.', 'He said on Wed that they wed and they d go .'],
    ['We cannot go.', 'We can not go .'],
    ['Its plans were ill-timed.', 'Its plans were ill - timed .'],
    ['The U.S.-led force left the U.S.', 'The U.S.-led force left the U.S.'],
    ['A 9-year-old plan for G-20 talks', 'A 9 - year - old plan for G-20 talks'],
    ['Mr. Orlov, Sen. Wood (D-Calif.), and Jr. left.', 'Mr. Orlov , Sen. Wood ( D - Calif. ) , and Jr. left .'],
    ['It cost $5.2bn, £3m and 40%.', 'It cost $ 5.2bn , £ 3 m and 40 % .'],
    ['At 8am and 11p.m. he slept.', 'At 8 am and 11 p.m. he slept .'],
    ['"Never," he said.', '" Never , " he said .'],
    ['Wait... what?!', 'Wait ... what ? !'],
    [
      'Press press@example.org or https://example.org/a?b=1, now.',
      'Press press@example.org or https://example.org/a?b=1 , now .',
    ],
    ['Thanks 🙂🙂 @ministry #talks', 'Thanks 🙂 🙂 @ministry # talks'],
    ['The end.The start', 'The end . The start'],
    ['"It ends."Oslo said "no,"Bergen.', '" It ends . " Oslo said " no , " Bergen .'],
    ['talks betweenNorway andSweden, PresidentCole', 'talks between Norway and Sweden , President Cole'],
    ['iPhone and McDonald', 'iPhone and McDonald'],
    ['and/or west/east', 'and/or west / east'],
    ['2014-2022', '2014 - 2022'],
    ["O’Brien and O'Neill", "O’Brien and O'Neill"],
    ['', ''],
    [' \t\u00a0', ''],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  test('every character that is not white space is in exactly one token, in order', () => {
    const pieces = fc.constantFrom(
      'U.S.',
      "n't",
      '’s',
      '"',
      '“',
      '...',
      '-',
      '—',
      '$',
      '5',
      'kg',
      '😀',
      '\ud800',
      '@a',
      'a.b',
      '://',
      ' ',
      '\n',
      'Ж',
      '中',
      ')',
      ':',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of tokenise(text, 0, text.length)) {
            expect(text.slice(at, start).trim().replaceAll('\u200b', '').replaceAll('\ufeff', '')).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim().replaceAll('\u200b', '')).toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['quotation marks', '"'],
    ['stops', '.'],
    ['letters', 'a'],
    ['apostrophes', "'"],
    ['brackets and letters', '(a'],
    ['hyphenated', 'a-'],
    ['abbreviations', 'U.S.'],
    ['slashes', '/'],
    ['at signs', '@'],
    ['contractions', "can't-"],
    ['pictures', '😀'],
  ])('takes linear time over 100,000 %s without a space', (_, piece) => {
    const time = (count: number): number => {
      const text = piece.repeat(count);
      const started = performance.now();
      tokenise(text, 0, text.length);
      return performance.now() - started;
    };
    time(20_000);
    // Quadratic time would be some ten seconds here.
    expect(time(100_000)).toBeLessThan(1_000);
  });
});
