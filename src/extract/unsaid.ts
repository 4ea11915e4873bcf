import { verbCue } from './content.js';
import type { Discourse } from './discourse.js';
import { mentionAt } from './entities.js';
import { type Cue, NOUN_CUES } from './lexicon/cues.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, auxiliaries, dependent, dependents, isVerb, subtree, thatOf, token } from './tree.js';
import type { Voice } from './voices.js';

const RIPOSTES = new Set(['respond', 'answer', 'react', 'reply']);
const MODALS = new Set(['will', 'would', 'could', 'may', 'might', 'shall', 'must', 'can', "'ll", "'d"]);

/** "Paris warned that it would respond" announces a deed; "it responded that …" tells of speech. */
export const isRiposte = (s: Sentence, at: number, cues: ReadonlySet<number>): boolean =>
  RIPOSTES.has(token(s, at).lemma.toLowerCase()) &&
  auxiliaries(s, at).some((a) => MODALS.has(a)) &&
  ancestors(s, at)
    .slice(1)
    .some((a) => cues.has(a));

const DUTIES = new Set(['must', 'should']);

/**
 * "if Washington pulls out of the treaty", "Washington must agree to a truce", "asked that Washington ease its curbs": what is only supposed
 * or asked for has not been said.
 */
export const isSupposed = (s: Sentence, at: number): boolean =>
  dependents(s, at, 'mark').some((m) => ['if', 'unless'].includes(token(s, m).lower)) ||
  auxiliaries(s, at).some((a) => DUTIES.has(a)) ||
  isAskedFor(s, at);

const BIDS: ReadonlySet<string> = new Set(['DEMAND', 'APPEAL']);

/** A bare verb behind "that" and its subject, under a word that asks for something. */
function isAskedFor(s: Sentence, at: number): boolean {
  const t = token(s, at);
  if (!/^VBP?$/.test(t.tag) || t.head < 0 || thatOf(s, at) === undefined) return false;
  if (dependent(s, at, 'aux', 'auxpass') !== undefined) return false;
  const up = token(s, t.head);
  const cue = isVerb(up) ? verbCue(s, up.i) : NOUN_CUES.get(up.lemma.toLowerCase())?.[0];
  return cue !== null && cue !== undefined && BIDS.has(cue.act);
}

/** A quotation may tell what a third party says: "Iran announced that it would stop", said by a minister or read out by a reporter. */
export function relays(d: Discourse, s: Sentence, verb: number, cue: Cue): boolean {
  if (cue.manner !== 'speech') return false;
  const subject = dependent(s, verb, 'nsubj');
  const named = subject === undefined ? undefined : mentionAt(d.cast, s, subject);
  return named !== undefined && named.head === subject && named.entity.side !== null;
}

/** "A spokesman for the ministry warned Iran": a side that was only supposed is not the one spoken to. */
export function isAddressed(
  d: Discourse,
  s: Sentence,
  verb: number,
  speaker: number,
  { entity, side }: Voice,
): boolean {
  if (entity !== null || side === null) return false;
  const sidesAt = (at: readonly number[]) =>
    (d.cast.mentions[s.index] ?? []).filter((m) => at.includes(m.head)).map((m) => m.entity.side?.id);
  return sidesAt(dependents(s, verb, 'dobj')).includes(side.id) && !sidesAt(subtree(s, speaker)).includes(side.id);
}
