import { isSomebody, NOTHING, type Repair } from './repair-rule.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { dependent, SUBJECTS } from './tree.js';

/** Days that stand without "on" between a subject and its verb, as American papers write. */
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/;
/** Days with a name of their own: "Black Friday", "Good Friday". */
const FEASTS = new Set(['good', 'black', 'cyber', 'ash', 'palm', 'easter', 'bloody', 'super', 'fat', 'holy']);

/** The noun right before the day, which the parse hung under it. */
function nounBefore(s: Sentence, day: Token): Token | undefined {
  const t = s.tokens[day.i - 1];
  return t !== undefined && t.head === day.i && isSomebody(t) && !FEASTS.has(t.lower) ? t : undefined;
}

/** Facts about days that stand beside a subject. */
export const DAY_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/day-is-no-subject',
    reason: 'a day right behind somebody and before the verb tells when: the somebody is the subject',
    example: 'Ruritanian leader Ann Corwin Wednesday rejected the offer.',
    nearMiss: 'Good Friday brought no peace.',
    mend: (s) => {
      for (const day of s.tokens) {
        if (!DAYS.test(day.lower) || day.head <= day.i) continue;
        const lacks = day.dep === 'npadvmod' && dependent(s, day.head, ...SUBJECTS) === undefined;
        if (!lacks && !SUBJECTS.includes(day.dep)) continue;
        const noun = nounBefore(s, day);
        if (noun === undefined) continue;
        const out = new Map<number, Partial<Token>>();
        for (const t of s.tokens) if (t.head === day.i) out.set(t.i, { head: noun.i });
        out.set(noun.i, {
          dep: lacks ? (dependent(s, day.head, 'auxpass') === undefined ? 'nsubj' : 'nsubjpass') : day.dep,
          head: day.head,
        });
        return out.set(day.i, { dep: 'npadvmod', head: day.head });
      }
      return NOTHING;
    },
  },
  {
    id: 'repair/adverb-is-no-subject',
    reason: 'what describes how something is done has no subject of its own: its subject is that of the verb',
    example: 'Ruritania has once again outright rejected the plan.',
    nearMiss: 'The poor rejected the plan.',
    mend: (s) => {
      const out = new Map<number, Partial<Token>>();
      for (const t of s.tokens) {
        if (!/^(?:JJ|RB)$/.test(t.tag) || t.dep !== 'nsubj' || t.head !== t.i + 1) continue;
        const own = s.tokens.filter((x) => x.head === t.i);
        if (!own.some((x) => SUBJECTS.includes(x.dep) && x.i < t.i)) continue;
        for (const x of own) out.set(x.i, { head: t.head });
        out.set(t.i, { dep: 'advmod' });
      }
      return out;
    },
  },
];
