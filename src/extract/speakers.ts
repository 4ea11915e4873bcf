import type { ActorRef } from '../model.js';
import { antecedent, possessorOf } from './antecedents.js';
import { latestGroup, officeholder } from './definite-nouns.js';
import type { Discourse } from './discourse.js';
import { mentionAt } from './entities.js';
import { unnamedHome } from './homes.js';
import { type RoleClass, rolesOf } from './lexicon/roles.js';
import { sideOfPhrase } from './phrase-sides.js';
import { SEATS } from './places.js';
import { bodyAbbreviated, pressNamed, unnamedBefore } from './recalled-voices.js';
import { shortFor } from './short-names.js';
import { phraseText, strangerOf } from './strangers.js';
import type { Sentence } from './syntax/sentence.js';
import { definiteAt, dependents, prepObjects, token } from './tree.js';
import { undeclared } from './undeclared-offices.js';
import {
  holderVoice,
  NO_ROLES,
  sideVoice,
  strangerVoice,
  unnamedBody,
  type Voice,
  voiceOfActor,
  voiceOfEntity,
  voiceOfMention,
} from './voices.js';

/**
 * Who the noun phrase with this head is, as a speaker: a name, a role bound to a name ("the French leader"), an unnamed official of a side,
 * a body, a state, a pronoun. Null where it is nobody who could speak ("the missile").
 */
export function voiceOf(d: Discourse, s: Sentence, head: number): Voice | null {
  const t = token(s, head);
  const named = mentionAt(d.cast, s, head);
  if (named !== undefined && (named.head === head || head < named.to)) {
    if (named.entity.kind === 'PERSON' || !named.demonym) return voiceOfMention(d, s, named);
    if (/s$|ese$|ish$|ch$/.test(t.lower)) return voiceOfEntity(named.entity, t.form);
  }
  const short = named === undefined ? bodyAbbreviated(d, t.form) : undefined;
  if (short !== undefined) return { ...short, text: t.form };
  const seated = named === undefined && t.tag === 'NNP' ? SEATS.get(t.form) : undefined;
  const union = seated === undefined ? undefined : d.cast.index.gazetteer.actor(seated);
  if (union !== undefined) return { ...voiceOfActor(union), text: t.form };
  if (t.tag === 'PRP' || t.tag === 'DT' || t.lower === 'both') return antecedent(d, s, head, t.lower, voiceOf);
  // "the Kremlin spokesman, Dmitri Peskov": the apposition names him
  for (const a of dependents(s, head, 'appos')) {
    const m = mentionAt(d.cast, s, a);
    if (m?.entity.kind === 'PERSON') {
      // "its press officer, Ann Corwin": whose the office is, is said outright
      const owner = m.entity.actor === null ? (possessorOf(d, s, head, voiceOf) ?? bodyServed(d, s, head)) : null;
      if (owner !== null) m.entity.side = owner.side;
      return voiceOfMention(d, s, m);
    }
    // "the Lebanese group Hezbollah"
    if (m !== undefined && !m.demonym && m.head === a && rolesOf(t.lemma.toLowerCase())?.has('body'))
      return voiceOfMention(d, s, m);
  }
  const voice = voiceOfRole(d, s, head);
  // "the developer, Corwin Homes, said"
  const name = dependents(s, head, 'appos').find(
    (a) => token(s, a).tag.startsWith('NNP') && token(s, a).ent !== 'DATE',
  );
  if (voice === null || voice.side !== null || voice.entity !== null || name === undefined) return voice;
  return { ...strangerOf(d, s, head), roles: voice.roles };
}

/** Offices that one person holds at a time: whoever it is, the office is the name until there is one. */
const HELD_BY_ONE = new Set(
  'minister secretary president premier chancellor king ambassador envoy spokesman spokeswoman'.split(' '),
);

const POSTED = new Set(['ambassador', 'envoy', 'representative']);

/** Groups without a name of their own: the guide makes the side their name. */
const UNNAMED = new Set('official leader force troop side general officer nation country state regime'.split(' '));

const MOUTHPIECE = new Set(['state', 'official', 'government', 'run', 'controlled', 'party', 'national']);

