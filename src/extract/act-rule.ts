import type { Act } from '../model.js';
import type { Clause } from './clauses.js';
import type { ConductClass } from './lexicon/conduct.js';

/** What the act rules look at: the clauses of what is said and the word classes in and around them. */
export interface ActReading {
  readonly cue: Act | 'SAY' | 'NONE';
  readonly cueNegated: boolean;
  readonly clauses: readonly Clause[];
  readonly has: (c: ConductClass) => boolean;
  /** Word classes at a clause's verb, its object and its predicate. */
  readonly at: (c: Clause) => readonly string[];
  readonly lemmas: ReadonlySet<string>;
}

/** A fact about English: this form makes this act. Every rule that fits is a feature; the judge weighs them against each other. */
export interface ActRule {
  readonly id: string;
  readonly act: Act;
  readonly reason: string;
  readonly example: string;
  readonly nearMiss: string;
  readonly fits: (r: ActReading) => boolean;
}

// what the rows ask, one word each so that a row reads like a sentence
export const own = (c: Clause) => c.party === 'own' || c.party === 'we';
export const other = (c: Clause) =>
  c.party === 'other' || c.party === 'they' || c.party === 'you' || c.party === 'person' || c.party === 'any';
export const free = (c: Clause) => c.condition === '';
/** What its own side does not, or will not do. */
export const undone = (c: Clause) => own(c) && free(c) && c.negated;
export const coming = (c: Clause) => ['will', 'would', 'going-to', 'shall', 'be-to'].includes(c.mood);
export const possible = (c: Clause) => ['could', 'may', 'might', 'can'].includes(c.mood);
export const due = (c: Clause) => ['must', 'should', 'have-to', 'need', 'ought', 'be-to'].includes(c.mood);
export const told = (c: Clause) => ['past', 'present', 'perfect', 'participle'].includes(c.mood);
export const some = (r: ActReading, test: (c: Clause) => boolean) => r.clauses.some(test);
export const at = (r: ActReading, c: Clause, ...classes: readonly ConductClass[]) =>
  classes.some((k) => r.at(c).includes(k));
export const conditional = (r: ActReading) =>
  some(r, (c) => c.condition !== '' && c.condition !== 'when' && c.condition !== 'once');
export const any = (r: ActReading, ...words: readonly string[]) => words.some((w) => r.lemmas.has(w));
