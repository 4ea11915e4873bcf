import { rolesOf } from './lexicon/roles.js';
import { canSpeak, type Repair } from './repair-rule.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { ancestors, SUBJECTS } from './tree.js';

/** Parts of an office that stand before a hyphen. */
const PREFIXES = new Set(['vice', 'deputy', 'co', 'ex', 'under']);

const ARTICLES = new Set(['the', 'a', 'an']);
const OFFICE_WORDS = /^(?:DT|PRP\$|POS|NN|JJ|IN|HYPH)/;

/** Verbs with somebody and "of" something. */
const OF_VERBS = new Set('warn accuse suspect assure inform notify remind convict clear'.split(' '));

/** The place of a half of a name, for the whole: behind another subject and its "and" it is one of both. */
function placeOf(s: Sentence, half: Token, name: Token): Partial<Token> {
  const first = s.tokens.find((x) => x.i < name.i && x.dep === 'nsubj' && x.head === half.head);
  const joined = first !== undefined && s.tokens.some((x) => x.dep === 'cc' && x.head === first.i && x.i < name.i);
  return half.dep === 'nsubj' && joined ? { dep: 'conj', head: first.i } : { dep: half.dep, head: half.head };
}

/** Facts about how names and offices are put together. */
export const NAME_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/vice-and-its-office',
    reason: 'what stands before "vice-president" describes the office and not the prefix',
    example: 'The Ruritanian vice-minister of trade said that the port would close.',
    nearMiss: 'The Ruritanian vice squad said that the port would close.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const hyphen = s.tokens[t.i + 1];
        const office = s.tokens[t.i + 2];
        if (!PREFIXES.has(t.lower) || hyphen?.form !== '-' || office === undefined) continue;
        if (rolesOf(office.lemma.toLowerCase()) === undefined) continue;
        const parts = [t.i, hyphen.i];
        for (const x of s.tokens)
          if (parts.includes(x.head) && x.i < t.i)
            out.set(x.i, { dep: s.tokens[x.i + 1]?.tag === 'POS' ? 'poss' : x.dep, head: office.i });
        // the office takes the place that the parse gave to its prefix
        const outer = [t, hyphen].find((x) => !parts.includes(x.head) && x.head !== office.i);
        if (parts.includes(office.head) && outer !== undefined) out.set(office.i, { dep: outer.dep, head: outer.head });
        out.set(t.i, { dep: 'compound', head: office.i });
        out.set(hyphen.i, { dep: 'punct', head: office.i });
      }
      return out;
    },
  },
  {
    id: 'repair/of-what-one-is-warned',
    reason: 'a state is not "of" anything: behind "warn" and its like "of" tells of what',
    example: 'Norway warned Russia of war.',
    nearMiss: 'Norway warned the king of Sweden.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const name = t.lower === 'of' && t.head >= 0 ? s.tokens[t.head] : undefined;
        const verb = name?.dep === 'dobj' && name.head >= 0 ? s.tokens[name.head] : undefined;
        if (name?.tag !== 'NNP' || verb === undefined || !OF_VERBS.has(verb.lemma)) continue;
        // "the Republic of Korea", "the Prince of Wales" are names themselves
        if (name.ent === 'GPE' && !s.tokens.some((x) => x.head === name.i && x.dep === 'det'))
          out.set(t.i, { head: verb.i });
      }
      return out;
    },
  },
  {
    id: 'repair/article-is-no-noun',
    reason: 'an article with a noun hung under it belongs to the noun',
    example: 'The secretary-general of the club, in Oslo for a race, urged its members to vote.',
    nearMiss: 'The secretary of the club urged its members to vote.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        if (!ARTICLES.has(t.lower) || !['nsubj', 'nsubjpass', 'dobj', 'pobj'].includes(t.dep)) continue;
        const noun = s.tokens.find((x) => x.head === t.i && x.i > t.i && x.tag.startsWith('NN'));
        if (noun === undefined) continue;
        for (const x of s.tokens) if (x.head === t.i) out.set(x.i, { head: noun.i });
        out.set(noun.i, { dep: t.dep, head: t.head });
        out.set(t.i, { dep: 'det', head: noun.i });
      }
      return out;
    },
  },
  {
    id: 'repair/hyphen-within-a-given-name',
    reason: 'the small half of a hyphenated given name belongs to the name and not to what it says',
    example: 'Chairman Park Dong-su of Ruritania said that he was willing to talk.',
    nearMiss: 'The Park-era chairman of Ruritania said that he was willing to talk.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const hyphen = s.tokens[t.i - 1];
        const given = s.tokens[t.i - 2];
        const isWord = /^(?:RP|IN|RB|UH)$/.test(t.tag);
        if (!(t.tag === 'NN' || isWord) || hyphen?.form !== '-' || given?.tag !== 'NNP' || given.ent !== 'PERSON')
          continue;
        if (
          s.tokens[t.i - 3]?.tag !== 'NNP' ||
          hyphen.end !== t.start ||
          /^(?:NN|JJ|HYPH)/.test(s.tokens[t.i + 1]?.tag ?? '')
        )
          continue;
        out.set(t.i, { tag: 'NNP', ent: 'PERSON' });
        out.set(hyphen.i, { ent: 'PERSON' });
        if (!isWord) continue;
        // "Moon Jae-in": what looks like a preposition hangs on the name, and the name where that hung
        if (given.head === t.i || given.head === hyphen.i) out.set(given.i, placeOf(s, t, given));
        out.set(t.i, { tag: 'NNP', ent: 'PERSON', dep: 'compound', head: given.i });
        out.set(hyphen.i, { ent: 'PERSON', dep: 'punct', head: given.i });
        for (const c of s.children[t.i] ?? []) if (c !== given.i && c !== hyphen.i) out.set(c, { head: given.i });
      }
      return out;
    },
  },
  {
    id: 'repair/ministers-meeting',
    reason: 'a plural noun does not describe the noun behind it: what ends in -ing there is what they do',
    example: 'Foreign ministers meeting in Oslo declined to set a date.',
    nearMiss: 'A ministers’ meeting in Oslo declined to set a date.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const plural = s.tokens[t.i - 1];
        if (t.tag !== 'NN' || !t.lower.endsWith('ing') || plural?.tag !== 'NNS' || plural.head !== t.i) continue;
        if (plural.dep !== 'compound' || !canSpeak(plural) || s.tokens[t.i + 1]?.tag !== 'IN') continue;
        for (const x of s.tokens) if (x.head === t.i && x.i < plural.i) out.set(x.i, { head: plural.i });
        out.set(plural.i, { dep: t.dep, head: t.head });
        out.set(t.i, { tag: 'VBG', dep: 'acl', head: plural.i });
      }
      return out;
    },
  },
  {
    id: 'repair/name-after-the-office',
    reason: 'a full name between commas behind an office is its holder, and not that of what he heads',
    example: 'The head of its institute of science, Ann Corwin, told lawmakers that it was ready.',
    nearMiss: 'The head of its institute of science told Ann Corwin, a lawmaker, that it was ready.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const comma = s.tokens[t.i + 1]?.form;
        if (t.ent !== 'PERSON' || !t.tag.startsWith('NNP') || (comma !== ',' && comma !== '.')) continue;
        let from = t.i;
        while (from > 0 && s.tokens[from - 1]!.tag.startsWith('NNP')) from--;
        const before = s.tokens[from - 1];
        if (before?.form !== ',' || from === t.i) continue;
        let start = before.i - 1;
        while (start > 0 && OFFICE_WORDS.test(s.tokens[start - 1]!.tag) && OFFICE_WORDS.test(s.tokens[start]!.tag))
          start--;
        const office = s.tokens
          .slice(start, before.i)
          .find((x) => x.tag === 'NN' && rolesOf(x.lemma)?.has('office') === true && s.tokens[x.i + 1]?.lower === 'of');
        if (office === undefined || (t.dep === 'appos' && t.head === office.i)) continue;
        if (t.dep === 'nsubj' || t.dep === 'nsubjpass' || ancestors(s, office.i).includes(t.i)) continue;
        out.set(t.i, { dep: 'appos', head: office.i });
      }
      return out;
    },
  },
  {
    id: 'repair/name-is-no-punctuation',
    reason: 'a noun that the parse took for a mark of punctuation stands beside the sentence',
    example: 'Ships must turn back at once: Ruritania',
    nearMiss: 'Ships must turn back at once, said Ruritania.',
    mend: (s) =>
      new Map(s.tokens.filter((t) => t.dep === 'punct' && t.tag.startsWith('NNP')).map((t) => [t.i, { dep: 'appos' }])),
  },
  {
    id: 'repair/genitive-is-no-subject',
    reason: "a name with an apostrophe-s before a noun is that noun's possessor, whatever else the parse makes of it",
    example: "The bridge will open, Ruritania's vice-president proclaimed.",
    nearMiss: "The bridge of Ruritania's will open.",
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const noun = t.head < 0 ? undefined : s.tokens[t.head];
        if (!SUBJECTS.includes(t.dep) || s.tokens[t.i + 1]?.tag !== 'POS' || noun === undefined) continue;
        if (noun.i > t.i && noun.tag.startsWith('NN')) out.set(t.i, { dep: 'poss' });
      }
      return out;
    },
  },
];
