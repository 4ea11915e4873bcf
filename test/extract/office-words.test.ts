import { expect, test } from 'vitest';
import { isOfOffice } from '../../src/extract/office-words.js';
import { analyse } from '../../src/extract/syntax/analyse.js';
import { read } from './reading.js';

const ofOffices = (text: string) =>
  analyse(text).flatMap((s) => s.tokens.filter((t) => isOfOffice(s, t.i)).map((t) => t.form));

test.each([
  ['Energy Minister Paolo Rossi said the strait was open.', ['Energy', 'Minister', 'Paolo']],
  ['Paolo Rossi, the head of the navy, said the ports were open.', ['Paolo', 'head', 'navy']],
  ['The trade envoy said that the troops would leave.', ['trade', 'envoy']],
  ['The coast guard said that the ship had left.', ['coast', 'guard']],
  ['The troops left the port, Italy said.', []],
  ['Italy expelled the trade envoy.', []],
  ['The gas pipeline was cut, Italy said.', []],
])('%j: words of offices are %j', (text, words) => {
  expect(ofOffices(text)).toEqual(words);
});

const matters = (text: string) =>
  [...(read(text).readings[0]?.issue.keys() ?? [])].filter((f) => /^(?:term|near)=/.test(f));

test('what an office is called tells of no matter', () => {
  const text = "Italy's navy commander said the border would stay shut.";
  expect(matters(text)).toContain('term=border');
  expect(matters(text)).not.toContain('near=navy');
});

test('a word that names a thing as a noun only does not as a verb', () => {
  expect(matters('Italy said the ship would sail.')).toContain('term=ship');
  expect(matters('Italy said it would ship rockets.')).not.toContain('term=ship');
});
