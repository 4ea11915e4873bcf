import { describe, expect, test } from 'vitest';
import { growth } from './growth.js';
import { extracted } from './reading.js';

const FRIDAY = '2024-03-01';
const events = (text: string) =>
  extracted(text, FRIDAY).events.map(({ type, date, what }) => `${type} ${date.earliest ?? '?'} ${what}`);

describe('what happened', () => {
  test('is told by a verb of doing with a side, on a day', () => {
    expect(events('Russia attacked a Polish port on Monday.')).toEqual([
      'ATTACK 2024-02-26 Russia attacked a Polish port on Monday',
    ]);
  });

  test.each<readonly [string]>([
    ['Russia would attack a Polish port on Monday.'],
    ['Russia did not attack a Polish port on Monday.'],
    ['Russia attacked a Polish port.'],
  ])('not by %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  const again = (second: string) => events(`Russia attacked a Polish port on Monday.\n\n${second}`).length;

  test('is one event when half of the words are said again of the same day', () => {
    expect(again('Russia attacked a Polish airfield on Monday.')).toBe(1);
  });

  test('is two events on two days', () => {
    expect(again('Russia attacked a Polish port on Tuesday.')).toBe(2);
  });

  test('is two events in other words', () => {
    expect(again('Russia bombed three Finnish bridges on Monday.')).toBe(2);
  });

  test('is two events when the types are two', () => {
    expect(again('Russia deployed a Polish port on Monday.')).toBe(2);
  });
});

test('an event knows the reports near it, and those only', () => {
  const filler = 'The road to the coast runs through a quiet valley. '.repeat(20);
  const { events: found, reports } = extracted(
    `Russia attacked a Polish port on Monday. "We will respond to any strike on our soil," Poland warned Russia.\n\n${filler}\n\n` +
      '"Turkey must never send troops to Syria," France warned Turkey on Tuesday.',
    FRIDAY,
  );
  expect(reports.map((r) => r.speaker.name)).toEqual(['Poland', 'France']);
  expect(found.map((e) => e.reportIds)).toEqual([[reports[0]!.id]]);
});

/** Six words that no other number gives. */
const invented = (n: number): string =>
  [7919, 104_729, 1299, 15_485, 32_452, 49_979]
    .map((step) => (step * n + 9000).toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)]!))
    .join(' ');

test('an article of nothing but different events is read in linear time', () => {
  const article = (size: number): string => {
    let text = '';
    for (let n = 0; text.length < size; n++) text += `Russia attacked the ${invented(n)} port on Monday.\n`;
    return text;
  };
  expect(events(article(2000)).length).toBeGreaterThan(10);
  // 3 to 4; comparing each event with all before it gives 9 and more
  expect(growth((n) => extracted(article(n), FRIDAY), 640_000, 1)).toBeLessThan(6);
}, 60_000);
