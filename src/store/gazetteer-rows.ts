import { createHash } from 'node:crypto';
import type { Gazetteer } from '../model.js';
import type { Params } from './graph.js';
import { fold } from './words.js';

/** Changes when the gazetteer is stored in another way than before, so that it is put in again. */
const FORM = 2;

/** What tells one gazetteer from another. */
export function gazetteerHash({ actors, offices, memberships }: Gazetteer): string {
  return createHash('sha256')
    .update(JSON.stringify([FORM, actors, offices, memberships]))
    .digest('hex')
    .slice(0, 32);
}

/** The statements that put a gazetteer in, with their parameters, in their order. */
export function gazetteerWrites(gazetteer: Gazetteer): readonly (readonly [string, Params])[] {
  const { actors, offices, memberships } = gazetteer;
  return [
    [
      'write/put-gazetteer-actors',
      {
        rows: actors.map(({ id, name, kind, sideId, wikidata, aliases, demonyms }) => ({
          id,
          props: { name, kind, verified: true, sideId, wikidata, aliases, demonyms },
        })),
      },
    ],
    [
      'write/put-sides',
      { rows: actors.flatMap(({ id, sideId }) => (sideId === null ? [] : [{ actor: id, side: sideId }])) },
    ],
    [
      'write/put-offices',
      {
        rows: offices.map(({ personId, bodyId, office, from, to }) => ({
          person: personId,
          body: bodyId,
          term: `${office}|${from ?? ''}|${to ?? ''}`,
          office,
          from,
          to,
          firstDay: from === null ? null : firstDay(from),
          lastDay: to === null ? null : lastDay(to),
        })),
      },
    ],
    [
      'write/put-memberships',
      {
        rows: memberships.map(({ memberId, groupId, from, to }) => ({
          member: memberId,
          group: groupId,
          term: `${from ?? ''}|${to ?? ''}`,
          from,
          to,
        })),
      },
    ],
    [
      'write/put-names',
      {
        rows: actors.flatMap(({ id, name, aliases }) =>
          [...new Set([name, ...aliases].map(fold))]
            .filter((folded) => folded !== '')
            .map((folded) => ({ name: folded, actor: id })),
        ),
      },
    ],
  ];
}

/** The first day of a year, month or day: "2012" gives "2012-01-01". */
function firstDay(term: string): string {
  return `${term}-01-01`.slice(0, 10);
}

/** The last day of a year, month or day: "2012-02" gives "2012-02-29". */
function lastDay(term: string): string {
  if (term.length === 10) return term;
  const [year = 0, month = 12] = term.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
