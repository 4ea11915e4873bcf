import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surroundings } from '../../src/serve/passage.js';

test('a short text is given whole', () => {
  expect(surroundings('One two three.', { start: 4, end: 7 })).toEqual({ before: 'One ', after: ' three.' });
});

test('a long text is cut between words', () => {
  const text = `${'word '.repeat(100)}HERE${' word'.repeat(100)}`;
  const { before, after } = surroundings(text, { start: 500, end: 504 });
  expect([before.length, after.length]).toEqual([200, 200]);
  expect(before).toMatch(/^(?:word )+$/);
  expect(after).toMatch(/^(?: word)+$/);
  const odd = surroundings(text, { start: 502, end: 503 });
  expect([odd.before, odd.after]).toEqual([`${'word '.repeat(39)}HE`, `E${' word'.repeat(39)}`]);
});

test('a word longer than the limit is cut between characters', () => {
  const text = '🚩'.repeat(400);
  const { before, after } = surroundings(text, { start: 401 - 1, end: 402 });
  // encodeURIComponent throws where a surrogate stands alone
  for (const part of [before, after]) expect(encodeURIComponent(part)).not.toBe('');
  const { before: odd } = surroundings(`x${text}`, { start: 401, end: 403 });
  expect([encodeURIComponent(odd) === '', odd.length]).toEqual([false, 200]);
});

test('what stands around a span always adjoins it', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,30}$|^🚩$|^\n$/u), { maxLength: 120 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const { before, after } = surroundings(text, { start, end });
      expect(text.slice(0, start).endsWith(before)).toBe(true);
      expect(text.slice(end).startsWith(after)).toBe(true);
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(200);
      if (start <= 200) expect(before).toBe(text.slice(0, start));
      else expect(before.length).toBeGreaterThan(160);
      if (text.length - end <= 200) expect(after).toBe(text.slice(end));
      else expect(after.length).toBeGreaterThan(160);
    }),
    { seed: 9, numRuns: 500 },
  );
});