function voiceOfRole(d: Discourse, s: Sentence, head: number): Voice | null {
  const t = token(s, head);
  const lemma = t.lemma.toLowerCase();
  const roles = rolesOf(lemma) ?? NO_ROLES;
  const text = phraseText(d, s, head);
  const modifiers = dependents(s, head, 'amod', 'compound').map((c) => token(s, c).lower);
  const found = sideOfPhrase(d.cast, s, head) ?? possessorOf(d, s, head, voiceOf) ?? bodyServed(d, s, head);
  const short = found === null ? shortFor(d.cast, s, head) : undefined;
  if (short !== undefined) return voiceOfEntity(short, text);
  if (lemma === 'alliance' || lemma === 'bloc') {
    const group = [...d.cast.entities.values()]
      .filter((e) => e.kind === 'ALLIANCE' || (lemma === 'bloc' && e.kind === 'ORGANISATION'))
      .sort((a, b) => b.mentions - a.mentions)[0];
    if (group !== undefined) return voiceOfEntity(group, text);
  }
  if (['group', 'movement', 'militia', 'faction'].includes(lemma) && definiteAt(s, head)) {
    const group = latestGroup(d, s, head);
    if (
      group !== undefined &&
      (found === null || token(s, head - 1).form === '-' || modifiers.some((m) => m.endsWith('backed')))
    )
      return voiceOfEntity(group, text);
  }
  if (roles.size === 0) {
    // an unknown proper noun that acts: an organisation the gazetteer does not hold
    if (!t.tag.startsWith('NNP') || t.ent === 'DATE') return null;
    return t.ent === 'ORG' && found !== null
      ? unnamedBody(found.side, text, NO_ROLES)
      : strangerVoice(lemma, text, 'ORGANISATION', null, NO_ROLES);
  }
  const plural = t.tag === 'NNS' || t.tag === 'NNPS';
  const former = modifiers.includes('former') || modifiers.includes('ex') || modifiers.includes('retired');
  const out: ReadonlySet<RoleClass> = former ? new Set([...roles, 'observer' as const]) : roles;
  // the press of a state speaks for it (guide, ruling 13)
  if (roles.has('media') && found !== null && modifiers.some((m) => MOUTHPIECE.has(m)))
    return unnamedBody(found.side, text, out);
  if (roles.has('media') && found === null && modifiers.includes('state')) {
    const home = unnamedHome(d.cast, s, head);
    if (home !== null) return unnamedBody(home, text, out);
  }
  const press =
    roles.has('media') && found === null && !plural && definiteAt(s, head) ? pressNamed(d, lemma) : undefined;
  if (press !== undefined) return { ...press, text };
  if (roles.has('media') || roles.has('private') || (roles.has('observer') && !roles.has('office')))
    return strangerVoice(lemma, text, 'ORGANISATION', found?.side ?? null, out);
  // "the California Republican"
  const partisan =
    ['republican', 'democrat'].includes(lemma) && !plural && definiteAt(s, head)
      ? officeholder(d, s, head, null)
      : undefined;
  if (partisan !== undefined) return voiceOfEntity(partisan, text, 'role');
  if (roles.has('office') && !plural) {
    const definite =
      definiteAt(s, head) || t.tag === 'NNP' || dependents(s, head, 'poss').length > 0 || s.tokens[0] === t;
    const indefinite =
      dependents(s, head, 'det').some((c) => ['a', 'an', 'another', 'one'].includes(token(s, c).lower)) ||
      modifiers.includes('senior') ||
      // "the top diplomat" is one, "a top diplomat" any
      (modifiers.includes('top') && !dependents(s, head, 'det', 'poss').some((c) => token(s, c).lower !== 'a'));
    if (definite && !indefinite) {
      const unnamed = found === null ? unnamedBefore(d, s, lemma) : undefined;
      if (unnamed !== undefined) return { ...unnamed, text };
      // "the U.N. envoy" may be a state's envoy there
      const posted = POSTED.has(lemma) && found?.side.kind === 'ORGANISATION';
      const person =
        officeholder(d, s, head, found?.side ?? null) ?? (posted ? officeholder(d, s, head, null) : undefined);
      if (person !== undefined) return voiceOfEntity(person, text, 'role');
    }
    const usual = found === null ? undeclared(d, s, head, roles, modifiers) : null;
    if (found !== null && found.body?.kind === 'BODY' && lemma.startsWith('spokes'))
      return { ...voiceOfEntity(found.body, text), roles: out };
    const side = usual ?? found?.side ?? null;
    if (side !== null) return (HELD_BY_ONE.has(lemma) && !indefinite ? holderVoice : sideVoice)(side, text, out);
    const back = ['official', 'general', 'commander', 'officer', 'spokesman', 'spokeswoman'].includes(lemma)
      ? d.speakers.find((v) => v.how === 'unnamed' && v.side !== null)
      : undefined;
    return back !== undefined ? { ...back, text } : strangerVoice(lemma, text, 'PERSON', null, out);
  }
  if (found !== null)
    return roles.has('body') || roles.has('forces')
      ? UNNAMED.has(lemma)
        ? sideVoice(found.side, text, out)
        : unnamedBody(found.side, text, out)
      : sideVoice(found.side, text, out);
  // "the ministry", "the statement", "the government": the body named last
  if (roles.has('body')) {
    const back =
      d.speakers.find((v) => v.how === 'body' && v.text.toLowerCase().includes(lemma)) ??
      d.subjects.find((v) => v.how === 'body' && v.text.toLowerCase().includes(lemma));
    if (back !== undefined) return { ...back, text };
  }
  const usual = undeclared(d, s, head, roles, modifiers);
  if (usual !== null)
    return roles.has('body') && !UNNAMED.has(lemma) ? unnamedBody(usual, text, out) : sideVoice(usual, text, out);
  if (roles.has('collective')) {
    const back = d.speakers.find((v) => v.how === 'unnamed' && v.side !== null);
    if (back !== undefined) return { ...back, text };
  }
  return strangerVoice(lemma, text, 'ORGANISATION', null, out);
}

/** "An official of the ministry": the side of the body that was named before. */
function bodyServed(d: Discourse, s: Sentence, head: number): { readonly side: ActorRef; readonly body: null } | null {
  const body = prepObjects(s, head, 'of', 'for', 'at').find((o) => definiteAt(s, o) && isBody(s, o));
  const side = body === undefined ? null : (voiceOf(d, s, body)?.side ?? null);
  return side === null ? null : { side, body: null };
}

const isBody = (s: Sentence, i: number): boolean => rolesOf(token(s, i).lemma.toLowerCase())?.has('body') === true;
