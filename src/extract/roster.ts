import type { Actor, ActorRef, Gazetteer } from '../model.js';
import { type Entity, slug } from './entities.js';
import { GENDERS } from './lexicon/given-names.js';
import { TITLES } from './lexicon/roles.js';
import type { NameIndex } from './names.js';
import type { Party } from './parties.js';
import { refOf, sideOf } from './sides.js';

/** Whom an article names, as gathered so far. */
export interface Roster {
  readonly entities: Map<string, Entity>;
  readonly bySurname: Map<string, Entity>;
}

/** Family names that stand before the given name in English texts. */
const FAMILY_FIRST = new Set(
  `kim lee park moon choe choi ri pak jong kang yoon jang hwang han cho xi wang li zhang chen liu hu jiang yang tsai ma lai geng hua zhao mao qin lin wu wen zhu deng
   hong lu guo song tang sun wei nguyen tran pham le vo to joseph-wu koo chiu tan hun`.split(/\s+/),
);

/** Whom a name of the gazetteer means; `former` tells which states had the capitals and bodies of others in the article's day. */
export function entityOf(
  { entities }: Roster,
  { gazetteer }: NameIndex,
  named: Actor,
  former: ReadonlyMap<string, Actor> = new Map(),
): Entity {
  const actor = named.kind === 'STATE' ? (former.get(named.id) ?? named) : named;
  let e = entities.get(actor.id);
  if (e === undefined) {
    e = {
      key: actor.id,
      name: actor.name,
      kind: actor.kind,
      ...blank(),
      actor,
      gender: actor.kind === 'PERSON' ? genderOf(actor.name) : null,
      side: sideOfDay(gazetteer, actor, former),
      roles: new Set(actor.kind === 'PERSON' ? ['office'] : []),
    };
    entities.set(actor.id, e);
  }
  return e;
}

/** People keep the state that they served. */
function sideOfDay(gazetteer: Gazetteer, actor: Actor, former: ReadonlyMap<string, Actor>): ActorRef {
  const side = sideOf(gazetteer, actor);
  const then = actor.kind === 'BODY' ? former.get(side.id) : undefined;
  return then === undefined ? side : refOf(then);
}

/** Somebody whom the gazetteer does not know. */
export function addPerson(roster: Roster, key: string, name: string): Entity {
  const e: Entity = { key, name, kind: 'PERSON', ...blank(), gender: genderOf(name) };
  roster.entities.set(key, e);
  remember(roster, e, name);
  return e;
}

/** A state or group that the gazetteer does not know, at least not as it is written here: it speaks for itself. */
export function addParty(roster: Roster, index: NameIndex, { name, kind }: Party): Entity {
  const known = index.gazetteer.named(name);
  if (known !== undefined) return entityOf(roster, index, known);
  const { entities } = roster;
  const key = `party:${slug(name)}`;
  let e = entities.get(key);
  if (e === undefined) {
    e = { key, name, kind, ...blank(), side: { id: slug(name), name, kind, verified: false } };
    entities.set(key, e);
  }
  return e;
}

/** What the given name lets suppose; titles and roles may tell better. A name of one word may be a family's. */
function genderOf(name: string): 'm' | 'f' | null {
  const parts = name
    .toLowerCase()
    .split(' ')
    .filter((part) => !TITLES.has(part.replace(/\.$/, '')));
  return parts.length < 2 ? null : (GENDERS.get(parts[0]!) ?? null);
}

const blank = (): Omit<Entity, 'key' | 'name' | 'kind'> => ({
  actor: null,
  side: null,
  titled: null,
  gender: null,
  roles: new Set(),
  nouns: new Set(),
  mentions: 0,
  forms: new Set(),
  serves: null,
});

/** The words of a full name by which alone its bearer may go on to be called, lower case. */
export function familyNamesOf(name: string): readonly string[] {
  const parts = name.toLowerCase().split(' ');
  const last = parts.at(-1)!;
  const first = parts[0]!;
  // "Chang Kyung-soo": the given name is the one with a small letter after its hyphen
  const familyFirst = FAMILY_FIRST.has(first) || /\p{Ll}-\p{Ll}/u.test(name.split(' ').at(-1)!);
  return [...(parts.length > 1 && familyFirst ? [first] : []), last, last.split('-').at(-1)!];
}

/** From now on the family name alone means this person, unless it means another already. */
export function remember({ bySurname }: Roster, e: Entity, name: string): void {
  for (const one of familyNamesOf(name)) if (!bySurname.has(one)) bySurname.set(one, e);
}
