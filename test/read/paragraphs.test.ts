import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../src/read/paragraphs.js';
import { check, fullUnicode } from './law.js';

const WRAPPED = `The foreign minister of Norland said on Friday that her country would
not accept a blockade of the strait, and that it would use long-
range aircraft to keep the passage open if the talks did not bring a
result.

The alliance answered within the hour. Its spokesman said that no one
was planning a blockade, and that the exercise would end on the day on
which it was always going to end.
`;

describe('paragraphs of plain text', () => {
  const rows: readonly (readonly [name: string, raw: string, text: string])[] = [
    ['blank lines part paragraphs', 'One.\n\nTwo.\n\n\n\nThree.\n', 'One.\n\nTwo.\n\nThree.'],
    [
      'one line is one paragraph',
      'A headline\nThe first sentence.\nThe second.',
      'A headline\n\nThe first sentence.\n\nThe second.',
    ],
    [
      'lines under a heading stay lines',
      'War\nPost At: Feb 3/2020\n\nText of it.',
      'War\n\nPost At: Feb 3/2020\n\nText of it.',
    ],
    ['CRLF and CR', 'One.\r\n\r\nTwo.\rThree.', 'One.\n\nTwo.\n\nThree.'],
    ['BOM, controls and spaces at the margins', '\ufeff  One\u0007.  \n\t\n Two.\u0000 ', 'One.\n\nTwo.'],
    ['curly quotes and no-break spaces stay', '“5\u00a0km,” he said.', '“5\u00a0km,” he said.'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['a blank line of spaces', 'One.\n   \nTwo.', 'One.\n\nTwo.'],
    ['nothing', ' \n\t\n', ''],
    [
      'lines broken at a margin are joined',
      WRAPPED,
      'The foreign minister of Norland said on Friday that her country would not accept a blockade of the strait, and that it would use long-range aircraft to keep the passage open if the talks did not bring a result.\n\nThe alliance answered within the hour. Its spokesman said that no one was planning a blockade, and that the exercise would end on the day on which it was always going to end.',
    ],
    [
      'short answers of a transcript are not joined',
      'Q: Will the fleet sail?\nA: It will.\nQ: When will it sail, and with whom on board?\nA: Soon.',
      'Q: Will the fleet sail?\n\nA: It will.\n\nQ: When will it sail, and with whom on board?\n\nA: Soon.',
    ],
    [
      'headlines are not joined',
      'Norland warns alliance over bases in north\nAlliance rejects call for talks on bases\nEnvoys leave capital after night of talks',
      'Norland warns alliance over bases in north\n\nAlliance rejects call for talks on bases\n\nEnvoys leave capital after night of talks',
    ],
  ];
  for (const [name, raw, text] of rows) it(name, () => expect(toParagraphs(raw)).toBe(text));

  it('parts indented paragraphs of wrapped text that has no blank lines', () => {
    const text = toParagraphs(WRAPPED.replace('\n\n', '\n    '));
    expect(text).toBe(toParagraphs(WRAPPED));
  });

  it('leaves what it made as it is, without line ends of other kinds', () => {
    check(fullUnicode, (raw) => {
      const text = toParagraphs(raw);
      expect(text).not.toMatch(/[\r\ufeff]|\n{3}|(?<!\n)\n(?!\n)|^\s|\s$/);
      expect(toParagraphs(text)).toBe(text);
    });
  });
});
