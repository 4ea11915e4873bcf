import { describe, expect, test } from 'vitest';
import { extracted } from './reading.js';

/** "side act -> targets" of each statement, in alphabetical order. */
const told = (text: string): readonly string[] =>
  extracted(text)
    .reports.map((r) => `${r.side.name} ${r.act} -> ${r.targets.map((t) => t.name).join(', ') || 'nobody'}`)
    .sort();

describe('several who speak', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'each side means the two that were named last, and what they do to each other is aimed at the other',
      'Armenia and Azerbaijan met in Oslo. Each side accused the other of firing first.',
      ['Armenia ACCUSE -> Azerbaijan', 'Azerbaijan ACCUSE -> Armenia'],
    ],
    [
      'who says it too is no target',
      'Norway, Denmark and Sweden condemned Finland over the raid.',
      ['Denmark ACCUSE -> Finland', 'Norway ACCUSE -> Finland', 'Sweden ACCUSE -> Finland'],
    ],
    [
      'neighbours are the states named behind the word',
      'The neighbours Sweden and Denmark accused Finland of arming rebels.',
      ['Denmark ACCUSE -> Finland', 'Sweden ACCUSE -> Finland'],
    ],
    ['nobody, where three were named', 'Norway, Sweden and Finland met. Each side accused the other of theft.', []],
    [
      'one of those who do something does it',
      'Norway was among those that accused Finland of theft.',
      ['Norway ACCUSE -> Finland'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what a statement is about', () => {
  test.each([
    ['Norway accused Finland of spying on its fleet.', 'spying on its fleet'],
    ['Norway filed a complaint with the Security Council about Finnish raids.', 'Finnish raids'],
    ['Norway warned Finland against sending troops to the border.', 'sending troops to the border'],
  ])('%s', (text, about) => {
    expect(extracted(text).reports.map((r) => r.about)).toEqual([about]);
  });
});
