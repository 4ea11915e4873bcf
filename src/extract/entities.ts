import type { Actor, ActorKind, ActorRef } from '../model.js';
import type { RoleClass } from './lexicon/roles.js';
import type { NameIndex } from './names.js';
import type { Sentence } from './syntax/sentence.js';

/** Somebody the article speaks of, gathered from all its mentions. */
export interface Entity {
  readonly key: string;
  /** The fullest form in the article ("Dmitri S. Peskov"). */
  name: string;
  readonly kind: ActorKind;
  readonly actor: Actor | null;
  side: ActorRef | null;
  /** The side that its title alone lets suppose: a foreign secretary is mostly the British one. */
  titled: ActorRef | null;
  gender: 'm' | 'f' | null;
  readonly roles: Set<RoleClass>;
  /** Nouns that the article calls it by, for "the president", "the spokesman". */
  readonly nouns: Set<string>;
  mentions: number;
  /** Names that the article gives a body, as written. */
  readonly forms: Set<string>;
  /** Key of the body that the person is named with ("Kremlin spokesman Dmitry Peskov"). */
  serves: string | null;
}

/** Where an entity stands in a sentence: tokens [from, to), `head` the token that carries its syntax. */
export interface Mention {
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly demonym: boolean;
}

export interface Cast {
  readonly index: NameIndex;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Mentions by sentence, in order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** States and organisations by how often they are named, most often first. */
  readonly sides: readonly { readonly ref: ActorRef; readonly count: number }[];
}

export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'unnamed';

/** The mention whose tokens cover token i. */
export const mentionAt = (cast: Cast, s: Sentence, i: number): Mention | undefined =>
  (cast.mentions[s.index] ?? []).find((m) => i >= m.from && i < m.to);
