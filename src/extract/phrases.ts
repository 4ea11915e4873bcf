import { NOUN_CUES } from './lexicon/cues.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, isVerb, prepObjects, slotFillers, subtree, token } from './tree.js';
import type { Utterance } from './utterances.js';

/** Words of the article for a run of tokens: one span, blanks folded, outer marks and function words trimmed. */
export function phrase(s: Sentence, tokens: readonly number[], text: string, most = 16): string {
  let list = [...tokens].sort((a, b) => a - b);
  // a phrase is one stretch: what lies apart by more than a clause is left out
  const cut = list.findIndex((i, k) => k > 0 && i - list[k - 1]! > 6);
  if (cut > 0) list = list.slice(0, cut);
  while (list.length > 0 && isEdge(token(s, list[0]!).lower, 'front')) list = list.slice(1);
  if (list.length > most) list = list.slice(0, most);
  while (list.length > 0 && isEdge(token(s, list.at(-1)!).lower, 'back')) list = list.slice(0, -1);
  if (list.length === 0) return '';
  return text
    .slice(token(s, list[0]!).start, token(s, list.at(-1)!).end)
    .replace(/\s+/g, ' ')
    .replace(/[“”"]/g, '')
    .trim();
}

const FRONT = new Set(
  "the a an that if unless should when whether to of and but or , : ; - -- \" ' `` '' ( ) . ? ! also then".split(' '),
);
const BACK = new Set(
  "the a an and or of to in on at by for with that which who if is are was were be , : ; - -- \" ' `` '' ( ) . ? !".split(
    ' ',
  ),
);
const isEdge = (w: string, side: 'front' | 'back'): boolean => (side === 'front' ? FRONT : BACK).has(w);

/** In words; the annotators' phrases have 2 to 8, and those of the article need some more for as much. */
const LONGEST_MATTER = 12;

/**
 * What an utterance is about, in the article's words: the object of its main clause with what belongs to it, or the clause itself; where the
 * object is who is addressed or blamed, what he is warned of or blamed for. Attribution, time and asides are left out.
 */
export function aboutPhrase(u: Utterance, text: string): string {
  const { sentence: s, content } = u;
  const head = matterOf(u);
  if (content.length === 0) return '';
  const inside = new Set(content);
  const keep = (root: number): readonly number[] => {
    const subject = dependents(s, root, 'nsubj', 'nsubjpass')[0] ?? -1;
    return subtree(
      s,
      root,
      (c) =>
        ['advcl', 'relcl', 'parataxis', 'punct', 'cc', 'npadvmod', 'appos'].includes(token(s, c).dep) ||
        (token(s, c).dep === 'conj' && isVerb(token(s, c))) ||
        // "However, …", "In May alone, …"
        (c < subject && token(s, c).head === root && ['advmod', 'prep'].includes(token(s, c).dep)),
    ).filter((i) => inside.has(i));
  };
  if (head >= 0 && inside.has(head)) {
    const t = token(s, head);
    if (isVerb(t)) {
      // "be" and modals say little: take the clause; else the verb with its object
      const clause = keep(head).filter(
        (i) => !['aux', 'auxpass', 'mark', 'neg'].includes(token(s, i).dep) || token(s, i).head !== head,
      );
      const subjectless = clause.filter((i) => i >= head);
      const subject = dependents(s, head, 'nsubj', 'nsubjpass')[0];
      const pronoun = subject === undefined || /^(?:PRP|DT|EX)/.test(token(s, subject).tag);
      const made = phrase(s, pronoun && subjectless.length > 2 ? subjectless : clause, text, LONGEST_MATTER);
      if (made !== '') return made;
    }
    const made = phrase(s, keep(head), text, LONGEST_MATTER);
    if (made !== '') return made;
  }
  return phrase(s, content, text, LONGEST_MATTER);
}

/** The head of what is said; of "accused Oslo of spying" the spying and not Oslo, of "voiced concern about the raid" the raid. */
function matterOf({ sentence: s, at, cue, contentHead: head }: Utterance): number {
  if (cue === null || at < 0 || head < 0) return head;
  const t = token(s, head);
  // "what it called support for the rebels"
  if (t.tag === 'WP') return dependents(s, at, 'oprd', 'dobj', 'attr').find((c) => c > at) ?? head;
  if (NOUN_CUES.has(t.lemma.toLowerCase()))
    return [...prepObjects(s, head, ...MATTERS), ...prepObjects(s, at, ...MATTERS)].find((o) => o > head) ?? head;
  if (!cue.whom.some((slot) => slotFillers(s, at, slot).includes(head))) return head;
  const clause = dependents(s, at, 'xcomp', 'ccomp').find((c) => c > at);
  return clause ?? prepObjects(s, at).find((o) => o > head && token(s, o).ent !== 'DATE') ?? head;
}

/** Behind a noun of speech: what it is about. */
const MATTERS = ['about', 'over', 'against', 'of', 'on'];
