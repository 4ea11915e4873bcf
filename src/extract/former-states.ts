import type { Actor } from '../model.js';
import type { NameHit, NameIndex } from './names.js';
import { sideOf } from './sides.js';

/** States that had the capital of another before it: [now, then]. */
const SUCCESSIONS: readonly (readonly [string, string])[] = [
  ['russia', 'soviet-union'],
  ['serbia', 'yugoslavia'],
  ['czechia', 'czechoslovakia'],
];

/**
 * For an article that names the former state and not its successor, which state its capital and bodies speak for: "Moscow" of
 * "the Soviet Union". Keys are ids of the successors.
 */
export function formerStates(
  { gazetteer }: NameIndex,
  found: readonly { readonly hits: readonly NameHit[] }[],
): ReadonlyMap<string, Actor> {
  const hits = found.flatMap((f) => f.hits);
  const named = new Set(hits.map((h) => h.actor.id));
  // a capital names neither
  const byName = new Set(hits.flatMap((h) => (h.namesState ? [sideOf(gazetteer, h.actor).id] : [])));
  return new Map(
    SUCCESSIONS.flatMap(([now, then]) => {
      const former = gazetteer.actor(then);
      return former !== undefined && named.has(then) && !byName.has(now) ? [[now, former] as const] : [];
    }),
  );
}
