import type { Clause } from './clauses.js';
import { DEED_TRAITS } from './lexicon/deed-traits.js';
import { MATTER_TRAITS } from './lexicon/matter-traits.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { dependents, token } from './tree.js';
import type { Utterance } from './utterances.js';

export type Trait = keyof typeof DEED_TRAITS | keyof typeof MATTER_TRAITS;
/** How many words have each trait. */
export type Traits = ReadonlyMap<Trait, number>;

const NONE: readonly Trait[] = [];
let byLemma: ReadonlyMap<string, readonly Trait[]> | null = null;

function readTables(): ReadonlyMap<string, readonly Trait[]> {
  const out = new Map<string, Trait[]>();
  for (const [trait, lemmas] of Object.entries({ ...DEED_TRAITS, ...MATTER_TRAITS }) as [Trait, string][])
    for (const lemma of lemmas.trim().split(/\s+/)) {
      const known = out.get(lemma);
      if (known === undefined) out.set(lemma, [trait]);
      else known.push(trait);
    }
  return out;
}

/** What a word means in the language of conflict and diplomacy; a name means nothing by itself. */
export function traitsOf(t: Token): readonly Trait[] {
  if (t.tag.startsWith('NNP')) return NONE;
  byLemma ??= readTables();
  return byLemma.get(t.lemma.toLowerCase()) ?? NONE;
}

export function tallyTraits(s: Sentence, at: readonly number[]): Traits {
  const out = new Map<Trait, number>();
  for (const i of at) for (const t of traitsOf(token(s, i))) out.set(t, (out.get(t) ?? 0) + 1);
  return out;
}

/** Do two passages speak of the same kinds of things? The cosine of their tallies, 0 to 1. */
export function traitLikeness(a: Traits, b: Traits): number {
  const square = (m: Traits) => [...m.values()].reduce((sum, n) => sum + n * n, 0);
  const size = Math.sqrt(square(a) * square(b));
  if (size === 0) return 0;
  let both = 0;
  for (const [t, n] of a) both += n * (b.get(t) ?? 0);
  return both / size;
}

/** What a clause says of its subject: traits of the verb, of what completes it and, with a dot, of what is said of that. */
function traitsOfClause(s: Sentence, verb: number): ReadonlySet<string> {
  const out = new Set<string>(traitsOf(token(s, verb)));
  for (const d of dependents(s, verb, 'dobj', 'acomp', 'attr', 'xcomp', 'oprd', 'prt', 'advmod')) {
    for (const t of traitsOf(token(s, d))) out.add(t);
    for (const e of dependents(s, d, 'amod', 'dobj', 'compound', 'acomp', 'attr'))
      for (const t of traitsOf(token(s, e))) out.add(`.${t}`);
  }
  return out;
}

/** What is said, and of whom, in kinds instead of words: words that were never seen in training have kinds too. */
export function traitFeatures(
  u: Utterance,
  traits: Traits,
  clauses: readonly Clause[],
  main: Clause | null,
): ReadonlySet<string> {
  const s = u.sentence;
  const out = new Set<string>();
  const cue = u.cue?.act ?? 'NONE';
  for (const [t, n] of traits) {
    out.add(`trait=${t}`);
    out.add(`cue=${cue}&trait=${t}`);
    if (n > 1) out.add(`traits=${t}`);
  }
  for (const c of clauses) {
    const not = c.negated ? '!' : '';
    const scope = c === main ? 'main' : 'other';
    for (const t of traitsOfClause(s, c.verb)) {
      if (c.condition !== '') {
        out.add(`trait/if/${c.party}=${t}`);
        continue;
      }
      out.add(`trait/${scope}=${not}${t}`);
      out.add(`trait/${scope}/${c.party}=${not}${t}`);
      out.add(`trait/${scope}/${c.mood}=${not}${t}`);
    }
    const said = traitsOf(token(s, c.verb));
    if (c.subject >= 0)
      for (const i of [c.subject, ...dependents(s, c.subject, 'amod', 'compound')])
        for (const t of traitsOf(token(s, i))) {
          out.add(`trait/subject=${t}`);
          for (const v of said) out.add(`trait/subject=${t}&${not}${v}`);
        }
    for (const d of dependents(s, c.verb, 'dobj'))
      for (const t of traitsOf(token(s, d))) for (const v of said) out.add(`trait/object=${not}${v}>${t}`);
  }
  return out;
}
