import { describe, expect, test } from 'vitest';
import { LONGEST, splitSentences } from '../../../src/extract/syntax/split-sentences.js';
import { tokenise } from '../../../src/extract/syntax/tokenise.js';

function split(text: string): readonly string[] {
  const tokens = tokenise(text, 0, text.length);
  const starts = splitSentences(text, tokens);
  return starts.map((first, i) => text.slice(tokens[first]!.start, tokens[(starts[i + 1] ?? tokens.length) - 1]!.end));
}

/** Sentences as they should come out, joined by " | " here. */
const CASES: readonly string[] = [
  // Plain ends.
  'The ministry protested. | The envoy left.',
  'Who will stop them? | Nobody knows.',
  'Hands off! | The crowd dispersed.',
  'They lost 3.5 percent. | Prices rose.',
  'The bill costs $4.2 billion. | It passed.',
  'The treaty lapsed in 2019. | Both sides regret it.',
  // Titles and initials.
  'Mr. Orlov met Gen. Baker and Sen. Wood. | They agreed.',
  'Dr. Ana M. Ruiz and Lt. Col. Peter J. Hahn testified.',
  'J. K. Marsh wrote it. | Nobody read it.',
  'He met Prof. Lind. | She was late.',
  'Rep. Stone and Gov. Hill spoke on Jan. 5 in St. Gallen.',
  // The stop of an abbreviation at the end.
  'He flew to the U.S. | The talks went on.',
  'The U.S. President spoke to U.S. Central Command.',
  'He left the U.N. | However, he came back.',
  'The shares of Orion Inc. | They fell.',
  'Orion Inc. Chairman Paul Reed resigned.',
  'They met at 5 p.m. | Nobody spoke.',
  'They met at 5 p.m. Tuesday and at 9 a.m. Moscow time.',
  'They met at 5 p.m. EST in Washington, D.C. | The doors were shut.',
  'The firms (Alba Corp., Nord Ltd. and others) agreed.',
  'He was born on Sept. 3 and died on Dec. 12.',
  'They fought Smith v. Jones for years.',
  'Resolution No. 1701 holds. | No. 10 kept silent.',
  'Was that a threat? | No. | It was a promise.',
  // Quotations.
  '"Will they attack?" Petrov asked.',
  '"Will they attack?" he asked.',
  '"Will they attack?" asked the envoy. | He left.',
  '"We are ready." | The minister sat down.',
  '"We are ready," he said. | "We will not wait."',
  '"We warned them. | They did not listen," he said.',
  '“We warned them. | They did not listen.” | He stopped.',
  "He called it 'a mistake.' | Nobody objected.",
  'He said: "Stop it!" | Then he left.',
  '"Never!" shouted the crowd.',
  '"Never again!" Kovac wrote on Monday.',
  '"Is it war?" | The general laughed.',
  '"They will pay." “We will see.”'.replace(' “', ' | “'),
  // Brackets.
  'The pact (signed in 1999.) | It is dead.',
  'The pact fell. | (It was signed in 1999.) | Nobody cared.',
  // Ellipses and dashes.
  'We wait ... and wait.',
  'We wait… | The clock runs.',
  '"I... I do not know," he said.',
  'They struck – twice. | Then they stopped.',
  // Glued sentences, addresses, lists.
  'The talks ended.The delegates left.'.replace('.The', '. | The'),
  'See www.example.org for more. | Or call.',
  '1. Withdraw the troops. | 2. Stop the flights.',
  'Visit news.example.com. | It is free.',
  'No final mark here',
  // The clock before an entry of a live report.
  '14.05 | The ministry says no.',
  '09:12 – | Norway says no.',
  '10:30 p.m. | Norway says no.',
  '12.05 million people left.',
  '11.30 trains were late.',
];

describe('splitSentences', () => {
  test.each(CASES)('%s', (row) => {
    const sentences = row.split(' | ');
    const text = row.includes('ended. | The') ? sentences.join('') : sentences.join(' ');
    expect(split(text)).toEqual(sentences);
  });

  test('cuts what is too long at semicolons, and at the limit where there are none', () => {
    const clause = `${'word '.repeat(60).trim()};`;
    const lengths = split(`${clause} ${clause} ${clause} ${clause} end`).map(
      (part) => tokenise(part, 0, part.length).length,
    );
    expect(lengths).toEqual([122, 123]);
    const endless = split('word '.repeat(1000));
    expect(endless.map((part) => part.split(' ').length)).toEqual([160, 160, 160, 160, 160, 160, 40]);
    expect(LONGEST).toBe(160);
  });
});
