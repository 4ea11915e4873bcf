import { describe, expect, test, vi } from 'vitest';
import { ask } from './ask.js';
import * as fixture from './fixture.js';
import { readerOver } from './memory-reader.js';

const cursorOf = async (field: string) => {
  const { data } = await ask(`{ ${field} { pageInfo { endCursor } } }`);
  return /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
};

describe('bad arguments are refused with a code and the value', () => {
  const many = JSON.stringify(Array.from({ length: 51 }, (_, index) => `name ${index}`));
  test.each([
    ['{ warnings(filter: {by: "Fredonia"}) { totalCount } }', 'UNKNOWN_ACTOR', 'Fredonia'],
    ['{ warnings(filter: {to: "Actor:nobody"}) { totalCount } }', 'UNKNOWN_ACTOR', 'Actor:nobody'],
    ['{ actor(name: "?") { id } }', 'UNKNOWN_ACTOR', '?'],
    ['{ actor(name: " ") { id } }', 'BAD_FILTER', ' '],
    [`{ actor(name: "${'x'.repeat(201)}") { id } }`, 'BAD_FILTER', 'x'.repeat(200)],
    [`{ warnings(filter: {by: ${many}}) { totalCount } }`, 'BAD_FILTER', 51],
    [`{ warnings(filter: {outlets: ${many}}) { totalCount } }`, 'BAD_FILTER', 51],
    ['{ warnings(filter: {about: "the"}) { totalCount } }', 'BAD_FILTER', 'the'],
    ['{ warnings(filter: {about: ""}) { totalCount } }', 'BAD_FILTER', ''],
    [`{ warnings(filter: {about: "${'y'.repeat(201)}"}) { totalCount } }`, 'BAD_FILTER', 'y'.repeat(200)],
    ['{ actors(filter: {search: "\'"}) { nodes { id } } }', 'BAD_FILTER', "'"],
    ['{ warnings(filter: {said: {from: "2024-02-31"}}) { totalCount } }', 'BAD_DATE', '2024-02-31'],
    ['{ warnings(filter: {said: {to: "2023-02-29"}}) { totalCount } }', 'BAD_DATE', '2023-02-29'],
    ['{ warnings(filter: {said: {to: "27.02.2024"}}) { totalCount } }', 'BAD_DATE', '27.02.2024'],
    ['{ warnings(filter: {said: {to: 20240227}}) { totalCount } }', 'BAD_DATE', '20240227'],
    ['{ events(filter: {date: {to: "2024-13-01"}}) { nodes { id } } }', 'BAD_DATE', '2024-13-01'],
    [
      '{ warnings(filter: {said: {from: "2024-03-01", to: "2024-02-01"}}) { totalCount } }',
      'BAD_RANGE',
      { from: '2024-03-01', to: '2024-02-01' },
    ],
    ['{ warnings(filter: {redLine: "l1"}) { totalCount } }', 'BAD_ID', 'l1'],
    ['{ statement(id: "RedLine:l1") { id } }', 'BAD_ID', 'RedLine:l1'],
    ['{ node(id: "Planet:earth") { id } }', 'BAD_ID', 'Planet:earth'],
    ['{ node(id: "Actor:") { id } }', 'BAD_ID', 'Actor:'],
    ['{ warnings(first: 0) { totalCount } }', 'BAD_PAGE_SIZE', 0],
    ['{ events(first: -1) { nodes { id } } }', 'BAD_PAGE_SIZE', -1],
    ['{ warnings(first: 101) { totalCount } }', 'PAGE_TOO_LARGE', 101],
    ['{ actor(name: "Dov") { statements(first: 1000) { totalCount } } }', 'PAGE_TOO_LARGE', 1000],
    [`{ nodes(ids: ${JSON.stringify(Array(101).fill('Actor:dov'))}) { id } }`, 'PAGE_TOO_LARGE', 101],
    ['{ warnings(after: "nonsense") { totalCount } }', 'BAD_CURSOR', 'nonsense'],
    ['{ warnings(after: "") { totalCount } }', 'BAD_CURSOR', ''],
  ])('%s', async (query, code, value) => {
    const { errors } = await ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code, value });
    if (String(value).length < 50 && typeof value !== 'object') expect(errors?.[0]?.message).toContain(String(value));
  });

  test('in variables too', async () => {
    const query = 'query ($filter: StatementFilter) { warnings(filter: $filter) { totalCount } }';
    const { errors } = await ask(query, { filter: { said: { from: '2024-02-31' } } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_DATE', value: '2024-02-31' });
    expect(errors?.[0]?.message).toContain('2024-02-31');
  });

  test('other bad variables', async () => {
    const query = 'query ($first: Int!) { warnings(first: $first) { totalCount } }';
    for (const variables of [{}, { first: 'ten' }, { first: 1.5 }]) {
      const { errors, data } = await ask(query, variables);
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions?.code).toBe('BAD_VARIABLE');
    }
  });

  test('an unknown actor comes with names that are near', async () => {
    const { errors } = await ask('{ actor(name: "Fredonia") { id } }');
    expect(errors?.[0]?.extensions?.suggestions).toEqual(['Freedonia']);
    expect(errors?.[0]?.message).toBe('name: no actor is called "Fredonia"; near it: "Freedonia"');
  });
});

