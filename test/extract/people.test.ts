import { describe, expect, test } from 'vitest';
import { voices } from './reading.js';

/** All people are invented. */
describe('whom a pronoun means', () => {
  test('who was spoken of last, not who spoke last', () => {
    expect(
      voices(
        'Sigrid Haraldsen, the Norwegian foreign minister, warned Russia on Monday. Kenjiro Yamashita, the Japanese defence minister, was in Oslo at the time. He said that Japan would not wait.',
      ).at(-1),
    ).toBe('Kenjiro Yamashita (Japan)');
  });

  test('an office without a name', () => {
    expect(
      voices(
        'Kenjiro Yamashita, the Japanese defence minister, warned China on Monday. The Norwegian premier said that talks would go on. He said that he hoped for peace.',
      ).at(-1),
    ).toBe('Norwegian premier (Norway)');
  });

  test('the speaker of the main clause before whoever is spoken of', () => {
    expect(
      voices(
        'Kenjiro Yamashita, the Japanese defence minister, said that Ola Lindqvist, the Swedish one, had erred. He warned Sweden not to go on.',
      ).at(-1),
    ).toBe('Kenjiro Yamashita (Japan)');
  });
});

describe('whom an office serves', () => {
  test.each<readonly [string, string]>([
    ['Norway will close the port. Its spokesman, Kenjiro Yamashita, warned Russia not to wait.', 'Norway'],
    ["NATO met on Monday. The alliance's spokesman, Kenjiro Yamashita, warned Russia not to fire.", 'NATO'],
    ['The European Commission met on Monday. The Commission urged Russia not to close the port.', 'European Union'],
    ['Kenjiro Yamashita, the Japanese ambassador in Cairo, warned China not to fire.', 'Japan'],
    ["Norway's National Security Council warned Russia not to fire.", 'Norway'],
    ['In Oslo the premier, Sigrid Haraldsen, said that Russia would not be let in.', 'Norway'],
  ])('%s', (text, side) => {
    expect(voices(text).at(-1)).toContain(`(${side})`);
  });
});

describe('turns', () => {
  const ask = 'QUESTION: Where does Sigrid Haraldsen, the foreign minister of Norway, stand?';

  test("a paragraph is its label's, and so are those without one after it", () => {
    const text = `${ask}\n\nMS. HARALDSEN: The port stays open to all.\n\nThat has not changed at all.\n\nQUESTION: Until when?`;
    expect(voices(text)).toEqual(['Sigrid Haraldsen (Norway)', 'Sigrid Haraldsen (Norway)']);
  });

  test('question and answer in one paragraph', () => {
    const text =
      'Sigrid Haraldsen, the foreign minister of Norway, sits by the window.\n\nQ: Is it closed? A: The port stays open to all.\n\nQ: Until when? A: It rests with the ice.\n\nThe rain has stopped in the harbour.';
    expect(voices(text)).toEqual(['Sigrid Haraldsen (Norway)', 'Sigrid Haraldsen (Norway)']);
  });

  test('the heads of a news brief are no speakers', () => {
    expect(
      voices('NORWAY: The port stays open.\n\nIRAN: The price of rice rose.\n\nWEATHER: Rain fell.'),
    ).not.toContain('Weather');
  });
});
