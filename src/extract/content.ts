import { type Cue, VERB_CUES } from './lexicon/cues.js';
import { OCCASIONS } from './lexicon/occasions.js';
import type { Quotation } from './quotations.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, dependents, isVerb, prepObjects, subtree, thatOf, token } from './tree.js';

/** Longest pieces first: "rule out" before "rule". */
export function verbCue(s: Sentence, at: number): Cue | null {
  const rows = VERB_CUES.get(token(s, at).lemma.toLowerCase());
  if (rows === undefined) return null;
  for (const row of rows) {
    if (row.with.length === 0) return row;
    const near = new Set<string>();
    for (const c of dependents(s, at)) {
      near.add(token(s, c).lemma.toLowerCase());
      if (['prep', 'dobj', 'prt', 'acomp', 'xcomp', 'oprd', 'ccomp', 'attr'].includes(token(s, c).dep))
        for (const g of dependents(s, c, 'pobj', 'dobj', 'prep', 'acomp', 'compound', 'amod', 'acl', 'prt', 'pcomp'))
          near.add(token(s, g).lemma.toLowerCase());
    }
    if (row.with.every((w) => near.has(w))) return row;
  }
  return null;
}

/** "who", "which", "that". */
export const isRelative = (s: Sentence, i: number) => ['WDT', 'WP'].includes(token(s, i).tag);

/** The first token that nothing else of the list governs, -1 of none. */
export function rootOf(s: Sentence, tokens: readonly number[]): number {
  const inside = new Set(tokens);
  for (const i of tokens) if (!inside.has(token(s, i).head) && token(s, i).dep !== 'punct') return i;
  return -1;
}

function isCircumstance(s: Sentence, child: number): boolean {
  const t = token(s, child);
  if (t.dep === 'npadvmod') return true;
  if (t.dep === 'advmod') return true;
  if (t.dep !== 'prep' && t.dep !== 'dative') return false;
  const object = dependents(s, child, 'pobj', 'pcomp')[0];
  if (object === undefined) return false;
  const o = token(s, object);
  return (
    o.ent === 'DATE' ||
    o.ent === 'TIME' ||
    OCCASIONS.has(o.lemma) ||
    ['after', 'before', 'during', 'at', 'by', 'since', 'following', 'amid', 'ahead'].includes(t.lower)
  );
}

/** Where a cue hangs on what it reports. */
const ASIDES = new Set(['parataxis', 'ccomp', 'dep', 'advcl']);
const CONTENT_SKIP = new Set(['nsubj', 'nsubjpass', 'csubj', 'punct', 'aux', 'auxpass', 'mark', 'cc']);

/** What the cue's clause says: its complements, or, where it stands beside or inside what it reports, the rest of the sentence. */
export function contentOf(
  s: Sentence,
  cue: number,
  subject: number,
  quoted: readonly (Quotation | null)[],
): { readonly tokens: readonly number[]; readonly head: number } {
  const colon = colonAfter(s, cue, quoted);
  if (colon !== undefined) {
    const tokens = s.tokens.map((x) => x.i).filter((i) => i > colon);
    return { tokens, head: rootOf(s, tokens) };
  }
  const reported = quotedBefore(s, cue);
  if (reported !== undefined) return { tokens: subtree(s, reported), head: reported };
  const aside = asideAt(s, cue, subject);
  if (aside !== null) {
    // "…, he said, adding that …": what another cue tells is no part of it
    const other = new Set(
      s.tokens.flatMap((x) =>
        x.i !== cue && ['conj', 'advcl'].includes(x.dep) && isVerb(x) && verbCue(s, x.i)?.manner === 'speech'
          ? subtree(s, x.i)
          : [],
      ),
    );
    const tokens = s.tokens.map((x) => x.i).filter((i) => (i < aside.from || i >= aside.to) && !other.has(i));
    return { tokens, head: rootOf(s, tokens) };
  }
  const drop = new Set(subtree(s, subject, (c) => token(s, c).dep === 'conj' || c === cue));
  drop.add(cue);
  const own = subtree(
    s,
    cue,
    (c) =>
      drop.has(c) ||
      (token(s, c).head === cue && isCircumstance(s, c)) ||
      (token(s, c).dep === 'conj' && isVerb(token(s, c)) && token(s, c).head === cue) ||
      (token(s, c).dep === 'relcl' && token(s, c).head === subject),
  );
  // "an attack would be regarded by Moscow as …": in the passive the subject is what is spoken of
  const by = token(s, subject).dep === 'pobj' ? token(s, subject).head : -1;
  const theme = by >= 0 ? 'nsubjpass' : '';
  if (by >= 0) drop.add(by);
  let tokens = own.filter(
    (i) =>
      !drop.has(i) && !(CONTENT_SKIP.has(token(s, i).dep) && token(s, i).dep !== theme && token(s, i).head === cue),
  );
  const complement =
    dependents(s, cue, 'ccomp', 'xcomp')[0] ??
    dependents(s, cue, 'dobj', 'attr', 'oprd', 'acomp')[0] ??
    prepObjects(s, cue)[0];
  let head = complement ?? -1;
  const t = token(s, cue);
  const heavy = tokens.filter((i) => token(s, i).dep !== 'punct').length;
  // "…, he said" hung under the clause that it reports; "…, he said, for …" goes on with it; '"…," he told the court'
  const isBeside =
    t.tag !== 'VBG' &&
    dependents(s, cue, 'ccomp', 'xcomp').length === 0 &&
    tokens.every((i) => (quoted[i] ?? null) === null) &&
    quoted.some((q, i) => q !== null && i < cue);
  const hung = t.head >= 0 && ASIDES.has(t.dep) && (complement === undefined || isBeside);
  const goesOn =
    !hung && t.head >= 0 && t.dep === 'parataxis' && dependents(s, cue, 'ccomp', 'xcomp', 'dobj').length === 0;
  if (hung || goesOn) {
    const below = new Set(subtree(s, cue));
    const outer = subtree(s, rootAbove(s, cue)).filter((i) => !below.has(i));
    if (outer.length > heavy) {
      head = rootOf(s, outer);
      tokens = hung ? outer : [...outer, ...tokens].sort((a, b) => a - b);
    }
  } else if (heavy < 3 && quoted.some((q) => q !== null)) {
    tokens = s.tokens.map((x) => x.i).filter((i) => quoted[i] !== null);
    head = rootOf(s, tokens);
  }
  // "the deal, which Iran denies": the relative stands for the noun
  const noun = t.dep === 'relcl' && t.head >= 0 && t.head !== subject ? t.head : -1;
  if (noun >= 0 && tokens.length > 0 && !tokens.includes(noun)) {
    const meant = subtree(s, noun, (c) => token(s, c).dep === 'relcl').filter((i) => !drop.has(i));
    tokens = [...meant, ...tokens].sort((a, b) => a - b);
    if (head < 0 || isRelative(s, head)) head = noun;
  }
  return { tokens, head };
}

