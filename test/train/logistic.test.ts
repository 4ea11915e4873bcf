import { expect, test } from 'vitest';
import { choose, parseJudge, weigh } from '../../src/extract/judge.js';
import { type Example, fitChoice, fit as fitJudge, printJudge } from '../../src/train/logistic.js';

const OPTIONS = { pull: 1, rounds: 60, atLeast: 1 };
const f = (...names: string[]) => new Map(names.map((name) => [name, 1]));

test('weights that labels share judge a label that was never seen with its features', () => {
  const labels = ['oil', 'gas', 'coal'];
  const of = (right: string): Example => ({
    features: new Map(),
    label: right,
    shared: labels.map((label) => f(...(label === right ? ['named'] : []))),
  });
  const judge = fitJudge(labels, [of('oil'), of('oil'), of('gas'), of('gas')], OPTIONS);
  expect(judge.shared?.get('named')).toBeGreaterThan(0.5);
  const seen = weigh(judge, new Map(), [f(), f(), f('named')]);
  const unseen = weigh(judge, new Map(), [f(), f(), f()]);
  const coal = (all: typeof seen) => all.find((v) => v.label === 'coal')?.probability ?? 0;
  expect(coal(seen)).toBeGreaterThan(2 * coal(unseen));
});

test('a judge is read as it was printed, shared weights included', () => {
  const judge = fitJudge(
    ['no', 'yes'],
    [
      { features: f('a'), label: 'yes', shared: [f(), f('own')] },
      { features: f('b'), label: 'no', shared: [f('own'), f()] },
    ],
    OPTIONS,
  );
  expect(parseJudge('x', JSON.parse(printJudge(judge)))).toEqual(judge);
  expect(() => parseJudge('x', { labels: ['a'], bias: [0], weights: {}, shared: { own: 'much' } })).toThrow(
    /judge x: shared weight of "own" is no number/,
  );
});

test('where any of several right ones will do, the likeliest is enough', () => {
  const choice = (anyWill: boolean) =>
    fitChoice(
      [
        { alternatives: [f('new'), f('near'), f('far')], right: [1, 2], anyWill },
        { alternatives: [f('new'), f('near'), f()], right: [1], anyWill },
      ],
      OPTIONS,
    );
  const far = (judge: ReturnType<typeof choice>) => choose(judge, [f('new'), f('near'), f('far')])[2] ?? 0;
  expect(far(choice(true))).toBeLessThan(far(choice(false)));
});
