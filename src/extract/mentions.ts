import type { Actor, ActorRef } from '../model.js';
import { type Cast, type Entity, type Mention, slug } from './entities.js';
import { formerStates } from './former-states.js';
import { groupSpans } from './groups.js';
import { TITLES } from './lexicon/roles.js';
import { halves, surnames } from './name-spans.js';
import type { NameHit, NameIndex } from './names.js';
import { partiesOf, partySpans } from './parties.js';
import { plainPlace, SEATS } from './places.js';
import { rebelSpans } from './rebels.js';
import { addParty, addPerson, entityOf, familyNamesOf, type Roster } from './roster.js';
import { sideOf } from './sides.js';
import type { Sentence } from './syntax/sentence.js';
import { nameAt, token } from './tree.js';

/** A sentence with the names of the gazetteer and the people in it. */
export interface Named {
  readonly s: Sentence;
  readonly hits: readonly NameHit[];
  readonly people: readonly { readonly from: number; readonly to: number }[];
}

/** All mentions by sentence, and the sides by how often they are named; the roster holds the people named in full already. */
export function gatherMentions(
  roster: Roster,
  index: NameIndex,
  found: readonly Named[],
  text: string,
): Pick<Cast, 'mentions' | 'sides'> {
  const { entities, bySurname } = roster;
  const former = formerStates(index, found);
  const isTaken = (name: string) =>
    index.places.has(plainPlace(name)) || SEATS.has(name) || bySurname.has(name.split(' ').at(-1)!.toLowerCase());
  const parties = partiesOf(found, isTaken);
  const counts = new Map<string, { ref: ActorRef; count: number }>();
  const count = (ref: ActorRef | null) => {
    if (ref === null) return;
    const c = counts.get(ref.id) ?? { ref, count: 0 };
    c.count++;
    counts.set(ref.id, c);
  };
  const rebelsIn = found.map(({ s, hits }) => rebelSpans(s, hits));
  const bands = new Map(rebelsIn.flat().flatMap(({ party: p }) => (p === null ? [] : [[p.name, p] as const])));
  const onlyRebels = bands.size === 1 ? ([...bands.values()][0] ?? null) : null;
  const mostlyPlace = placesByTag(found);
  const firstNames = onlyBearers(entities);
  for (const state of otherHalves(index, found)) entityOf(roster, index, state);
  const lastNamed = familyNames(entities);
  const namesake = (s: Sentence, { from, to, actor }: NameHit): Entity | undefined => {
    if (actor.kind !== 'PERSON' || to - from !== 1) return undefined;
    const name = token(s, from).lower;
    const bearer = bySurname.get(name);
    return lastNamed.of(name) ?? (bearer?.actor === null ? bearer : undefined);
  };
  const mentions = found.map(({ s, hits, people }, k) => {
    const out: Mention[] = [];
    const rebels = [
      ...groupSpans(s, hits),
      ...(rebelsIn[k] ?? []).map((r) => ({ ...r, party: r.party ?? onlyRebels })),
    ];
    for (const { from, to, party } of rebels) {
      if (party === null) continue;
      const entity = addParty(roster, index, party);
      entity.mentions++;
      count(entity.side);
      out.push({ entity, from, to, head: headOf(s, from, to), demonym: false });
    }
    for (const hit of hits) {
      const entity = namesake(s, hit) ?? entityOf(roster, index, hit.actor, former);
      if (rebels.some((r) => r.party !== null && hit.from >= r.from && hit.to <= r.to)) {
        // whom they fight is no less in play
        count(entity.side);
        continue;
      }
      entity.mentions++;
      if (entity.kind === 'BODY') entity.forms.add(nameAt(text, s, hit.from, hit.to));
      if (hit.actor.kind !== 'PERSON') count(entity.side);
      out.push({ entity, from: hit.from, to: hit.to, head: headOf(s, hit.from, hit.to), demonym: hit.demonym });
    }
    const named = partySpans(s, hits, parties);
    for (const { from, to, party, demonym } of named) {
      const entity = addParty(roster, index, party);
      entity.mentions++;
      count(entity.side);
      out.push({ entity, from, to, head: headOf(s, from, to), demonym });
    }
    for (const { from, to } of people) {
      if (named.some((n) => n.from < to && n.to > from)) continue;
      const name = nameAt(text, s, from, to);
      const last = token(s, to - 1).lower;
      // "the mayor of Haifa": the tagger takes a city for somebody
      if (to - from === 1 && !bySurname.has(last) && (index.places.has(last) || mostlyPlace(last))) continue;
      let entity =
        entities.get(`person:${slug(name)}`) ??
        (to - from === 1 ? lastNamed.of(last) : undefined) ??
        bySurname.get(last) ??
        (to - from === 1 ? firstNames.get(token(s, from).lower) : undefined);
      entity ??= addPerson(roster, `person:${slug(name)}`, name);
      entity.mentions++;
      out.push({ entity, from, to, head: headOf(s, from, to), demonym: false });
    }
    for (const { from, entity } of surnames(s, out, bySurname)) {
      entity.mentions++;
      out.push({ entity, from, to: from + 1, head: from, demonym: false });
    }
    for (const { at, entity } of halves(s, out, entities)) {
      entity.mentions++;
      count(entity.side);
      out.push({ entity, from: at, to: at + 1, head: at, demonym: false });
    }
    out.sort((a, b) => a.from - b.from);
    for (const { entity, from, to } of out) if (entity.kind === 'PERSON' && to - from > 1) lastNamed.note(entity);
    return out;
  });

  return {
    mentions,
    sides: [...counts.values()].sort((a, b) => b.count - a.count || (a.ref.id < b.ref.id ? -1 : 1)),
  };
}

