import { expect, test } from 'vitest';
import { fold, stems } from '../../src/store/words.js';

test.each([
  ['The  Élysée’s', 'elysees'],
  ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
  ['U.S.', 'us'],
  ['the', 'the'],
  ['Franco-German Brigade', 'franco german brigade'],
  ['МИД России', 'мид россии'],
  ['Łódź Straße', 'lodz strasse'],
  ['  ', ''],
])('fold(%j) is %j', (name, folded) => {
  expect(fold(name)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test.each([
  ['Sending troops to the Baltic', ['baltic', 'send', 'troop']],
  ['arms-supply', ['arm', 'suppli']],
  ['strikes, strike; STRIKING', ['strike']],
  ['of the and', []],
  ['F-16s in 2024', ['16', '2024', 'f']],
])('stems(%j) are %j', (text, expected) => {
  expect(stems(text)).toEqual(expected);
});
