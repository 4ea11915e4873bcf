import { isConduct, isToCome, type LineRule, lemma, words } from './line-rule.js';
import { ancestors, dependents, isVerb, prepObjects, subtree, token } from './tree.js';

const ANSWER = words(
  'respond retaliate react answer reply counter punish repel confront resist fight hit strike defend guard act meet deter retaliation response reaction reprisal answer vengeance revenge defense defence',
);
/** Force used on whatever comes. */
const FORCE = words(
  'shoot destroy strike attack hit target bomb veto block sanction down sink eliminate crush intercept kill punish oppose',
);

/** Conduct that the speaker is ready to answer. */
export const ANSWER_LINES: readonly LineRule[] = [
  {
    id: 'line/answer',
    reason: 'readiness to answer any attack draws a line at the attack',
    example: 'Iran said its navy would respond to any attack on the ports.',
    nearMiss: 'Iran said its ministry would respond to the letter of the alliance.',
    *read(r) {
      const { utterance: u } = r;
      const s = u.sentence;
      for (const i of [u.at, ...u.content]) {
        if (
          i < 0 ||
          (!ANSWER.has(lemma(s, i)) &&
            !['force', 'ready', 'prepared', 'responsible', 'accountable'].includes(token(s, i).lower))
        )
          continue;
        const blame = ['responsible', 'accountable'].includes(token(s, i).lower);
        const objects = blame
          ? prepObjects(s, i, 'for')
          : [
              ...prepObjects(s, i, 'to', 'against', 'from', 'for'),
              ...dependents(s, i, 'dobj').flatMap((o) => [o, ...prepObjects(s, o, 'against', 'from', 'to')]),
            ];
        const what = objects.find((o) => (blame ? isToCome(s, o) : isConduct(s, o)));
        if (what === undefined) continue;
        const trigger = subtree(s, what);
        const own = new Set(trigger);
        const verb = isVerb(token(s, i)) ? i : (ancestors(s, i).find((a) => isVerb(token(s, a))) ?? i);
        const outcome = subtree(s, verb, (c) => own.has(c)).filter((k) => !own.has(k));
        yield {
          trigger,
          consequence: outcome.length >= 2 ? outcome : null,
          detail: isToCome(s, what) ? 'to come' : 'conduct',
        };
      }
    },
  },
  {
    id: 'line/force-on-any',
    reason: 'force on whatever comes, or whoever does it, draws a line there',
    example: 'Iran said it would shoot down any aircraft that crossed the bay.',
    nearMiss: 'Iran said it had shot down an aircraft over the bay.',
    *read(r) {
      const s = r.utterance.sentence;
      for (const c of r.clauses) {
        if (
          c.condition !== '' ||
          !['will', 'would', 'infinitive', 'going-to', 'shall', 'can', 'could', 'present'].includes(c.mood)
        )
          continue;
        const about = (n: number) => dependents(s, n, 'relcl', 'acl').length > 0;
        if (FORCE.has(c.lemma)) {
          const object = dependents(s, c.verb, 'dobj').find((o) => isToCome(s, o));
          if (object !== undefined)
            yield {
              trigger: subtree(s, object),
              consequence: subtree(s, c.verb, (x) => x === object),
              detail: about(object) ? 'who' : 'what',
            };
        }
        if (
          c.subject >= 0 &&
          c.mood === 'will' &&
          about(c.subject) &&
          (isToCome(s, c.subject) ||
            ['those', 'countries', 'nations', 'companies', 'whoever'].includes(token(s, c.subject).lower))
        )
          yield {
            trigger: subtree(s, c.subject),
            consequence: subtree(s, c.verb, (x) => x === c.subject),
            detail: 'anyone',
          };
      }
    },
  },
];
