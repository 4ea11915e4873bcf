import { rolesOf } from './lexicon/roles.js';
import { isSomebody, NOTHING, type Repair } from './repair-rule.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { dependent, dependents, SUBJECTS, thatOf } from './tree.js';

/** Verbs whose object is hardly ever somebody: a noun of people after them speaks. */
const SAYING = new Set(
  'say write reply insist retort add declare claim argue respond counter remark continue conclude explain boast protest warn vow state'.split(
    ' ',
  ),
);
const TEXTS = new Set('statement communique communiqué text letter note declaration report'.split(' '));

const canSpeak = (t: Token): boolean =>
  isSomebody(t) || (t.tag.startsWith('NN') && (TEXTS.has(t.lemma) || t.lemma === 'man'));

const lacksSubject = (s: Sentence, t: Token): boolean =>
  /^VB[DZ]$/.test(t.tag) && dependent(s, t.i, ...SUBJECTS, 'aux', 'auxpass') === undefined;

/** Facts about where the speaker stands at a verb of saying. */
export const SPEAKER_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/saying-before-its-speaker',
    reason: 'a verb of saying right after a comma or a quotation has the noun behind it for its subject',
    example: 'They will become a target, wrote the deputy chairman of the council.',
    nearMiss: 'They met at noon, greeted the deputy chairman of the council.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        const before = s.tokens[t.i - 1]?.form;
        if (!SAYING.has(t.lemma) || before === undefined || ![',', '"', '”', "''"].includes(before)) continue;
        if (!lacksSubject(s, t) || dependents(s, t.i, 'ccomp').some((c) => thatOf(s, c) !== undefined)) continue;
        const object = dependents(s, t.i, 'dobj', 'attr', 'ccomp').find((o) => o > t.i);
        const noun = object === undefined ? undefined : s.tokens[object];
        if (noun === undefined || noun.i > t.i + 6 || !canSpeak(noun)) continue;
        out.set(noun.i, { dep: 'nsubj' });
        if (t.dep === 'conj') out.set(t.i, { dep: 'parataxis' });
      }
      return out;
    },
  },
  {
    id: 'repair/in-a-place-somebody',
    reason: 'a noun with its article right behind the place that opens the sentence names no place: it is the subject',
    example: 'In Oslo the premier, Ann Corwin, said that the port would close.',
    nearMiss: 'In Oslo, the capital, the port was said to be closed.',
    mend: (s) => {
      const place = s.tokens.find((t) => t.i > 0 && t.i < 5 && t.dep === 'pobj' && t.head === 0);
      const noun = place === undefined ? undefined : s.tokens.find((t) => t.dep === 'appos' && t.head === place.i);
      const verb = place === undefined ? undefined : s.tokens[s.tokens[0]?.head ?? -1];
      if (place === undefined || noun === undefined || verb === undefined || !lacksSubject(s, verb)) return NOTHING;
      if (s.tokens[place.i + 1]?.tag !== 'DT' || noun.i > verb.i || rolesOf(noun.lemma) === undefined) return NOTHING;
      return new Map([[noun.i, { dep: 'nsubj', head: verb.i }]]);
    },
  },
];
