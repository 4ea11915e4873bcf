import type { GraphQLNamedType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { ACTOR_KINDS, ACTS, BASES, EVENT_TYPES, ISSUES, PRECISIONS, RED_LINE_STATUSES } from '../../src/model.js';
import { ERROR_CODES } from '../../src/serve/errors.js';
import { makeSchema } from '../../src/serve/schema.js';
import { ask } from './ask.js';
import { READERS } from './readers.js';

const schema = makeSchema();
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
);

test('the schema is the one that was agreed on', async () => {
  await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot('golden/schema.graphql');
});

test('every type, field, argument and value is described', () => {
  const bare = own.flatMap((type) => [
    ...(type.description ? [] : [type.name]),
    ...partsOf(type)
      .filter(({ description }) => !description)
      .map(({ path }) => path),
  ]);
  expect(bare).toEqual([]);
});

test('the errors that descriptions name are codes', () => {
  const named = own.flatMap((type) =>
    [{ path: type.name, description: type.description }, ...partsOf(type)].flatMap(({ path, description }) =>
      [...(description ?? '').matchAll(/Errors?: ([^.]*)\./g)].flatMap(
        ([, list]) => (list ?? '').match(/[A-Z]+_[A-Z_]+/g)?.map((code) => `${path} ${code}`) ?? [],
      ),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((line) => !Object.keys(ERROR_CODES).includes(line.split(' ')[1] ?? ''))).toEqual([]);
});

describe('enums have the values of the model', () => {
  const enums: Readonly<Record<string, readonly string[]>> = {
    Act: ACTS,
    Precision: PRECISIONS,
    Basis: BASES,
    ActorKind: ACTOR_KINDS,
    EventType: EVENT_TYPES,
    RedLineStatus: RED_LINE_STATUSES,
  };
  test.each(Object.entries(enums))('%s', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });
  test('IssueCode', () => {
    const type = schema.getType('IssueCode');
    expect(isEnumType(type) && type.getValues().map(({ value }) => value)).toEqual(ISSUES);
  });
});

test.each(READERS)('a query for every field is answered without an error (%s)', async (_, open) => {
  const { reader, close } = await open();
  try {
    const { data, errors } = await ask(everyField(schema), {}, reader);
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot('golden/every-field.json');
  } finally {
    await close();
  }
});

test('the names that others rely on are there', () => {
  const filter = schema.getType('StatementFilter');
  const types = isInputObjectType(filter)
    ? Object.values(filter.getFields()).map(({ name, type }) => `${name}: ${type}`)
    : [];
  expect(types).toEqual(
    expect.arrayContaining(['by: [String!]', 'to: [String!]', 'about: String', 'acts: [Act!]', 'said: DateRange']),
  );
});

interface Part {
  readonly path: string;
  readonly description?: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, path: `${type.name}.${value.name}` }));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({ ...field, path: `${type.name}.${field.name}` }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    { ...field, path: `${type.name}.${field.name}` },
    ...field.args.map((arg) => ({ ...arg, path: `${type.name}.${field.name}(${arg.name})` })),
  ]);
}

/** Every field of every type, each type opened where it is first met on a way from the root; on further ways its id or leaves only. */
function everyField(schema: GraphQLSchema): string {
  const opened = new Set<string>();
  const args: Readonly<Record<string, string>> = {
    statement: '(id: "Statement:s1")',
    redLine: '(id: "RedLine:l1")',
    event: '(id: "Event:e1")',
    article: '(id: "Article:a1")',
    node: '(id: "Report:r1")',
    nodes: '(ids: ["Actor:dov", "Actor:nobody"])',
    actor: '(name: "the palace")',
    warnings: '(first: 5)',
    statements: '(first: 5)',
  };
  const select = (type: GraphQLOutputType, isRoot = false): string => {
    const named = getNamedType(type);
    if (!isObjectType(named) && !isInterfaceType(named)) return '';
    const isFirst = !opened.has(named.name);
    opened.add(named.name);
    const fields = Object.values(named.getFields()).filter(
      (field) => isFirst || !isObjectType(getNamedType(field.type)) || ['edges', 'node', 'nodes'].includes(field.name),
    );
    return ` { ${fields.map((field) => `${field.name}${isRoot ? (args[field.name] ?? '') : ''}${select(field.type)}`).join(' ')} }`;
  };
  const query = select(schema.getQueryType()!, true).trim();
  const met = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const missed = met.filter(({ name }) => !opened.has(name)).map(({ name }) => name);
  if (missed.length > 0) throw new Error(`no way leads to ${missed.join(', ')}`);
  return query;
}
