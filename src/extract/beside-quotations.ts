import type { Discourse } from './discourse.js';
import { isSpeechVerb } from './lexicon/cues.js';
import type { Quotation } from './quotations.js';
import type { Sentence, Token } from './syntax/sentence.js';

/** Who stands with a verb of speech right behind a quotation. */
export interface Beside {
  readonly verb: number;
  readonly speaker: number;
}

const PHRASE = /^(?:DT|PRP\$|JJ|NN|NNP|NNPS|POS|HYPH|CD|VBG)$/;
const NOUN = /^(?:NN|NNP|PRP)$/;
/** The longest phrase for a speaker, in tokens. */
const LONGEST = 8;

/** "tells", "told", and "fumed" which looks like an adjective before a name. */
const tells = (t: Token | undefined): boolean =>
  t !== undefined &&
  (/^VB[DZ]$/.test(t.tag) || (/^(?:JJ|VBN)$/.test(t.tag) && t.lower.endsWith('ed'))) &&
  [t.lemma.toLowerCase(), t.lower.replace(/ed$/, ''), t.lower.replace(/d$/, '')].some(isSpeechVerb);

/**
 * “…,” said the mayor; “…,” the mayor said: what stands so close behind a quotation tells whose it is, whatever the parse makes of a long
 * sentence.
 */
export function besideQuotation(d: Discourse, s: Sentence, q: Quotation): Beside | null {
  if (!/[,?!.]['"”’]?$/.test(d.text.slice(q.end - 1, q.outer.end))) return null;
  let at = s.tokens.findIndex((t) => t.start >= q.end);
  while (at >= 0 && s.tokens[at] !== undefined && /^(?:[,"”’']|'')$/.test(s.tokens[at]!.form)) at++;
  if (at < 0 || s.tokens[at] === undefined) return null;
  if (tells(s.tokens[at])) {
    const speaker = phraseFrom(s, at + 1);
    return speaker === null ? null : { verb: at, speaker: speaker.head };
  }
  const speaker = phraseFrom(s, at);
  return speaker !== null && tells(s.tokens[speaker.to]) ? { verb: speaker.to, speaker: speaker.head } : null;
}

/** The noun phrase that begins at a token: its last noun, and where it ends. */
function phraseFrom(s: Sentence, from: number): { readonly head: number; readonly to: number } | null {
  if (s.tokens[from]?.tag === 'PRP') return { head: from, to: from + 1 };
  let to = from;
  const goesOn = (t: Token | undefined) => t !== undefined && (PHRASE.test(t.tag) || t.lower === 'of') && !tells(t);
  while (to - from < LONGEST && goesOn(s.tokens[to])) to++;
  // "the head of the fleet", but "one of the captains"
  const nouns = s.tokens.slice(from, to).filter((t) => NOUN.test(t.tag) && t.ent !== 'DATE');
  const of = s.tokens.slice(from, to).find((t) => t.lower === 'of')?.i ?? to;
  const head = nouns.findLast((t) => t.i < of) ?? nouns.at(-1);
  return head === undefined ? null : { head: head.i, to };
}
