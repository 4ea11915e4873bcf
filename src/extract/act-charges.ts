import { type ActRule, any, at, free, other, own, some, told } from './act-rule.js';

/** What another has done wrong. */
export const CHARGE_ACTS: readonly ActRule[] = [
  {
    id: 'act/other-wrong',
    act: 'ACCUSE',
    reason: 'another has done or does wrong',
    example: 'Ukraine said Russia had violated the truce.',
    nearMiss: 'Ukraine said Russia had observed the truce.',
    fits: (r) =>
      some(
        r,
        (c) =>
          (other(c) || c.party === 'thing' || c.party === 'it') &&
          free(c) &&
          !c.negated &&
          told(c) &&
          at(r, c, 'wrong', 'violence'),
      ),
  },
  {
    id: 'act/is-wrong',
    act: 'ACCUSE',
    reason: 'a deed is called illegal, a provocation, unacceptable',
    example: 'The drill is a provocation, China said.',
    nearMiss: 'The drill is a routine, China said.',
    fits: (r) =>
      some(r, (c) => c.lemma === 'be' && !own(c) && at(r, c, 'wrong')) ||
      any(r, 'responsible', 'blame', 'provocation', 'provocative', 'irresponsible', 'unacceptable', 'aggression'),
  },
  {
    id: 'act/other-fails',
    act: 'ACCUSE',
    reason: 'another does not do what it ought to',
    example: 'Israel has failed to honour the deal, Egypt said.',
    nearMiss: 'Israel has honoured the deal, Egypt said.',
    fits: (r) =>
      some(
        r,
        (c) =>
          other(c) &&
          ['fail', 'refuse', 'ignore', 'neglect', 'continue', 'try', 'attempt', 'seek'].includes(c.lemma) &&
          told(c),
      ) || some(r, (c) => other(c) && c.negated && told(c) && c.mood !== 'participle'),
  },
];
