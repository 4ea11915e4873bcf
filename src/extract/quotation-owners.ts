import type { Quotation } from './quotations.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, negated, subjectOf, token } from './tree.js';
import type { Utterance } from './utterances.js';

/** How well a cue says whose a quotation is: a verb of speech tells it best, a cue inside the quotation worst. */
function rankOf(u: Utterance, q: Quotation, quoted: readonly (Quotation | null)[]): number {
  if (u.at >= 0 && quoted[u.at] === q) return 3;
  if (u.cue === null) return 1;
  if (u.kind === 'noun' || u.cue.manner !== 'speech') return 2;
  return 0;
}

/**
 * Leaves each quotation of a sentence to the cue whose it is: "after Oslo warned of “war”" is Oslo's, whatever Rome did meanwhile; what the agency
 * says that the premier said is the premier's.
 */
export function ownQuotations(
  s: Sentence,
  found: readonly Utterance[],
  inSentence: readonly Quotation[],
  quoted: readonly (Quotation | null)[],
): readonly Utterance[] {
  const owner = new Map<Quotation, Utterance>();
  for (const u of found)
    for (const q of u.quotations) {
      const known = owner.get(q);
      const better = known === undefined ? -1 : rankOf(u, q, quoted) - rankOf(known, q, quoted);
      if (better < 0 || (better === 0 && known !== undefined && relays(known, u))) owner.set(q, u);
    }
  for (const q of inSentence) {
    const teller = owner.has(q) ? undefined : found.findLast((u) => tellsBefore(s, u, q, quoted));
    if (teller !== undefined) owner.set(q, teller);
  }
  return found.map((u) => ({ ...u, quotations: inSentence.filter((q) => owner.get(q)?.at === u.at) }));
}

/** "He said the hall was full, and was “not surprised”": in his sentence nobody else is quoted, but for what describes himself. */
function tellsBefore(s: Sentence, u: Utterance, q: Quotation, quoted: readonly (Quotation | null)[]): boolean {
  if (
    u.kind !== 'verb' ||
    u.cue?.manner !== 'speech' ||
    negated(s, u.at) ||
    quoted[u.at] !== null ||
    q.outer.start < token(s, u.at).end
  )
    return false;
  const subject = subjectOf(s, u.at);
  const first = s.tokens.find((t) => t.start >= q.start);
  return first !== undefined && (subject === undefined || !ancestors(s, first.i).includes(subject));
}

/** "The agency said the premier had told it …", "the mayor told her …, his office said": who passes on what another tells. */
function relays(outer: Utterance, u: Utterance): boolean {
  if (u.inside?.at !== outer.at || u.kind !== 'verb') return false;
  const { voice } = outer;
  const person = u.voice.ref.kind === 'PERSON' && voice.ref.kind !== 'PERSON';
  if (u.cue?.act !== 'SAY' && !person) return false;
  return voice.roles.has('media') || (person && voice.side !== null && voice.side.id === u.voice.side?.id);
}
