import type { Cast } from './entities.js';
import type { Person } from './people.js';
import { type Quotation, quotationAt } from './quotations.js';
import type { Sentence } from './syntax/sentence.js';
import { token } from './tree.js';
import type { Voice } from './voices.js';

/** What has been read so far: who spoke last, who was subject last. */
export interface Discourse {
  readonly cast: Cast;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Last speakers, latest first, a few. */
  readonly speakers: Voice[];
  /** Last subjects that are people or bodies, latest first. */
  readonly subjects: Voice[];
  /** People of whom the last sentences spoke, latest first, those of no known side too. */
  readonly people: Person[];
  /** Who issued the statement, letter or report that was spoken of last, by its noun. */
  readonly texts: Map<string, Voice>;
  /** The subject of the last sentence, where nobody knows who that is: "the chef". */
  about: Person | null;
}

/** The quotation that the token stands in. */
export const quotationOf = (d: Discourse, s: Sentence, i: number): Quotation | undefined =>
  quotationAt(d.quotations, token(s, i).start);

/** Does token i stand in a quotation in which `from` does not? Of whom somebody speaks is not he who speaks. */
export function isQuotedApart(d: Discourse, s: Sentence, i: number, from: number): boolean {
  const around = quotationOf(d, s, i);
  return around !== undefined && around !== quotationOf(d, s, from);
}

/** Keeps the last dozen speakers or subjects, latest first, each once. */
export function recall(list: Voice[], voice: Voice): void {
  const at = list.findIndex((v) => v.key === voice.key);
  if (at >= 0) list.splice(at, 1);
  list.unshift(voice);
  if (list.length > 12) list.pop();
}
