import { describe, expect, test } from 'vitest';
import { inFull, lineCandidates } from '../../src/extract/red-lines.js';
import type { Judged } from '../../src/extract/same-act.js';
import { read } from './reading.js';

const judgedOf = (text: string) => {
  const { scene, readings } = read(text);
  const judged = readings.map((reading): Judged => ({ reading, worth: 1, acts: new Map(), issues: new Map() }));
  return { scene, judged };
};

/** All lines that the utterances of a text may draw, in full. */
function lines(text: string, targets: readonly string[]): readonly string[] {
  const { scene, judged } = judgedOf(text);
  return lineCandidates(scene, judged, 'WARN').map((c) => inFull(c, targets, judged, text));
}

describe('the trigger in full', () => {
  test('a pronoun for the only side that is warned gets its name', () => {
    const text = 'Iran warned Israel that the strait would be closed if it continued its raids.';
    expect(lines(text, ['Israel'])).toEqual(['[Israel] continued its raids']);
    expect(lines(text, ['Israel', 'United States'])).toEqual(['it continued its raids']);
  });

  test('in the passive the pronoun may be the speaker: it stays', () => {
    expect(lines('Iran warned Israel that it would close the strait if it was attacked.', ['Israel'])).toEqual([
      'it was attacked',
    ]);
  });

  test('"such a step" gets the line that was told before', () => {
    expect(
      lines(
        'Iran warned that it would close the strait if foreign warships entered the bay. Iran said such a step would lead to war.',
        [],
      ),
    ).toEqual(['foreign warships entered the bay', 'such a step [foreign warships entered the bay]']);
  });

  test('"such a landing" gets the line that was called so, and not the one that was told last', () => {
    const text =
      'Iran warned that a landing by foreign marines on the island would lead to war. Iran warned that it would close the strait if its tankers were stopped. Iran said such a landing would lead to war.';
    expect(lines(text, []).at(-1)).toBe('such a landing [landing by foreign marines on the island]');
  });

  test('where nothing was told before it stays as it is', () => {
    expect(lines('Iran said such a step would lead to war.', [])).toEqual(['such a step']);
  });
});

test('an utterance may draw several lines, each told once', () => {
  const text =
    'Iran warned the alliance against sending missiles to the island and said any attack on the ports would be met with force.';
  expect(lines(text, [])).toEqual(
    expect.arrayContaining(['sending missiles to the island', 'any attack on the ports']),
  );
  expect(new Set(lines(text, [])).size).toBe(lines(text, []).length);
});

test.each([
  [
    'Any raid on the port, the Iranian minister cautioned, would be answered.',
    'Any raid on the port would be answered',
  ],
  ['A raid on the port would be regarded by Iran as an act of war.', 'A raid on the port as an act of war'],
  ['The minister spoke of the treaty, which Iran has rejected.', 'the treaty which'],
])('what is said: %s', (text, said) => {
  const { judged } = judgedOf(text);
  const words = judged.map(({ reading: { utterance: u } }) =>
    u.content
      .map((i) => u.sentence.tokens[i]!)
      .filter((t) => t.dep !== 'punct')
      .map((t) => t.form)
      .join(' '),
  );
  expect(words).toContain(said);
});
