import { type Cast, type Entity, slug } from './entities.js';
import { STATELESS, settleHomes } from './homes.js';
import type { RoleClass } from './lexicon/roles.js';
import { gatherMentions, type Named } from './mentions.js';
import { personSpans } from './name-spans.js';
import { findNames, type NameIndex } from './names.js';
import { describe } from './person-descriptions.js';
import { addPerson, entityOf, type Roster, remember } from './roster.js';
import type { Sentence } from './syntax/sentence.js';
import { nameAt, token } from './tree.js';

/** Reads all sentences once for names; people without a full name are bound to the one who bears it. */
export function castOf(index: NameIndex, sentences: readonly Sentence[], text: string): Cast {
  const roster: Roster = { entities: new Map(), bySurname: new Map() };
  const found = sentences.map((s) => {
    const hits = findNames(index, s, text);
    return { s, hits, people: personSpans(s, hits) };
  });

  introduce(roster, index, found, text);
  const cast: Cast = { index, entities: roster.entities, ...gatherMentions(roster, index, found, text) };
  const { mentions } = cast;
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

/** People first by their full names, wherever they stand: headlines bear the surname before the text gives the name. */
function introduce(roster: Roster, index: NameIndex, found: readonly Named[], text: string): void {
  const { entities, bySurname } = roster;
  for (const { s, hits, people } of found) {
    for (const hit of hits)
      if (hit.actor.kind === 'PERSON' && hit.to - hit.from > 1) {
        const e = entityOf(roster, index, hit.actor);
        const name = nameAt(text, s, hit.from, hit.to);
        if (e.name === hit.actor.name || name.length > e.name.length) e.name = name;
        remember(roster, e, hit.actor.name);
        remember(roster, e, name);
      }
    for (const { from, to } of people) {
      if (to - from < 2) continue;
      const name = nameAt(text, s, from, to);
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
  // a family name alone means whoever the article names in full, and else whoever is known by it
  for (const { s, hits } of found)
    for (const hit of hits)
      if (hit.actor.kind === 'PERSON' && hit.to - hit.from === 1 && !bySurname.has(token(s, hit.from).lower)) {
        const e = entityOf(roster, index, hit.actor);
        remember(roster, e, hit.actor.name);
        remember(roster, e, nameAt(text, s, hit.from, hit.to));
      }
}

const OFFICIAL: readonly RoleClass[] = ['office', 'forces', 'body', 'collective'];

const isPrivate = ({ actor, roles }: Entity): boolean =>
  actor === null && STATELESS.some((r) => roles.has(r)) && !OFFICIAL.some((r) => roles.has(r));
