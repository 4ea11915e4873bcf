import type { Choices } from './linear.js';

/** The words that the training text knew well, by hash, with the set of tags each was seen with ("kind"). */
export interface Lexicon {
  /** Index of the entry with that hash, -1 when there is none. */
  find(hash: number): number;
  readonly hashes: Int32Array;
  /** For each entry an id of the set of tags that the word usually has. */
  readonly kinds: Uint8Array;
  /** For each entry which tags are possible; list 0 has all of them. */
  readonly choices: Choices;
}

/** An open hash table over the entries. */
export function createLexicon(hashes: Int32Array, kinds: Uint8Array, choices: Choices): Lexicon {
  let size = 16;
  while (size < hashes.length * 3) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  for (let entry = 0; entry < hashes.length; entry++) {
    let slot = hashes[entry]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  }
  return {
    hashes,
    kinds,
    choices,
    find(hash) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const entry = slots[slot]! - 1;
        if (entry < 0 || hashes[entry] === hash) return entry;
      }
    },
  };
}
