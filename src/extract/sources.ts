import type { Discourse } from './discourse.js';
import { holderOf } from './holders.js';
import { voiceOf } from './speakers.js';
import type { Sentence } from './syntax/sentence.js';
import { dependent, dependents, isVerb, prepObjects, subtree, token } from './tree.js';
import type { Voice } from './voices.js';

/** Somebody whom a sentence names as its source, beside what it tells. */
export interface Source {
  readonly voice: Voice;
  /** The tokens that name him; what is said is all the others. */
  readonly aside: ReadonlySet<number>;
  readonly rule: string;
}

/** "In X's view", "by X's account", "to X's mind": whose sentence it is, by the preposition and its noun. */
const VIEWS: Readonly<Record<string, ReadonlySet<string>>> = {
  in: new Set(
    'word view opinion eye judgment judgement reading phrase estimation assessment telling interpretation version'.split(
      ' ',
    ),
  ),
  by: new Set('account reckoning admission estimate telling'.split(' ')),
  to: new Set(['mind']),
};

/** "As X sees it". */
const SEEING = new Set(['see', 'put', 'have', 'tell', 'phrase']);

/** The source that the token introduces, null of most. */
export function sourceAt(d: Discourse, s: Sentence, at: number): Source | null {
  const t = token(s, at);
  const source = (voice: Voice | null, rule: string): Source | null =>
    voice === null ? null : { voice, aside: new Set(subtree(s, at)), rule };
  if (t.lower === 'according') {
    const noun = prepObjects(s, at, 'to')[0] ?? dependents(s, at, 'pobj')[0];
    // "according to figures from the army": whose figures
    return noun === undefined
      ? null
      : source(voiceOf(d, s, noun) ?? holderOf(d, s, noun) ?? makerOf(d, s, noun), 'speech/according-to');
  }
  const views = t.dep === 'prep' ? VIEWS[t.lower] : undefined;
  if (views !== undefined) {
    const noun = dependents(s, at, 'pobj').find((o) => views.has(token(s, o).lemma));
    if (noun === undefined) return null;
    const holders = [...dependents(s, noun, 'poss'), ...prepObjects(s, noun, 'of')];
    const voice = holders.map((h) => voiceOf(d, s, h)).find((v) => v !== null);
    return source(voice ?? null, 'speech/in-the-words-of');
  }
  if (isVerb(t) && SEEING.has(t.lemma) && t.dep === 'advcl') {
    const it = dependents(s, at, 'dobj').some((o) => token(s, o).lower === 'it');
    const as = dependents(s, at, 'mark', 'advmod').some((m) => token(s, m).lower === 'as');
    const subject = dependent(s, at, 'nsubj');
    if (it && as && subject !== undefined) return source(voiceOf(d, s, subject), 'speech/as-x-sees-it');
  }
  return null;
}

/** "An assessment made public by the army", "a bulletin of the ministry": who made the text. */
export function makerOf(d: Discourse, s: Sentence, noun: number): Voice | null {
  const makers = [
    ...dependents(s, noun, 'acl').flatMap((a) => dependents(s, a, 'agent').flatMap((b) => dependents(s, b, 'pobj'))),
    ...prepObjects(s, noun, 'of'),
  ];
  return makers.map((m) => voiceOf(d, s, m)).find((v) => v !== null && v.side !== null) ?? null;
}
