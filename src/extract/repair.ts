import { isSpeechVerb, VERB_CUES } from './lexicon/cues.js';
import { OCCASIONS } from './lexicon/occasions.js';
import { rolesOf } from './lexicon/roles.js';
import { DAY_REPAIRS } from './repair-days.js';
import { NAME_REPAIRS } from './repair-names.js';
import { NOTHING, type Repair } from './repair-rule.js';
import { SPEAKER_REPAIRS } from './repair-speakers.js';
import { SUBJECT_REPAIRS } from './repair-subjects.js';
import { TAIL_REPAIRS } from './repair-tails.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { ancestors, dependent, isTree, SUBJECTS, thatOf } from './tree.js';

const has = (s: Sentence, i: number, ...deps: readonly string[]): boolean => dependent(s, i, ...deps) !== undefined;

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;
const isParticiple = (t: Token) => t.tag === 'VBN' || t.tag === 'VBD';

export const REPAIRS: readonly Repair[] = [
  ...DAY_REPAIRS,
  ...SPEAKER_REPAIRS,
  ...NAME_REPAIRS,
  ...SUBJECT_REPAIRS,
  ...TAIL_REPAIRS,
  {
    id: 'repair/perfect-is-active',
    reason: 'without a form of "be" a verb with "have" is active, whatever stands between',
    example: 'Moscow has repeatedly accused the ministers of bad faith.',
    nearMiss: 'Moscow has repeatedly been accused of bad faith.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens)
        if (t.dep === 'nsubjpass' && t.head >= 0 && !has(s, t.head, 'auxpass') && has(s, t.head, 'aux'))
          out.set(t.i, { dep: 'nsubj' });
      return out;
    },
  },
  {
    id: 'repair/subject-of-the-whole-verb',
    reason: 'what stands before an auxiliary is the subject of the verb that it helps',
    example: 'Tehran has in the past denounced the drills.',
    nearMiss: 'Tehran has the past to denounce.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const under = t.head < 0 ? undefined : s.tokens[t.head];
        if (!SUBJECTS.includes(t.dep) || under?.dep !== 'aux' || under.head < 0) continue;
        if (!has(s, under.head, ...SUBJECTS)) out.set(t.i, { head: under.head });
      }
      return out;
    },
  },
  {
    id: 'repair/participle-with-object-is-finite',
    reason:
      'a participle that modifies a noun has no object of its own: with "and" before it, it goes on with the main verb',
    example: 'Ankara denied any part in the blast and in turn accused the rebels of sabotage.',
    nearMiss: 'Ankara denied any part in the blast and in the raid accused of sabotage.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        if (!isParticiple(t) || !['relcl', 'acl'].includes(t.dep) || !has(s, t.i, 'dobj', 'ccomp')) continue;
        if (has(s, t.i, 'aux', 'auxpass', ...SUBJECTS)) continue;
        const joined = s.tokens.slice(Math.max(0, t.i - 5), t.i).some((x) => x.dep === 'cc' && x.lower !== 'or');
        const main = s.tokens.findLast(
          (x) => x.i < t.head && /^VB[DZP]$/.test(x.tag) && ['ROOT', 'ccomp', 'conj'].includes(x.dep),
        );
        if (joined && main !== undefined) out.set(t.i, { tag: 'VBD', dep: 'conj', head: main.i });
      }
      return out;
    },
  },
  {
    id: 'repair/verb-after-the-day',
    reason: 'a name, a day and a verb of speech with its object are a clause, not a noun with a participle',
    example: 'President Ilham Sarova on Oct. 3 accused the neighbours of bad faith.',
    nearMiss: 'The ministers accused on Monday of bad faith denied it.',
    mend: (s) => {
      const root = s.tokens.find((t) => t.head < 0);
      if (root === undefined || !root.tag.startsWith('NN') || has(s, root.i, ...SUBJECTS)) return NOTHING;
      const verb = s.tokens.find(
        (t) =>
          t.i > root.i &&
          isParticiple(t) &&
          ['pcomp', 'acl', 'pobj', 'amod', 'conj', 'dep'].includes(t.dep) &&
          VERB_CUES.has(t.lemma.toLowerCase()) &&
          has(s, t.i, 'dobj', 'ccomp', 'xcomp') &&
          !has(s, t.i, 'aux', 'auxpass', ...SUBJECTS),
      );
      if (verb === undefined) return NOTHING;
      const finite = s.tokens.some((t) => t.i !== verb.i && /^VB[DZP]$|^MD$/.test(t.tag) && !below(s, t.i, verb.i));
      if (finite) return NOTHING;
      const out = new Map<number, Partial<Token>>([
        [verb.i, { tag: 'VBD', dep: 'ROOT', head: -1 }],
        [root.i, { dep: 'nsubj', head: verb.i }],
      ]);
      // the preposition that held the verb goes with it
      const between = s.tokens[verb.head];
      if (between !== undefined && between.dep === 'prep' && between.head === root.i)
        out.set(between.i, { head: verb.i });
      return out;
    },
  },
  {
    id: 'repair/that-clause-is-no-conjunct',
    reason: 'a verb with "that" before it is what the verb above reports: without "and" it goes on with nothing',
    example:
      'In the hall the premier had threatened on Monday that “all gates are going to shut” unless the ships left.',
    nearMiss: 'The premier threatened that the gates would shut and that the ships would burn.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const up = t.dep === 'conj' && t.head >= 0 ? s.tokens[t.head] : undefined;
        if (up === undefined || !up.tag.startsWith('VB') || !t.tag.startsWith('VB') || has(s, up.i, 'ccomp', 'cc'))
          continue;
        if ((thatOf(s, t.i) ?? -1) > up.i) out.set(t.i, { dep: 'ccomp' });
      }
      return out;
    },
  },
  {
    id: 'repair/that-clause-after-the-day',
    reason: 'a day or an occasion is followed by no clause of its own: "that" goes back to the verb of speech',
    example: 'The minister stated in a joint letter yesterday that he would block the ships.',
    nearMiss: 'The minister praised the day that he would block the ships.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const day = t.head < 0 ? undefined : s.tokens[t.head];
        if (!['acl', 'relcl'].includes(t.dep) || day === undefined || day.head < 0) continue;
        const when =
          day.dep === 'npadvmod' || (day.dep === 'pobj' && (DAYS.test(day.lower) || OCCASIONS.has(day.lemma)));
        const that = (s.children[t.i] ?? []).find((c) => s.tokens[c]!.lower === 'that' && c > day.i && c < t.i);
        const told =
          that !== undefined && (s.children[t.i] ?? []).some((c) => c > that && SUBJECTS.includes(s.tokens[c]!.dep));
        if (!when || !told) continue;
        const verb = ancestors(s, day.i).find((a) => s.tokens[a]!.tag.startsWith('VB'));
        if (verb === undefined || !VERB_CUES.has(s.tokens[verb]!.lemma) || has(s, verb, 'ccomp')) continue;
        out.set(t.i, { dep: 'ccomp', head: verb });
        out.set(that, { tag: 'IN', dep: 'mark' });
      }
      return out;
    },
  },
  {
    id: 'repair/reported-that',
    reason:
      'a noun with a verb of speech, "that" and a clause with a subject of its own are a sentence, not a noun with a participle',
    example: 'The ministry reported on Tuesday that ten people, two of them children, had been hurt.',
    nearMiss: 'The losses reported on Tuesday by ten people that fled have been heavy.',
    mend: (s) => {
      for (const t of s.tokens) {
        const noun = t.head < 0 ? undefined : s.tokens[t.head];
        if (t.dep !== 'acl' || !isParticiple(t) || !isSpeechVerb(t.lemma) || noun === undefined || noun.head < 0)
          continue;
        const verb = s.tokens[noun.head]!;
        const that = thatOf(s, verb.i);
        if (!SUBJECTS.includes(noun.dep) || noun.i > t.i || that === undefined || that < t.i) continue;
        if (!(s.children[verb.i] ?? []).some((c) => c > that && SUBJECTS.includes(s.tokens[c]!.dep))) continue;
        return new Map<number, Partial<Token>>([
          [t.i, { tag: 'VBD', dep: verb.dep, head: verb.head }],
          [noun.i, { dep: 'nsubj', head: t.i }],
          [verb.i, { dep: 'ccomp', head: t.i }],
        ]);
      }
      return NOTHING;
    },
  },
  {
    id: 'repair/speaker-after-the-verb',
    reason: 'after a quotation the speaker may follow the verb',
    example: '"The path is closed," warned the commander, Farid Zandi.',
    nearMiss: 'He closed the talks and warned the commander.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        if (t.tag !== 'VBD' && t.tag !== 'VBZ') continue;
        if (!isSpeechVerb(t.lemma.toLowerCase())) continue;
        const before = s.tokens[t.i - 1];
        const mark = before?.form === ',' ? s.tokens[t.i - 2] : before;
        if (mark === undefined || !/^["'”’]+$/.test(mark.form) || has(s, t.i, ...SUBJECTS)) continue;
        const objects = (s.children[t.i] ?? []).filter((c) => c > t.i && s.tokens[c]!.dep === 'dobj');
        if (objects.length !== 1 || s.tokens[objects[0]!]!.i - t.i > 8) continue;
        out.set(objects[0]!, { dep: 'nsubj' });
      }
      return out;
    },
  },
  {
    id: 'repair/two-subjects-are-one',
    reason: 'two subjects side by side before one verb are one: the second names the first',
    example: 'Norwegian ally Denmark said it was closing the strait.',
    nearMiss: 'Norway said Denmark was closing the strait.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        if (t.dep !== 'nsubj' || !t.tag.startsWith('NNP') || t.head <= t.i) continue;
        const other = s.tokens[t.i - 1];
        if (other?.dep !== 'nsubj' || other.head !== t.head || !/^NNS?$/.test(other.tag)) continue;
        out.set(other.i, { dep: 'compound', head: t.i });
        for (const c of s.children[other.i] ?? []) out.set(c, { head: t.i });
      }
      return out;
    },
  },
  {
    id: 'repair/both-begins-the-subject',
    reason: '"and both X and Y" before a verb without a subject of its own is its subject',
    example: 'Oman recalled its envoy to Malta and both Iraq and Qatar condemned the raid.',
    nearMiss: 'Oman recalled its envoys to both Iraq and Qatar and condemned the raid.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        if (t.lower !== 'both' || t.head < 0 || s.tokens[t.i - 1]?.dep !== 'cc') continue;
        const first = s.tokens[t.head]!;
        if (first.dep !== 'conj' || !first.tag.startsWith('NN')) continue;
        const verb = s.tokens.find((x) => x.i > first.i && /^VB[DZP]$/.test(x.tag));
        if (verb === undefined || verb.dep !== 'conj' || has(s, verb.i, ...SUBJECTS, 'aux')) continue;
        const between = s.tokens.slice(first.i + 1, verb.i);
        if (between.some((x) => x.dep === 'punct' || (!below(s, x.i, first.i) && x.head !== verb.i))) continue;
        out.set(first.i, { dep: 'nsubj', head: verb.i });
      }
      return out;
    },
  },
  {
    id: 'repair/long-title-before-the-name',
    reason:
      'a title in capitals without an article runs on to the name, and the name right before the verb is its subject',
    example: 'The base will stay open, Undersecretary of Defense for Policy Ann Corwin said.',
    nearMiss: 'The base will stay open, an aide to Ann Corwin said.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const verb = s.tokens[t.i + 1];
        if (t.ent !== 'PERSON' || t.dep !== 'pobj' || verb === undefined || !/^VB[DZN]$/.test(verb.tag)) continue;
        const title = s.tokens.findLast((x) => x.i < t.i && x.dep === 'nsubj' && x.head === verb.i);
        if (
          title === undefined ||
          !/^NNP?$/.test(title.tag) ||
          title.ent === 'PERSON' ||
          has(s, title.i, 'det', 'poss')
        )
          continue;
        // "former ambassador to Pakistan Ann Corwin": the country stays with "to"
        const post = s.tokens.find((x) => x.head === t.i && x.dep === 'compound' && x.ent === 'GPE');
        if (post !== undefined) out.set(post.i, { dep: 'pobj', head: t.head });
        else if (title.tag !== 'NNP') continue;
        if (!below(s, t.i, title.i) || rolesOf(title.lower)?.has('office') !== true) continue;
        out.set(t.i, { dep: 'nsubj', head: verb.i });
        out.set(title.i, { dep: 'compound', head: t.i });
      }
      return out;
    },
  },
  {
    id: 'repair/clause-after-a-conjunction',
    reason: 'a finite verb needs a subject: the noun between "as" or "after" and the verb is its subject',
    example: 'The move came as the two neighbours also said that talks would go on.',
    nearMiss: 'The minister, as a neighbour of the two, said that talks would go on.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        if (!/^VB[DZP]$/.test(t.tag) || t.dep !== 'advcl' || has(s, t.i, ...SUBJECTS, 'aux', 'auxpass')) continue;
        const noun = s.tokens.findLast((x) => x.i < t.i && x.dep !== 'advmod');
        const link = noun === undefined || noun.head < 0 ? undefined : s.tokens[noun.head];
        if (noun?.dep !== 'pobj' || link === undefined || !CONJUNCTIONS.has(link.lower)) continue;
        out.set(noun.i, { dep: 'nsubj', head: t.i });
        out.set(link.i, { dep: 'mark', head: t.i });
      }
      return out;
    },
  },
];

const CONJUNCTIONS = new Set(['as', 'after', 'before', 'since', 'until', 'while', 'though', 'although']);

const below = (s: Sentence, i: number, top: number): boolean => ancestors(s, i).includes(top);

/** The sentence with what the repairs mend; a repair that would leave no tree is not made. */
export function repair(s: Sentence): Sentence {
  let at = s;
  for (const r of REPAIRS) {
    const changed = r.mend(at);
    if (changed.size === 0) continue;
    const tokens = at.tokens.map((t) => (changed.has(t.i) ? { ...t, ...changed.get(t.i) } : t));
    if (!isTree(tokens)) continue;
    const children: number[][] = tokens.map(() => []);
    for (const t of tokens) if (t.head >= 0) children[t.head]!.push(t.i);
    at = { ...at, tokens, children };
  }
  return at;
}
