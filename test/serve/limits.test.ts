import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/serve/limits.js';
import { ask } from './ask.js';

const nested = (levels: number) =>
  `{ statements(first: 1) { nodes { ${'answers { '.repeat(levels)} id ${'} '.repeat(levels)} } } }`;

describe('what asks for too much is refused', () => {
  test.each([
    ['depth', nested(LIMITS.depth), 'TOO_DEEP'],
    [
      'pages within pages',
      '{ actors(first: 100) { nodes { statements(first: 100) { nodes { reports { evidence { text } } } } } } }',
      'TOO_COSTLY',
    ],
    [
      'answers to answers',
      `{ statements(first: 100) { nodes { ${'answers { '.repeat(8)} id ${'} '.repeat(8)} } } }`,
      'TOO_COSTLY',
    ],
    ['aliases', `{ ${Array.from({ length: 41 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_MANY_ALIASES'],
    [
      'directives',
      `{ ${Array.from({ length: 21 }, () => '... @include(if: true) { __typename }').join(' ')} }`,
      'TOO_MANY_DIRECTIVES',
    ],
    ['tokens', `{ ${'__typename '.repeat(2001)} }`, 'TOO_MANY_TOKENS'],
    [
      'fragments that open out',
      `${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Statement { answers { id } ...F${i + 1} ...F${i + 1} }`).join(' ')}
       fragment F30 on Statement { answers { answers { id } } } { statements(first: 100) { nodes { ...F0 } } }`,
      'TOO_COSTLY',
    ],
  ])('%s', async (_, query, code) => {
    const started = performance.now();
    const { data, errors } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('sizes of pages given by variables count', async () => {
    const query = `query ($first: Int) { actors(first: $first) { nodes { statements(first: $first) { nodes { reports { evidence { text } } } } } } }`;
    expect((await ask(query, { first: 100 })).errors?.[0]?.extensions?.code).toBe('TOO_COSTLY');
    expect((await ask(query, { first: 5 })).errors).toBeUndefined();
  });
});

describe('what people ask for is not', () => {
  test('depth within the limit', async () => {
    const sides = LIMITS.depth - 2;
    const query = `{ actor(name: "Dov") { ${'side { '.repeat(sides)} id ${'} '.repeat(sides)} } }`;
    expect((await ask(query)).errors).toBeUndefined();
    expect((await ask(query.replace(' id ', ' side { id } '))).errors?.[0]?.extensions?.code).toBe('TOO_DEEP');
  });

  test('a page of 100 statements with all that belongs to them', async () => {
    const line =
      'id act about said { earliest latest precision basis text } speaker { name } side { name } targets { name }';
    const { errors } = await ask(`{
      statements(first: 100) {
        totalCount
        edges {
          cursor
          node {
            ${line} actCode { cameo plover goldstein } issue { slug label } confidence reportCount articleCount
            redLine { id trigger consequence explicit status holder { name } addressees { name } history { what date { earliest } event { what } } }
            events { what type date { earliest latest } place }
            answers { ${line} } answeredBy { ${line} }
            reports {
              speakerText rules confidence act about said { earliest precision basis text } redLine { trigger consequence }
              evidence { start end text before after } quotations { start end text }
              article { id title outlet url published text demonstration notice sources }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`);
    expect(errors).toBeUndefined();
  });

  test('introspection, as tools ask for it', async () => {
    const query = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, specifiedByUrl: true });
    expect((await ask(query)).errors).toBeUndefined();
  });
});

test('introspection that runs in circles is refused', async () => {
  const circle = `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`;
  expect((await ask(circle)).errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});
