import type { ActorRef } from '../model.js';
import type { Discourse } from './discourse.js';
import { mentionAt } from './entities.js';
import { rolesOf } from './lexicon/roles.js';
import { voiceOf } from './speakers.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, conjuncts, dependent, dependents, prepObjects, token } from './tree.js';
import { sideVoice, type Voice, voiceOfActor, voiceOfEntity } from './voices.js';

/** Several of whom one noun phrase tells, each with a voice of its own (guide, ruling 1); none where it tells of one or of nobody known. */
export function severalOf(d: Discourse, s: Sentence, head: number): readonly Voice[] {
  const t = token(s, head);
  if (t.form === 'Koreas') {
    const both = ['north-korea', 'south-korea'].flatMap((id) => d.cast.index.gazetteer.actor(id) ?? []);
    return both.map((a) => ({ ...voiceOfActor(a), text: t.form }));
  }
  const meant = bothSides(d, s, head);
  return meant.length > 0 ? meant : namedBehind(d, s, head);
}

const PARTIES = new Set('side country nation state neighbour neighbor party camp rival capital government'.split(' '));
/** Sentences back to the two sides whom "both sides" means. */
const NEAR = 4;

/** "each side", "the two countries": the two sides that were named last together, and no third beside them. */
function bothSides(d: Discourse, s: Sentence, head: number): readonly Voice[] {
  const t = token(s, head);
  const isEach = t.lower === 'each' || t.lower === 'both';
  const told = (s.children[head] ?? []).some((c) => ['each', 'both', 'two'].includes(token(s, c).lower));
  if (!(isEach || (told && PARTIES.has(t.lemma))) || prepObjects(s, head, 'of').length > 0) return [];
  for (let i = s.index; i >= 0 && s.index - i <= NEAR; i--) {
    const named = new Map<string, ActorRef>();
    for (const m of d.cast.mentions[i] ?? [])
      if (m.entity.side !== null && (i < s.index || m.to <= head) && !isWhere(d.sentences[i]!, m.head))
        named.set(m.entity.side.id, m.entity.side);
    if (named.size > 2) return [];
    if (named.size === 2) return [...named.values()].map((side) => sideVoice(side, t.form, new Set()));
  }
  return [];
}

/** "They met in Oslo": where something happens is no party to it. */
const isWhere = (s: Sentence, i: number): boolean =>
  token(s, i).dep === 'pobj' && ['in', 'at', 'near', 'outside'].includes(token(s, token(s, i).head).lower);

const RELATED = new Set('neighbour neighbor ally rival foe partner adversary'.split(' '));

/** "its neighbours China and Russia": the states that stand behind the noun. */
function namedBehind(d: Discourse, s: Sentence, head: number): readonly Voice[] {
  const t = token(s, head);
  if (!RELATED.has(t.lemma)) return [];
  return dependents(s, head, 'appos')
    .flatMap((a) => conjuncts(s, a))
    .flatMap((a) => {
      const m = mentionAt(d.cast, s, a);
      return m !== undefined && !m.demonym && m.entity.kind === 'STATE'
        ? [voiceOfEntity(m.entity, token(s, a).form)]
        : [];
    });
}

/** "the Japanese and South Korean governments": two adjectives of states joined before the noun, one body each. */
export function jointOwners(d: Discourse, s: Sentence, head: number): readonly ActorRef[] {
  if (rolesOf(token(s, head).lemma.toLowerCase())?.has('body') !== true) return [];
  const near = (d.cast.mentions[s.index] ?? []).filter(
    (m) => m.entity.kind === 'STATE' && m.to <= head && m.from >= head - 5,
  );
  const last = near.at(-1);
  const first = near.at(-2);
  if (last === undefined || first === undefined || last.to !== head || first.to !== last.from - 1) return [];
  if (token(s, first.to).lower !== 'and') return [];
  return [first.entity.side, last.entity.side].flatMap((side) => side ?? []);
}

/** "U.S., South Korean and Japanese officials", "officials in Oslo and Rome": the other states at the noun. */
export function alsoOf(d: Discourse, s: Sentence, head: number, first: Voice): readonly Voice[] {
  const out: Voice[] = [];
  const add = (side: ActorRef | null | undefined) => {
    if (side === null || side === undefined || side.id === first.side?.id || out.some((v) => v.side?.id === side.id))
      return;
    out.push({ ...first, key: `side:${side.id}`, ref: side, side });
  };
  for (const m of d.cast.mentions[s.index] ?? []) {
    if (m.to > head || m.from < head - 12 || m.entity.kind !== 'STATE' || m.entity.side === null) continue;
    const up = ancestors(s, m.head).slice(1, 5);
    const between = up.slice(0, up.indexOf(head));
    if (!up.includes(head) || between.some((a) => !(d.cast.mentions[s.index] ?? []).some((x) => x.head === a)))
      continue;
    add(m.entity.side);
  }
  for (const o of prepObjects(s, head, 'in', 'from'))
    for (const c of conjuncts(s, o)) {
      const m = mentionAt(d.cast, s, c);
      if (m?.entity.kind === 'STATE' || m?.entity.kind === 'BODY') add(m.entity.side);
    }
  return out;
}

/** "officials from several countries, including Spain and Italy": separate positions, one for each state of the list (guide, ruling 1). */
export function listedStates(d: Discourse, s: Sentence, subject: number): readonly number[] {
  if (!['NNS', 'NNPS'].includes(token(s, subject).tag)) return [];
  const at = s.tokens.find(
    (t) => ['including', 'namely'].includes(t.lower) || (t.lower === 'such' && s.tokens[t.i + 1]?.lower === 'as'),
  );
  if (at === undefined) return [];
  const states: number[] = [];
  for (const m of d.cast.mentions[s.index] ?? [])
    if (m.from > at.i && m.from - (states.at(-1) ?? at.i) <= 4 && m.entity.kind === 'STATE' && !m.demonym)
      states.push(m.head);
  return states.length >= 2 ? states : [];
}

const AMOUNTS = new Set(
  'number group majority dozen handful range host array series string score couple trio pair'.split(' '),
);

/** "a number of states": whom there is a number of; "Norway was among those that warned": who was. */
export function oneMeant(d: Discourse, s: Sentence, head: number): number {
  const t = token(s, head);
  if (AMOUNTS.has(t.lemma)) return prepObjects(s, head, 'of').find((o) => voiceOf(d, s, o) !== null) ?? head;
  const among = t.lower === 'those' && t.dep === 'pobj' ? token(s, t.head) : undefined;
  const copula = among?.lower === 'among' && among.head >= 0 ? token(s, among.head) : undefined;
  return (copula?.lemma === 'be' ? dependent(s, copula.i, 'nsubj') : undefined) ?? head;
}
