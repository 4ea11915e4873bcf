import { actClass } from '../extract/syntax/act-verbs.js';
import type { TreebankSentence } from './treebank.js';

/** A form in -s counts as a verb by nature when this share of its uses in running text is one. */
const VERB_SHARE = 0.7;
const NAMES: ReadonlySet<string> = new Set(['NNP', 'NNPS']);
const NOUNS: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBD', 'VBP', 'MD']);
/** What may follow a verb and begins an object or complement. */
const OBJECTS: ReadonlySet<string> = new Set([
  'DT',
  'PRP$',
  'PRP',
  'NNP',
  'NNPS',
  'NNS',
  'JJ',
  'CD',
  'TO',
  'VBG',
  'RP',
  'IN',
  'NN',
  'POS',
  'JJR',
  '``',
]);
/** The same, where the form is as often a noun ("Iran sanctions on …", "drone strikes"). */
const CLEAR_OBJECTS: ReadonlySet<string> = new Set(['DT', 'PRP$', 'PRP', 'NNP', 'NNPS', 'CD', 'JJR']);
/** Marks of a noun directly before. */
const DETERMINERS: ReadonlySet<string> = new Set(['PRP$', 'DT']);

export interface Repaired {
  readonly sentence: TreebankSentence;
  /** True when tags were changed: the tree does not fit them any more. */
  readonly changed: boolean;
}

/** How often each form in -s of the act verbs is a verb in running text, by lower-case form. */
export function verbShares(sentences: readonly TreebankSentence[]): ReadonlyMap<string, number> {
  const verbs = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { paragraph, forms, tags } of sentences) {
    if (paragraph === 0 || !isClosed(forms)) continue;
    for (let i = 0; i < forms.length; i++) {
      const lower = forms[i]!.toLowerCase();
      if (actClass(lower) !== 1) continue;
      all.set(lower, (all.get(lower) ?? 0) + 1);
      if (tags[i] === 'VBZ') verbs.set(lower, (verbs.get(lower) ?? 0) + 1);
    }
  }
  return new Map([...all].map(([form, count]) => [form, ((verbs.get(form) ?? 0) + 1) / (count + 2)]));
}

/**
 * Cures a fault of the teacher: in headlines it takes verbs in the present for nouns ("Beijing demands …"), and
 * sometimes nouns behind a possessive for verbs ("its vows").
 */
export function repairTags(sentence: TreebankSentence, shares: ReadonlyMap<string, number>): Repaired {
  const { forms, tags } = sentence;
  const headline = sentence.paragraph === 0 || !isClosed(forms);
  let repaired: string[] | undefined;
  for (let i = 1; i < forms.length; i++) {
    const lower = forms[i]!.toLowerCase();
    if (actClass(lower) !== 1) continue;
    const before = tags[i - 1]!;
    let tag = tags[i]!;
    if (tag === 'VBZ' && DETERMINERS.has(before) && !PRONOUNS.has(forms[i - 1]!.toLowerCase())) tag = 'NNS';
    else if (headline && NOUNS.has(tag) && isHeadlineVerb(sentence, i, shares.get(lower) ?? 0.5)) tag = 'VBZ';
    if (tag === tags[i]) continue;
    repaired ??= [...tags];
    repaired[i] = tag;
  }
  return repaired ? { sentence: { ...sentence, tags: repaired }, changed: true } : { sentence, changed: false };
}

const PRONOUNS: ReadonlySet<string> = new Set(['this', 'that', 'each', 'another', 'either', 'neither', 'all']);

function isHeadlineVerb({ forms, tags }: TreebankSentence, i: number, share: number): boolean {
  const before = tags[i - 1]!;
  const after = tags[i + 1];
  if (!NOUNS.has(before) || forms[i - 1]!.toLowerCase() === 'united' || after === undefined) return false;
  if (share >= VERB_SHARE) return OBJECTS.has(after);
  if (!NAMES.has(before)) return false;
  if (tags.some((tag) => FINITE.has(tag))) return false;
  return share >= 0.3 ? OBJECTS.has(after) && after !== 'NN' && after !== 'POS' : CLEAR_OBJECTS.has(after);
}

function isClosed(forms: readonly string[]): boolean {
  return /^[.!?"'”’:;)…]|\.$/.test(forms.at(-1) ?? '');
}
