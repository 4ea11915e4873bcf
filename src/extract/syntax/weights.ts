import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { createLexicon, type Lexicon } from './lexicon.js';
import type { Choices, Linear } from './linear.js';

/** All that is learnt: four linear models, the lexicon and the names of the classes. */
export interface Models {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** "O", "B-PERSON", "I-PERSON" … */
  readonly names: readonly string[];
  readonly lexicon: Lexicon;
  readonly tagger: Linear;
  readonly moves: Linear;
  readonly labeller: Linear;
  readonly labelChoices: Choices;
  readonly namer: Linear;
  readonly nameChoices: Choices;
  /** Lemmas that the rules do not give: "form<TAB>group<TAB>lemma". */
  readonly lemmas: readonly string[];
}

const MAGIC = 'BGS4';
const LINEARS = ['tagger', 'moves', 'labeller', 'namer'] as const;

interface Header {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly lemmas: readonly string[];
  readonly entries: number;
  readonly tagLists: readonly (readonly number[])[];
  readonly labelKeys: number;
  readonly labelLists: readonly (readonly number[])[];
  readonly nameKeys: number;
  readonly nameLists: readonly (readonly number[])[];
  readonly linears: readonly {
    readonly name: string;
    readonly bits: number;
    readonly classes: number;
    readonly gaps: number;
    readonly values: number;
  }[];
}

/**
 * The models as compressed bytes: a header in JSON, the tables, then for each model the gaps between
 * weights that are not 0, class by class, and these weights.
 */
export function packModels(models: Models): Buffer {
  const { lexicon, labelChoices, nameChoices } = models;
  const parts: Buffer[] = [
    bytesOf(lexicon.hashes),
    bytesOf(lexicon.kinds),
    bytesOf(lexicon.choices.index),
    bytesOf(labelChoices.index),
    bytesOf(nameChoices.index),
  ];
  const linears = LINEARS.map((name) => {
    const { bits, classes } = models[name];
    const { gaps, weights } = packSparse(models[name]);
    parts.push(gaps, weights);
    return { name, bits, classes, gaps: gaps.length, values: weights.length };
  });
  const lists = (choices: Choices): readonly (readonly number[])[] => choices.lists.map((list) => [...list]);
  const header: Header = {
    tags: models.tags,
    labels: models.labels,
    names: models.names,
    lemmas: models.lemmas,
    entries: lexicon.hashes.length,
    tagLists: lists(lexicon.choices),
    labelKeys: labelChoices.index.length,
    labelLists: lists(labelChoices),
    nameKeys: nameChoices.index.length,
    nameLists: lists(nameChoices),
    linears,
  };
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const start = Buffer.alloc(8);
  start.write(MAGIC, 0, 'latin1');
  start.writeUInt32LE(json.length, 4);
  const all = Buffer.concat([start, json, ...parts]);
  return brotliCompressSync(all, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: all.length,
    },
  });
}

function bytesOf(array: Int32Array | Uint16Array | Uint8Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** One class after the other: gaps within a class are alike and pack a seventh smaller than row by row. */
function packSparse({ values, classes }: Linear): { readonly gaps: Buffer; readonly weights: Buffer } {
  const gaps: number[] = [];
  const weights: number[] = [];
  let gap = 0;
  for (let k = 0; k < classes; k++) {
    for (let at = k; at < values.length; at += classes) {
      if (values[at] === 0) {
        gap++;
        continue;
      }
      for (; gap >= 128; gap >>>= 7) gaps.push((gap & 127) | 128);
      gaps.push(gap);
      gap = 0;
      weights.push(values[at]!);
    }
  }
  return { gaps: Buffer.from(gaps), weights: Buffer.from(weights) };
}

/** Reads what `packModels` wrote; `origin` names it in errors. */
export function unpackModels(packed: Buffer, origin: string): Models {
  const bytes = brotliDecompressSync(packed);
  const magic = bytes.toString('latin1', 0, 4);
  if (magic !== MAGIC)
    throw new Error(`${origin}: not a weights file of this version (it begins with "${magic}", not "${MAGIC}")`);
  const length = bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 8, 8 + length)) as Header;
  let at = 8 + length;
  const take = (size: number): Uint8Array<ArrayBuffer> => {
    const part = new Uint8Array(bytes.subarray(at, at + size));
    if (part.length !== size) throw new Error(`${origin}: ends after ${bytes.length} bytes, in the middle of a table`);
    at += size;
    return part;
  };
  const lists = (rows: readonly (readonly number[])[]): readonly Uint8Array[] =>
    rows.map((row) => Uint8Array.from(row));
  const hashes = new Int32Array(take(header.entries * 4).buffer);
  const kinds = take(header.entries);
  const tagIndex = new Uint16Array(take(header.entries * 2).buffer);
  const labelIndex = new Uint16Array(take(header.labelKeys * 2).buffer);
  const nameIndex = new Uint16Array(take(header.nameKeys * 2).buffer);
  const linears = new Map<string, Linear>();
  for (const { name, bits, classes, gaps, values } of header.linears) {
    const gapBytes = take(gaps);
    linears.set(name, { name, bits, classes, values: unpackSparse(gapBytes, take(values), bits, classes) });
  }
  const linear = (name: (typeof LINEARS)[number]): Linear => {
    const found = linears.get(name);
    if (!found) throw new Error(`${origin}: no model "${name}" in it`);
    return found;
  };
  return {
    tags: header.tags,
    labels: header.labels,
    names: header.names,
    lemmas: header.lemmas,
    lexicon: createLexicon(hashes, kinds, { index: tagIndex, lists: lists(header.tagLists) }),
    tagger: linear('tagger'),
    moves: linear('moves'),
    labeller: linear('labeller'),
    labelChoices: { index: labelIndex, lists: lists(header.labelLists) },
    namer: linear('namer'),
    nameChoices: { index: nameIndex, lists: lists(header.nameLists) },
  };
}

function unpackSparse(gaps: Uint8Array, weights: Uint8Array, bits: number, classes: number): Int8Array {
  const values = new Int8Array(2 ** bits * classes);
  const row = 2 ** bits - 1;
  let place = -1;
  let g = 0;
  for (let i = 0; i < weights.length; i++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = gaps[g++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    place += gap + 1;
    values[(place & row) * classes + (place >>> bits)] = weights[i]!;
  }
  return values;
}

let shipped: Models | undefined;

/** The weights in the package, read the first time. */
export function loadModels(): Models {
  if (!shipped) {
    const url = new URL('../../../weights/syntax.bin', import.meta.url);
    shipped = unpackModels(readFileSync(url), url.pathname);
  }
  return shipped;
}
