import { bare, isToCome, type LineRule, lemma, placesOf, rest, words } from './line-rule.js';
import type { Sentence } from './syntax/sentence.js';
import {
  ancestors,
  auxiliaries,
  dependent,
  dependents,
  isInfinitive,
  isPerfect,
  isVerb,
  prepObjects,
  subtree,
  token,
} from './tree.js';

const FORETOLD = words('would could will may might can shall must going-to');
const WARN = words('warn caution warning');
const REGARD = words('regard consider treat view see take interpret read understand count');
/** Whoever, whatever: a relative without a noun, or a noun that stands for any. */
const WHOEVER = words('whoever whatever anyone anybody anything those whichever everyone nobody');

const TERMS = words('deadline ultimatum hour day week month year noon midnight end');
const GIVING = words('give have set extend grant allow');

/** The relative clause ends where another modal begins the main verb: "whoever enters the bay | may be sunk". */
function uncrossed(s: Sentence, tokens: readonly number[]): readonly number[] {
  const cut = tokens.findIndex((i, k) => k > 2 && token(s, i).tag === 'MD');
  return cut < 0 ? tokens : tokens.slice(0, cut);
}

/** Conduct that what is said of shows to be unwelcome: who does it, what it would do, how it would be taken. */
export const DEED_LINES: readonly LineRule[] = [
  {
    id: 'line/whoever',
    reason: 'what will happen to whoever does something draws a line at it',
    example: 'Whoever enters the bay will be an enemy, Iran said.',
    nearMiss: 'The sailor who entered the bay was a friend, Iran said.',
    *read({ utterance: u, clauses }) {
      const s = u.sentence;
      for (const c of clauses) {
        if (c.condition !== '' || c.subject < 0) continue;
        const free = token(s, c.subject).dep === 'csubj';
        const relative = dependents(s, c.subject, 'relcl', 'acl').length > 0;
        const any = isToCome(s, c.subject) || WHOEVER.has(token(s, c.subject).lower);
        const opens = token(s, subtree(s, c.subject)[0] ?? c.subject).lower;
        if (!(relative && any) && !(free && WHOEVER.has(opens))) continue;
        if (!FORETOLD.has(c.mood) && c.mood !== 'past' && c.mood !== 'present') continue;
        yield {
          trigger: uncrossed(s, subtree(s, c.subject)),
          consequence: subtree(s, c.verb, (x) => x === c.subject),
          detail: c.mood,
        };
      }
      // the parser often takes "whoever" for the subject of the main verb, too
      for (const i of u.content) {
        if (!['whoever', 'whatever'].includes(token(s, i).lower) || !isVerb(token(s, token(s, i).head))) continue;
        const verb = token(s, i).head;
        if (['csubj', 'ccomp', 'advcl', 'nsubj', 'relcl'].includes(token(s, verb).dep))
          yield { trigger: uncrossed(s, subtree(s, verb)), consequence: null, detail: 'free' };
      }
    },
  },
  {
    id: 'line/regarded-as',
    reason: 'how a deed would be taken is said to hold it off',
    example: 'Iran would regard any landing on the island as an act of war, its navy said.',
    nearMiss: 'Iran regarded its navy as the pride of the island, its navy said.',
    *read({ utterance: u }) {
      const s = u.sentence;
      for (const at of placesOf(u, REGARD)) {
        if (!isVerb(token(s, at))) continue;
        const foretold = auxiliaries(s, at).some((a) => FORETOLD.has(a) || a === "'ll" || a === "'d");
        const passive = dependent(s, at, 'auxpass', 'nsubjpass') !== undefined;
        const what = dependent(s, at, passive ? 'nsubjpass' : 'dobj');
        if (what === undefined || token(s, what).tag === 'PRP' || !(foretold || isToCome(s, what))) continue;
        const as = dependents(s, at, 'prep').find((p) => token(s, p).lower === 'as');
        yield {
          trigger: subtree(s, what, (x) => x === as),
          consequence: as === undefined ? null : subtree(s, as),
          detail: `${as === undefined ? 'bare' : 'as'}/${isToCome(s, what) ? 'to come' : 'named'}`,
        };
      }
    },
  },
  {
    id: 'line/without',
    reason: 'what would happen without something makes its absence the trigger',
    example: 'Without guarantees the talks would collapse, Iran said.',
    nearMiss: 'The talks ended without a meal, Iran said.',
    *read({ utterance: u, clauses }) {
      const s = u.sentence;
      if (!clauses.some((c) => c.condition === '' && FORETOLD.has(c.mood))) return;
      for (const p of u.content) {
        if (token(s, p).lower !== 'without' || dependent(s, p, 'pcomp') !== undefined) continue;
        // what would happen may hang under what is wanting
        const all = new Set(subtree(s, p, (c) => token(s, c).dep === 'relcl'));
        yield { trigger: [...all], consequence: rest(u, all) };
      }
    },
  },
  {
    id: 'line/or-else',
    reason: 'a demand with "or" and what will follow draws a line at its not being met',
    example: 'The ships must leave the bay or they will be sunk, Iran said.',
    nearMiss: 'The ships will leave the bay or they will stay, Iran said.',
    *read({ utterance: u, clauses }) {
      const s = u.sentence;
      for (const c of clauses) {
        if (!['must', 'should', 'have-to', 'need', 'imperative', 'infinitive'].includes(c.mood)) continue;
        if (c.otherwise < 0) continue;
        yield {
          trigger: bare(s, c.verb, (x) => x === c.otherwise),
          consequence: subtree(s, c.otherwise),
          detail: c.mood,
        };
      }
    },
  },
  {
    id: 'line/deadline',
    reason: 'a term within which something is to be done draws a line at its not being done',
    example: 'Iran said that the ships had two days to leave the bay.',
    nearMiss: 'Iran said that the ships had two flags to fly in the bay.',
    *read({ utterance: u }) {
      const s = u.sentence;
      for (const t of s.tokens) {
        if (!TERMS.has(t.lemma.toLowerCase()) || !t.tag.startsWith('NN')) continue;
        const verb = ancestors(s, t.i).find((a) => isVerb(token(s, a)));
        const giver = verb !== undefined && GIVING.has(lemma(s, verb)) ? verb : undefined;
        const isTerm = ['deadline', 'ultimatum'].includes(t.lemma.toLowerCase());
        const task = [t.i, ...(giver === undefined ? [] : [giver])]
          .flatMap((a) => dependents(s, a, 'acl', 'xcomp', 'advcl', 'relcl', 'ccomp'))
          .find((x) => isInfinitive(s, x));
        if (task === undefined || !(isTerm || giver !== undefined)) continue;
        const who = giver === undefined ? undefined : dependent(s, giver, 'dative', 'dobj');
        yield {
          trigger: [...(who === undefined || who === t.i || who > task ? [] : subtree(s, who)), ...bare(s, task)],
          consequence: null,
          detail: isTerm ? 'named' : 'given',
        };
      }
    },
  },
  {
    id: 'line/deed-would',
    reason: 'what a deed not done yet would bring is told to hold it off',
    example: "A landing on the island would not be forgotten, Iran's foreign minister cautioned.",
    nearMiss: "The landing on the island was not forgotten, Iran's foreign minister cautioned.",
    *read({ utterance: u, clauses }) {
      const s = u.sentence;
      // with a condition beside it, what would be is what follows
      if (clauses.some((c) => c.condition !== '')) return;
      for (const c of clauses) {
        if (c.subject < 0 || !(FORETOLD.has(c.mood) || (c.lemma === 'risk' && !c.negated))) continue;
        if (!['thing', 'any', 'other', 'none'].includes(c.party)) continue;
        if (['PRP', 'WDT', 'WP', 'DT', 'EX', 'NNP', 'NNPS'].includes(token(s, c.subject).tag)) continue;
        if (isPerfect(s, c.verb)) continue;
        yield {
          trigger: subtree(s, c.subject),
          consequence: subtree(s, c.verb, (x) => x === c.subject).filter((i) => token(s, i).dep !== 'mark'),
          detail: `${c.mood}/${c.negated ? 'not' : ''}${c.passive ? 'passive' : ''}`,
        };
      }
    },
  },
  {
    id: 'line/about',
    reason: 'a warning about a deed that is to come is meant to hold it off',
    example: 'Iran warned Israel over any further raids on the port.',
    nearMiss: 'Iran thanked Israel for its help at the port.',
    *read({ utterance: u }) {
      const s = u.sentence;
      for (const at of placesOf(u, WARN)) {
        for (const object of prepObjects(s, at, 'about', 'over', 'on', 'of'))
          yield { trigger: subtree(s, object), consequence: null, detail: isToCome(s, object) ? 'to come' : 'named' };
      }
    },
  },
];
