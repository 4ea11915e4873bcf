import type { Actor, ActorRef, Gazetteer } from '../model.js';

export const refOf = (a: Actor): ActorRef => ({ id: a.id, name: a.name, kind: a.kind, verified: a.verified });

/** Who an actor speaks for: its side, or itself where it has none. */
export function sideOf(gazetteer: Gazetteer, actor: Actor): ActorRef {
  let at = actor;
  for (let steps = 0; at.sideId !== null && steps < 4; steps++) {
    const up = gazetteer.actor(at.sideId);
    if (up === undefined) break;
    at = up;
  }
  return refOf(at);
}
