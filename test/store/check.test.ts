import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkGraph, repairGraph } from '../../src/store/check.js';
import type { Graph, Params } from '../../src/store/graph.js';
import { openGraph, storeOver } from '../../src/store/open.js';
import { emptyFolder, run } from '../command.js';
import { named } from '../lack.js';
import { entries, gazetteer, ingest } from './fixture.js';
import { emptyGraph, environment, type Live, noServer, runRaw, startLive } from './live.js';

/** What each harm to a graph makes the doctor say, and whether it can be mended. */
const HARMS: readonly (readonly [
  name: string,
  writes: readonly (readonly [string, Params])[],
  found: readonly RegExp[],
  repaired: boolean,
])[] = [
  [
    'an article taken out without what it contains',
    [['remove-article', { id: 'a3' }]],
    [/^2 reports without article or statement: r[34], r[34]$/],
    false,
  ],
  [
    'a statement that nothing tells of any more',
    [['clear-tellings', { ids: ['s7'] }]],
    [/^1 reports without article or statement: r7$/, /^1 statements that no report tells of: s7$/],
    false,
  ],
  [
    'a statement without its actors',
    [['clear-statements', { ids: ['s1'] }]],
    [/^1 statements without speaker, side or issue: s1$/, /^\d blocks that nothing stands in: /],
    false,
  ],
  [
    'a red line without its holder',
    [['clear-red-lines', { ids: ['l1'] }]],
    [/^1 red lines without holder or issue: l1$/, /^1 blocks that nothing stands in: line\|arctia\|maritime-passage$/],
    false,
  ],
  [
    'a red line that nothing draws',
    [['remove-drawings', { rows: ['s1', 's2'].map((statement) => ({ statement, redLine: 'l1' })) }]],
    [/^1 red lines that no statement draws: l1$/],
    true,
  ],
  [
    'a statement that names no red line though it draws one',
    [
      [
        'put-red-lines',
        { rows: [{ id: 'l2', holder: 'zed', issue: 'other', block: 'event|DEPLOYMENT', props: { trigger: 't' } }] },
      ],
      ['put-drawings', { rows: [{ statement: 's1', redLine: 'l2' }] }],
      ['remove-drawings', { rows: [{ statement: 's1', redLine: 'l2' }] }],
      ['remove-red-lines', { ids: ['l2'] }],
    ],
    [/^1 statements that name another red line than they draw: s1$/],
    false,
  ],
  [
    'a report that tells of a second statement',
    [['put-tellings', { rows: [{ report: 'r7', statement: 's6', position: 1 }] }]],
    [/^1 statements with a wrong number of reports or articles: s6$/],
    false,
  ],
  [
    'events, actors, names and blocks that nothing holds',
    [
      ['put-events', { rows: [{ id: 'e9', earliest: null, latest: null, props: { what: 'w' } }] }],
      ['put-blocks', { ids: ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'] }],
      ['put-actors', { rows: [{ id: 'idle', name: 'Idle', kind: 'PERSON', verified: false }] }],
      ['put-names', { rows: [{ name: 'idle', actor: 'idle' }] }],
    ],
    [
      /^1 events that no mention tells of: e9$/,
      /^1 unverified actors that nothing mentions: idle$/,
      /^6 blocks that nothing stands in: b\d, b\d, b\d, b\d, b\d …$/,
    ],
    true,
  ],
];

function doctors(engine: string, open: () => Promise<Graph>): void {
  describe(`the doctor on ${engine}`, () => {
    let graph: Graph;
    const fill = async () => {
      graph = await open();
      const store = await storeOver(graph);
      await store.prepare(gazetteer);
      for (const entry of entries) await ingest(store, entry);
    };
    const findings = async () => (await checkGraph(graph, gazetteer)).findings.map(({ what }) => what);

    test('says of an empty graph what fills it', async () => {
      graph = await open();
      const { schema, constraints, indexes, findings } = await checkGraph(graph, gazetteer);
      expect({ schema, constraints: constraints.there, indexes: indexes.there }).toMatchObject({ schema: null });
      expect(findings).toEqual([
        { what: 'the graph is empty', advice: '"brinkgraph ingest" or "brinkgraph serve" fills it' },
      ]);
      await graph.close();
    });

    test('finds nothing in a graph that is whole, and counts it', async () => {
      await fill();
      const health = await checkGraph(graph, gazetteer);
      expect(health).toMatchObject({ engine: graph.engine, schema: 3, findings: [] });
      expect(health.sizes).toMatchObject({
        Article: 4,
        Report: 8,
        Statement: 7,
        RedLine: 1,
        Event: 1,
        Actor: 49,
        Schema: 1,
      });
      expect(health.constraints.wanted).toBe(12);
      expect(health.constraints.there).toBe(health.constraints.wanted);
      expect(health.indexes.there).toBe(health.indexes.wanted);
      expect(await repairGraph(graph)).toBe(0);
      expect((await checkGraph({ ...graph }, { ...gazetteer, offices: [] })).findings).toEqual([
        expect.objectContaining({ what: expect.stringContaining('another than that of this Brinkgraph') }),
      ]);
    });

    test.each(HARMS)('sees %s', async (_, writes, found, repaired) => {
      await graph?.close();
      await fill();
      await graph.transaction(async (tx) => {
        for (const [name, params] of writes) await tx.write(`write/${name}`, params);
      });
      const before = await findings();
      expect(before).toHaveLength(found.length);
      for (const pattern of found) expect(before).toContainEqual(expect.stringMatching(pattern));
      await repairGraph(graph);
      expect((await findings()).length === 0).toBe(repaired);
    });

    test('finds nothing in a graph of schema 1 that has been brought up to date, where days find each other', async () => {
      await graph?.close();
      await fill();
      const day = ['said|arctia|2024-01-01', '~said|ceeland|none'];
      const found = async () => (await graph.read('read/reports-in-blocks', { blocks: day, known: [] })).length;
      const [schema] = await graph.read('read/schema', {});
      await graph.transaction(async (tx) => {
        await tx.write('write/put-schema', { version: 1, gazetteer: String(schema?.gazetteer) });
      });
      expect(await found()).toBe(0);
      await (await storeOver(graph)).prepare(gazetteer);
      expect(await found()).toBe(2);
      expect(await checkGraph(graph, gazetteer)).toMatchObject({ schema: 3, findings: [] });
    });

    test('finds nothing in a graph of schema 2 that has been brought up to date, where red lines know their first statement', async () => {
      await graph?.close();
      await fill();
      const [schema] = await graph.read('read/schema', {});
      const block = 'claim|arctia|maritime-passage';
      const unknown = { headId: null, headTriggers: null, reach: null, least: null, until: null, fingerprint: 'f' };
      const days = { firstStated: '2024-01-01', lastStated: '2024-01-01' };
      const old = { id: 'l1', holder: 'arctia', issue: 'maritime-passage', block, ...days, props: unknown };
      await graph.transaction(async (tx) => {
        await tx.write('write/clear-red-lines', { ids: ['l1'] });
        await tx.write('write/put-red-lines', { rows: [old] });
        await tx.write('write/put-addressees', { rows: [{ redLine: 'l1', actor: 'borland', position: 0 }] });
        await tx.write('write/put-schema', { version: 2, gazetteer: String(schema?.gazetteer) });
      });
      await (await storeOver(graph)).prepare(gazetteer);
      expect(await checkGraph(graph, gazetteer)).toMatchObject({ schema: 3, findings: [] });
      expect(await graph.read('read/red-lines-in-blocks', { blocks: [block] })).toEqual([]);
      const [line] = await graph.read('read/red-lines-in-blocks', { blocks: ['line|arctia|maritime-passage'] });
      expect(line).toMatchObject({
        id: 'l1',
        headId: 's1',
        headTriggers: ['ships in the strait', 'ships in the strait'],
      });
    });

    test('tells versions and copies apart', async () => {
      await graph.transaction(async (tx) => {
        await tx.write('write/put-copying', { version: 4, gazetteer: 'g', copying: 'h', copied: '' });
      });
      expect(await findings()).toEqual(
        expect.arrayContaining([
          expect.stringContaining('newer Brinkgraph (schema 4; this one knows up to 3)'),
          'a copy into this graph was begun and not finished',
        ]),
      );
      await graph.transaction(async (tx) => {
        await tx.write('write/put-copying', { version: 1, gazetteer: 'g', copying: null, copied: null });
      });
      expect(await findings()).toContainEqual(
        expect.stringContaining('older Brinkgraph (schema 1; this one writes 3)'),
      );
      await graph.close();
    });
  });
}

doctors('the embedded engine', () => openGraph({ BRINKGRAPH_DATA: emptyFolder() }));

test('brinkgraph doctor tells what the graph is, and ends with 1 where something is to be done', async () => {
  const folder = emptyFolder();
  const env = { BRINKGRAPH_DATA: folder };
  const unfilled = await run(['doctor'], { env });
  expect(unfilled.code).toBe(1);
  expect(unfilled.out).toMatch(
    /^engine +embedded \d.*\nat +\S+graph\.grafeo\nschema +none\n[\s\S]*- the graph is empty\n {2}what to do: "brinkgraph ingest"/,
  );
  const text = 'The Kremlin warned NATO on Tuesday that sending troops to Ukraine would mean war.';
  expect((await run(['ingest', '-', '--published', '2024-02-28'], { env, input: text })).code).toBe(0);
  const { code, out } = await run(['doctor'], { env });
  expect([code, out]).toEqual([0, expect.stringMatching(/\nArticle +1\n[\s\S]*\n\nAll is well\.\n$/)]);
  const graph = await openGraph(env);
  await graph.transaction(async (tx) => {
    await tx.write('write/put-blocks', { ids: ['idle'] });
  });
  await graph.close();
  const ill = await run(['doctor'], { env });
  expect([ill.code, ill.out]).toEqual([1, expect.stringContaining('- 1 blocks that nothing stands in: idle\n')]);
  const repaired = await run(['doctor', '--repair'], { env });
  expect([repaired.code, repaired.out]).toEqual([
    0,
    expect.stringMatching(/^1 nodes taken out\n[\s\S]*All is well\.\n$/),
  ]);
});

describe.skipIf(noServer !== null)(named('with a real Neo4j', noServer), () => {
  let live: Live;
  beforeAll(async () => {
    live = await startLive();
  });
  afterAll(() => live?.stop());

  doctors('Neo4j', async () => {
    await emptyGraph(live);
    return openGraph(environment(live.uri));
  });

  test('a constraint and an index that are missing are named, and made again', async () => {
    await emptyGraph(live);
    const graph = await openGraph(environment(live.uri));
    const store = await storeOver(graph);
    await store.prepare(gazetteer);
    await runRaw(live.uri, 'DROP CONSTRAINT report_id');
    await runRaw(live.uri, 'DROP INDEX statement_by_month');
    const harmed = await checkGraph(graph, gazetteer);
    expect(harmed.findings).toEqual(
      ['report_id', 'statement_by_month'].map((name) => ({
        what: `"${name}" is missing`,
        advice: '"brinkgraph doctor --repair" creates it',
      })),
    );
    expect([harmed.constraints.there, harmed.indexes.there]).toEqual([
      harmed.constraints.wanted - 1,
      harmed.indexes.wanted - 1,
    ]);
    await repairGraph(graph);
    expect((await checkGraph(graph, gazetteer)).findings.filter(({ what }) => what.includes('missing'))).toEqual([]);
    await graph.close();
  });
});
