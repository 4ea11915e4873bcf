import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { makeSchema, readDefinitions } from '../../src/serve/schema.js';
import { ask } from './ask.js';
import { READERS } from './readers.js';

const operations = readDefinitions(new URL('../../schema/operations/', import.meta.url));
const schema = makeSchema();

/** Names of the world that the operations ask about, as names of the fixture. */
const PLAYED_BY: readonly (readonly [string, string])[] = [
  ['NATO', 'Northern Pact'],
  ['Russia', 'Freedonia'],
  ['Macron', 'Rêveur'],
  ['Peskov', 'Dov'],
];

test('there is a tab for each question that people come with', () => {
  expect(operations.length).toBeGreaterThanOrEqual(5);
});

describe.each(operations)('$name', ({ name, text }) => {
  test('says in plain words what it asks', () => {
    expect(text).toMatch(/^# [A-Z][^\n]*\?\n|^# [A-Z][^\n]*\.\n/);
  });

  test('fits the schema and is named', () => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(getOperationAST(document)?.name?.value).toBeDefined();
  });

  test.each(READERS)('is answered (%s)', async (_, open) => {
    let query = text;
    for (const [real, played] of PLAYED_BY) query = query.replaceAll(`"${real}"`, `"${played}"`);
    const { reader, close } = await open();
    const { data, errors } = await ask(query, {}, reader).finally(close);
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(
      `golden/${name.replace('.graphql', '.json')}`,
    );
  });
});
