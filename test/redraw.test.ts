import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { ingestArticles } from '../src/ingest.js';
import { type Extraction, UNDATED } from '../src/model.js';
import { openStore } from '../src/store/open.js';
import { emptyFolder } from './command.js';
import { article, day, gazetteer, ref, report } from './store/fixture.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The lines of a graph into which these went one group after another. */
async function build(groups: readonly (readonly Extraction[])[]): Promise<readonly string[]> {
  const folder = emptyFolder();
  folders.push(folder);
  const store = await openStore({ BRINKGRAPH_DATA: folder });
  try {
    await store.prepare(gazetteer);
    for (const group of groups) {
      const byId = new Map(group.map((extraction) => [extraction.article.id, extraction]));
      const articles = group.map((extraction) => extraction.article);
      const outcomes = await ingestArticles(store, articles, ({ id }) => byId.get(id)!);
      for (const outcome of outcomes) if (outcome instanceof Error) throw outcome;
    }
    const lines: string[] = [];
    for await (const line of store.exportLines()) lines.push(line);
    return lines;
  } finally {
    await store.close();
  }
}

const holder = ref('arctia');
const TRIGGERS = [
  'missiles island',
  'the island, missile',
  'missiles border',
  'troops border harbour',
  'harbour troop',
];
const words = fc.subarray('missiles island troops border harbour grain'.split(' '), { minLength: 1, maxLength: 3 });
const tellings = fc.record({
  said: fc.constantFrom(UNDATED, ...['2024-01-01', '2024-01-02', '2024-02-02', '2024-05-05'].map((date) => day(date))),
  trigger: fc.oneof(
    fc.constantFrom(...TRIGGERS),
    words.map((some) => some.join(' ')),
  ),
  explicit: fc.boolean(),
  target: fc.constantFrom('borland', 'ceeland'),
});

type Telling = typeof tellings extends fc.Arbitrary<infer Made> ? Made : never;

/** An article that tells of one claim; another version of it replaces this one. */
function extraction(id: string, version: number, { said, trigger, explicit, target }: Telling): Extraction {
  const told = article(id, { sourceId: id, text: `Version ${version} of ${id}.` });
  const redLine = { holder, trigger, consequence: null, explicit };
  const evidence = [{ start: 0, end: told.text.length, text: told.text }];
  const fields = { said, about: trigger, targets: [ref(target)], evidence, redLine };
  return { article: told, reports: [report(`${id}-${version}`, id, fields)], events: [] };
}

test('red lines that were drawn again bit by bit are as if drawn at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(tellings, { minLength: 3, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(), tellings), { maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      async (first, changes, size) => {
        const now = new Map(first.map((telling, index) => [`a${index}`, extraction(`a${index}`, 0, telling)]));
        const groups: Extraction[][] = [];
        for (const one of now.values()) {
          const last = groups.at(-1);
          if (last === undefined || last.length >= size) groups.push([one]);
          else last.push(one);
        }
        for (const [index, [which, telling]] of changes.entries()) {
          const id = `a${which % first.length}`;
          const changed = extraction(id, index + 1, telling);
          now.set(id, changed);
          groups.push([changed]);
        }
        expect(await build(groups)).toEqual(await build([[...now.values()]]));
      },
    ),
    { seed: 20262, numRuns: 15, endOnFailure: true },
  );
});
