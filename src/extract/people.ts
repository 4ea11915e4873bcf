import { rolesOf } from './lexicon/roles.js';
import type { Sentence } from './syntax/sentence.js';
import { token } from './tree.js';
import type { Voice } from './voices.js';

/** Somebody, named or known by an office alone, whom "he" or "she" may mean. */
export interface Person {
  readonly voice: Voice;
  /** Index of the sentence that spoke of the person last. */
  readonly sentence: number;
}

const MOST = 12;
/** Sentences back to somebody whom a pronoun means. */
const NEAR = 2;

/** A noun for one holder of an office: "the premier", not "officials". */
export const isOneOfficial = (s: Sentence, i: number): boolean => {
  const t = token(s, i);
  return (t.tag === 'NN' || t.tag === 'NNP') && rolesOf(t.lemma.toLowerCase())?.has('office') === true;
};

export const isOnePerson = (voice: Voice, s: Sentence, at: number): boolean =>
  voice.entity === null ? isOneOfficial(s, at) : voice.entity.kind === 'PERSON';

/** Could a "he" or a "she" stand for this person? Of somebody without a name nothing is known. */
export const isOf = (voice: Voice, gender: 'm' | 'f'): boolean =>
  voice.entity === null || voice.entity.gender === null || voice.entity.gender === gender;

/** Puts the people of a sentence on top of the list, those who speak in it last. */
export function notePeople(
  people: Person[],
  s: Sentence,
  found: readonly Voice[],
  spoke: ReadonlySet<Voice['key']>,
): void {
  for (const voice of [...found, ...found.filter((v) => spoke.has(v.key))]) {
    const at = people.findIndex((p) => p.voice.key === voice.key);
    if (at >= 0) people.splice(at, 1);
    people.unshift({ voice, sentence: s.index });
    if (people.length > MOST) people.pop();
  }
}

/** Those who are called so because they are not named: "an official". */
const UNNAMED = /\b(?:official|officer|diplomat|source|aide|lawmaker)$/i;

export const isUnnamed = (voice: Voice): boolean => voice.entity === null && UNNAMED.test(voice.text);

/** Whom a "he" or "she" of this sentence means: who was spoken of last; of "the minister" and a name of the same side the name. */
export function meantBy(people: readonly Person[], sentence: number, gender: 'm' | 'f'): Voice | undefined {
  const near = people.filter((p) => sentence - p.sentence <= NEAR && isOf(p.voice, gender)).map((p) => p.voice);
  const last = near[0];
  if (last === undefined || last.entity !== null || last.side === null || isUnnamed(last)) return last;
  return near.find((v) => v.entity !== null && v.side?.id === last.side?.id) ?? last;
}
