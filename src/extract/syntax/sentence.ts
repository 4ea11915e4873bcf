import type { Span } from '../../model.js';

/** A word, number or mark with everything the taggers and the parser say of it. Offsets count in the article's text. */
export interface Token extends Span {
  /** Index in the sentence. */
  readonly i: number;
  /** As written; typographic quotes, apostrophes and dashes are plain ones, one for one. */
  readonly form: string;
  readonly lower: string;
  /** Lower case ("say", "warn", "be", "troop"); proper nouns keep their form. */
  readonly lemma: string;
  /** Penn Treebank tag. */
  readonly tag: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  /** ClearNLP label: nsubj, dobj, ccomp, advcl, mark, neg, agent, prep, pobj … */
  readonly dep: string;
  /** '' or PERSON, ORG, GPE, NORP, LOC, DATE … */
  readonly ent: string;
  /** True where a name begins. */
  readonly entStart: boolean;
}

export interface Sentence extends Span {
  /** Index in the article. */
  readonly index: number;
  /** Index of the paragraph; one or more newlines end one. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** The dependents of each token, in order. */
  readonly children: readonly (readonly number[])[];
}
