import { isRelative } from './content.js';
import type { Discourse } from './discourse.js';
import { authorOf } from './documents.js';
import { alsoOf, jointOwners, oneMeant, severalOf } from './joint-speakers.js';
import type { Quotation } from './quotations.js';
import { voiceOf } from './speakers.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, subjectOf, token } from './tree.js';
import type { Voice } from './voices.js';

const QUOTING = new Set(['quote', 'cite', 'describe', 'report', 'record']);

/** "quoted her as saying": what follows is told by whoever is quoted. */
export const isQuotingAs = (s: Sentence, verb: number): boolean =>
  QUOTING.has(token(s, verb).lemma) &&
  dependents(s, verb, 'prep').some(
    (p) => token(s, p).lower === 'as' && dependents(s, p, 'pcomp').some((c) => token(s, c).tag === 'VBG'),
  );

/**
 * Who speaks at an active verb: its subject; who is quoted in "quoted X as saying"; X in "with X saying"; and where the subject cannot speak
 * ("tensions rose as Paris pressed Rome, accusing it"), the subject nearest before a participle.
 */
export function speakerOf(
  d: Discourse,
  s: Sentence,
  verb: number,
  quoted: readonly (Quotation | null)[],
): number | undefined {
  const t = token(s, verb);
  const up = t.head < 0 ? undefined : token(s, t.head);
  if (
    t.tag === 'VBG' &&
    up !== undefined &&
    (t.dep === 'pcomp' || t.dep === 'acl') &&
    dependents(s, verb, 'nsubj').length === 0
  ) {
    const over = up.dep === 'prep' && up.head >= 0 ? token(s, up.head) : undefined;
    if (up.lower === 'as' && over !== undefined && QUOTING.has(over.lemma)) {
      const quoted = dependents(s, over.i, 'dobj', 'nsubjpass')[0];
      if (quoted !== undefined) return quoted;
    }
    const beside = up.lower === 'with' ? dependents(s, up.i, 'pobj').find((o) => o < verb) : undefined;
    if (beside !== undefined) return beside;
  }
  // of two subjects the parse has taken one from what is quoted before: the speaker stands at the verb
  const own = dependents(s, verb, 'nsubj').filter((c) => c < verb && !isRelative(s, c));
  const outside = dependents(s, verb, 'nsubj').filter((c) => !isRelative(s, c) && (quoted[c] ?? null) === null);
  const first = subjectOf(s, verb);
  const subject =
    own.length > 1
      ? own.at(-1)
      : first !== undefined && (quoted[first] ?? null) !== null && outside.length === 1
        ? outside[0]
        : first;
  if (subject !== undefined && isRelative(s, subject)) {
    const noun = s.tokens.findLast((x) => x.i < subject && x.tag.startsWith('NN'));
    if (noun !== undefined && subject - noun.i <= 4) return noun.i;
  }
  if (t.tag !== 'VBG' || !['advcl', 'conj'].includes(t.dep) || dependents(s, verb, 'nsubj').length > 0) return subject;
  if (subject !== undefined && voiceOf(d, s, subject) !== null) return subject;
  const nearer = s.tokens.findLast(
    (x) => x.i < verb && x.dep === 'nsubj' && x.i !== subject && voiceOf(d, s, x.i)?.side != null,
  );
  return nearer?.i ?? subject;
}

/** Who a subject is; a text is its author's, and officials of several states speak for each of them. */
export function voicesOf(d: Discourse, s: Sentence, subject: number): readonly Voice[] {
  const head = oneMeant(d, s, subject);
  const author = authorOf(d, s, head);
  if (author !== undefined) return author === null ? [] : [author];
  const several = severalOf(d, s, head);
  if (several.length > 0) return several;
  const voice = voiceOf(d, s, head);
  if (voice === null) return [];
  const { tag } = token(s, head);
  const [first, second] = tag === 'NNS' ? jointOwners(d, s, head) : [];
  if (first !== undefined && second !== undefined)
    return [first, second].map((side) => ({ ...voice, key: `${voice.key}@${side.id}`, ref: side, side }));
  return voice.how === 'unnamed' && voice.side !== null && tag === 'NNS'
    ? [voice, ...alsoOf(d, s, head, voice)]
    : [voice];
}
