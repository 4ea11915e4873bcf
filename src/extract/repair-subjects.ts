import { VERB_CUES } from './lexicon/cues.js';
import { isSomebody, NOTHING, type Repair } from './repair-rule.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { dependent, SUBJECTS } from './tree.js';

/** How a noun hangs on what stands before it, where the parse took it for a part of that. */
const STRAY = new Set(['conj', 'appos', 'pobj', 'dobj', 'npadvmod', 'dep', 'attr', 'nmod']);
const NOUN = /^(?:NN|PRP$)/;
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;

const finite = (t: Token): boolean => /^VB[DZP]$/.test(t.tag) || (t.tag === 'VBN' && (t.dep === 'ROOT' || t.head < 0));

/** A verb of speech that ought to have a subject of its own and has none. */
const isLost = (s: Sentence, t: Token): boolean =>
  finite(t) &&
  VERB_CUES.has(t.lemma.toLowerCase()) &&
  !['conj', 'acl', 'relcl', 'amod', 'xcomp', 'advcl'].includes(t.dep) &&
  dependent(s, t.i, ...SUBJECTS, 'auxpass') === undefined;

const canSpeak = (t: Token): boolean => t.tag === 'PRP' || isSomebody(t);

/** The topmost of the tokens above `i` that lies in [from, to). */
function topWithin(s: Sentence, i: number, from: number, to: number): number {
  let at = i;
  for (let up = s.tokens[at]!.head; up >= from && up < to; up = s.tokens[at]!.head) at = up;
  return at;
}

/** Where the phrase before a verb begins: behind the comma before it, or, if a name stands between two commas there, behind the one before. */
function phraseBefore(s: Sentence, verb: number): { readonly from: number; readonly to: number } | null {
  const commas = s.tokens.filter((t) => t.i < verb && [',', ';', ':'].includes(t.form)).map((t) => t.i);
  const last = commas.at(-1);
  if (last === undefined) return null;
  if (last < verb - 1) return { from: last + 1, to: verb };
  const [before, first] = [commas.at(-3), commas.at(-2)];
  return before === undefined || first === undefined ? null : { from: before + 1, to: first };
}

/** A verb of speech, or one that goes on with a participle of speech: "lashed out at her, calling it …". */
const tells = (s: Sentence, verb: Token): boolean =>
  VERB_CUES.has(verb.lemma.toLowerCase()) ||
  (s.children[verb.i] ?? [])
    .map((c) => s.tokens[c]!)
    .some((t) => t.dep === 'advcl' && t.tag === 'VBG' && VERB_CUES.has(t.lemma.toLowerCase()));

