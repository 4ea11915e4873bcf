import type { Sentence, Token } from './syntax/sentence.js';

/** Walks over dependency trees. All take a sentence and token indices and are linear in what they return. */

export const token = (s: Sentence, i: number): Token => {
  const t = s.tokens[i];
  if (t === undefined) throw new RangeError(`no token ${i} in a sentence of ${s.tokens.length}`);
  return t;
};

export function dependents(s: Sentence, i: number, ...labels: readonly string[]): readonly number[] {
  const all = s.children[i] ?? [];
  return labels.length === 0 ? all : all.filter((c) => labels.includes(token(s, c).dep));
}

export const dependent = (s: Sentence, i: number, ...labels: readonly string[]): number | undefined =>
  dependents(s, i, ...labels)[0];

/** All tokens of the subtree, in order; `skip` cuts branches off. */
export function subtree(s: Sentence, i: number, skip: (child: number) => boolean = () => false): readonly number[] {
  const out: number[] = [];
  const stack = [i];
  while (stack.length > 0) {
    const at = stack.pop()!;
    out.push(at);
    for (const c of s.children[at] ?? []) if (!skip(c)) stack.push(c);
  }
  return out.sort((a, b) => a - b);
}

/** From the token to the root, itself first. */
export function ancestors(s: Sentence, i: number): readonly number[] {
  const out: number[] = [];
  for (let at = i; at >= 0 && out.length <= s.tokens.length; at = token(s, at).head) out.push(at);
  return out;
}

/** Objects of a preposition of the verb or noun: "warned against X", "threat to X". */
export function prepObjects(s: Sentence, i: number, ...preps: readonly string[]): readonly number[] {
  const out: number[] = [];
  for (const p of dependents(s, i, 'prep', 'dative', 'agent', 'prt'))
    if (preps.length === 0 || preps.includes(token(s, p).lower)) out.push(...dependents(s, p, 'pobj', 'pcomp'));
  return out;
}

/** Where a cue's frame puts somebody: its object, or the object of the preposition. */
export const slotFillers = (s: Sentence, i: number, slot: string): readonly number[] =>
  slot === 'dobj' ? dependents(s, i, 'dobj', 'dative') : prepObjects(s, i, slot);

/** The article's words for tokens [from, to). */
export const wordsAt = (text: string, s: Sentence, from: number, to: number): string =>
  text.slice(token(s, from).start, token(s, to - 1).end);

/** The same on one line, as names are kept. */
export const nameAt = (text: string, s: Sentence, from: number, to: number): string =>
  wordsAt(text, s, from, to).replace(/\s+/g, ' ');

/** The forms of tokens [from, to) with a space between each two, where the article's text is not at hand. */
export const formsAt = (s: Sentence, from: number, to: number): string =>
  s.tokens
    .slice(from, to)
    .map((t) => t.form)
    .join(' ');

/** The token and everything coordinated with it. */
export function conjuncts(s: Sentence, i: number): readonly number[] {
  const out = [i];
  for (let k = 0; k < out.length && k < 50; k++) out.push(...dependents(s, out[k]!, 'conj'));
  return out;
}

const CHANCES: ReadonlySet<string> = new Set(
  'chance opportunity occasion moment time turn lead step liberty pain visit speech trip right'.split(' '),
);

/** "promised Norway to leave": the one who promises will leave. */
const BINDING = new Set('promise vow pledge swear threaten guarantee assure'.split(' '));

/** "told Norway to leave", "called on Norway to leave": the one who is told will leave. */
function biddenBy(s: Sentence, verb: number): number | undefined {
  const t = token(s, verb);
  if (!['xcomp', 'ccomp'].includes(t.dep) || !auxiliaries(s, verb).includes('to')) return undefined;
  if (BINDING.has(token(s, t.head).lemma.toLowerCase())) return undefined;
  const told = [...dependents(s, t.head, 'dobj'), ...prepObjects(s, t.head, 'on', 'upon', 'to')];
  return told.findLast((o) => o > t.head && o < verb);
}

export const SUBJECTS: readonly string[] = ['nsubj', 'nsubjpass', 'csubj', 'expl'];

