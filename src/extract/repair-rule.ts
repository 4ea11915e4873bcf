import { rolesOf } from './lexicon/roles.js';
import type { Sentence, Token } from './syntax/sentence.js';

/** Facts of English that overrule the parse, each with a sentence that it is true of and one that it must leave alone. */
export interface Repair {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly nearMiss: string;
  /** Tokens to replace, by index; empty where it does not apply. */
  readonly mend: (s: Sentence) => ReadonlyMap<number, Partial<Token>>;
}

export const NOTHING: ReadonlyMap<number, Partial<Token>> = new Map();

/** A name, or a noun for somebody who may speak. */
export const isSomebody = (t: Token): boolean =>
  (t.tag.startsWith('NNP') && t.ent !== 'DATE') ||
  (t.tag.startsWith('NN') && rolesOf(t.lemma.toLowerCase()) !== undefined);

/** What somebody has written and others read out. */
export const TEXTS = new Set('statement communique communiqué text letter note declaration report'.split(' '));

/** Somebody, or a text that speaks for its author. */
export const canSpeak = (t: Token): boolean =>
  isSomebody(t) || (t.tag.startsWith('NN') && (TEXTS.has(t.lemma) || t.lemma === 'man'));
