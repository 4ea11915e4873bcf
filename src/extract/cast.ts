import type { Actor, ActorRef } from '../model.js';
import { type Cast, type Entity, type Mention, slug } from './entities.js';
import { groupSpans } from './groups.js';
import { STATELESS, settleHomes } from './homes.js';
import type { RoleClass } from './lexicon/roles.js';
import { halves, personSpans, surnames } from './name-spans.js';
import { findNames, type NameHit, type NameIndex } from './names.js';
import { partiesOf, partySpans } from './parties.js';
import { describe } from './person-descriptions.js';
import { plainPlace, SEATS } from './places.js';
import { rebelSpans } from './rebels.js';
import { addParty, addPerson, entityOf, type Roster, remember } from './roster.js';
import { sideOf } from './sides.js';
import type { Sentence } from './syntax/sentence.js';
import { token, wordsAt } from './tree.js';

/** Reads all sentences once for names; people without a full name are bound to the one who bears it. */
export function castOf(index: NameIndex, sentences: readonly Sentence[], text: string): Cast {
  const roster: Roster = { entities: new Map(), bySurname: new Map() };
  const { entities, bySurname } = roster;
  const found = sentences.map((s) => {
    const hits = findNames(index, s, text);
    return { s, hits, people: personSpans(s, hits) };
  });

  const words = (s: Sentence, from: number, to: number) => wordsAt(text, s, from, to).replace(/\s+/g, ' ');
  // people first by their full names, wherever they stand: headlines bear the surname before the text gives the name
  for (const { s, hits, people } of found) {
    for (const hit of hits)
      if (hit.actor.kind === 'PERSON') {
        const e = entityOf(roster, index, hit.actor);
        const name = words(s, hit.from, hit.to);
        if (hit.to - hit.from > 1 && (e.name === hit.actor.name || name.length > e.name.length)) e.name = name;
        remember(roster, e, hit.actor.name);
        remember(roster, e, name);
      }
    for (const { from, to } of people) {
      if (to - from < 2) continue;
      const name = words(s, from, to);
      const known = bySurname.get(token(s, to - 1).lower);
      if (
        known !== undefined &&
        (known.name.split(' ')[0]!.toLowerCase() === token(s, from).lower ||
          (known.actor === null && known.name.includes(token(s, from).form)))
      )
        continue;
      const key = `person:${slug(name)}`;
      if (!entities.has(key)) addPerson(roster, key, name);
    }
  }

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
  const bands = new Map(
    found.flatMap(({ s, hits }) =>
      rebelSpans(s, hits).flatMap(({ party: p }) => (p === null ? [] : [[p.name, p] as const])),
    ),
  );
  const onlyRebels = bands.size === 1 ? ([...bands.values()][0] ?? null) : null;
  const mostlyPlace = placesByTag(sentences);
  const firstNames = onlyBearers(entities);
  for (const state of otherHalves(index, found)) entityOf(roster, index, state);
  const mentions = found.map(({ s, hits, people }) => {
    const out: Mention[] = [];
    const rebels = [
      ...groupSpans(s, hits),
      ...rebelSpans(s, hits).map((r) => ({ ...r, party: r.party ?? onlyRebels })),
    ];
    for (const { from, to, party } of rebels) {
      if (party === null) continue;
      const entity = addParty(roster, index, party);
      entity.mentions++;
      count(entity.side);
      out.push({ entity, from, to, head: headOf(s, from, to), demonym: false });
    }
    for (const hit of hits) {
      const entity = entityOf(roster, index, hit.actor);
      if (rebels.some((r) => r.party !== null && hit.from >= r.from && hit.to <= r.to)) {
        // whom they fight is no less in play
        count(entity.side);
        continue;
      }
      entity.mentions++;
      if (entity.kind === 'BODY') entity.forms.add(words(s, hit.from, hit.to));
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
      const name = words(s, from, to);
      const last = token(s, to - 1).lower;
      // "the mayor of Haifa": the tagger takes a city for somebody
      if (to - from === 1 && !bySurname.has(last) && (index.places.has(last) || mostlyPlace(last))) continue;
      let entity =
        entities.get(`person:${slug(name)}`) ??
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
    return out.sort((a, b) => a.from - b.from);
  });

  const sides = [...counts.values()].sort((a, b) => b.count - a.count || (a.ref.id < b.ref.id ? -1 : 1));
  const cast: Cast = { index, entities, mentions, sides };
  // what one place says outright outweighs what a title lets suppose at another
  const people = sentences.flatMap((s) =>
    (mentions[s.index] ?? []).filter((m) => m.entity.kind === 'PERSON').map((m) => ({ s, m })),
  );
  for (const { s, m } of people) m.entity.titled ??= describe(cast, s, m, sentences[s.index - 1]);
  // a singer in Paris, and who studies France, speak for nobody
  for (const { m } of people)
    if (isPrivate(m.entity)) {
      m.entity.side = null;
      m.entity.titled = null;
    }
  if (index.home === null) return cast;
  settleHomes(cast, sentences, index.home);
  for (const { m } of people) m.entity.side ??= m.entity.titled;
  return cast;
}

/** Who alone bears a first name: "Bai" of "Bai Yuqing", where the family's name comes first. */
function onlyBearers(entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, Entity> {
  const out = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const e of entities.values()) {
    const first = e.name.split(' ')[0]!.toLowerCase();
    if (e.kind !== 'PERSON' || !e.name.includes(' ')) continue;
    if (out.has(first)) shared.add(first);
    out.set(first, e);
  }
  for (const first of shared) out.delete(first);
  return out;
}

/** "The North" may mean a state of which the article names but the other half, or a body of one. */
function otherHalves(index: NameIndex, found: readonly { readonly hits: readonly NameHit[] }[]): readonly Actor[] {
  const ids = new Set(found.flatMap(({ hits }) => hits.map((h) => sideOf(index.gazetteer, h.actor).id)));
  return [...ids].flatMap((id) => {
    const [half, ...rest] = id.split('-');
    const other = half === 'north' ? 'south' : half === 'south' ? 'north' : null;
    const both = other === null ? [] : [id, [other, ...rest].join('-')].flatMap((x) => index.gazetteer.actor(x) ?? []);
    return both.length === 2 ? both : [];
  });
}

/** Is this the name of a place as often as of somebody, by the tags of all its mentions? */
function placesByTag(sentences: readonly Sentence[]): (name: string) => boolean {
  const lead = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const t of tokens) {
      const vote = t.ent === 'GPE' || t.ent === 'LOC' ? 1 : t.ent === 'PERSON' ? -1 : 0;
      if (vote !== 0) lead.set(t.lower, (lead.get(t.lower) ?? 0) + vote);
    }
  return (name) => (lead.get(name) ?? -1) >= 0;
}

const OFFICIAL: readonly RoleClass[] = ['office', 'forces', 'body', 'collective'];

const isPrivate = ({ actor, roles }: Entity): boolean =>
  actor === null && STATELESS.some((r) => roles.has(r)) && !OFFICIAL.some((r) => roles.has(r));

const headOf = (s: Sentence, from: number, to: number): number => {
  for (let i = to - 1; i >= from; i--) {
    const h = token(s, i).head;
    if (h < from || h >= to) return i;
  }
  return to - 1;
};
