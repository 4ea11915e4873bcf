import type { Discourse } from './discourse.js';
import { mentionAt } from './entities.js';
import { rolesOf } from './lexicon/roles.js';
import { type Quotation, quotationAt } from './quotations.js';
import { voiceOf } from './speakers.js';
import type { Sentence } from './syntax/sentence.js';
import { token } from './tree.js';
import { type Voice, voiceOfMention } from './voices.js';

/** Longest label before a colon, before a quotation, and at the end of a headline. */
const LONGEST = { plain: 7, quoted: 24, closing: 8 } as const;
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/**
 * Headline form "Spicer: Response expected", "Spicer to Iran: Stay out", the transcript's "MR. PRICE: …", and "The prime minister, on the steps of his office: “…”".
 */
export function labelVoice(
  d: Discourse,
  s: Sentence,
  quotations: readonly Quotation[],
): { readonly at: number; readonly voice: Voice } | null {
  const at = s.tokens.findIndex((t) => t.form === ':');
  const next = s.tokens[at + 1];
  if (at < 1 || at > LONGEST.quoted || next === undefined) return null;
  if (at <= LONGEST.plain) {
    // "Iran to Norway: Stay out": the one before "to" speaks to the one behind it
    const to = s.tokens.findIndex((t) => t.lower === 'to');
    const end = to > 0 && to < at ? to : at;
    for (let i = end - 1; i >= 0; i--) {
      const m = mentionAt(d.cast, s, i);
      if (m !== undefined && m.to === end) return { at, voice: voiceOfMention(d, s, m) };
    }
  }
  const office = officeBefore(d, s, at);
  if (office !== null) return { at, voice: office };
  if (quotationAt(quotations, next.start) === undefined) return null;
  const comma = s.tokens.findIndex((t) => t.form === ',');
  const end = comma > 0 && comma < at ? comma : at;
  if (s.tokens.some((t) => t.i < at && FINITE.has(t.tag))) return null;
  for (let i = 0; i < end; i++) {
    const m = mentionAt(d.cast, s, i);
    const noun = m?.entity.kind === 'PERSON' ? m.head : i;
    if (m?.entity.kind !== 'PERSON' && (!token(s, i).tag.startsWith('NN') || !speaks(s, i) || isModifier(s, i, end)))
      continue;
    const voice = voiceOf(d, s, noun);
    if (voice !== null && voice.side !== null) return { at, voice };
  }
  return null;
}

/** "Iranian parliament speaker: …", behind the time in a live blog: nothing but an office and whose it is. */
function officeBefore(d: Discourse, s: Sentence, at: number): Voice | null {
  const from = /^\d{1,2}[.:]\d{2}$/.test(token(s, 0).form) ? 1 : 0;
  const label = s.tokens.slice(from, at);
  if (label.length < 2 || label.length > LONGEST.plain || !speaks(s, at - 1)) return null;
  if (!label.every((t) => /^(?:NN|JJ|POS|HYPH)/.test(t.tag))) return null;
  const voice = voiceOf(d, s, at - 1);
  return voice === null || voice.side === null ? null : voice;
}

/** The headline form with its speaker at the end: "Ships must turn back: Oslo", "Talks are over – Norwegian minister". */
export function closingVoice(d: Discourse, s: Sentence): { readonly at: number; readonly voice: Voice } | null {
  const at = s.tokens.findLastIndex((t) => t.form === ':' || /^[-–—]+$/.test(t.form));
  const last = s.tokens.length - 1;
  const first = s.tokens[at + 1];
  if (at < 3 || first === undefined || last - at > LONGEST.closing) return null;
  // a hyphen within a word is none
  if (s.tokens[at]?.form !== ':' && s.tokens[at - 1]?.end === s.tokens[at]?.start) return null;
  const m = mentionAt(d.cast, s, last);
  // nothing but a name, or a person behind his office
  const alone =
    m?.from === at + 1 ||
    (m?.entity.kind === 'PERSON' && s.tokens.slice(at + 1, m.from).every((t) => /^(?:NN|JJ)/.test(t.tag)));
  if (m !== undefined && alone && !m.demonym && m.entity.side !== null) return { at, voice: voiceOfMention(d, s, m) };
  if (!token(s, last).tag.startsWith('NN') || !speaks(s, last)) return null;
  if (s.tokens.slice(at + 1).some((t) => !/^(?:NN|JJ|POS|HYPH)/.test(t.tag))) return null;
  const voice = voiceOf(d, s, last);
  return voice === null || voice.side === null ? null : { at, voice };
}

const speaks = (s: Sentence, i: number): boolean => rolesOf(token(s, i).lemma.toLowerCase()) !== undefined;

/** A noun before the noun that it describes: "defence" of "defence ministry". */
const isModifier = (s: Sentence, i: number, end: number): boolean =>
  i + 1 < end && token(s, i + 1).tag.startsWith('NN') && speaks(s, i + 1);
