import type { ActorRef } from '../model.js';
import { isRelative } from './content.js';
import type { Discourse } from './discourse.js';
import { authorOf } from './documents.js';
import { rolesOf } from './lexicon/roles.js';
import type { Quotation } from './quotations.js';
import { voiceOf } from './speakers.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, dependents, subjectOf, token } from './tree.js';
import { type Voice, voiceOfActor } from './voices.js';

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
export function voicesOf(d: Discourse, s: Sentence, head: number): readonly Voice[] {
  const t = token(s, head);
  const author = authorOf(d, s, head);
  if (author !== undefined) return author === null ? [] : [author];
  if (t.form === 'Koreas') {
    const both = ['north-korea', 'south-korea'].flatMap((id) => d.cast.index.gazetteer.actor(id) ?? []);
    return both.map((a) => ({ ...voiceOfActor(a), text: t.form }));
  }
  const voice = voiceOf(d, s, head);
  if (voice === null) return [];
  const [first, second] = t.tag === 'NNS' ? jointOwners(d, s, head) : [];
  if (first !== undefined && second !== undefined)
    return [first, second].map((side) => ({ ...voice, key: `${voice.key}@${side.id}`, ref: side, side }));
  return voice.how === 'unnamed' && voice.side !== null && t.tag === 'NNS'
    ? [voice, ...alsoOf(d, s, head, voice)]
    : [voice];
}

/** "the Japanese and South Korean governments": two adjectives of states joined before the noun, one body each. */
function jointOwners(d: Discourse, s: Sentence, head: number): readonly ActorRef[] {
  if (rolesOf(token(s, head).lemma.toLowerCase())?.has('body') !== true) return [];
  const near = (d.cast.mentions[s.index] ?? []).filter(
    (m) => m.entity.kind === 'STATE' && m.to <= head && m.from >= head - 5,
  );
  const last = near.at(-1);
  const first = near.at(-2);
  if (last === undefined || first === undefined || last.to !== head || first.to !== last.from - 1) return [];
  if (token(s, first.to).lower !== 'and') return [];
  return [first.entity.side, last.entity.side].flatMap((side) => side ?? []);
}

/** "U.S., South Korean and Japanese officials": the other states before the noun. */
function alsoOf(d: Discourse, s: Sentence, head: number, first: Voice): readonly Voice[] {
  const out: Voice[] = [];
  for (const m of d.cast.mentions[s.index] ?? []) {
    if (m.to > head || m.from < head - 12 || m.entity.kind !== 'STATE' || m.entity.side === null) continue;
    const up = ancestors(s, m.head).slice(1, 5);
    const between = up.slice(0, up.indexOf(head));
    if (!up.includes(head) || between.some((a) => !(d.cast.mentions[s.index] ?? []).some((x) => x.head === a)))
      continue;
    if (m.entity.side.id === first.side?.id || out.some((v) => v.side?.id === m.entity.side?.id)) continue;
    out.push({ ...first, key: `side:${m.entity.side.id}`, ref: m.entity.side, side: m.entity.side });
  }
  return out;
}

/** "officials from several countries, including Spain and Italy": separate positions, one for each state of the list (guide, ruling 1). */
export function listedStates(d: Discourse, s: Sentence, subject: number): readonly number[] {
  if (!['NNS', 'NNPS'].includes(token(s, subject).tag)) return [];
  const at = s.tokens.find(
    (t) => ['including', 'namely'].includes(t.lower) || (t.lower === 'such' && s.tokens[t.i + 1]?.lower === 'as'),
  );
  if (at === undefined) return [];
  const states: number[] = [];
  for (const m of d.cast.mentions[s.index] ?? [])
    if (m.from > at.i && m.from - (states.at(-1) ?? at.i) <= 4 && m.entity.kind === 'STATE' && !m.demonym)
      states.push(m.head);
  return states.length >= 2 ? states : [];
}
