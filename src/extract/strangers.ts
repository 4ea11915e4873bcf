import type { Discourse } from './discourse.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, nameAt, subtree, token } from './tree.js';
import { NO_ROLES, strangerVoice, type Voice } from './voices.js';

/** Somebody of whom no list tells that he could speak, where a quotation shows it: "the chef said". */
export function strangerOf(d: Discourse, s: Sentence, head: number): Voice {
  // "her father, Hugh": the apposition names him
  const named = dependents(s, head, 'appos').find((a) => token(s, a).tag.startsWith('NNP')) ?? head;
  return strangerVoice(token(s, named).lemma.toLowerCase(), phraseText(d, s, named), 'PERSON', null, NO_ROLES);
}

/** The words of a noun phrase up to where something hangs on it, without its article. */
export const phraseText = (d: Discourse, s: Sentence, head: number): string => {
  const within = subtree(
    s,
    head,
    (c) =>
      ['relcl', 'acl', 'appos', 'punct', 'prep', 'cc', 'conj', 'advcl', 'parataxis', 'ccomp'].includes(
        token(s, c).dep,
      ) && !(token(s, c).dep === 'prep' && token(s, c).lower === 'of'),
  );
  let from = within[0]!;
  let to = within.at(-1)!;
  while (from < head && ['the', 'a', 'an'].includes(token(s, from).lower)) from++;
  if (to - from > 12) {
    from = Math.max(from, head - 6);
    to = Math.min(to, head + 4);
  }
  return nameAt(d.text, s, from, to + 1);
};
