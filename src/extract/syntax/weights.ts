import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { createLexicon, type Lexicon } from './lexicon.js';
import type { Linear } from './linear.js';

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
  readonly namer: Linear;
  /** Lemmas that the rules do not give: "form<TAB>tag<TAB>lemma". */
  readonly lemmas: readonly string[];
}

const MAGIC = 'BGS1';
const LINEARS = ['tagger', 'moves', 'labeller', 'namer'] as const;

interface Header {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly lemmas: readonly string[];
  readonly lexicon: number;
  readonly linears: readonly {
    readonly name: string;
    readonly bits: number;
    readonly classes: number;
    readonly gaps: number;
    readonly values: number;
  }[];
}

/** The models as bytes: a header in JSON, the lexicon, then for each model the gaps between weights that are not 0, and the weights. */
export function packModels(models: Models): Buffer {
  const parts: Buffer[] = [];
  const { lexicon } = models;
  parts.push(Buffer.from(lexicon.hashes.buffer, lexicon.hashes.byteOffset, lexicon.hashes.byteLength));
  parts.push(Buffer.from(lexicon.kinds.buffer, lexicon.kinds.byteOffset, lexicon.kinds.byteLength));
  const linears = LINEARS.map((name) => {
    const { bits, classes, values } = models[name];
    const { gaps, weights } = packSparse(values);
    parts.push(gaps, weights);
    return { name, bits, classes, gaps: gaps.length, values: weights.length };
  });
  const { tags, labels, names, lemmas } = models;
  const header: Header = { tags, labels, names, lemmas, lexicon: lexicon.hashes.length, linears };
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

function packSparse(values: Int8Array | Float32Array): { readonly gaps: Buffer; readonly weights: Buffer } {
  const gaps: number[] = [];
  const weights: number[] = [];
  let last = -1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value === 0) continue;
    let gap = i - last - 1;
    last = i;
    while (gap >= 128) {
      gaps.push((gap & 127) | 128);
      gap >>>= 7;
    }
    gaps.push(gap);
    weights.push(value & 255);
  }
  return { gaps: Buffer.from(gaps), weights: Buffer.from(weights) };
}

/** Reads what `packModels` wrote. */
export function unpackModels(packed: Buffer, origin: string): Models {
  const bytes = brotliDecompressSync(packed);
  if (bytes.toString('latin1', 0, 4) !== MAGIC)
    throw new Error(`${origin}: not a weights file (it begins with "${bytes.toString('latin1', 0, 4)}")`);
  const length = bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 8, 8 + length)) as Header;
  let at = 8 + length;
  const hashes = new Int32Array(header.lexicon);
  for (let i = 0; i < hashes.length; i++) hashes[i] = bytes.readInt32LE(at + i * 4);
  at += hashes.length * 4;
  const kinds = new Uint8Array(bytes.subarray(at, at + hashes.length));
  at += hashes.length;
  const linears = new Map<string, Linear>();
  for (const { name, bits, classes, gaps, values } of header.linears) {
    const dense = unpackSparse(
      bytes.subarray(at, at + gaps),
      bytes.subarray(at + gaps, at + gaps + values),
      2 ** bits * classes,
    );
    linears.set(name, { name, bits, classes, values: dense });
    at += gaps + values;
  }
  const linear = (name: string): Linear => {
    const found = linears.get(name);
    if (!found) throw new Error(`${origin}: no model "${name}" in it`);
    return found;
  };
  return {
    tags: header.tags,
    labels: header.labels,
    names: header.names,
    lemmas: header.lemmas,
    lexicon: createLexicon(hashes, kinds),
    tagger: linear('tagger'),
    moves: linear('moves'),
    labeller: linear('labeller'),
    namer: linear('namer'),
  };
}

function unpackSparse(gaps: Uint8Array, weights: Uint8Array, size: number): Int8Array {
  const values = new Int8Array(size);
  let at = -1;
  let g = 0;
  for (let i = 0; i < weights.length; i++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = gaps[g++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += gap + 1;
    values[at] = weights[i]!;
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
