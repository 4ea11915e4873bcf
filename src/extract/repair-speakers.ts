import { rolesOf } from './lexicon/roles.js';
import { canSpeak, NOTHING, type Repair } from './repair-rule.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { ancestors, dependent, dependents, isVerb, SUBJECTS, thatOf } from './tree.js';

/** Verbs whose object is hardly ever somebody: a noun of people after them speaks. */
const SAYING = new Set(
  `say write reply insist retort add declare claim argue respond counter remark continue conclude explain boast protest warn vow state swear quip
   announce affirm allege assert complain concede confess confide confirm crow exclaim fume growl grumble hint joke lament maintain muse note observe
   predict proclaim pronounce recall roar scoff shout snap snarl stress suggest thunder tweet`.split(/\s+/),
);

const lacksSubject = (s: Sentence, t: Token): boolean =>
  /^VB[DZ]$/.test(t.tag) && dependent(s, t.i, ...SUBJECTS, 'aux', 'auxpass') === undefined;

/** Has no subject but what stands before the comma, which is a part of what is said. */
const lacksSpeaker = (s: Sentence, t: Token): boolean =>
  /^VB[DZ]$/.test(t.tag) && dependents(s, t.i, ...SUBJECTS, 'aux', 'auxpass').every((c) => isSaid(s, t, c));

const isSaid = (s: Sentence, verb: Token, subject: number): boolean => {
  const t = s.tokens[subject]!;
  // two commas enclose what is said of the subject: "the minister, Ann Corwin, warned Norway"
  return t.dep === 'nsubj' && (t.i > verb.i || s.tokens.slice(t.i, verb.i).filter((x) => x.form === ',').length === 1);
};

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
        if (!lacksSpeaker(s, t) || dependents(s, t.i, 'ccomp').some((c) => thatOf(s, c) !== undefined)) continue;
        const said = dependents(s, t.i, 'nsubj').filter((c) => c < t.i);
        const object = dependents(s, t.i, 'dobj', 'attr', 'ccomp', 'nsubj', 'npadvmod').find((o) => o > t.i);
        const noun = object === undefined ? undefined : s.tokens[object];
        if (noun === undefined || noun.i > t.i + 6 || !canSpeak(noun)) continue;
        if (noun.dep === 'nsubj' && said.length === 0) continue;
        out.set(noun.i, { dep: 'nsubj' });
        // "the port, said Oslo, will close": what stands before is the subject of what is said
        const goesOn = dependents(s, t.i, 'ccomp').find(
          (c) => c > noun.i && isVerb(s.tokens[c]!) && dependents(s, c, ...SUBJECTS).length === 0,
        );
        for (const c of said) out.set(c, goesOn === undefined ? { dep: 'ccomp' } : { head: goesOn });
        if (t.dep === 'conj') out.set(t.i, { dep: 'parataxis' });
      }
      return out;
    },
  },
  {
    id: 'repair/speaker-between-commas',
    reason:
      'between two commas somebody and a verb of saying stand beside what is said, and are no apposition to its subject',
    example: "Growth, Norway's premier Ann Corwin reasoned at a seminar, is a matter for the members.",
    nearMiss: 'Growth, the premier Ann Corwin, a realist, reasoned, is a matter for the members.',
    mend: (s) => {
      for (const verb of s.tokens) {
        const main = verb.dep === 'ccomp' && verb.head > verb.i ? s.tokens[verb.head] : undefined;
        if (main === undefined || !SAYING.has(verb.lemma) || dependent(s, main.i, ...SUBJECTS) !== undefined) continue;
        const subject = s.tokens[dependent(s, verb.i, 'nsubj') ?? -1];
        const speaker = s.tokens[subject === undefined ? -1 : (dependent(s, subject.i, 'appos') ?? -1)];
        if (subject === undefined || speaker === undefined || !canSpeak(speaker) || speaker.i > verb.i) continue;
        const commas = s.tokens.filter((t) => t.form === ',' && t.i > subject.i && t.i < main.i).map((t) => t.i);
        if (commas.length !== 2 || commas[0] !== subject.i + 1 || commas[1]! < verb.i) continue;
        return new Map<number, Partial<Token>>([
          [subject.i, { head: main.i }],
          [speaker.i, { dep: 'nsubj', head: verb.i }],
          [verb.i, { dep: 'parataxis' }],
        ]);
      }
      return NOTHING;
    },
  },
  {
    id: 'repair/in-a-place-somebody',
    reason:
      'a noun with its article right behind a place, before a verb without a subject, names no place: it is the subject',
    example: 'In Oslo the premier, Ann Corwin, said that the port would close.',
    nearMiss: 'In Oslo, the capital, the port was said to be closed.',
    mend: (s) => {
      for (const noun of s.tokens) {
        const place = noun.dep === 'appos' ? s.tokens[noun.head] : undefined;
        if (place?.dep !== 'pobj' || place.i > noun.i || rolesOf(noun.lemma) === undefined) continue;
        const verb = ancestors(s, place.i)
          .map((a) => s.tokens[a]!)
          .find((t) => t.i > noun.i && lacksSubject(s, t));
        const comma = s.tokens[place.i + 1]?.form === ',';
        const article = s.tokens[comma ? place.i + 2 : place.i + 1];
        if (verb === undefined || article?.tag !== 'DT' || article.head !== noun.i) continue;
        // "in Oslo, the capital, …": between two commas it does name the place
        if (comma && s.tokens.slice(noun.i, verb.i).some((t) => t.form === ',')) continue;
        return new Map([[noun.i, { dep: 'nsubj', head: verb.i }]]);
      }
      return NOTHING;
    },
  },
];
