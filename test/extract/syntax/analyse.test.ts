import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/extract/syntax/analyse.js';
import { plain } from '../../../src/extract/syntax/characters.js';
import type { Sentence } from '../../../src/extract/syntax/sentence.js';

const ARTICLE = [
  'Ruritania warns neighbours over bases',
  'STRELSAU — The foreign minister of Ruritania, Rudolf Elphberg, warned the alliance on Monday that “any base near our border” would be a target.',
  '"If they deploy missiles, we will respond," he told reporters. "Nobody should doubt it."',
  'Mr. Elphberg’s remarks were rejected by the U.S. The alliance said it wasn’t planning any deployment.',
].join('\n\n');

const pieces = fc.constantFrom(
  'Moscow warned NATO. ',
  '"If you cross the line, we will respond," he said. ',
  "won't ",
  'U.S. ',
  '😀',
  '\n',
  '\n\n',
  '“',
  '”',
  '—',
  '...',
  ' ',
  'x',
  '\u200d',
  '\ud83d',
  'Київ ',
  'é',
  '(',
  '$5',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

function checkTree({ tokens, children }: Sentence): void {
  expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
  for (const token of tokens) {
    let steps = 0;
    for (let at = token.i; at >= 0; at = tokens[at]!.head) expect(steps++).toBeLessThanOrEqual(tokens.length);
    if (token.head >= 0) expect(children[token.head]).toContain(token.i);
    expect(token.dep === 'ROOT').toBe(token.head === -1);
  }
  expect(children.flat()).toHaveLength(tokens.length - 1);
  for (const list of children) expect([...list]).toEqual([...list].sort((a, b) => a - b));
}

describe('analyse', () => {
  test('laws of offsets, order and trees hold for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const [index, sentence] of analyse(text).entries()) {
          expect(sentence.index).toBe(index);
          expect(sentence.start).toBe(sentence.tokens[0]!.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
          for (const [i, token] of sentence.tokens.entries()) {
            expect(token.i).toBe(i);
            expect(plain(text.slice(token.start, token.end))).toBe(token.form);
            expect(text.slice(at, token.start)).toMatch(/^[\s\u200b\ufeff]*$/);
            expect(token.end).toBeGreaterThan(token.start);
            at = token.end;
          }
          checkTree(sentence);
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff]*$/);
      }),
      { numRuns: 300 },
    );
  });

  test('what was read before changes nothing', () => {
    const before = JSON.stringify(analyse(ARTICLE));
    fc.assert(
      fc.property(texts, (text) => {
        analyse(text);
        expect(JSON.stringify(analyse(ARTICLE))).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  test('paragraphs are counted over any number of newlines', () => {
    expect(analyse(ARTICLE).map((sentence) => sentence.paragraph)).toEqual([0, 1, 2, 2, 3, 3]);
    expect(analyse('One.\r\nTwo.\r\n\r\n\r\nThree.').map((sentence) => sentence.paragraph)).toEqual([0, 1, 2]);
    expect(analyse('')).toEqual([]);
    expect(analyse(' \n\t\n')).toEqual([]);
  });

  test('names begin and go on', () => {
    const [, lead] = analyse(ARTICLE);
    const named = lead!.tokens
      .filter((token) => token.ent === 'PERSON')
      .map((token) => `${token.form} ${token.entStart}`);
    expect(named).toEqual(['Rudolf true', 'Elphberg false']);
    expect(lead!.tokens.find((token) => token.form === 'Monday')!.ent).toBe('DATE');
  });

  test('typographic marks give the tree of plain ones', () => {
    const curly = analyse('“We won’t wait,” he said.')[0]!;
    const straight = analyse('"We won\'t wait," he said.')[0]!;
    const rows = (sentence: Sentence): readonly string[] =>
      sentence.tokens.map((t) => `${t.form} ${t.tag} ${t.head} ${t.dep}`);
    expect(rows(curly)).toEqual(rows(straight));
  });

  test.each([
    ['one sentence of 500,000 characters', 'the envoy warned the alliance and '.repeat(15_000)],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['one word of 500,000 characters', 'a'.repeat(500_000)],
    ['100,000 short paragraphs', 'No.\n'.repeat(100_000)],
  ])('reads %s in linear time, in sentences of bounded length', (_, text) => {
    analyse(text.slice(0, text.length / 10));
    const started = performance.now();
    const sentences = analyse(text);
    // Under 3 s on a slow machine; anything quadratic takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(Math.max(...sentences.map((sentence) => sentence.tokens.length))).toBeLessThanOrEqual(160);
  });
});
