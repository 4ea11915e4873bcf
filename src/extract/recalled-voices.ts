import type { Discourse } from './discourse.js';
import { isUnnamed } from './people.js';
import type { Sentence } from './syntax/sentence.js';
import { initials, type Voice } from './voices.js';

/** "The official", a few sentences behind "an official". */
export const unnamedBefore = (d: Discourse, s: Sentence, lemma: string): Voice | undefined =>
  d.people.find(
    ({ voice, sentence }) => isUnnamed(voice) && s.index - sentence <= 6 && voice.text.toLowerCase().endsWith(lemma),
  )?.voice;

/** "JCS", where somebody's Joint Chiefs of Staff have spoken: an abbreviation that the article does not explain. */
export const bodyAbbreviated = (d: Discourse, form: string): Voice | undefined =>
  /^\p{Lu}{3,6}$/u.test(form)
    ? d.speakers.find((v) => v.how === 'body' && v.side !== null && initials(v.text).endsWith(form))
    : undefined;

const PRESS = /\b(?:news|times|daily|press|tv|television|media|sinmun|novosti|tass)\b/i;

/** "the paper", "the agency": the mouthpiece of a state that spoke last by its name, or the agency so called. */
export const pressNamed = (d: Discourse, lemma: string): Voice | undefined =>
  d.speakers.find((v) => {
    const actor = v.how === 'body' ? v.entity?.actor : undefined;
    const names = actor === null || actor === undefined ? [] : [actor.name, ...actor.aliases];
    return names.some((name) => (lemma === 'agency' ? /\bagency\b/i : PRESS).test(name));
  });
