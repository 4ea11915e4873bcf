import type { Cast } from './entities.js';
import type { Person } from './people.js';
import type { Voice } from './voices.js';

/** What has been read so far: who spoke last, who was subject last. */
export interface Discourse {
  readonly cast: Cast;
  readonly text: string;
  /** Last speakers, latest first, a few. */
  readonly speakers: Voice[];
  /** Last subjects that are people or bodies, latest first. */
  readonly subjects: Voice[];
  /** People of whom the last sentences spoke, latest first, those of no known side too. */
  readonly people: Person[];
}

/** Keeps the last dozen speakers or subjects, latest first, each once. */
export function recall(list: Voice[], voice: Voice): void {
  const at = list.findIndex((v) => v.key === voice.key);
  if (at >= 0) list.splice(at, 1);
  list.unshift(voice);
  if (list.length > 12) list.pop();
}
