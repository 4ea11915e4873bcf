import type { ActorRef } from '../model.js';
import type { Discourse } from './discourse.js';
import { mentionAt } from './entities.js';
import { STATELESS, unnamedHome } from './homes.js';
import { OUTLETS } from './lexicon/outlets.js';
import { type RoleClass, rolesOf } from './lexicon/roles.js';
import { refOf } from './sides.js';
import type { Sentence } from './syntax/sentence.js';
import { sideOfTitleAt } from './titles.js';
import { definiteAt, dependents, formsAt, prepObjects, token } from './tree.js';
import { homeOf, settingOf } from './whereabouts.js';

/** Institutions that every state has, so that a text names the state once and then leaves it out. */
const DOMESTIC = new Set(
  `government military army navy ministry parliament cabinet presidency police force troop authority command leadership regime dictator president minister premier chancellor king queen emir sultan monarch
   general official spokesman spokeswoman spokesperson prosecutor commander chief head governor mayor leader service office council country nation`.split(
    /\s+/,
  ),
);
/** "Defence officials", "local authorities": those of the state that the story is in. */
const OFFICIAL = new Set('local government defense defence military security intelligence army navy police'.split(' '));
/** Those of several states, of no state, or of something that is no state. */
const FOREIGN = new Set(
  'international foreign regional world global western european company church union rebel separatist two both other un club news wire'.split(
    ' ',
  ),
);

/** "The foreign ministry" is the own state's. */
const HOME_OF_FOREIGN = new Set(
  'ministry minister secretary office service spokesman spokeswoman spokesperson'.split(' '),
);

/** Offices and institutions that are a state's even where any of them is meant: "a deputy minister". */
const NATIONAL = new Set(
  'minister ambassador lawmaker deputy undersecretary under-secretary secretary general admiral spokesman spokeswoman spokesperson diplomat envoy parliamentarian commander officer marshal colonel captain consul adviser aide candidate governor negotiator army military ministry command government'.split(
    ' ',
  ),
);

const AMERICAN = new Set(
  'administration senator congressional republican democrat democratic congressman congresswoman bipartisan'.split(' '),
);

/** The side of an office or institution that is named without its state. */
export function undeclared(
  d: Discourse,
  s: Sentence,
  head: number,
  roles: ReadonlySet<RoleClass>,
  modifiers: readonly string[],
): ActorRef | null {
  const t = token(s, head);
  const lemma = t.lemma.toLowerCase();
  const abroad = (m: string) => FOREIGN.has(m) && !(m === 'foreign' && HOME_OF_FOREIGN.has(lemma));
  if (STATELESS.some((r) => roles.has(r)) || modifiers.some((m) => abroad(m) || m === 'former')) return null;
  // "the junta's spokesman": whose he is is said, though nobody knows which junta
  if (dependents(s, head, 'poss').some((p) => token(s, p).tag.startsWith('NN') && !DOMESTIC.has(token(s, p).lemma)))
    return null;
  // "a spokesman for the ambulance service": whom he serves is said, and is no state
  if (lemma.startsWith('spokes') && dependents(s, head, 'prep').some((c) => token(s, c).lower === 'for')) return null;
  // English has "administration" for the American executive alone, and names no other state's lawmakers without the state
  if (AMERICAN.has(lemma) || modifiers.some((m) => AMERICAN.has(m))) {
    const america = d.cast.index.gazetteer.actor('united-states');
    return america === undefined ? null : refOf(america);
  }
  const told = ANONYMOUS.has(lemma) ? tellsPaperOf(d, s, head) : null;
  if (told !== null) return told;
  const titled = roles.has('office') ? sideOfTitleAt(d.cast, s, head) : null;
  if (titled !== null) return settingOf(d, s, head) ?? titled;
  const official = ['official', 'authority'].includes(lemma) && modifiers.some((m) => OFFICIAL.has(m));
  if (
    !DOMESTIC.has(lemma) ||
    !(official || definiteAt(s, head) || t.tag.startsWith('NNP')) ||
    dependents(s, head, 'prep').some((c) => ['of', 'in'].includes(token(s, c).lower) && !isPortfolio(d, s, c))
  )
    return NATIONAL.has(lemma) ? unnamedHome(d.cast, s, head) : null;
  const back = d.speakers.find((v) => v.text.toLowerCase().includes(lemma) && v.side !== null);
  return back === undefined ? (homeOf(d, s, head) ?? unnamedHome(d.cast, s, head)) : back.side;
}

const ANONYMOUS = new Set(['official', 'officer', 'source', 'aide', 'adviser', 'diplomat']);
const LONGEST_OUTLET = 4;

/** "Two defence officials told the Post": the state of the paper or station that they talk to. */
function tellsPaperOf(d: Discourse, s: Sentence, head: number): ActorRef | null {
  const verb = s.tokens[token(s, head).head];
  if (verb === undefined || !dependents(s, verb.i, 'nsubj').includes(head)) return null;
  for (const o of [...dependents(s, verb.i, 'dobj', 'dative'), ...prepObjects(s, verb.i, 'to')])
    for (let length = LONGEST_OUTLET; length > 0; length--) {
      const state = OUTLETS.get(formsAt(s, Math.max(0, o + 1 - length), o + 1));
      const actor = state === undefined ? undefined : d.cast.index.gazetteer.actor(state);
      if (actor !== undefined) return refOf(actor);
    }
  return null;
}

/** "The ministry of external affairs": what the office is for, and not whose it is. */
const isPortfolio = (d: Discourse, s: Sentence, prep: number): boolean =>
  token(s, prep).lower === 'of' &&
  dependents(s, prep, 'pobj').every(
    (o) => mentionAt(d.cast, s, o) === undefined && rolesOf(token(s, o).lemma.toLowerCase()) === undefined,
  );
