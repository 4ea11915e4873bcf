import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createLexicon } from '../../../src/extract/syntax/lexicon.js';
import type { Linear } from '../../../src/extract/syntax/linear.js';
import { loadModels, type Models, packModels, unpackModels } from '../../../src/extract/syntax/weights.js';

const SYNTAX = new URL('../../../weights/syntax.bin', import.meta.url);

function linear(name: string, bits: number, classes: number, at: Readonly<Record<number, number>>): Linear {
  const values = new Int8Array(2 ** bits * classes);
  for (const [i, value] of Object.entries(at)) values[Number(i)] = value;
  return { name, bits, classes, values };
}

const all = { index: Uint16Array.from([0, 0]), lists: [Uint8Array.from([0, 1, 2])] };
const MODELS: Models = {
  tags: ['NN', 'VB', 'IN'],
  labels: ['nsubj', 'dobj', 'prep'],
  names: ['O', 'B-ORG', 'I-ORG'],
  lexicon: createLexicon(Int32Array.from([-5, 7]), Uint8Array.from([1, 255]), all),
  // The first and the last place, neighbours, both ends of a byte, gaps of one, two and three bytes.
  tagger: linear('tagger', 14, 3, { 0: 1, 1: -1, 3: 127, 300: -127, 49151: -1 }),
  moves: linear('moves', 2, 3, { 11: 64 }),
  labeller: linear('labeller', 1, 3, {}),
  labelChoices: all,
  namer: linear('namer', 8, 3, { 383: 2, 384: -2, 385: 3 }),
  nameChoices: all,
  lemmas: ['went\tv\tgo'],
};

test('what is packed comes back, and packs to the same bytes', () => {
  const packed = packModels(MODELS);
  const { lexicon, ...rest } = unpackModels(packed, 'test');
  const { lexicon: before, ...others } = MODELS;
  expect(rest).toEqual(others);
  expect([...lexicon.hashes, ...lexicon.kinds]).toEqual([...before.hashes, ...before.kinds]);
  expect([lexicon.find(-5), lexicon.find(7), lexicon.find(8)]).toEqual([0, 1, -1]);
  expect(packModels({ ...rest, lexicon })).toEqual(packed);
});

test('a file of another version and one that breaks off are refused by name', () => {
  expect(() => unpackModels(brotliCompressSync(Buffer.from('BGS3 and more')), 'old.bin')).toThrow(/^old\.bin.*BGS3/);
  const empty = { ...MODELS, namer: linear('namer', 8, 3, {}) };
  const longer = { ...empty, lexicon: { ...MODELS.lexicon, hashes: new Int32Array(9) } };
  expect(() => unpackModels(packModels(longer), 'short.bin')).toThrow(/^short\.bin: ends after/);
});

test('the shipped file has at most six million bytes and all four models', () => {
  expect(readFileSync(SYNTAX).length).toBeLessThanOrEqual(6_000_000);
  const { tagger, moves, labeller, namer, tags, labels, names } = loadModels();
  expect([tagger.classes, moves.classes, labeller.classes, namer.classes]).toEqual([
    tags.length,
    3,
    labels.length,
    names.length,
  ]);
});
