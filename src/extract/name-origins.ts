import type { ActorRef, Gazetteer } from '../model.js';
import { sideOf } from './sides.js';

/** How much a person's name is like those of a side's known people; 0 where nothing tells. */
export type Likeness = (name: string, side: ActorRef) => number;

/** Letters of the known names that a side's own are mixed with before they count: few names prove little. */
const MIXED_IN = 200;

/** Runs of two to four letters of each word of a name, with its bounds. */
function runsOf(name: string): readonly string[] {
  const words = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/);
  return words.flatMap((word) => {
    const bounded = `^${word}$`;
    const runs: string[] = [];
    if (word.replace('.', '').length < 2) return runs;
    for (let length = 2; length <= 4; length++)
      for (let i = 0; i + length <= bounded.length; i++) runs.push(bounded.slice(i, i + length));
    return runs;
  });
}

class Counts {
  private readonly of = new Map<string, number>();
  total = 0;

  add(run: string): void {
    this.of.set(run, (this.of.get(run) ?? 0) + 1);
    this.total++;
  }

  get kinds(): number {
    return this.of.size;
  }

  at(run: string): number {
    return this.of.get(run) ?? 0;
  }
}

interface Origins {
  readonly all: Counts;
  readonly bySide: ReadonlyMap<string, Counts>;
}

function countRuns(gazetteer: Gazetteer): Origins {
  const all = new Counts();
  const bySide = new Map<string, Counts>();
  for (const actor of gazetteer.actors) {
    if (actor.kind !== 'PERSON') continue;
    const { id } = sideOf(gazetteer, actor);
    const own = bySide.get(id) ?? new Counts();
    bySide.set(id, own);
    for (const run of runsOf(actor.name)) {
      own.add(run);
      all.add(run);
    }
  }
  return { all, bySide };
}

/**
 * Learns from the people of the gazetteer, each with the side that it serves, which names are at home where: "Haraldsen" in Norway rather than
 * in Japan. A matter of likelihood: an article that says whom somebody serves is believed before this is asked.
 */
export function learnOrigins(gazetteer: Gazetteer): Likeness {
  // a server that reads no article does not wait for it
  let learnt: Origins | undefined;
  return (name, side) => {
    learnt ??= countRuns(gazetteer);
    const { all } = learnt;
    const own = learnt.bySide.get(side.id);
    const runs = runsOf(name);
    if (own === undefined || runs.length === 0) return 0;
    let sum = 0;
    for (const run of runs) {
      const usual = (all.at(run) + 0.5) / (all.total + all.kinds * 0.5);
      sum += Math.log((own.at(run) + MIXED_IN * usual) / (own.total + MIXED_IN) / usual);
    }
    return sum / Math.sqrt(runs.length);
  };
}