/** Facts about where the subject of a verb of speech stands. */
export const SUBJECT_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/phrase-before-the-verb-is-its-subject',
    reason:
      'a verb of speech has a subject: the noun right before it that the parse listed with what stands before the comma',
    example: 'The raid was the work of masked thieves, Corwin and Hale said on Monday.',
    nearMiss: 'The raid was the work of thieves, smugglers and soldiers seen on Monday.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        if (!isLost(s, t)) continue;
        const span = phraseBefore(s, t.i);
        if (span === null) continue;
        const last = s.tokens.slice(span.from, span.to).findLast((x) => NOUN.test(x.tag) && x.ent !== 'DATE');
        if (last === undefined) continue;
        const strays = s.tokens.slice(span.from, span.to).filter((x) => x.head < span.from && x.dep !== 'punct');
        // "X and Y said": the first of a list carries it; else the last noun does
        const top = s.tokens[topWithin(s, last.i, span.from, span.to)]!;
        if (top.head < 0 || top.head >= span.from || !STRAY.has(top.dep) || !canSpeak(top)) continue;
        out.set(top.i, { dep: 'nsubj', head: t.i });
        for (const x of strays)
          if (x.i !== top.i && STRAY.has(x.dep))
            out.set(x.i, { dep: s.tokens[x.i + 1]?.tag === 'POS' ? 'poss' : 'compound', head: top.i });
      }
      return out;
    },
  },
  {
    id: 'repair/day-before-the-subject',
    reason: 'a day or a month after "on" or "in" is no part of the noun behind it',
    example: "On Friday Corwin's deputy accused the guards of sleeping.",
    nearMiss: 'On Friday evening accused and guards were asleep.',
    mend: (s) => {
      const day = s.tokens[1];
      const opening = s.tokens[0];
      if (opening === undefined || day === undefined || !['on', 'in'].includes(opening.lower)) return NOTHING;
      const verb = s.tokens[opening.head];
      const noun = s.tokens.find((t) => t.dep === 'pobj' && t.head === 0);
      if (verb === undefined || noun === undefined || !isLost(s, verb)) return NOTHING;
      const year = s.tokens[2]?.tag === 'CD' ? 2 : 1;
      if (!WHEN.test(day.lower) || noun.i <= year || noun.i > verb.i || !canSpeak(noun)) return NOTHING;
      return new Map<number, Partial<Token>>([
        [noun.i, { dep: 'nsubj', head: verb.i }],
        [day.i, { dep: 'pobj', head: 0 }],
        ...(year === 2 ? [[2, { dep: 'nummod', head: 1 }] as const] : []),
      ]);
    },
  },
  {
    id: 'repair/subject-over-a-relative',
    reason:
      'a name, a relative clause between commas and a finite verb of speech: the name is the subject of that verb',
    example: 'The Upland Front, whose fighters hold much of the north, criticised Norway on Saturday.',
    nearMiss: 'Norway criticised the Upland Front, whose fighters hold much of the north, and left.',
    mend: (s) => {
      const commas = s.tokens.filter((t) => t.form === ',').map((t) => t.i);
      const first = commas[0];
      const noun = s.tokens[first === undefined ? -1 : first - 1];
      if (first === undefined || noun === undefined || !canSpeak(noun) || first > 8) return NOTHING;
      if (s.tokens.slice(0, first).some((t) => /^(?:VB|MD|IN|WP|WDT)/.test(t.tag))) return NOTHING;
      if (!s.tokens.slice(first + 1, first + 5).some((t) => /^W(?:P|DT)/.test(t.tag))) return NOTHING;
      const verb = commas
        .map((c) => s.tokens[s.tokens[c + 1]?.dep === 'advmod' ? c + 2 : c + 1])
        .find((t) => t !== undefined && t.i > first + 1 && finite(t));
      if (verb === undefined || !tells(s, verb)) return NOTHING;
      if (dependent(s, verb.i, ...SUBJECTS, 'auxpass') !== undefined) return NOTHING;
      const root = s.tokens.find((t) => t.head < 0)!;
      const within = root.i > first && root.i < verb.i;
      if (root.i !== verb.i && !within) return NOTHING;
      const out = new Map<number, Partial<Token>>([[noun.i, { dep: 'nsubj', head: verb.i }]]);
      if (within) out.set(root.i, { dep: 'relcl', head: noun.i }).set(verb.i, { dep: 'ROOT', head: -1 });
      else
        for (const t of s.tokens)
          if (t.head === verb.i && t.i > first && t.i < verb.i && t.tag.startsWith('VB'))
            out.set(t.i, { dep: 'relcl', head: noun.i });
      return out;
    },
  },
  {
    id: 'repair/who-meets-somewhere',
    reason: 'a noun with an -ing verb behind it, before a verb without another subject, is that verb’s subject',
    example: 'Rebel leaders meeting in Oslo turned down the offer.',
    nearMiss: 'Meeting rebel leaders in Oslo turned out to be an error.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const verb = t.tag === 'VBG' && t.dep === 'nsubj' && t.head > t.i ? s.tokens[t.head] : undefined;
        const noun = s.tokens[t.i - 1];
        if (verb === undefined || noun?.head !== t.i || noun.dep !== 'nsubj' || !canSpeak(noun)) continue;
        out.set(noun.i, { head: verb.i });
        out.set(t.i, { dep: 'acl', head: noun.i });
      }
      return out;
    },
  },
  {
    id: 'repair/agent-behind-as',
    reason: '"by" and somebody behind what a thing is called tell who calls it so',
    example: 'The offer was rejected as an insult by the ministry of Ruritania.',
    nearMiss: 'The offer was rejected as an insult by design.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const by of s.tokens) {
        const noun = by.lower === 'by' && by.dep === 'prep' && by.head >= 0 ? s.tokens[by.head] : undefined;
        const as = noun?.dep === 'pobj' ? s.tokens[noun.head] : undefined;
        const verb = as?.lower === 'as' && as.head >= 0 ? s.tokens[as.head] : undefined;
        if (verb === undefined || !VERB_CUES.has(verb.lemma) || dependent(s, verb.i, 'auxpass') === undefined) continue;
        const who = s.tokens.find((t) => t.head === by.i && t.dep === 'pobj');
        if (who === undefined || !canSpeak(who) || dependent(s, verb.i, 'agent') !== undefined) continue;
        out.set(by.i, { dep: 'agent', head: verb.i });
      }
      return out;
    },
  },
  {
    id: 'repair/states-that',
    reason: 'before "that" and a clause with its own subject, "states", "claims" or "reports" after a noun is a verb',
    example: 'The Ministry of Forests states that it counted eleven fires.',
    nearMiss: 'The states that it counted were eleven.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const that = s.tokens[t.i + 1];
        const below = t.head < 0 ? undefined : s.tokens[t.head];
        if (t.tag !== 'NNS' || that?.lower !== 'that' || that.dep !== 'mark' || below === undefined) continue;
        if (that.head !== below.i || !SUBJECTS.includes(t.dep) || !VERB_CUES.has(t.lemma.toLowerCase())) continue;
        const own = s.tokens.some((x) => x.head === below.i && SUBJECTS.includes(x.dep) && x.i > that.i);
        const subject = s.tokens.findLast((x) => x.i < t.i && x.head === t.i && x.tag.startsWith('NN'));
        if (!own || subject === undefined) continue;
        out.set(t.i, { tag: 'VBZ', dep: below.dep, head: below.head });
        out.set(below.i, { dep: 'ccomp', head: t.i });
        out.set(subject.i, { dep: 'nsubj' });
      }
      return out;
    },
  },
];