describe('cursors', () => {
  test('of another list or order are refused', async () => {
    for (const [query, after] of [
      ['events', await cursorOf('statements')],
      ['statements(orderBy: SAID_ASC)', await cursorOf('statements')],
    ]) {
      const field = query?.includes('(') ? query.replace(')', `, after: "${after}")`) : `${query}(after: "${after}")`;
      const { errors } = await ask(`{ ${field} { pageInfo { endCursor } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', value: after });
    }
  });

  test('that were damaged in any one place are refused', async () => {
    const cursor = await cursorOf('statements(first: 1)');
    expect(cursor.length).toBeGreaterThan(20);
    for (let at = 0; at < cursor.length; at++) {
      const damaged = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
      for (const after of [damaged, cursor.slice(0, at)]) {
        const { errors } = await ask('query ($after: String) { statements(after: $after) { totalCount } }', { after });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', value: after });
      }
    }
  });
});

describe('requests that are no good', () => {
  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ warnings(filter: {acts: [SHOUT]}) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['fragment F on Query { graph { engine } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query A { graph { engine } } query B { graph { engine } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s', async (query, code) => {
    const { errors, data } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });
});

test('what fails within is told to the log, and only a reference to the client', async () => {
  const log: string[] = [];
  const reader = {
    ...readerOver(fixture),
    countStatements: () => Promise.reject(new Error('bolt://secret:7687 refused the password hunter2')),
  };
  const { errors } = await ask('{ warnings { totalCount } }', {}, reader, (message) => log.push(message));
  expect(errors).toHaveLength(1);
  const reference = errors?.[0]?.extensions?.reference;
  expect(errors?.[0]).toMatchObject({ message: 'Something failed here.', extensions: { code: 'INTERNAL' } });
  expect(JSON.stringify(errors)).not.toContain('hunter2');
  expect(log).toHaveLength(1);
  expect(log[0]).toContain(`[${reference}] Error: bolt://secret:7687 refused the password hunter2`);
});

test('a graph that holds no day where one should be is an error within', async () => {
  const log: string[] = [];
  const statements = fixture.statements.map((s) => ({ ...s, said: { ...s.said, earliest: '27 February' } }));
  const reader = readerOver({ ...fixture, statements });
  const { errors } = await ask('{ statements { nodes { said { earliest } } } }', {}, reader, (line) => log.push(line));
  expect(errors?.[0]?.extensions?.code).toBe('INTERNAL');
  expect(log[0]).toContain('the graph holds "27 February" where a day should be');
});

test('names that nearly fit are suggested to those who develop, and hidden in production', async () => {
  const message = async () => (await ask('{ warning { totalCount } }')).errors?.[0]?.message;
  expect(await message()).toContain('Did you mean "warnings"');
  vi.stubEnv('NODE_ENV', 'production');
  expect(await message()).not.toContain('Did you mean');
  vi.unstubAllEnvs();
});
