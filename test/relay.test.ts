import { expect, test } from 'vitest';
import { makeRelay } from '../src/relay.js';

function gate() {
  let open = (): void => undefined;
  let bar = (_: Error): void => undefined;
  const passed = new Promise<void>((resolve, reject) => {
    open = resolve;
    bar = reject;
  });
  return { passed, open: () => open(), bar: (error: Error) => bar(error) };
}

/** A work that closes and ends when told, with a note of each step. */
function work(name: string, notes: string[]) {
  const closed = gate();
  const ended = gate();
  return {
    close: () => closed.open(),
    end: () => ended.open(),
    fail: (why: string) => ended.bar(new Error(why)),
    async run(closing: () => void) {
      notes.push(`${name} begins`);
      await closed.passed;
      notes.push(`${name} closes`);
      closing();
      await ended.passed;
      notes.push(`${name} ends`);
    },
  };
}
const turns = () => new Promise((resolve) => setTimeout(resolve, 5));

test('a work begins when the one before closes, and the third not before the first has ended', async () => {
  const notes: string[] = [];
  const [a, b, c] = ['a', 'b', 'c'].map((name) => work(name, notes));
  const relay = makeRelay();
  const all = (async () => {
    for (const one of [a, b, c]) await relay.run(one!.run);
    await relay.end();
  })();
  await turns();
  expect(notes).toEqual(['a begins']);
  a!.close();
  await turns();
  expect(notes).toEqual(['a begins', 'a closes', 'b begins']);
  b!.close();
  await turns();
  expect(notes.at(-1)).toBe('b closes');
  a!.end();
  await turns();
  expect(notes.slice(-2)).toEqual(['a ends', 'c begins']);
  for (const one of [b, c]) one!.end();
  c!.close();
  await all;
  expect(notes.toSorted().at(-1)).toBe('c ends');
});

test('a work that fails is told of by the next one or at the end, and the next has run', async () => {
  const notes: string[] = [];
  const [a, b] = ['a', 'b'].map((name) => work(name, notes));
  const relay = makeRelay();
  a!.close();
  await relay.run(a!.run);
  const second = relay.run(b!.run);
  a!.fail('the server is gone');
  b!.close();
  b!.end();
  await expect(second).rejects.toThrow('the server is gone');
  await relay.end();
  expect(notes).toContain('b ends');

  const last = makeRelay();
  await last.run(async (closing) => {
    closing();
    throw new Error('no room');
  });
  await expect(last.end()).rejects.toThrow('no room');
});

test('a work that ends without closing lets the next one begin', async () => {
  const relay = makeRelay();
  const done: number[] = [];
  for (const n of [1, 2, 3])
    await relay.run(async () => {
      done.push(n);
    });
  await relay.end();
  expect(done).toEqual([1, 2, 3]);
});
