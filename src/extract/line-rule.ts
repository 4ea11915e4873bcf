import type { Reading } from './features.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, isVerb, subtree, token } from './tree.js';
import type { Utterance } from './utterances.js';

/** Tokens of the conduct that is barred and of what it would bring; `detail` tells the judge more of the form. */
export interface LineHit {
  readonly trigger: readonly number[];
  readonly consequence: readonly number[] | null;
  readonly detail?: string;
}

/** A form in which red lines are drawn. */
export interface LineRule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly nearMiss: string;
  /** Every place in the utterance where the form stands. */
  readonly read: (r: Reading) => Iterable<LineHit>;
}

/** A set of words from a list with blanks between. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const TO_COME = words(
  'any anyone anything further more another additional future other repeated new every next renewed',
);
const CONDUCT_NOUN = words(
  'attack attacks provocation provocations aggression threat threats strike strikes violation violations incursion incursions invasion intervention escalation move moves attempt attempts action actions use test launch breach interference hostility assault raid intrusion interception harassment blockade deployment',
);

export const lemma = (s: Sentence, i: number): string => token(s, i).lemma.toLowerCase();

/** Where an utterance, from its cue on, has one of these lemmas. */
export const placesOf = ({ at, content, sentence }: Utterance, lemmas: ReadonlySet<string>): readonly number[] =>
  [at, ...content].filter((i) => i >= 0 && lemmas.has(lemma(sentence, i)));

/** The clause without its own conjunction, "not" and modal. */
export const bare = (s: Sentence, verb: number, skip: (c: number) => boolean = () => false): readonly number[] =>
  subtree(s, verb, skip).filter(
    (i) =>
      token(s, i).head !== verb ||
      !['mark', 'neg', 'aux', 'cc', 'preconj'].includes(token(s, i).dep) ||
      token(s, i).lower === "'s",
  );

/** The noun phrase says that it is of conduct to come: "any attack", "further steps", "attacks on its ships". */
export const isToCome = (s: Sentence, noun: number): boolean =>
  TO_COME.has(token(s, noun).lower) ||
  dependents(s, noun, 'det', 'amod', 'nummod').some((c) => TO_COME.has(token(s, c).lower));
/** Of conduct to come, or of conduct at all. */
export const isConduct = (s: Sentence, noun: number): boolean =>
  isToCome(s, noun) || CONDUCT_NOUN.has(token(s, noun).lower);

/** Everything said that is not in the trigger, without the conjunction that opens it. */
export function rest(u: Utterance, trigger: ReadonlySet<number>): readonly number[] | null {
  const s = u.sentence;
  const said =
    u.contentHead >= 0 && isVerb(token(s, u.contentHead)) && !trigger.has(u.contentHead)
      ? subtree(s, u.contentHead)
      : u.content;
  const out = said.filter(
    (i) => !trigger.has(i) && !(token(s, i).dep === 'mark' && token(s, i).head === u.contentHead),
  );
  return out.length >= 2 ? out : null;
}
