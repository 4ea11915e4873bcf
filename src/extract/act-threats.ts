import {
  type ActRule,
  any,
  at,
  coming,
  conditional,
  due,
  free,
  other,
  own,
  possible,
  some,
  told,
  undone,
} from './act-rule.js';

/** What the own side threatens, and what is warned of. */
export const THREAT_ACTS: readonly ActRule[] = [
  {
    id: 'act/own-riposte',
    act: 'THREATEN',
    reason: 'its own side will answer, strike or make another pay',
    example: "Iran's minister said that Iran would retaliate against any attack.",
    nearMiss: "Iran's minister said that Iran would welcome any envoy.",
    fits: (r) =>
      some(
        r,
        (c) =>
          own(c) && free(c) && !c.negated && (coming(c) || c.mood === 'infinitive') && at(r, c, 'riposte', 'violence'),
      ),
  },
  {
    id: 'act/own-riposte-if',
    act: 'THREATEN',
    reason: 'what its own side will do on a condition is a threat',
    example: 'Iran said it would close the strait if its tankers were stopped.',
    nearMiss: 'Iran said it would reopen the strait at noon.',
    fits: (r) => conditional(r) && some(r, (c) => own(c) && free(c) && !c.negated && coming(c)),
  },
  {
    id: 'act/or-else',
    act: 'THREATEN',
    reason: 'what another is to do, with "or" and what he would suffer, is an ultimatum',
    example: 'Iran told the crew to stop or be fired on.',
    nearMiss: 'Iran told the crew to stop or turn back.',
    fits: (r) =>
      some(r, (c) => c.otherwise >= 0 && !own(c) && (due(c) || ['imperative', 'infinitive'].includes(c.mood))),
  },
  {
    id: 'act/term-and-then',
    act: 'THREATEN',
    reason: 'a term for another, and what its own side will do when it has run out',
    example: 'Iran said that Israel had ten days to open the port, after which it would close its own.',
    nearMiss: 'Iran said that Israel had ten ports to open, and that it would visit them.',
    fits: (r) =>
      any(r, 'day', 'hour', 'week', 'month', 'deadline') &&
      any(r, 'after', 'then', 'otherwise', 'else') &&
      some(r, (c) => other(c) && ['have', 'get', 'give'].includes(c.lemma)) &&
      some(r, (c) => own(c) && !c.negated && coming(c)),
  },
  {
    id: 'act/not-idly',
    act: 'THREATEN',
    reason: 'who will not stand by will act',
    example: 'Iran would not sit idly by, its minister said.',
    nearMiss: 'Iran would not sit at the table, its minister said.',
    fits: (r) =>
      some(r, (c) => undone(c) && (coming(c) || c.mood === 'can') && ['sit', 'stand', 'watch'].includes(c.lemma)) &&
      any(r, 'idly', 'idle', 'by', 'aside'),
  },
  {
    id: 'act/ready-to-answer',
    act: 'THREATEN',
    reason: 'readiness to respond or defend by force',
    example: 'Iran said its forces were ready to respond to any attack.',
    nearMiss: 'Iran said its envoys were ready to meet in Oman.',
    fits: (r) => any(r, 'ready', 'readiness', 'prepared', 'prepare') && r.has('riposte'),
  },
  {
    id: 'act/will-be-met',
    act: 'THREATEN',
    reason: 'conduct that will be met with force',
    example: 'Any attack will be met with a crushing response, Iran said.',
    nearMiss: 'The plane was met by envoys, Iran said.',
    fits: (r) =>
      some(
        r,
        (c) => c.passive && coming(c) && ['meet', 'answer', 'punish', 'treat', 'crush', 'destroy'].includes(c.lemma),
      ) || any(r, 'retaliate', 'retaliation', 'retaliatory', 'revenge', 'avenge'),
  },
  {
    id: 'act/consequences',
    act: 'THREATEN',
    reason: 'another will pay a price or face consequences',
    example: 'Iran said that Israel would face grave consequences.',
    nearMiss: 'Iran said that Israel faced a drought.',
    fits: (r) =>
      some(
        r,
        (c) =>
          !own(c) &&
          coming(c) &&
          ['face', 'pay', 'regret', 'suffer', 'bear', 'see', 'be'].includes(c.lemma) &&
          at(r, c, 'riposte'),
      ) ||
      (any(r, 'consequence') && any(r, 'face', 'severe', 'serious', 'grave')),
  },
  {
    id: 'act/harm-to-come',
    act: 'WARN',
    reason: 'a bad outcome foreseen',
    example: 'Iran said the deployment would lead to war.',
    nearMiss: 'Iran said the road would follow the coast.',
    fits: (r) => some(r, (c) => !own(c) && free(c) && (coming(c) || possible(c)) && at(r, c, 'harm')),
  },
  {
    id: 'act/harm-if',
    act: 'WARN',
    reason: 'a condition with a bad outcome that nobody announces as its own doing',
    example: 'There will be war if troops cross the river, Iran said.',
    nearMiss: 'There will be tea if guests cross the garden, Iran said.',
    fits: (r) => conditional(r) && r.has('harm') && !some(r, (c) => own(c) && free(c) && coming(c)),
  },
  {
    id: 'act/would-regard',
    act: 'WARN',
    reason: 'how its own side would take what another does',
    example: 'Iran would regard such a landing as an act of war, its minister said.',
    nearMiss: 'Iran regarded that landing as an act of war, its minister said.',
    fits: (r) =>
      some(
        r,
        (c) =>
          coming(c) &&
          !c.negated &&
          ['regard', 'consider', 'treat', 'view', 'see', 'interpret', 'deem', 'count'].includes(c.lemma) &&
          (own(c) || c.passive),
      ),
  },
  {
    id: 'act/is-danger',
    act: 'WARN',
    reason: 'what is called a danger, a threat or a risk is warned of',
    example: 'The missile programme is a threat to the region, Japan said.',
    nearMiss: 'The missile programme is a gift to the region, Japan said.',
    fits: (r) =>
      some(r, (c) => c.lemma === 'be' && told(c) && !c.negated && at(r, c, 'harm')) || any(r, 'danger', 'dangerous'),
  },
  {
    id: 'act/line',
    act: 'WARN',
    reason: 'a line is or would be crossed',
    example: 'That would cross a red line, China said.',
    nearMiss: 'That would bridge a wide river, China said.',
    fits: (r) => r.has('line') && (any(r, 'red', 'cross', 'threshold') || any(r, 'declaration')),
  },
];