/** "The premier said on Monday: “…”": the colon between a verb and a quotation. */
function colonAfter(s: Sentence, cue: number, quoted: readonly (Quotation | null)[]): number | undefined {
  let i = cue + 1;
  while (i - cue < 8 && i < s.tokens.length && token(s, i).form !== ':' && !isVerb(token(s, i))) i++;
  return s.tokens[i]?.form === ':' && (quoted[i + 1] ?? null) !== null && (quoted[cue] ?? null) === null
    ? i
    : undefined;
}

/** "The port will close, he was quoted as saying": what stands before is what he said. */
function quotedBefore(s: Sentence, cue: number): number | undefined {
  const t = token(s, cue);
  const as = t.dep === 'pcomp' && t.head >= 0 ? token(s, t.head) : undefined;
  if (as?.lower !== 'as' || as.head < 0 || dependents(s, cue, 'ccomp', 'dobj').length > 0) return undefined;
  return dependents(s, as.head, 'ccomp').find((c) => c < as.i);
}

/**
 * "…, the minister warned on Monday, …": the speaker between commas stands beside what is said, whatever the parse makes of it. Null where the
 * cue goes on with what it reports, or where nothing to speak of stands before it.
 */
function asideAt(s: Sentence, cue: number, subject: number): { readonly from: number; readonly to: number } | null {
  if (subject > cue || isRelative(s, subject)) return null;
  const plain = (i: number) => i === cue || !/^(?:VB[DPZ]|MD)$/.test(token(s, i).tag);
  // a quotation ends with its comma inside the mark
  const parts = (i: number) =>
    s.tokens[i]?.form === ',' || (QUOTES.test(s.tokens[i]?.form ?? '') && s.tokens[i - 1]?.form === ',');
  let from = cue;
  while (from > 0 && cue - from < 12 && !parts(from - 1) && plain(from - 1)) from--;
  let to = cue + 1;
  while (to < s.tokens.length && to - cue < 8 && s.tokens[to]!.form !== ',' && plain(to) && token(s, to).dep !== 'mark')
    to++;
  const before = s.tokens.slice(0, Math.max(0, from - 1)).filter((t) => t.dep !== 'punct').length;
  if (!parts(from - 1) || s.tokens[to]?.form !== ',' || from > subject || before < 3) return null;
  const said = dependents(s, cue, 'ccomp', 'xcomp').some((c) => c > cue && thatOf(s, c) !== undefined);
  // an object of its own, or a subject that reaches back over the comma, and it is a clause of its own
  return said || dependents(s, cue, 'dobj').length > 0 ? null : { from: from - 1, to: to + 1 };
}

const QUOTES = /^(?:["”’']|'')$/;

const rootAbove = (s: Sentence, i: number): number => ancestors(s, i).at(-1) ?? i;
