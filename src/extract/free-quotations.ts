import { rootOf } from './content.js';
import type { Discourse } from './discourse.js';
import type { Quotation } from './quotations.js';
import type { Sentence } from './syntax/sentence.js';
import type { Utterance } from './utterances.js';
import { type Voice, voiceOfMention } from './voices.js';

export const SIGNED = 'quotation/signed';

/** What somebody says without a word of speech beside it. */
export const uncued = (
  s: Sentence,
  voice: Voice,
  content: readonly number[],
  quotations: readonly Quotation[],
  rule: string,
): Utterance => ({
  sentence: s,
  kind: 'free',
  at: -1,
  cue: null,
  voice,
  beside: [],
  content,
  contentHead: rootOf(s, content),
  quotations,
  rule,
  inside: null,
});

/** A post shown in full is signed below it, by a dash, a name and a handle or a date: its paragraph is the signer's. */
export function signedPosts(
  d: Discourse,
  sentences: readonly Sentence[],
  spoken: ReadonlyMap<number, readonly Utterance[]>,
): readonly Utterance[] {
  const out: Utterance[] = [];
  for (const s of sentences) {
    const first = s.tokens[0];
    if (first === undefined || !/^[-–—]+$/.test(first.form) || s.tokens.length > 20) continue;
    if (!s.tokens.some((t) => t.form.startsWith('@') || t.form.startsWith('(@') || t.ent === 'DATE')) continue;
    // a title in another language reads like a name, but nobody knows its side
    const person = (d.cast.mentions[s.index] ?? []).find((m) => m.entity.kind === 'PERSON' && m.entity.side !== null);
    if (person === undefined) continue;
    const voice = voiceOfMention(d, s, person);
    for (let i = s.index - 1; i >= 0 && sentences[i]!.paragraph === s.paragraph - 1; i--) {
      const post = sentences[i]!;
      if (spoken.has(i)) continue;
      const content = post.tokens.map((t) => t.i);
      out.push(uncued(post, voice, content, [], SIGNED));
    }
  }
  return out;
}

/**
 * Who speaks in quotations without a cue of their own: the same quotation, the paragraph, whoever the sentence before is about (`beside`),
 * the speaker before (`previous`).
 */
export function freeVoice(
  s: Sentence,
  free: readonly Quotation[],
  previous: Voice | null,
  beside: Voice | null,
  sentences: readonly Sentence[],
  bySentence: ReadonlyMap<number, readonly Utterance[]>,
  byQuotation: ReadonlyMap<Quotation, Voice>,
  text: string,
): { readonly voice: Voice; readonly rule: string } | null {
  for (const q of free) {
    const same = byQuotation.get(q);
    if (same !== undefined) return { voice: same, rule: 'quotation/same' };
  }
  const before = sentences[s.index - 1];
  const speaking = (at: Sentence | undefined) =>
    at === undefined
      ? undefined
      : (bySentence
          .get(at.index)
          ?.findLast((u) => u.cue?.manner === 'speech' && u.kind !== 'noun' && u.inside === null) ??
        bySentence.get(at.index)?.findLast((u) => u.voice.side !== null));
  const last = speaking(before);
  if (before !== undefined && last !== undefined && text.slice(before.start, before.end).trimEnd().endsWith(':'))
    return { voice: last.voice, rule: 'quotation/colon' };
  const starts = free.some((q) => q.outer.start <= s.start + 1);
  if (before?.paragraph === s.paragraph && last !== undefined) return { voice: last.voice, rule: 'quotation/carried' };
  const after = sentences[s.index + 1];
  const next = speaking(after);
  const whole = starts && free.some((q) => q.outer.end >= s.end - 1);
  if (after?.paragraph === s.paragraph && next !== undefined && whole)
    return { voice: next.voice, rule: 'quotation/before' };
  for (let i = s.index - 1; i >= 0 && sentences[i]!.paragraph === s.paragraph; i--) {
    const u = speaking(sentences[i]);
    if (u !== undefined) return { voice: u.voice, rule: 'quotation/carried' };
  }
  // "The coach was glad. “We won.”": whom the sentence before is about
  if (before?.paragraph === s.paragraph && beside !== null) return { voice: beside, rule: 'quotation/beside' };
  // a paragraph that begins with a quotation and names nobody goes on with the speaker of the one before
  if (starts && before !== undefined) {
    for (let i = s.index - 1; i >= 0 && sentences[i]!.paragraph >= s.paragraph - 2; i--) {
      const u = speaking(sentences[i]);
      if (u !== undefined) return { voice: u.voice, rule: 'quotation/paragraph' };
    }
    if (beside !== null) return { voice: beside, rule: 'quotation/beside' };
    if (previous !== null) return { voice: previous, rule: 'quotation/paragraph' };
  }
  return null;
}
