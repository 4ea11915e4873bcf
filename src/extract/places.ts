import { readFileSync } from 'node:fs';
import type { ActorRef, Gazetteer } from '../model.js';
import { refOf } from './sides.js';

const PLACES = new URL('../../seeds/places.tsv', import.meta.url);

/** Longest name of a place, in words and the hyphens between them. */
export const LONGEST_PLACE = 5;

/** Cities that by themselves speak for what has its seat there, and as places tell nothing. */
export const SEATS: ReadonlyMap<string, string> = new Map([['Brussels', 'european-union']]);

export const plainPlace = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-–]+/g, ' ')
    .trim();

/**
 * Regions and cities that do not speak, but whose governors, mayors and commanders speak for a side: name → side.
 *
 * @example loadPlaces(gazetteer).get('kharkiv')?.name // 'Ukraine'
 */
export function loadPlaces(gazetteer: Gazetteer): ReadonlyMap<string, ActorRef> {
  const [, ...rows] = readFileSync(PLACES, 'utf8').trimEnd().split('\n');
  const places = new Map<string, ActorRef>();
  for (const [at, row] of rows.entries()) {
    const [side = '', names = ''] = row.split('\t');
    const actor = gazetteer.actor(side);
    // a gazetteer of one's own may hold fewer sides
    if (actor === undefined) continue;
    for (const name of names.split('|')) {
      const plain = plainPlace(name);
      if (plain === '' || places.has(plain)) throw new Error(`places.tsv:${at + 2}: "${name}" is empty or there twice`);
      places.set(plain, refOf(actor));
    }
  }
  return places;
}