/** Own subject of a verb, or the one it shares with the verb that governs it (conjunct, open complement, adverbial participle). */
export function subjectOf(s: Sentence, verb: number): number | undefined {
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const own = dependent(s, at, ...SUBJECTS);
    if (own !== undefined) {
      // "who said" is the noun that the clause modifies
      const t = token(s, own);
      if (['who', 'that', 'which'].includes(t.lower) && token(s, at).dep === 'relcl') return token(s, at).head;
      return own;
    }
    const t = token(s, at);
    if (t.head < 0) return undefined;
    if (t.dep === 'acl') {
      if (t.tag === 'VBG' || t.tag === 'VBN') return t.head;
      // "took the chance to ask": the one who took it asks
      const noun = token(s, t.head);
      if (noun.dep !== 'dobj' || noun.head < 0 || !CHANCES.has(noun.lemma)) return undefined;
      at = noun.head;
      continue;
    }
    if (t.dep === 'relcl') return t.head;
    if (['conj', 'xcomp', 'advcl', 'ccomp', 'dep', 'parataxis', 'pcomp'].includes(t.dep)) {
      if (t.dep === 'ccomp' && t.tag !== 'VBG' && t.tag !== 'VB') return undefined;
      const bidden = biddenBy(s, at);
      if (bidden !== undefined) return bidden;
      at = t.head;
      if (token(s, at).tag === 'IN' && token(s, at).head >= 0) at = token(s, at).head;
      continue;
    }
    return undefined;
  }
  return undefined;
}

export const isVerb = (t: Token): boolean => t.tag.startsWith('VB') || t.tag === 'MD';

/** Negated by "not", "never", or by a negative subject or object ("no one", "no plans"). */
export function negated(s: Sentence, verb: number): boolean {
  for (const c of s.children[verb] ?? []) {
    const t = token(s, c);
    if (t.dep === 'neg' || ((t.lower === 'never' || t.lower === 'hardly') && t.dep === 'advmod')) return true;
    if ((t.dep === 'nsubj' || t.dep === 'dobj' || t.dep === 'attr' || t.dep === 'nsubjpass') && hasNo(s, c))
      return true;
    // "on no account", "at no point"
    if (t.dep === 'prep' && dependents(s, c, 'pobj').some((o) => NEVER.has(token(s, o).lemma) && hasNo(s, o)))
      return true;
  }
  return false;
}

const NEVER = new Set(['account', 'circumstance', 'point', 'time', 'way', 'event', 'case', 'condition']);

const hasNo = (s: Sentence, noun: number): boolean =>
  ['nothing', 'nobody', 'none', 'neither'].includes(token(s, noun).lower) ||
  (s.children[noun] ?? []).some(
    (c) =>
      (['no', 'neither'].includes(token(s, c).lower) && ['det', 'neg', 'preconj'].includes(token(s, c).dep)) ||
      // "not one soldier", "not a single ship"
      (token(s, c).lower === 'not' && ['one', 'a', 'an'].includes(s.tokens[c + 1]?.lower ?? '')) ||
      (token(s, c).lower === 'one' && s.tokens[c - 1]?.lower === 'not'),
  );

/** "to go": the verb with its own "to". */
export const isInfinitive = (s: Sentence, verb: number): boolean =>
  dependents(s, verb, 'aux').some((a) => token(s, a).lower === 'to');

/** "would have gone": what did not come about. */
export const isPerfect = (s: Sentence, verb: number): boolean =>
  dependents(s, verb, 'aux').some((a) => ['have', "'ve"].includes(token(s, a).lower));

/** "that they go": the "that" which opens the verb's clause. */
export const thatOf = (s: Sentence, verb: number): number | undefined =>
  dependents(s, verb, 'mark').find((m) => token(s, m).lower === 'that');

/** Auxiliaries of the verb, lower case, those of the verbs it is coordinated with where it has none of its own. */
export function auxiliaries(s: Sentence, verb: number): readonly string[] {
  const own = dependents(s, verb, 'aux', 'auxpass').map((c) => token(s, c).lower);
  const t = token(s, verb);
  return own.length === 0 && t.dep === 'conj' && t.head >= 0
    ? dependents(s, t.head, 'aux').map((c) => token(s, c).lower)
    : own;
}

/** "the ministry", as against "a ministry" and "ministries". */
export const definiteAt = (s: Sentence, head: number): boolean =>
  dependents(s, head, 'det').some((c) => token(s, c).lower === 'the');

/** One root, and from every token a way up to it. */
export function isTree(tokens: readonly Token[]): boolean {
  const known = new Set<number>();
  let roots = 0;
  for (const t of tokens) {
    const way: number[] = [];
    let at = t.i;
    while (at >= 0 && !known.has(at)) {
      if (way.length > tokens.length) return false;
      way.push(at);
      at = tokens[at]!.head;
    }
    if (at < 0) roots++;
    for (const i of way) known.add(i);
  }
  return roots === 1;
}
