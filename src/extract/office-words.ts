import { isSpeechVerb } from './lexicon/cues.js';
import { rolesOf } from './lexicon/roles.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { dependents, token } from './tree.js';

const WITHIN: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod', 'punct']);

/**
 * Is this word part of what an office or a body is called, by the name of who holds it or as the source of a speech: "Energy Minister
 * Rossi", "Rossi, head of the navy", "the trade envoy said"? Not so of an office that something is done to: "they expelled the trade envoy".
 */
export function isOfOffice(s: Sentence, i: number): boolean {
  let at = token(s, i);
  for (let steps = 0; steps < 6; steps++) {
    const up = wider(s, at);
    if (up === null) break;
    at = up;
  }
  if (at.ent === 'PERSON') return at.i !== i;
  if (!isOffice(at)) return false;
  const above = at.head < 0 ? null : token(s, at.head);
  if (above === null) return false;
  const named = [...dependents(s, at.i, 'appos'), ...(at.dep === 'appos' ? [at.head] : [])];
  if (named.some((n) => token(s, n).ent === 'PERSON')) return true;
  return at.dep === 'nsubj' && isSpeechVerb(above.lemma.toLowerCase());
}

function isOffice(t: Token): boolean {
  const roles = rolesOf(t.lemma.toLowerCase());
  return roles !== undefined && (roles.has('office') || roles.has('body'));
}

/** The noun that a word stands before, or the office that it stands after with "of". */
function wider(s: Sentence, t: Token): Token | null {
  if (t.head < 0) return null;
  const head = token(s, t.head);
  if (WITHIN.has(t.dep) && head.i > t.i && (head.tag.startsWith('NN') || t.dep === 'punct')) return head;
  if (t.dep !== 'pobj' || head.lower !== 'of' || head.head < 0) return null;
  const office = token(s, head.head);
  return isOffice(office) ? office : null;
}
