import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reader, StatementRow } from '../../src/store/store.js';
import { ask } from './ask.js';
import * as fixture from './fixture.js';
import { copies, readerOver } from './memory-reader.js';
import type { OpenReader } from './readers.js';
import { openEmbedded } from './readers.js';

const template = fixture.statements[0]!;

const LISTS = [
  ['statements', ['SAID_ASC', 'SAID_DESC']],
  ['warnings', ['SAID_ASC', 'SAID_DESC']],
  ['redLines', ['STATED_ASC', 'STATED_DESC']],
  ['events', ['DATE_ASC', 'DATE_DESC']],
  ['actors', ['NAME_ASC', 'NAME_DESC']],
  ['articles', ['PUBLISHED_ASC', 'PUBLISHED_DESC']],
] as const;

let embedded: OpenReader;
beforeAll(async () => {
  embedded = await openEmbedded(copies(6));
});
afterAll(() => embedded.close());

/** Statements with many equal days, undated ones among them. */
const someStatements = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 40 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.option(fc.integer({ min: 1, max: 5 })).map((day): StatementRow => statement(id, day))),
    ),
  );

test('walking pages of any size gives the whole list once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      someStatements,
      fc.integer({ min: 1, max: 45 }),
      fc.constantFrom('SAID_ASC', 'SAID_DESC'),
      async (statements, size, orderBy) => {
        const reader = readerOver({ ...fixture, statements });
        const whole = await reader.statements(everything, {
          first: 1000,
          after: null,
          descending: orderBy === 'SAID_DESC',
        });
        const walked: string[] = [];
        let after: string | null = null;
        do {
          const page = await fetchPage(reader, { first: size, after, orderBy });
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
          expect(page.edges.length).toBeLessThanOrEqual(size);
          expect(page.edges.at(-1)?.cursor ?? null).toBe(page.pageInfo.endCursor);
          expect(page.totalCount).toBe(statements.length);
          walked.push(...page.edges.map(({ node }) => node.id));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(walked).toEqual(whole.rows.map(({ id }) => `Statement:${id}`));
        expect(new Set(walked).size).toBe(statements.length);
      },
    ),
    { numRuns: 60, seed: 4 },
  );
});

describe.each(LISTS)('%s in pages of any size, from the embedded engine as from memory', (list, orders) => {
  test.each(orders)('%s', async (orderBy) => {
    const graph = copies(6);
    const reader = readerOver(graph);
    const whole = await walk(list, orderBy, 100, reader);
    expect(whole.length).toBeGreaterThan(5);
    expect(new Set(whole).size).toBe(whole.length);
    for (const size of [1, 4, 5, whole.length, whole.length + 1]) {
      expect(await walk(list, orderBy, size, reader)).toEqual(whole);
      expect(await walk(list, orderBy, size, embedded.reader)).toEqual(whole);
    }
  });
});

test('undated statements come last in either order', async () => {
  const reader = readerOver({ ...fixture, statements: [statement('x', null), statement('a', 2), statement('b', 1)] });
  for (const [orderBy, ids] of [
    ['SAID_ASC', ['b', 'a', 'x']],
    ['SAID_DESC', ['a', 'b', 'x']],
  ] as const) {
    const { edges } = await fetchPage(reader, { first: 3, after: null, orderBy });
    expect(edges.map(({ node }) => node.id)).toEqual(ids.map((id) => `Statement:${id}`));
  }
});

const everything = {
  ...{ ids: null, by: null, to: null, about: [], issues: null, acts: null, warningsOnly: false },
  ...{ from: null, until: null, redLineIds: null, outlets: null, minReports: 0 },
};

interface FetchedPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

async function fetchPage(
  reader: ReturnType<typeof readerOver>,
  variables: { readonly first: number; readonly after: string | null; readonly orderBy: string },
): Promise<FetchedPage> {
  const { data, errors } = await ask(
    `query ($first: Int, $after: String, $orderBy: StatementOrder) {
      statements(first: $first, after: $after, orderBy: $orderBy) {
        totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }`,
    variables,
    reader,
  );
  expect(errors).toBeUndefined();
  return (data as { statements: FetchedPage }).statements;
}

/** Ids of a list, fetched page by page. */
async function walk(list: string, orderBy: string, first: number, reader: Reader): Promise<readonly string[]> {
  const walked: string[] = [];
  let after: string | null = null;
  do {
    const query = `query ($first: Int, $after: String) {
      page: ${list}(first: $first, after: $after, orderBy: ${orderBy}) { nodes { id } pageInfo { hasNextPage endCursor } }
    }`;
    const { data, errors } = await ask(query, { first, after }, reader);
    expect(errors).toBeUndefined();
    const { page } = data as { page: { nodes: { id: string }[]; pageInfo: FetchedPage['pageInfo'] } };
    walked.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return walked;
}

function statement(id: string, day: number | null): StatementRow {
  const date = day === null ? null : `2024-02-0${day}`;
  return { ...template, id, said: { ...template.said, earliest: date, latest: date } };
}
