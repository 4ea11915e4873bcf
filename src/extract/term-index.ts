import type { Token } from './syntax/sentence.js';

/** Finds multi-word terms of several labels in a run of tokens by their lemmas; longest terms first, overlaps allowed between labels. */
export interface TermIndex<Label extends string> {
  /** first lemma → terms that begin with it */
  readonly byFirst: ReadonlyMap<
    string,
    readonly { readonly rest: readonly string[]; readonly label: Label; readonly term: string }[]
  >;
}

/** Builds the index from a table of label → comma-separated terms. */
export function indexTerms<Label extends string>(table: Readonly<Record<Label, string>>): TermIndex<Label> {
  const byFirst = new Map<string, { rest: readonly string[]; label: Label; term: string }[]>();
  for (const label of Object.keys(table) as Label[])
    for (const raw of table[label].split(',')) {
      // hyphens are tokens of their own, as in the training data
      const lemmas = raw.trim().replace(/\s+/g, ' ').replace(/-/g, ' - ').split(' ');
      const [first, ...rest] = lemmas;
      if (first === undefined || first === '') continue;
      const list = byFirst.get(first) ?? [];
      list.push({ rest, label, term: lemmas.join(' ') });
      byFirst.set(first, list);
    }
  return { byFirst };
}

/** Words that by themselves name a thing as nouns and something else as verbs: "ship rockets", "base a claim on". */
const NOUNS: ReadonlySet<string> = new Set(['ship', 'base', 'land', 'channel', 'seal']);

const key = (t: Token) => t.lemma.toLowerCase();

export interface TermHit<Label extends string> {
  readonly label: Label;
  readonly term: string;
  readonly at: number;
  readonly length: number;
}

/** All terms that occur in `tokens[from..to)`. Function words between the parts of a term ("the", "a") are skipped. */
export function findTerms<Label extends string>(
  index: TermIndex<Label>,
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): readonly TermHit<Label>[] {
  const hits: TermHit<Label>[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const first = key(token);
    const asVerb = token.tag.startsWith('V') && NOUNS.has(first);
    for (const entry of index.byFirst.get(first) ?? []) {
      if (asVerb && entry.rest.length === 0) continue;
      let j = i + 1;
      let matched = true;
      for (const want of entry.rest) {
        while (j < to && tokens[j] !== undefined && key(tokens[j]!) !== want && tokens[j]!.dep === 'det') j++;
        const got = tokens[j];
        if (j >= to || got === undefined || key(got) !== want) {
          matched = false;
          break;
        }
        j++;
      }
      if (matched) hits.push({ label: entry.label, term: entry.term, at: i, length: j - i });
    }
  }
  return hits;
}
