import { describe, expect, test } from 'vitest';
import { ACT_RULES } from '../../src/extract/act-rules.js';
import { read } from './reading.js';

/** Acts and frames that the form of what is said makes, of all utterances of a text. */
const signs = (text: string): readonly string[] => read(text).readings.flatMap((r) => [...r.act.keys()]);

describe('rules of acts', () => {
  test.each(ACT_RULES)('$id fires on its example', ({ id, example }) => {
    expect(signs(example)).toContain(`rule=${id}`);
  });

  test.each(ACT_RULES)('$id does not fire on its near miss', ({ id, nearMiss }) => {
    expect(signs(nearMiss)).not.toContain(`rule=${id}`);
  });
});

describe('who is to do what is said', () => {
  const parties = (text: string) =>
    read(text).readings.flatMap((r) => r.clauses.map((c) => `${c.lemma} ${c.side?.name ?? c.party}`));

  test('the one who is told', () => {
    expect(parties('Norway told Iran to leave the port.')).toContain('leave Iran');
    expect(signs('Norway told Iran to leave the port.')).toContain('bids');
  });

  test('the one who promises', () => {
    expect(parties('Norway promised Iran to leave the port.')).toContain('leave Norway');
  });

  test('the one who wants to', () => {
    expect(parties('Norway told Iran that it wanted to leave the port.')).toContain('leave Norway');
    expect(signs('Norway told Iran that it wanted to leave the port.')).not.toContain('bids');
  });
});
