import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEED_TRAITS } from '../../src/extract/lexicon/deed-traits.js';
import { MATTER_TRAITS } from '../../src/extract/lexicon/matter-traits.js';
import { analyse } from '../../src/extract/syntax/analyse.js';
import { type Trait, traitLikeness, traitsOf } from '../../src/extract/traits.js';

const TABLE = { ...DEED_TRAITS, ...MATTER_TRAITS };
const traits = (text: string) => analyse(text)[0]!.tokens.map((t) => [...traitsOf(t)].sort());

describe('the tables of traits', () => {
  test.each(Object.entries(TABLE))('%s has plain lemmas, in order, each once', (_, lemmas) => {
    const list = lemmas.trim().split(/\s+/);
    expect(list).toEqual([...new Set(list)].sort());
    for (const lemma of list) expect(lemma).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('no trait stands in both', () => {
    expect(Object.keys(TABLE)).toHaveLength(Object.keys(DEED_TRAITS).length + Object.keys(MATTER_TRAITS).length);
  });
});

describe('traits of a word', () => {
  test('are those of its lemma', () => {
    expect(traits('They condemned the missiles.')).toEqual([[], ['blame'], [], ['arms'], []]);
  });

  test('a name has none', () => {
    expect(traits('Mr. Strike spoke.').flat()).not.toContain('force');
    expect(traits('The strike failed.').flat()).toContain('force');
  });
});

describe('likeness of traits', () => {
  const tally = fc
    .dictionary(fc.constantFrom(...(Object.keys(TABLE) as Trait[])), fc.integer({ min: 1, max: 5 }))
    .map((d) => new Map(Object.entries(d) as [Trait, number][]));

  test('is the same both ways, from 0 to 1, and 1 with itself', () => {
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        const like = traitLikeness(a, b);
        expect(like).toBeCloseTo(traitLikeness(b, a), 10);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1 + 1e-9);
        if (a.size > 0) expect(traitLikeness(a, a)).toBeCloseTo(1, 10);
      }),
    );
  });
});
