import type { Cast, Entity } from './entities.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, token } from './tree.js';

const ORGANISED = new Set(['ORGANISATION', 'ALLIANCE', 'BODY']);
/** What is left of an organisation's name once it has been given: "the Commission", "the agency", "the alliance". */
const SHORT = new Set('agency alliance bloc commission union commonwealth league organisation organization'.split(' '));

/** The only organisation of the article that "the agency" or "the Commission" at this token can be short for. */
export function shortFor(cast: Cast, s: Sentence, at: number): Entity | undefined {
  const word = token(s, at).lower;
  if (!SHORT.has(word) || !dependents(s, at, 'det').some((d) => token(s, d).lower === 'the')) return undefined;
  const ends = (name: string) => name.toLowerCase().split(' ').includes(word);
  const fits = [...cast.entities.values()].filter(
    (e) =>
      e.mentions > 0 &&
      e.side !== null &&
      ORGANISED.has(e.kind) &&
      (word === 'alliance' ? e.kind === 'ALLIANCE' : ends(e.name) || (word === 'bloc' && e.kind === 'ORGANISATION')),
  );
  return fits.length === 1 ? fits[0] : undefined;
}
