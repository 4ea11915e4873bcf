import type { Discourse } from './discourse.js';
import { mentionAt } from './entities.js';
import { voiceOf } from './speakers.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, prepObjects, subjectOf, token } from './tree.js';
import { type Voice, voiceOfMention } from './voices.js';

/** Verbs that carry a reporting noun without adding to it: "issued a warning", "made a threat", "the warning came". */
const LIGHT = new Set(
  'issue give deliver make send sound voice repeat reiterate renew release offer express raise have level extend get receive draw publish post face hear come follow say read be'.split(
    ' ',
  ),
);

/** Whose warning: possessor, "by X", "from X", or the subject of a light verb ("Iran issued a threat"). */
export function holderOf(d: Discourse, s: Sentence, noun: number): Voice | null {
  for (const p of dependents(s, noun, 'poss')) {
    const v = voiceOf(d, s, p);
    if (v !== null) return v;
  }
  for (const o of prepObjects(s, noun, 'by', 'from')) {
    const v = voiceOf(d, s, o);
    if (v !== null && v.side !== null) return v;
  }
  for (const c of dependents(s, noun, 'amod', 'compound', 'nmod')) {
    const v = token(s, c).tag.startsWith('NN') || token(s, c).tag === 'JJ' ? mentionVoice(d, s, c) : null;
    if (v !== null) return v;
  }
  const t = token(s, noun);
  if (t.head >= 0 && ['dobj', 'attr'].includes(t.dep) && LIGHT.has(token(s, t.head).lemma)) {
    const subject = subjectOf(s, t.head);
    if (subject !== undefined && subject !== noun) return voiceOf(d, s, subject);
  }
  // "the warning comes a day after": whoever warned last
  if (t.dep === 'nsubj' && ['come', 'follow', 'be', 'mark'].includes(token(s, t.head).lemma))
    return d.speakers[0] ?? null;
  return null;
}

function mentionVoice(d: Discourse, s: Sentence, i: number): Voice | null {
  const m = mentionAt(d.cast, s, i);
  if (m === undefined || m.entity.side === null) return null;
  return voiceOfMention(d, s, m);
}
