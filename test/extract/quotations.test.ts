import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations, quotationAt } from '../../src/extract/quotations.js';
import { check } from '../read/law.js';
import { growth } from './growth.js';

/** The words of each quotation; "…" behind those that no mark closes. */
const quoted = (text: string): readonly string[] =>
  findQuotations(text).map((q) => text.slice(q.start, q.end) + (q.open ? '…' : ''));

describe('marks', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['straight', 'The envoy said "we shall stay" and left.', ['we shall stay']],
    ['typographic', 'The envoy said “we shall stay” and left.', ['we shall stay']],
    ['German', 'The envoy said „we shall stay“ and left. Boats came.', ['we shall stay']],
    ['German with English close', 'The envoy said „we shall stay” and left.', ['we shall stay']],
    ['guillemets', 'The envoy said «we shall stay» and left.', ['we shall stay']],
    ['guillemets with blanks', 'The envoy said « we shall stay » and left.', ['we shall stay']],
    ['straight single', "The envoy said 'we shall stay' and left.", ['we shall stay']],
    ['typographic single', 'The envoy said ‘we shall stay’ and left.', ['we shall stay']],
    ['closed by a straight mark', 'The envoy said “we shall stay" and left.', ['we shall stay']],
    ['opened by a closing mark', 'The envoy said ”we shall stay” and left.', ['we shall stay']],
    ['mark after a bracket', 'The envoy left ("for good") on Monday.', ['for good']],
    ['mark after a dash', 'The envoy – "a fool" – left.', ['a fool']],
    ['mark after a colon', 'The envoy:"We shall stay."', ['We shall stay.']],
    ['at both ends of the text', '"We shall stay."', ['We shall stay.']],
    ['comma inside', '"We shall stay," he said.', ['We shall stay,']],
    ['comma outside', '"We shall stay", he said.', ['We shall stay']],
    [
      'two in a sentence',
      '"We shall stay," he said, "as long as it takes."',
      ['We shall stay,', 'as long as it takes.'],
    ],
    ['one mark apart', '“We stay.” “We go.”', ['We stay.', 'We go.']],
    ['scare quotes', 'The so-called "peace plan" is dead.', ['peace plan']],
    ['one word', 'He called it "absurd".', ['absurd']],
    ['no words', 'He said "" and ” ” and nothing else.', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('what is no quotation', () => {
  test.each<readonly [string, string]>([
    ['apostrophes', "It's the minister's plan, and it won't fly; they'd know."],
    ['typographic apostrophes', 'It’s the minister’s plan, and it won’t fly; they’d know.'],
    ['plural possessive', "The allies' talks ended. The ministers' plane left."],
    ['typographic plural possessive', 'The allies’ talks ended. The ministers’ plane left.'],
    ['years', "The treaty of '87 outlived the crisis of '62."],
    ['clipped words', "Rock 'n' roll is no reason for war."],
    ['feet and inches', 'The gap is 6\' 2" wide.'],
    ['one single mark', "The 'fleet sailed at dawn."],
    ['one word in single marks', "The 'fleet' sailed at dawn."],
  ])('%s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe('open and nested', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['ends with the text', 'She said: "We shall stay', ['We shall stay…']],
    ['ends with its paragraph', 'She said: "We shall stay.\n\nBoats came in.', ['We shall stay.…']],
    [
      'goes on in the next paragraph, which opens anew',
      '“We shall stay.\n\n“And we shall fight,” she said.',
      ['We shall stay.…', 'And we shall fight,'],
    ],
    [
      'a straight mark that opens again shows that the one before was never closed',
      'She said "we shall stay. He said "we shall go" at once.',
      ['we shall stay. He said…', 'we shall go'],
    ],
    [
      'a typographic one likewise',
      'She said “we shall stay. He said “we shall go” at once.',
      ['we shall stay. He said…', 'we shall go'],
    ],
    [
      'single marks inside double',
      '"He told us \'never again\' and left," she said.',
      ["He told us 'never again' and left,"],
    ],
    [
      'typographic single inside double',
      '“He told us ‘never again’ and left,” she said.',
      ['He told us ‘never again’ and left,'],
    ],
    ['possessive inside', '"The allies\' talks are over," she said.', ["The allies' talks are over,"]],
    ['apostrophe inside single', "She said 'we won't leave this place' twice.", ["we won't leave this place"]],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('laws', () => {
  const texts = fc
    .array(
      fc.constantFrom(
        '"',
        '“',
        '”',
        '„',
        '«',
        '»',
        '‘',
        '’',
        "'",
        ' ',
        '\n',
        '\n\n',
        ',',
        '.',
        '(',
        'war',
        'We',
        'a',
        'é',
        '😀',
        '6',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  test('quotations lie in the text, in order, apart, and within their marks', () => {
    check(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
      let last = 0;
      for (const q of findQuotations(text)) {
        expect(q.outer.start).toBeGreaterThanOrEqual(last);
        expect(q.start).toBeGreaterThan(q.outer.start);
        expect(q.end).toBeGreaterThan(q.start);
        expect(q.outer.end).toBeGreaterThanOrEqual(q.end);
        expect(q.outer.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(q.start, q.end)).toBe(text.slice(q.start, q.end).trim());
        expect(text.slice(q.outer.start, q.outer.end)).not.toContain('\n');
        last = q.outer.end;
      }
    });
  });

  test('paragraphs do not touch each other', () => {
    check(fc.tuple(texts, texts), ([a, b]) => {
      const shift = a.length + 2;
      const apart = [
        ...findQuotations(a),
        ...findQuotations(b).map((q) => ({
          ...q,
          start: q.start + shift,
          end: q.end + shift,
          outer: { start: q.outer.start + shift, end: q.outer.end + shift },
        })),
      ];
      expect(findQuotations(`${a}\n\n${b}`)).toEqual(apart);
    });
  });

  test('looking up an offset agrees with looking at all', () => {
    check(texts, (text) => {
      const all = findQuotations(text);
      for (let i = -1; i <= text.length; i++)
        expect(quotationAt(all, i)).toEqual(all.find((q) => q.outer.start <= i && i < q.outer.end));
    });
  });
});

test.each<readonly [string, string]>([
  ['closed quotations', '"we shall stay" '],
  ['opening marks', '“ we '],
  ['nothing but marks', '"'],
  ['nothing but single marks', "'"],
  ['single marks before letters', " 'a"],
  ['single marks that never close', ' ‘word word word word'],
])('time grows with the text: %s', (_, unit) => {
  expect(growth((n) => findQuotations(unit.repeat(n)), 100_000)).toBeLessThan(10);
});
