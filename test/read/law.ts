import fc from 'fast-check';

/** Strings of any characters, with many line ends, marks and numbers among them. */
export const fullUnicode = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\ufeff',
        ' ',
        '  ',
        '# ',
        '> ',
        '<p>',
        '</p>',
        '<div class="share">',
        '{"text": ',
        '[',
        ']',
        '2024-02-31',
      ),
      fc.constantFrom(
        'The minister said on Tuesday that the fleet would sail.',
        'March 3, 2022',
        '**',
        '_',
        '`',
        '---',
        '](',
        '"',
        '}',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Holds a law to a fixed set of generated values, so that a failure comes again. */
export function check<T>(values: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(values, law), { seed: 20260, numRuns: 400 });
}
