import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../src/read/headline.js';

const PROSE = 'The foreign minister said on Friday that the fleet would stay in the strait.';

const ROWS: readonly (readonly [name: string, text: string, headline: string])[] = [
  ['a first line without a stop', `Fleet to stay in strait\n\n${PROSE}`, 'Fleet to stay in strait'],
  ['under the name of a section', `News\n\nFleet to stay in strait\n\n${PROSE}`, 'Fleet to stay in strait'],
  [
    'under a date and a byline',
    `3 March 2022\n\nBy Ada Quill\n\nFleet to stay in strait\n\n${PROSE}`,
    'Fleet to stay in strait',
  ],
  ['a question', `Will the fleet stay?\n\n${PROSE}`, 'Will the fleet stay?'],
  ['an abbreviation at its end', `Fleet to sail for U.S.\n\n${PROSE}`, 'Fleet to sail for U.S.'],
  ['a sentence is none', `${PROSE}\n\n${PROSE}`, ''],
  ['a quotation that ends a sentence is none', `“We will stay in the strait.”\n\n${PROSE}`, ''],
  ['nothing follows', 'Fleet to stay in strait', ''],
  ['no sentence follows', 'Fleet to stay in strait\n\nTalks fail\n\nStorm closes bridge', ''],
  ['too long', `${'fleet and strait '.repeat(15)}\n\n${PROSE}`, ''],
];

describe('headlines of plain text', () => {
  for (const [name, text, headline] of ROWS) it(name, () => expect(findHeadline(text)).toBe(headline));
});
