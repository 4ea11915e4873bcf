import type { ActorRef } from '../model.js';
import { type Cast, type Entity, mentionAt } from './entities.js';
import { type RoleClass, rolesOf } from './lexicon/roles.js';
import { isName } from './name-spans.js';
import { LONGEST_PLACE, plainPlace } from './places.js';
import { shortFor } from './short-names.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, token } from './tree.js';

const SIDE_PREPS = new Set(['of', 'for', 'from', 'in', 'with', 'at', 'on']);
/** Prepositions that tell of a place or a cause as often as of whom one serves: only for those who hold an office. */
const OFFICE_PREPS = new Set(['with', 'at', 'on']);

/** The side of the region or city whose name the token stands in, if it is no actor's. */
export function placeAt(cast: Cast, s: Sentence, at: number): ActorRef | undefined {
  if (!isName(token(s, at))) return undefined;
  let best: ActorRef | undefined;
  for (let from = Math.max(0, at - LONGEST_PLACE + 1); from <= at && best === undefined; from++)
    for (let to = Math.min(s.tokens.length, from + LONGEST_PLACE); to > at && best === undefined; to--) {
      const words = s.tokens.slice(from, to).map((t) => t.form);
      best = cast.index.places.get(plainPlace(words.join(' ').replace(/ - /g, ' ')));
    }
  return best;
}

const isOffice = (s: Sentence, i: number): boolean => {
  const roles = rolesOf(token(s, i).lemma.toLowerCase());
  return roles !== undefined && ['office', 'body', 'collective', 'forces'].some((r) => roles.has(r as RoleClass));
};

const DIPLOMATS = new Set(
  'ambassador envoy representative delegate consul attache attaché chargé emissary correspondent embassy consulate mission delegation'.split(
    ' ',
  ),
);
const POSTS = new Set(['in', 'at', 'with', 'on']);

/** Where a diplomat is posted, or somebody named is just now, is not whom he serves: "its ambassador in Cairo". */
const isPost = (cast: Cast, s: Sentence, head: number, prep: string): boolean =>
  POSTS.has(prep) &&
  (DIPLOMATS.has(token(s, head).lemma.toLowerCase()) || mentionAt(cast, s, head)?.entity.kind === 'PERSON');

/** Whom somebody serves, and the body, where that is known. */
interface Served {
  readonly side: ActorRef;
  readonly body: Entity | null;
}

/** The state or organisation that a token names; a region or city too, whose offices speak for its state. */
function servedAt(cast: Cast, s: Sentence, at: number, office: boolean): Served | null {
  const m = mentionAt(cast, s, at);
  const named = m === undefined ? shortFor(cast, s, at) : m.entity.kind === 'PERSON' ? undefined : m.entity;
  if (named !== undefined && named.side !== null) return { side: named.side, body: named };
  const place = office && m === undefined ? placeAt(cast, s, at) : undefined;
  return place === undefined ? null : { side: place, body: null };
}

/** Those who serve a person and not a state: "an aide to Corwin". */
const SERVANTS = new Set(
  'aide adviser advisor assistant spokesman spokeswoman spokesperson confidant deputy ally'.split(' '),
);

/** "Corwin's spokesman": whoever serves somebody serves the same side. */
function servedBy(cast: Cast, s: Sentence, at: number): Served | null {
  const m = mentionAt(cast, s, at);
  const side = m?.entity.kind === 'PERSON' ? m.entity.side : null;
  return side === null ? null : { side, body: null };
}

/** The state or organisation that a noun phrase belongs to, by its modifiers: "the Kremlin spokesman", "Russia's envoy", "the president of France". */
export function sideOfPhrase(
  cast: Cast,
  s: Sentence,
  head: number,
  depth = 0,
  office = isOffice(s, head),
): Served | null {
  if (depth > 3) return null;
  // "Lebanon's Hezbollah leader": whom he leads, and not where
  for (const c of dependents(s, head, 'compound', 'amod', 'nmod')) {
    const m = mentionAt(cast, s, c);
    if (m?.entity.kind === 'ARMED_GROUP' && m.entity.side !== null) return { side: m.entity.side, body: m.entity };
  }
  // "the French commander of the UN force", "Kurdish fighters of the PKK": whom he serves, and not where he is from
  if (office) {
    const m = dependents(s, head, 'prep')
      .filter((c) => ['of', 'for'].includes(token(s, c).lower))
      .flatMap((c) => dependents(s, c, 'pobj'))
      .flatMap((o) => [o, ...dependents(s, o, 'compound', 'nmod', 'poss')])
      .map((o) => mentionAt(cast, s, o))
      .find((x) => x !== undefined && ['ORGANISATION', 'ALLIANCE', 'ARMED_GROUP'].includes(x.entity.kind));
    if (m !== undefined && m.entity.side !== null) return { side: m.entity.side, body: m.entity };
  }
  const order = [['poss'], ['amod', 'compound', 'nmod', 'nsubj'], ['prep']] as const;
  for (const labels of order)
    for (const c of dependents(s, head, ...labels)) {
      const t = token(s, c);
      if (t.dep === 'nsubj' && t.lower !== 'who') continue;
      if (t.dep === 'prep') {
        const master = SERVANTS.has(token(s, head).lemma.toLowerCase()) && ['of', 'for', 'to'].includes(t.lower);
        for (const o of master ? dependents(s, c, 'pobj') : []) {
          // "an aide to Corwin", "an aide to the Ruritanian president"
          const served = servedBy(cast, s, o) ?? (isOffice(s, o) ? sideOfPhrase(cast, s, o, depth + 1) : null);
          if (served !== null) return served;
        }
        if (!SIDE_PREPS.has(t.lower) || (OFFICE_PREPS.has(t.lower) && !office)) continue;
        if (isPost(cast, s, head, t.lower)) continue;
        for (const o of dependents(s, c, 'pobj')) {
          const served = servedAt(cast, s, o, office);
          if (served !== null) return served;
          const inner = rolesOf(token(s, o).lemma.toLowerCase())?.has('body')
            ? sideOfPhrase(cast, s, o, depth + 1, office)
            : null;
          if (inner !== null) return inner;
        }
        continue;
      }
      const served =
        servedAt(cast, s, c, office) ?? (office && ['poss', 'compound'].includes(t.dep) ? servedBy(cast, s, c) : null);
      if (served !== null) return served;
      const inner = sideOfPhrase(cast, s, c, depth + 1, office);
      if (inner !== null) return inner;
    }
  return null;
}
