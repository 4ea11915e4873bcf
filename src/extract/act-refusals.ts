import { type ActRule, any, coming, free, other, own, possible, some, undone } from './act-rule.js';

/** What is refused, and what is denied. */
export const REFUSAL_ACTS: readonly ActRule[] = [
  {
    id: 'act/own-refusal',
    act: 'REJECT',
    reason: 'what its own side will not do',
    example: 'Iran will not give up its missiles, its minister said.',
    nearMiss: 'Iran will give up its old missiles, its minister said.',
    fits: (r) =>
      some(
        r,
        (c) =>
          undone(c) &&
          (coming(c) || ['can', 'could', 'present'].includes(c.mood)) &&
          !['want', 'seek', 'intend', 'attack', 'know', 'believe', 'think', 'see', 'have'].includes(c.lemma),
      ),
  },
  {
    id: 'act/no-plans',
    act: 'REJECT',
    reason: 'there are no plans for what is discussed',
    example: 'There are no plans to send troops, NATO said.',
    nearMiss: 'There are plans to send troops, NATO said.',
    fits: (r) => any(r, 'plan', 'intention') && some(r, (c) => c.negated && ['be', 'have'].includes(c.lemma)),
  },
  {
    id: 'act/little-chance',
    act: 'REJECT',
    reason: 'a chance that is little or none refuses politely',
    example: 'There was little chance that Norway would agree, its minister said.',
    nearMiss: 'There was a fair chance that Norway would agree, its minister said.',
    fits: (r) =>
      any(r, 'chance', 'prospect') && any(r, 'little', 'no', 'slim', 'zero', 'scant') && some(r, (c) => coming(c)),
  },
  {
    id: 'act/there-will-be-none',
    act: 'REJECT',
    reason: 'what there will not be is refused',
    example: 'There will be no troops from Japan, its minister said.',
    nearMiss: 'There were no troops from Japan, its minister said.',
    fits: (r) => any(r, 'there') && some(r, (c) => c.negated && coming(c) && free(c) && c.lemma === 'be'),
  },
  {
    id: 'act/not-negotiable',
    act: 'REJECT',
    reason: 'off the table, out of the question, not up for talks',
    example: 'A deal without verification is out of the question, Japan said.',
    nearMiss: 'A deal with verification is on the way, Japan said.',
    fits: (r) =>
      any(r, 'nonstarter', 'non-negotiable') ||
      (any(r, 'question', 'table') && any(r, 'out', 'off')) ||
      some(
        r,
        (c) =>
          c.negated &&
          (coming(c) || possible(c)) &&
          [
            'accept',
            'negotiate',
            'recognize',
            'recognise',
            'allow',
            'tolerate',
            'permit',
            'surrender',
            'bow',
            'yield',
            'compromise',
          ].includes(c.lemma),
      ),
  },
  {
    id: 'act/not-so',
    act: 'DENY',
    reason: 'an allegation is called false',
    example: 'The claims are baseless, Russia said.',
    nearMiss: 'The houses are roofless, Russia said.',
    fits: (r) =>
      r.has('denial') &&
      any(
        r,
        'baseless',
        'unfounded',
        'groundless',
        'false',
        'fabricated',
        'fabrication',
        'untrue',
        'nonsense',
        'fake',
        'absurd',
        'fiction',
        'evidence',
        'involvement',
        'hoax',
      ),
  },
  {
    id: 'act/never-did',
    act: 'DENY',
    reason: 'its own side did not or never did a thing',
    example: 'Russia did not send troops, its minister said.',
    nearMiss: 'Russia sent troops home, its minister said.',
    fits: (r) =>
      some(
        r,
        (c) =>
          own(c) &&
          c.negated &&
          ['past', 'perfect', 'present'].includes(c.mood) &&
          !['want', 'know', 'believe', 'think', 'see', 'seek', 'accept', 'recognize', 'recognise', 'need'].includes(
            c.lemma,
          ),
      ) || any(r, 'peaceful'),
  },
  {
    id: 'act/none-did',
    act: 'DENY',
    reason: 'that no such thing has been or was is a denial of it',
    example: 'No rocket had fallen outside the zone, the Norwegian admiralty said.',
    nearMiss: 'A rocket had fallen outside the zone, the Norwegian admiralty said.',
    fits: (r) =>
      some(r, (c) => free(c) && c.negated && !other(c) && ['past', 'perfect'].includes(c.mood) && c.party !== 'none'),
  },
];
