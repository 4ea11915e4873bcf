import type { Actor, ActorKind, ActorRef } from '../model.js';
import type { Discourse } from './discourse.js';
import { type Entity, type Mention, slug } from './entities.js';
import { STATELESS } from './homes.js';
import type { RoleClass } from './lexicon/roles.js';
import { refOf } from './sides.js';
import type { Sentence } from './syntax/sentence.js';
import { wordsAt } from './tree.js';
import { homeOf } from './whereabouts.js';

/** Somebody as the source of an utterance. */
export interface Voice {
  /** Same for every mention of one speaker in the article. */
  readonly key: string;
  readonly ref: ActorRef;
  readonly side: ActorRef | null;
  readonly how: 'name' | 'role' | 'pronoun' | 'unnamed' | 'body' | 'state';
  readonly roles: ReadonlySet<RoleClass>;
  readonly entity: Entity | null;
  /** As written. */
  readonly text: string;
}

export const NO_ROLES: ReadonlySet<RoleClass> = new Set();

export function voiceOfEntity(e: Entity, text: string, how: Voice['how'] = 'name'): Voice {
  const ref: ActorRef =
    e.actor !== null
      ? { ...refOf(e.actor), name: e.kind === 'PERSON' ? e.name : e.actor.name }
      : { id: slug(e.name), name: e.name, kind: e.kind, verified: false };
  return {
    key: e.key,
    ref,
    side: e.side,
    how: e.kind === 'PERSON' ? how : e.kind === 'BODY' ? 'body' : 'state',
    roles: e.roles,
    entity: e,
    text,
  };
}

/** A state, organisation or alliance that no mention names as such. */
export const voiceOfActor = (actor: Actor): Voice => ({
  ...sideVoice(refOf(actor), actor.name, NO_ROLES),
  how: 'state',
});

/** Unnamed officials of a side: the guide makes the side their name. */
export const sideVoice = (side: ActorRef, text: string, roles: ReadonlySet<RoleClass>): Voice => ({
  key: `side:${side.id}`,
  ref: side,
  side,
  how: 'unnamed',
  roles,
  entity: null,
  text,
});

/** "Iran's foreign minister", where nobody says who that is: the office is his name. */
export const holderVoice = (side: ActorRef, text: string, roles: ReadonlySet<RoleClass>): Voice => ({
  ...sideVoice(side, text, roles),
  ref: refOfSide(side, text, 'PERSON'),
});

/** A body or office of a side: its own words for a name, "Serbia's president" for "its president"; two states' foreign ministries are two. */
function refOfSide(side: ActorRef, text: string, kind: ActorKind): ActorRef {
  const name = text.replace(/^(?:its|their) /i, `${side.name}'s `);
  const id = slug(name.includes(side.name) ? name : `${side.name} ${name}`);
  return { id, name, kind, verified: false };
}

export const unnamedBody = (side: ActorRef, text: string, roles: ReadonlySet<RoleClass>): Voice => ({
  key: `body:${slug(text)}`,
  ref: refOfSide(side, text, 'BODY'),
  side,
  how: 'body',
  roles,
  entity: null,
  text,
});

/** Somebody of whom the text gives no more than this noun phrase. */
export const strangerVoice = (
  lemma: string,
  text: string,
  kind: ActorKind,
  side: ActorRef | null,
  roles: ReadonlySet<RoleClass>,
): Voice => ({
  key: `other:${lemma}`,
  ref: { id: slug(text), name: text, kind, verified: false },
  side,
  how: 'unnamed',
  roles,
  entity: null,
  text,
});

/** The mention as a speaker, in the article's words. */
export function voiceOfMention(d: Discourse, s: Sentence, m: Mention): Voice {
  const e = m.entity;
  // "Justice Minister Gunnar Berg": the state goes without saying
  if (
    e.kind === 'PERSON' &&
    e.side === null &&
    e.actor === null &&
    e.roles.has('office') &&
    !STATELESS.some((r) => e.roles.has(r))
  )
    e.side = homeOf(d, s, m.from);
  const words = wordsAt(d.text, s, m.from, m.to);
  const voice = voiceOfEntity(e, words);
  const name = m.demonym ? null : asWritten(d, e, words);
  return name === null ? voice : { ...voice, ref: { ...voice.ref, name } };
}

export const initials = (name: string) => (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');

/**
 * What the article calls a body, capital or force (guide, canonical names): "Moscow", "the Israeli military"; an abbreviated body by the
 * words that the article spells it out in, if it does. Null where the gazetteer's name is as good.
 */
function asWritten(d: Discourse, e: Entity, words: string): string | null {
  if (e.kind === 'PERSON' || e.actor === null) return null;
  const name = words
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');
  if (d.cast.index.gazetteer.named(name)?.id !== e.actor.id) return null;
  if (name !== name.toUpperCase()) return name;
  return e.kind === 'BODY' ? ([...e.forms].find((form) => initials(form) === name.replace(/\./g, '')) ?? name) : null;
}
