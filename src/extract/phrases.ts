import type { Sentence } from './syntax/sentence.js';
import { dependents, isVerb, subtree, token } from './tree.js';

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

/**
 * What an utterance is about, in the article's words: the object of its main clause with what belongs to it, or the clause itself.
 * Attribution, time and asides are left out.
 */
export function aboutPhrase(s: Sentence, content: readonly number[], head: number, text: string): string {
  if (content.length === 0) return '';
  const inside = new Set(content);
  const keep = (root: number): readonly number[] =>
    subtree(
      s,
      root,
      (c) =>
        ['advcl', 'relcl', 'parataxis', 'punct', 'cc', 'npadvmod', 'appos'].includes(token(s, c).dep) ||
        (token(s, c).dep === 'conj' && isVerb(token(s, c))),
    ).filter((i) => inside.has(i));
  if (head >= 0 && inside.has(head)) {
    const t = token(s, head);
    if (isVerb(t)) {
      // "be" and modals say little: take the clause; else the verb with its object
      const clause = keep(head).filter(
        (i) => !['aux', 'auxpass', 'mark', 'neg'].includes(token(s, i).dep) || token(s, i).head !== head,
      );
      const subjectless = clause.filter((i) => i >= head);
      const subject = dependents(s, head, 'nsubj', 'nsubjpass')[0];
      const pronoun = subject === undefined || token(s, subject).tag.startsWith('PRP');
      const made = phrase(s, pronoun && subjectless.length > 2 ? subjectless : clause, text, 9);
      if (made !== '') return made;
    }
    const made = phrase(s, keep(head), text, 9);
    if (made !== '') return made;
  }
  return phrase(s, content, text, 9);
}
