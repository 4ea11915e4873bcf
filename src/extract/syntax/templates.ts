/**
 * What the features of a place are made of: `atoms` are numbers that describe it (0 is "nothing"), each template mixes
 * up to three of them into one number.
 */
export interface Templates {
  readonly atoms: Int32Array;
  /** For each template the indexes of its three atoms, a byte each: one load where three cost a tenth of all time. */
  readonly rows: Int32Array;
  /** Atoms of two others, made before the rest: behind the named ones, in this order. */
  readonly pairs: Uint8Array;
  readonly named: number;
}

/**
 * Reads templates: rows apart by "/" or a new line, each of up to three names of atoms, "a&b" for a pair of small ones.
 * The atoms are filled in the order of `names` from index 1 on.
 */
export function createTemplates(names: readonly string[], rows: string): Templates {
  const index = new Map(['', ...names].map((name, i) => [name, i]));
  const pairs: number[] = [];
  const indexOf = (name: string): number => {
    const known = index.get(name);
    if (known !== undefined) return known;
    const [a, b, ...more] = name.split('&').map((part) => names.indexOf(part) + 1);
    if (!a || !b || more.length > 0) throw new Error(`no atom "${name}" for templates`);
    pairs.push(a, b);
    index.set(name, names.length + pairs.length / 2);
    return names.length + pairs.length / 2;
  };
  const rowOf = (row: string): number => {
    const [a = 0, b = 0, c = 0] = row.trim().split(' ').map(indexOf);
    return a | (b << 8) | (c << 16);
  };
  return {
    rows: Int32Array.from(rows.split(/[/\n]/), rowOf),
    pairs: Uint8Array.from(pairs),
    named: names.length,
    atoms: new Int32Array(1 + names.length + pairs.length / 2),
  };
}

/** Fills `out` with the bucket of each template, of the atoms as they stand; returns how many there are. */
export function mixTemplates(templates: Templates, mask: number, out: Int32Array): number {
  const { atoms, rows, pairs, named } = templates;
  for (let p = 0; p < pairs.length; p += 2) {
    atoms[named + 1 + (p >> 1)] = atoms[pairs[p]!]! * 128 + atoms[pairs[p + 1]!]!;
  }
  let salt = 0;
  for (let t = 0; t < rows.length; t++) {
    const row = rows[t]!;
    // Keeps templates of the same atoms apart.
    salt = (salt + 0x9e3779b1) | 0;
    const h =
      Math.imul(atoms[row & 255]! ^ salt, 0x85ebca6b) ^
      Math.imul(atoms[(row >> 8) & 255]!, 0xc2b2ae35) ^
      Math.imul(atoms[row >> 16]!, 0x27d4eb2f);
    const g = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
    out[t] = (g ^ (g >>> 14)) & mask;
  }
  return rows.length;
}
