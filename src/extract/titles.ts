import type { ActorRef } from '../model.js';
import type { Cast } from './entities.js';
import { refOf } from './sides.js';
import type { Sentence } from './syntax/sentence.js';

/** Office-holders whose title alone tells the state. */
export const TITLE_SIDES: readonly (readonly [RegExp, string])[] = [
  [/^(?:sen|rep|senator|congressman|congresswoman|gov|governor)$/, 'united-states'],
  [/^(?:pope|pontiff)$/, 'holy-see'],
];
const TITLE_PHRASES: readonly (readonly [string, string])[] = [
  ['secretary of state', 'united-states'],
  ['defense secretary', 'united-states'],
  ['secretary of defense', 'united-states'],
  ['treasury secretary', 'united-states'],
  ['national security adviser', 'united-states'],
  ['national security advisor', 'united-states'],
  ['house speaker', 'united-states'],
  ['majority leader', 'united-states'],
  ['minority leader', 'united-states'],
  ['vice president', 'united-states'],
  ['homeland security secretary', 'united-states'],
  ['attorney general', 'united-states'],
  ['joint chiefs', 'united-states'],
  ['first lady', 'united-states'],
  ['foreign secretary', 'united-kingdom'],
  ['chancellor', 'germany'],
  ['the pope', 'holy-see'],
  ['the pontiff', 'holy-see'],
  ['home secretary', 'united-kingdom'],
  ['defence secretary', 'united-kingdom'],
];

/** The words around an office noun: "under secretary of state". */
export const titleAt = (s: Sentence, noun: number): string =>
  s.tokens
    .slice(Math.max(0, noun - 2), noun + 3)
    .map((t) => t.lower)
    .join(' ');

/** The state of an office that only one state has by that name. */
export function sideOfTitle(cast: Cast, title: string): ActorRef | null {
  for (const [phrase, id] of TITLE_PHRASES) {
    const actor = title.endsWith(phrase) || title.includes(`${phrase} `) ? cast.index.gazetteer.actor(id) : undefined;
    if (actor !== undefined) return refOf(actor);
  }
  return null;
}

/** The same for the title that stands at a noun. */
export const sideOfTitleAt = (cast: Cast, s: Sentence, noun: number): ActorRef | null =>
  sideOfTitle(cast, titleAt(s, noun));
