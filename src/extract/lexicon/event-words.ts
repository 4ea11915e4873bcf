import type { EventType } from '../../model.js';

const VERBS: Readonly<Partial<Record<EventType, string>>> = {
  MEETING: 'meet convene gather',
  ATTACK: 'attack bomb strike hit shell kill fire launch raid assassinate bombard torpedo ambush detonate blow',
  INCURSION: 'invade cross enter violate intrude occupy seize annex storm capture',
  DEPLOYMENT: 'deploy station mass amass dispatch mobilize mobilise redeploy',
  EXERCISE: 'drill rehearse',
  ARMS_TRANSFER: 'deliver ship supply transfer sell',
  TEST: 'test test-fire',
  SANCTION: 'sanction impose blacklist freeze expel',
  AGREEMENT: 'sign ratify agree conclude',
  VISIT: 'visit travel arrive',
  ELECTION: 'elect inaugurate',
};
const NOUNS: Readonly<Partial<Record<EventType, string>>> = {
  MEETING: 'summit meeting talks conference',
  ATTACK: 'attack strike airstrike bombing shelling raid assassination explosion massacre bombardment',
  INCURSION: 'incursion invasion annexation intrusion occupation',
  DEPLOYMENT: 'deployment build-up buildup mobilization mobilisation',
  EXERCISE: 'exercise drill manoeuvre maneuver',
  ARMS_TRANSFER: 'delivery shipment',
  TEST: 'test launch',
  SANCTION: 'sanction embargo expulsion',
  AGREEMENT: 'agreement treaty accord truce ceasefire deal',
  VISIT: 'visit trip',
  ANNIVERSARY: 'anniversary commemoration',
  ELECTION: 'election referendum inauguration',
};

const index = (table: Readonly<Partial<Record<EventType, string>>>): ReadonlyMap<string, EventType> =>
  new Map(
    (Object.entries(table) as [EventType, string][]).flatMap(([type, words]) =>
      words.split(' ').map((w): [string, EventType] => [w, type]),
    ),
  );

export const EVENT_VERBS = index(VERBS);
export const EVENT_NOUNS = index(NOUNS);
