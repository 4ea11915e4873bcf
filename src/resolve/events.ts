import type { ActorRef, Event, EventMention } from '../model.js';
import { datesMeet } from './compare.js';
import { containment, hash, stems } from './report-words.js';

export const sameEvent = (a: EventMention, b: EventMention): boolean => {
  if (a.type !== b.type || a.articleId === b.articleId) return false;
  if (a.date.earliest === null || b.date.earliest === null || !datesMeet(a.date, b.date)) return false;
  // a year is too long to tell two attacks apart; such mentions stand in no common block
  if (a.date.precision === 'YEAR' || b.date.precision === 'YEAR') return false;
  const actors = new Set(a.actors.map((x) => x.id));
  const shared = b.actors.some((x) => actors.has(x.id));
  return (
    (shared && containment(stems(a.what), stems(b.what)) >= 0.4) ||
    (a.place !== null && a.place === b.place && containment(stems(a.what), stems(b.what)) >= 0.5)
  );
};

/** Events that a closed set of mentions tells of; a pure function of the set. */
export function resolveEvents(mentions: readonly EventMention[]): readonly Event[] {
  const sorted = [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups: EventMention[][] = [];
  for (const m of sorted) {
    const group = groups.find(
      (g) => g.some((x) => sameEvent(x, m)) && g.every((x) => x.articleId !== m.articleId && datesMeet(x.date, m.date)),
    );
    if (group === undefined) groups.push([m]);
    else group.push(m);
  }
  return groups.map(eventOf);
}

function eventOf(group: readonly EventMention[]): Event {
  const dated =
    group.filter((m) => m.date.precision === 'DAY')[0] ?? group.filter((m) => m.date.earliest !== null)[0] ?? group[0]!;
  const actors = new Map<string, ActorRef>(group.flatMap((m) => m.actors).map((a) => [a.id, a]));
  return {
    id: hash(`event|${group[0]!.id}`),
    what: [...group].sort((a, b) => b.what.length - a.what.length || (a.id < b.id ? -1 : 1))[0]!.what,
    type: group[0]!.type,
    actors: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    date: dated.date,
    place: group.find((m) => m.place !== null)?.place ?? null,
    mentionIds: group.map((m) => m.id).sort(),
    testsIds: [],
  };
}
