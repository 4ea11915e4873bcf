import type { Article, Gazetteer } from '../model.js';

/** Articles made up for measuring, any number, always the same, each telling of a few acts that few others tell of. */

const ACTS = ['warned', 'threatened', 'accused', 'told', 'urged'];
const DEEDS = ['send', 'move', 'supply', 'test', 'deploy', 'withdraw', 'station', 'transfer', 'launch', 'store'];
const THINGS =
  `troops tanks missiles drones frigates advisers bombers radars shells mines trainers gunboats helicopters batteries rockets
convoys brigades satellites submarines howitzers`.split(/\s+/);
const PLACES =
  `border strait capital coast island airfield harbour valley bridge plain province peninsula canal desert refinery pipeline`.split(
    /\s+/,
  );
const SORTS =
  `northern southern eastern western disputed occupied central remote contested demilitarised inner outer upper lower`.split(
    /\s+/,
  );
const ENDS = ['lead to war', 'have grave consequences', 'be answered with force', 'end all talks', 'cross a red line'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Years that the articles are of. */
const YEARS = { first: 2012, count: 13 };
const ACTS_AN_ARTICLE = 3;

/** @example makeArticles(gazetteer, 2)[1].sourceId // 'made-1' */
export function makeArticles(gazetteer: Gazetteer, count: number, first = 0): readonly Article[] {
  const people = gazetteer.actors.filter(({ kind, sideId }) => kind === 'PERSON' && sideId !== null);
  const states = gazetteer.actors.filter(({ kind }) => kind === 'STATE');
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const pick = chooser(number + 1);
    const [year, month, day] = [YEARS.first + pick(YEARS.count), 1 + pick(12), 1 + pick(28)];
    const sentences = Array.from({ length: ACTS_AN_ARTICLE }, () => {
      const [speaker, target] = [people[pick(people.length)], states[pick(states.length)]];
      const matter = `${one(DEEDS, pick)} ${2 + pick(900)} ${one(THINGS, pick)} to the ${one(SORTS, pick)} ${one(PLACES, pick)}`;
      return `${speaker?.name} ${one(ACTS, pick)} ${target?.name} on ${day} ${MONTHS[month - 1]} ${year} that any attempt to ${matter} would ${one(ENDS, pick)}.`;
    });
    return {
      id: `made-${number}`,
      sourceId: `made-${number}`,
      origin: null,
      url: null,
      outlet: 'Made up',
      published: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      title: `Dispatch ${number}`,
      text: sentences.join('\n\n'),
      demonstration: false,
      sources: [],
    };
  });
}

/** Always the same choices for a seed (Park and Miller's generator). */
function chooser(seed: number): (below: number) => number {
  let state = (seed * 7919) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function one(words: readonly string[], pick: (below: number) => number): string {
  return words[pick(words.length)] ?? '';
}
