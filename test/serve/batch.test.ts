import { expect, test } from 'vitest';
import { batch, loadAll } from '../../src/serve/batch.js';

function lengths() {
  const calls: (readonly string[])[] = [];
  const load = batch(async (ids) => {
    calls.push(ids);
    return new Map(ids.filter((id) => id !== 'none').map((id) => [id, id.length]));
  });
  return { calls, load };
}

test('ids of one turn go together, each once, and what is known is not asked again', async () => {
  const { calls, load } = lengths();
  expect(await Promise.all([load('ab'), load('abc'), load('ab')])).toEqual([2, 3, 2]);
  expect(await Promise.all([load('abc'), load('abcd')])).toEqual([3, 4]);
  expect(calls).toEqual([['ab', 'abc'], ['abcd']]);
});

test('ids that promises of the same turn lead to are collected too', async () => {
  const { calls, load } = lengths();
  const later = Promise.resolve().then(() => Promise.resolve().then(() => load('late')));
  await Promise.all([load('early'), later]);
  expect(calls).toEqual([['early', 'late']]);
});

test('rows come in the order of their ids, without those that are not there', async () => {
  const { load } = lengths();
  expect(await load('none')).toBeUndefined();
  expect(await loadAll(load, ['abc', 'none', 'a'])).toEqual([3, 1]);
});

test('a failure reaches all who wait for it', async () => {
  const load = batch(() => Promise.reject(new Error('gone')));
  const results = await Promise.allSettled([load('a'), load('b')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
