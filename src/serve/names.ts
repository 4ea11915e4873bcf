import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import type { ActorRow } from '../store/store.js';
import type { Context } from './context.js';
import { quoted, refusal } from './errors.js';
import { parseNodeId } from './ids.js';
import { ANY_ACTOR } from './queries.js';

const MAX_NAME = 200;
const MAX_NAMES = 50;
/** Actors that suggestions are sought among: a gazetteer of thousands, and the unknown people of articles. */
const SEARCHED_ACTORS = 20_000;
const NEAR_ENOUGH = 0.8;

/** Actors that bear a name, or the one with this id; an unknown name is refused with up to three that are near. */
export async function actorsNamed(name: string, argument: string, context: Context): Promise<readonly ActorRow[]> {
  const text = name.trim();
  if (text === '') throw refusal('BAD_FILTER', `${argument}: a name is empty`, { value: name });
  if (text.length > MAX_NAME)
    throw refusal('BAD_FILTER', `${argument}: a name has at most ${MAX_NAME} characters, not ${text.length}`, {
      value: text.slice(0, MAX_NAME),
    });
  const id = parseNodeId(text);
  if (id?.type === 'Actor') {
    const actor = await context.actor(id.id);
    if (actor !== undefined) return [actor];
  } else {
    const folded = context.words.fold(text);
    const actors = folded === '' ? undefined : await context.actorsNamed(folded);
    if (actors !== undefined && actors.length > 0) return actors;
  }
  const suggestions = await nearNames(text, context);
  const hint = suggestions.length === 0 ? '' : `; near it: ${suggestions.map(quoted).join(', ')}`;
  throw refusal('UNKNOWN_ACTOR', `${argument}: no actor is called ${quoted(text)}${hint}`, {
    value: text,
    suggestions,
  });
}

/** Ids of all actors that bear one of these names; null when none are given, which means any. */
export async function actorIds(
  names: readonly string[] | null | undefined,
  argument: string,
  context: Context,
): Promise<readonly string[] | null> {
  if (names == null || names.length === 0) return null;
  if (names.length > MAX_NAMES)
    throw refusal('BAD_FILTER', `${argument}: at most ${MAX_NAMES} names, not ${names.length}`, {
      value: names.length,
    });
  const found = await Promise.all(names.map((name) => actorsNamed(name, argument, context)));
  return [...new Set(found.flat().map((actor) => actor.id))];
}

async function nearNames(name: string, context: Context): Promise<readonly string[]> {
  const wanted = context.words.fold(name);
  const { rows } = await context.reader.actors(ANY_ACTOR, { first: SEARCHED_ACTORS, after: null, descending: false });
  const near = rows.flatMap((actor) => {
    const names = [actor.name, ...actor.aliases].map((alias) => ({ alias, score: likeness(wanted, alias, context) }));
    const best = names.reduce((top, other) => (other.score > top.score ? other : top));
    return best.score >= NEAR_ENOUGH ? [best] : [];
  });
  near.sort((a, b) => b.score - a.score || (a.alias < b.alias ? -1 : 1));
  return near.slice(0, 3).map(({ alias }) => alias);
}

function likeness(wanted: string, alias: string, context: Context): number {
  return JaroWinklerDistance(wanted, context.words.fold(alias));
}
