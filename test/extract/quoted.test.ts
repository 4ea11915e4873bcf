import { describe, expect, test } from 'vitest';
import { quotedIn } from '../../src/extract/quoted.js';
import { analyzer, article } from './reading.js';

/** "words: speaker" of each quotation, in order. */
const spoken = (text: string): readonly string[] =>
  quotedIn(analyzer.extractor, article(text)).map((q) => `${q.text}: ${q.speaker ?? 'nobody'}`);

/** All people and bodies are invented. */
describe('who says what is quoted', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'the subject of the verb beside it, and who goes on in the next sentence',
      '“The bridge is shut,” said Ann Corwin, who keeps it. “It was rotten.”',
      ['The bridge is shut: Ann Corwin', 'It was rotten.: Ann Corwin'],
    ],
    [
      'whoever is quoted, and not those of whom the quotation tells',
      '“Norway accused Denmark of theft,” Ann Corwin said.',
      ['Norway accused Denmark of theft: Ann Corwin'],
    ],
    [
      'a role, and the name that bears it elsewhere',
      'Mayor Ann Corwin opened the fair in Bergen.\n\nAt a briefing in Bergen, the mayor said the hall was “no palace”.',
      ['no palace: Ann Corwin'],
    ],
    [
      'a body that nobody knows',
      'Hallgrim Shipping said its ferries were “safe as houses”.',
      ['safe as houses: Hallgrim Shipping'],
    ],
    [
      'a text, for its authors',
      '“The port has been closed,” a statement by the Norwegian ministry read.',
      ['The port has been closed: Norway'],
    ],
    [
      'nobody: titles of works, and words that are only called so',
      'Ann Corwin spoke on “Morning in Bergen”. The “wonder bridge” is ten years old.',
      ['Morning in Bergen: nobody', 'wonder bridge: nobody'],
    ],
  ])('%s', (_, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  test('offsets are those of the words inside the marks, without the comma', () => {
    const text = '“The bridge is shut,” said Ann Corwin.';
    const [q] = quotedIn(analyzer.extractor, article(text));
    expect([q?.start, q?.end, q?.side]).toEqual([1, 19, null]);
    expect(text.slice(q?.start, q?.end)).toBe(q?.text);
  });
});
