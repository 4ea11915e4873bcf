import { describe, expect, test } from 'vitest';
import { learnOrigins } from '../../src/extract/name-origins.js';
import { refOf } from '../../src/extract/sides.js';
import { loadGazetteer } from '../../src/gazetteer.js';
import { read, voices } from './reading.js';

/** All people are invented. */
describe('a name is like those of its people', () => {
  const gazetteer = loadGazetteer();
  const likeness = learnOrigins(gazetteer);
  const sides = ['norway', 'japan', 'poland', 'iran', 'south-korea', 'vietnam'].map((id) => {
    const actor = gazetteer.actor(id);
    if (actor === undefined) throw new Error(`the gazetteer has no "${id}"`);
    return refOf(actor);
  });

  test.each([
    ['Sigrid Haraldsen', 'norway'],
    ['Kenjiro Yamashita', 'japan'],
    ['Zbigniew Wojciechowicz', 'poland'],
    ['Mohsen Rahimzadeh', 'iran'],
    ['Park Seong-hyun', 'south-korea'],
    ['Nguyen Duc Trung', 'vietnam'],
  ])('%s: %s', (name, id) => {
    const best = sides.reduce((a, b) => (likeness(name, b) > likeness(name, a) ? b : a));
    expect(best.id).toBe(id);
  });

  test('a side without known people, and a name without letters, tell nothing', () => {
    expect(likeness('Sigrid Haraldsen', { id: 'nowhere', name: 'Nowhere', kind: 'STATE', verified: false })).toBe(0);
    expect(likeness('X', sides[0]!)).toBe(0);
  });
});

describe('whom somebody serves', () => {
  test('the sentence before says where the story is, and the name whose', () => {
    expect(
      voices(
        'Japan and Vietnam met in Hanoi on Monday. The defence minister, Kenjiro Yamashita, warned that ships would be stopped.',
      ),
    ).toEqual(['Kenjiro Yamashita (Japan)']);
  });

  test('what the article says of a person is believed against the name', () => {
    expect(voices("Norway's defence minister, Kenjiro Yamashita, warned Japan not to send ships.")).toEqual([
      'Kenjiro Yamashita (Norway)',
    ]);
  });

  test('a journalist or a scholar serves nobody', () => {
    const { scene } = read(
      'Iran and Japan met on Monday. The analyst Kenjiro Yamashita warned that the talks would fail.',
    );
    expect([...scene.cast.entities.values()].find((e) => e.kind === 'PERSON')?.side).toBeNull();
  });
});
