import type { Cast, Entity } from './entities.js';
import { entityOf } from './roster.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, token } from './tree.js';

const ORGANISED = new Set(['ORGANISATION', 'ALLIANCE', 'BODY']);
/** What is left of an organisation's name once it has been given: "the Commission", "the agency", "the alliance". */
const SHORT = new Set(
  'agency alliance bloc commission union commonwealth league organisation organization watchdog'.split(' '),
);

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
  if (fits.length > 0) return fits.length === 1 ? fits[0] : undefined;
  return meantByDefault(cast, s, at, word);
}

/** What English news mean by these words where no organisation is named: [word, what must stand before it, actor]. */
const DEFAULTS: readonly (readonly [word: string, before: readonly string[], actor: string])[] = [
  ['alliance', [], 'nato'],
  ['bloc', [], 'european-union'],
  ['agency', ['atomic', 'nuclear'], 'international-atomic-energy-agency'],
  ['watchdog', ['atomic', 'nuclear'], 'international-atomic-energy-agency'],
];

function meantByDefault(cast: Cast, s: Sentence, at: number, word: string): Entity | undefined {
  const before = dependents(s, at, 'amod', 'compound', 'nmod').map((c) => token(s, c).lower);
  const row = DEFAULTS.find(
    ([name, needed]) =>
      name === word && (needed.length === 0 ? before.length === 0 : needed.some((w) => before.includes(w))),
  );
  const actor = row === undefined ? undefined : cast.index.gazetteer.actor(row[2]);
  return actor === undefined ? undefined : entityOf({ entities: new Map(), bySurname: new Map() }, cast.index, actor);
}
