import { type ActRule, any, at, coming, conditional, free, own, some } from './act-rule.js';

/** What the own side means to do, for better or worse. */
export const PLAN_ACTS: readonly ActRule[] = [
  {
    id: 'act/own-step',
    act: 'SIGNAL',
    reason: 'its own side will take or prepares a step that raises the stakes',
    example: 'Poland will deploy a brigade on the border, its minister said.',
    nearMiss: 'Poland will plant a forest on the border, its minister said.',
    fits: (r) =>
      !conditional(r) &&
      some(
        r,
        (c) =>
          (own(c) || c.party === 'it') &&
          free(c) &&
          !c.negated &&
          (coming(c) || ['present', 'infinitive', 'perfect'].includes(c.mood)) &&
          at(r, c, 'step') &&
          !at(r, c, 'peace', 'support'),
      ),
  },
  {
    id: 'act/nothing-excluded',
    act: 'SIGNAL',
    reason: 'an option is left open: nothing ruled out, everything on the table',
    example: 'Nothing should be ruled out, France said.',
    nearMiss: 'Two roads were laid out, France said.',
    fits: (r) =>
      (any(r, 'rule', 'exclude') && some(r, (c) => c.negated && ['rule', 'exclude'].includes(c.lemma))) ||
      (any(r, 'option') && any(r, 'table', 'all', 'open', 'military')) ||
      (r.cueNegated && r.cue === 'REJECT'),
  },
  {
    id: 'act/considers',
    act: 'SIGNAL',
    reason: 'a step is under consideration',
    example: 'Japan is considering new sanctions, its minister said.',
    nearMiss: 'Japan is repealing old sanctions, its minister said.',
    fits: (r) =>
      some(
        r,
        (c) =>
          own(c) &&
          !c.negated &&
          ['consider', 'weigh', 'mull', 'study', 'discuss', 'plan', 'prepare'].includes(c.lemma),
      ) && !r.has('peace'),
  },
  {
    id: 'act/own-support',
    act: 'PLEDGE',
    reason: 'its own side supports or will defend somebody',
    example: 'We stand with Ukraine for as long as it takes, Canada said.',
    nearMiss: 'We stand in the rain for as long as it takes, Canada said.',
    fits: (r) =>
      some(r, (c) => own(c) && free(c) && !c.negated && at(r, c, 'support')) ||
      (any(r, 'commitment', 'committed', 'solidarity', 'ironclad') && r.has('support')),
  },
  {
    id: 'act/own-peace',
    act: 'REASSURE',
    reason: 'its own side is ready to talk or hopes for peace',
    example: 'Iran is ready to talk, its minister said.',
    nearMiss: 'Iran is ready to strike, its minister said.',
    fits: (r) =>
      r.has('peace') &&
      !r.has('wrong') &&
      some(
        r,
        (c) => (own(c) || c.party === 'it' || c.party === 'person') && free(c) && !c.negated && at(r, c, 'peace'),
      ),
  },
  {
    id: 'act/no-intention',
    act: 'REASSURE',
    reason: 'it does not want or seek war',
    example: "We do not want war, Iran's minister said.",
    nearMiss: "We do want rain, Iran's minister said.",
    fits: (r) =>
      some(
        r,
        (c) =>
          c.negated &&
          (['want', 'seek', 'intend', 'wish', 'attack', 'threaten', 'aim', 'target', 'look', 'try'].includes(c.lemma) ||
            (own(c) && c.lemma === 'have' && any(r, 'intention', 'desire', 'wish', 'appetite'))),
      ) &&
      (r.has('violence') || r.has('harm')),
  },
  {
    id: 'act/not-alone',
    act: 'PLEDGE',
    reason: 'a friend is not, and will not be left alone',
    example: 'Iceland will not be left alone, Norway said.',
    nearMiss: 'Iceland will be left alone, Norway said.',
    fits: (r) => any(r, 'alone', 'abandon', 'desert') && some(r, (c) => c.negated && free(c)),
  },
  {
    id: 'act/hopeful',
    act: 'REASSURE',
    reason: 'hope, progress, agreement',
    example: 'There is hope for a deal, Qatar said.',
    nearMiss: 'There is dust on a desk, Qatar said.',
    fits: (r) =>
      any(r, 'hope', 'hopeful', 'optimistic', 'progress', 'constructive', 'productive', 'agree') &&
      (r.has('peace') || any(r, 'deal', 'agreement')),
  },
];
