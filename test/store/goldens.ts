import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportPage } from '../../src/store/export.js';
import type { Graph, Params, Queries, Row } from '../../src/store/graph.js';
import { NODES } from '../../src/store/layout.js';
import { storeOver } from '../../src/store/open.js';
import { cypherOf, statementsIn } from '../../src/store/statements.js';
import { entries, gazetteer, ingest } from './fixture.js';
import { FIRST, LOOSE, READS, WRITES } from './golden-cases.js';

/** Rows of every file in `cypher/read`, effects of every file in `cypher/write`: the same files for both engines. */
export function goldens(engine: string, open: () => Promise<Graph>): void {
  describe(`Cypher on ${engine}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await open();
      const store = await storeOver(graph);
      await store.prepare(gazetteer);
      for (const entry of entries) await ingest(store, entry);
      await graph.transaction(async (tx) => {
        for (const [name, params] of LOOSE) await tx.write(`write/${name}`, params);
        // An idle name is one whose actor has gone.
        await tx.write('write/unname-actors', { ids: ['idle-person'] });
      });
    });
    afterAll(() => graph?.close());

    test('every file has cases', () => {
      expect(
        Object.keys(READS)
          .map((name) => `read/${name}`)
          .sort(),
      ).toEqual(statementsIn('read').toSorted());
      expect(
        Object.keys(WRITES)
          .map((name) => `write/${name}`)
          .sort(),
      ).toEqual(statementsIn('write').toSorted());
    });

    test.each(Object.entries(READS))('read/%s gives its rows', async (name, cases) => {
      const results: unknown[] = [];
      for (const params of cases) {
        const rows = await graph.read(`read/${name}`, params);
        for (const row of rows) expect(Object.keys(row).sort()).toEqual(columnsOf(cypherOf(`read/${name}`)).toSorted());
        results.push({ params, rows: inOrder(`read/${name}`, rows) });
      }
      await expect(`${JSON.stringify(results, null, 1)}\n`).toMatchFileSnapshot(`golden/read/${name}.json`);
    });

    test.each(Object.entries(WRITES))('write/%s has its effect, once', async (name, cases) => {
      const results: Effect[] = [];
      for (const params of cases) results.push(await effectOf(graph, name, params));
      const changes = results.flatMap(({ before, after }) => [...before, ...after]);
      expect(changes.length > 0).toBe(!name.startsWith('lock-'));
      await expect(`${JSON.stringify(results, null, 1)}\n`).toMatchFileSnapshot(`golden/write/${name}.json`);
    });
  });
}

interface Effect {
  readonly params: Params;
  readonly rows: readonly unknown[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a statement changes, in a transaction that is rolled back; a second run must change nothing more. */
async function effectOf(graph: Graph, name: string, params: Params): Promise<Effect> {
  const rollback = new Error('rolled back on purpose');
  let effect: Effect | null = null;
  const trial = graph.transaction(async (tx) => {
    for (const [first, some] of FIRST[name] ?? []) await tx.write(`write/${first}`, some);
    const before = await picture(tx);
    const rows = await tx.write(`write/${name}`, params);
    const after = await picture(tx);
    await tx.write(`write/${name}`, params);
    expect(await picture(tx)).toEqual(after);
    const gone = [...before].filter(([key, value]) => after.get(key) !== value);
    const come = [...after].filter(([key, value]) => before.get(key) !== value);
    effect = {
      params,
      rows: inOrder(`write/${name}`, rows),
      before: gone.map(([, line]) => line).sort(),
      after: come.map(([, line]) => line).sort(),
    };
    throw rollback;
  });
  await expect(trial).rejects.toBe(rollback);
  return effect ?? Promise.reject(new Error(`${name} has not run`));
}

/** All nodes and relationships, signposts too, by what identifies them. */
async function picture(tx: Queries): Promise<ReadonlyMap<string, string>> {
  const lines = new Map<string, string>();
  for (const { label } of NODES) {
    for (const { id, properties, edges } of await exportPage(tx, label, '', 1000)) {
      lines.set(`${label} ${id}`, `(${label} ${id}) ${stable(properties)}`);
      for (const edge of Array.isArray(edges) ? edges : []) {
        const key = `(${label} ${id})-[${edge.type} ${edge.properties.term ?? ''}]->(${edge.label} ${edge.id})`;
        lines.set(key, `${key} ${stable(edge.properties)}`);
      }
    }
  }
  return lines;
}

/** Rows in a comparable order: that of the statement where it has one, and lists in any order sorted. */
function inOrder(name: string, rows: readonly Row[]): readonly unknown[] {
  const sorted = rows.map((row) => JSON.parse(stable(row, true)) as unknown);
  const ordered = /\nORDER BY [^\n]*\n$/.test(cypherOf(name));
  return ordered ? sorted : sorted.toSorted((a, b) => (stable(a) < stable(b) ? -1 : 1));
}

/** JSON with sorted keys; lists directly in a row, which engines give in any order, sorted too. */
function stable(value: unknown, sortLists = false): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => stable(item));
    return `[${(sortLists ? items.toSorted() : items).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${stable(field, sortLists && Array.isArray(field))}`).join()}}`;
}

function columnsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('// -> '))
    .flatMap((line) => [...line.slice('// -> '.length).matchAll(/(\w+): /g)].map(([, name]) => name ?? ''));
}
