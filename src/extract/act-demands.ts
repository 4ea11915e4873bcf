import { type ActRule, any, due, free, other, own, some } from './act-rule.js';

/** What others must or should do. */
export const DEMAND_ACTS: readonly ActRule[] = [
  {
    id: 'act/other-must',
    act: 'DEMAND',
    reason: 'what others must do',
    example: 'Israel must withdraw at once, Iran said.',
    nearMiss: 'Israel may withdraw in spring, Iran said.',
    fits: (r) =>
      some(r, (c) => (other(c) || (c.party === 'thing' && c.passive)) && free(c) && due(c) && c.mood !== 'should') ||
      (any(r, 'immediately', 'unconditionally', 'immediate') && r.has('bid')),
  },
  {
    id: 'act/that-it-be',
    act: 'DEMAND',
    reason: 'a bare verb in a that-clause tells what is to be done',
    example: 'Norway insisted that Iran open the port.',
    nearMiss: 'Norway insisted that Iran opens the port.',
    fits: (r) => some(r, (c) => c.mood === 'subjunctive' && free(c)),
  },
  {
    id: 'act/at-once',
    act: 'DEMAND',
    reason: 'who asks for a thing to be done at once asks for it as of right',
    example: 'Norway called on Iran to leave the port immediately.',
    nearMiss: 'Norway called on Iran to leave the port.',
    fits: (r) =>
      !r.cueNegated &&
      (r.cue === 'APPEAL' || r.cue === 'DEMAND') &&
      any(r, 'immediate', 'immediately', 'unconditional', 'unconditionally'),
  },
  {
    id: 'act/imperative',
    act: 'DEMAND',
    reason: 'an order in the imperative',
    example: '"Leave our waters now," Iran told Israel.',
    nearMiss: '"We leave our waters clean," Iran told Israel.',
    fits: (r) => some(r, (c) => c.mood === 'imperative' && free(c)),
  },
  {
    id: 'act/time-to',
    act: 'APPEAL',
    reason: 'it is time, the time has come, it is not too late for others to do a thing',
    example: 'It is high time that Israel returned to talks, Egypt said.',
    nearMiss: 'At the same time Israel returned to talks, Egypt said.',
    fits: (r) =>
      ((any(r, 'time') && any(r, 'high', 'come', 'ripe', 'overdue', 'now')) || (any(r, 'late') && any(r, 'too'))) &&
      some(r, (c) => !own(c) && free(c) && (c.mood === 'infinitive' || c.mood === 'past')),
  },
  {
    id: 'act/vital-that',
    act: 'APPEAL',
    reason: 'what it is vital for others to do is asked of them',
    example: 'It is vital that Israel return to the talks, Egypt said.',
    nearMiss: 'Israel has a vital port and will return to the talks, Egypt said.',
    fits: (r) =>
      any(r, 'vital', 'essential', 'imperative', 'crucial', 'necessary', 'important') &&
      some(r, (c) => c.lemma === 'be') &&
      some(r, (c) => !own(c) && free(c) && ['subjunctive', 'infinitive'].includes(c.mood)),
  },
  {
    id: 'act/other-should',
    act: 'APPEAL',
    reason: 'what others should do, and what is hoped of them',
    example: 'Both sides should return to talks, India said.',
    nearMiss: 'Both sides returned to talks, India said.',
    fits: (r) =>
      some(r, (c) => !own(c) && free(c) && c.mood === 'should') ||
      (any(r, 'restraint', 'calm') && any(r, 'exercise', 'show', 'urge', 'side', 'party', 'call')),
  },
];