/** Family names that several people of the article bear: alone, each means whoever was named in full last. */
function familyNames(entities: ReadonlyMap<string, Entity>): {
  readonly of: (name: string) => Entity | undefined;
  readonly note: (e: Entity) => void;
} {
  const bearers = new Map<string, Set<Entity>>();
  for (const e of entities.values())
    if (e.kind === 'PERSON' && e.name.includes(' '))
      for (const name of familyNamesOf(e.name)) bearers.set(name, (bearers.get(name) ?? new Set()).add(e));
  const last = new Map<string, Entity>();
  return {
    of: (name) => ((bearers.get(name)?.size ?? 0) > 1 ? last.get(name) : undefined),
    note: (e) => {
      for (const name of familyNamesOf(e.name)) last.set(name, e);
    },
  };
}

/** Who alone bears a first name: "Bai" of "Bai Yuqing", where the family's name comes first, "Sir Keir" of "Sir Keir Starmer". */
function onlyBearers(entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, Entity> {
  const out = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const e of entities.values()) {
    const names = e.name.toLowerCase().split(' ');
    const first = names.find((n) => !TITLES.has(n.replace(/\.$/, '')));
    if (e.kind !== 'PERSON' || first === undefined || first === names.at(-1)) continue;
    if (out.has(first)) shared.add(first);
    out.set(first, e);
  }
  for (const first of shared) out.delete(first);
  return out;
}

/** "The North" may mean a state of which the article names but the other half, or a body of one. */
function otherHalves(index: NameIndex, found: readonly Named[]): readonly Actor[] {
  const ids = new Set(found.flatMap(({ hits }) => hits.map((h) => sideOf(index.gazetteer, h.actor).id)));
  return [...ids].flatMap((id) => {
    const [half, ...rest] = id.split('-');
    const other = half === 'north' ? 'south' : half === 'south' ? 'north' : null;
    const both = other === null ? [] : [id, [other, ...rest].join('-')].flatMap((x) => index.gazetteer.actor(x) ?? []);
    return both.length === 2 ? both : [];
  });
}

/** Is this the name of a place as often as of somebody, by the tags of all its mentions? */
function placesByTag(found: readonly Named[]): (name: string) => boolean {
  const lead = new Map<string, number>();
  for (const { s } of found)
    for (const t of s.tokens) {
      const vote = t.ent === 'GPE' || t.ent === 'LOC' ? 1 : t.ent === 'PERSON' ? -1 : 0;
      if (vote !== 0) lead.set(t.lower, (lead.get(t.lower) ?? 0) + vote);
    }
  return (name) => (lead.get(name) ?? -1) >= 0;
}

const headOf = (s: Sentence, from: number, to: number): number => {
  for (let i = to - 1; i >= from; i--) {
    const h = token(s, i).head;
    if (h < from || h >= to) return i;
  }
  return to - 1;
};
