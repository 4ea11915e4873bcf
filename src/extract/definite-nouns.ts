import type { ActorRef } from '../model.js';
import { type Discourse, isQuotedApart } from './discourse.js';
import type { Entity, Mention } from './entities.js';
import { rolesOf } from './lexicon/roles.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, token } from './tree.js';

/** Roles that one noun may stand in for: "leader" for a president, "diplomat" for a minister. */
const HYPERNYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    leader:
      'president premier chancellor minister king leader chief chairman ruler strongman ayatollah emir prince head dictator secretary-general'.split(
        ' ',
      ),
    strongman: 'president leader'.split(' '),
    dictator: 'president leader'.split(' '),
    ruler: 'president leader king emir sultan'.split(' '),
    spokesman: 'spokesman spokesperson secretary'.split(' '),
    spokeswoman: 'spokeswoman spokesperson secretary'.split(' '),
    spokesperson: 'spokesman spokeswoman spokesperson secretary'.split(' '),
    diplomat: 'minister ambassador envoy secretary diplomat'.split(' '),
    official: 'minister adviser aide official secretary deputy commissioner director'.split(' '),
    envoy: 'ambassador envoy representative'.split(' '),
    ambassador: 'ambassador envoy'.split(' '),
    general: 'general commander admiral'.split(' '),
    commander: 'general commander admiral'.split(' '),
    premier: 'premier minister'.split(' '),
    minister: 'minister premier'.split(' '),
    lawmaker: 'senator congressman congresswoman lawmaker deputy mp legislator'.split(' '),
    senator: ['senator', 'sen'],
    republican: 'senator sen representative rep congressman congresswoman governor lawmaker mayor president'.split(' '),
    democrat: 'senator sen representative rep congressman congresswoman governor lawmaker mayor president'.split(' '),
    president: ['president'],
    secretary: ['secretary'],
    chief: 'chief head director secretary commander general minister'.split(' '),
    chairman: ['chairman'],
    chancellor: ['chancellor'],
    cleric: ['ayatollah', 'cleric', 'leader'],
    politician: 'leader senator lawmaker deputy minister president'.split(' '),
    statesman: 'president chancellor minister'.split(' '),
    adviser: ['adviser', 'advisor', 'aide'],
  }),
);

/** The person whom an office noun means ("the president", "the French leader"); `side` is whom the phrase says that the office serves. */
export function officeholder(d: Discourse, s: Sentence, head: number, side: ActorRef | null): Entity | undefined {
  const lemma = token(s, head).lemma.toLowerCase();
  const wanted = HYPERNYMS.get(lemma) ?? [lemma];
  const fits = (e: Entity) =>
    (side === null || e.side?.id === side.id) && wanted.some((w) => e.nouns.has(w) || hasOffice(d, e, w));
  return latestPerson(d, s, head, fits) ?? (side === null ? undefined : namedLater(d, head, s, fits));
}

/** Of two readings of a person, the mention nearest before the place. */
export function latestPerson(
  d: Discourse,
  s: Sentence,
  before: number,
  fits: (e: Entity) => boolean,
): Entity | undefined {
  for (let i = s.index; i >= 0 && i > s.index - 40; i--) {
    const list: readonly Mention[] = d.cast.mentions[i] ?? [];
    for (let k = list.length - 1; k >= 0; k--) {
      const m = list[k]!;
      if (i === s.index && (m.from >= before || isQuotedApart(d, s, m.head, before))) continue;
      if (m.entity.kind === 'PERSON' && fits(m.entity)) return m.entity;
    }
  }
  return undefined;
}

/** The lead may give the office and a later sentence the name: the only person of the article who fits. */
function namedLater(d: Discourse, head: number, s: Sentence, fits: (e: Entity) => boolean): Entity | undefined {
  const qualified = dependents(s, head, 'amod', 'compound').some(
    (c) => rolesOf(token(s, c).lemma.toLowerCase()) === undefined,
  );
  const all = [...d.cast.entities.values()].filter((e) => e.kind === 'PERSON' && e.mentions > 0 && fits(e));
  return all.length === 1 && (qualified || dependents(s, head, 'prep', 'poss').length > 0) ? all[0] : undefined;
}

/** "the group", "the Iran-backed movement": the armed group or organisation named last. */
export function latestGroup(d: Discourse, s: Sentence, before: number): Entity | undefined {
  for (let i = s.index; i >= 0 && i > s.index - 8; i--)
    for (const m of [...(d.cast.mentions[i] ?? [])].reverse())
      if (m.entity.kind === 'ARMED_GROUP' && (i < s.index || (m.to <= before && !isQuotedApart(d, s, m.head, before))))
        return m.entity;
  return undefined;
}

/** Does the gazetteer give the person an office of that name? */
function hasOffice(d: Discourse, e: Entity, noun: string): boolean {
  if (e.actor === null) return false;
  const id = e.actor.id;
  return (
    officesOf(d)
      .get(id)
      ?.some((o) => o.includes(noun)) ?? false
  );
}

const officeTables = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();
function officesOf(d: Discourse): ReadonlyMap<string, readonly string[]> {
  const g = d.cast.index.gazetteer;
  let table = officeTables.get(g);
  if (table === undefined) {
    const made = new Map<string, string[]>();
    for (const o of g.offices) made.set(o.personId, [...(made.get(o.personId) ?? []), o.office.toLowerCase()]);
    table = made;
    officeTables.set(g, table);
  }
  return table;
}
