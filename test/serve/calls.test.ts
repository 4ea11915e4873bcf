import { describe, expect, test } from 'vitest';
import { ask } from './ask.js';
import * as fixture from './fixture.js';
import type { Graph } from './memory-reader.js';
import { copies, readerOver } from './memory-reader.js';

describe('questions to the store', () => {
  const calls = async (query: string, graph: Graph = fixture) => {
    const reader = readerOver(graph);
    expect((await ask(query, {}, reader)).errors).toBeUndefined();
    return reader.calls;
  };

  test('one for a root field, and one more for all its names together', async () => {
    expect(await calls('{ warnings { nodes { id } } }')).toEqual(['statements']);
    expect(
      await calls('{ warnings(filter: {by: ["Dov", "Palace"], to: "NP"}) { nodes { id } pageInfo { endCursor } } }'),
    ).toEqual(['actorsNamed', 'statements']);
  });

  test('the total is counted only when asked for, and rows are fetched only when asked for', async () => {
    expect(await calls('{ warnings { totalCount } }')).toEqual(['countStatements']);
    expect((await calls('{ warnings { totalCount nodes { id } } }')).sort()).toEqual(['countStatements', 'statements']);
  });

  test('one for each kind of row on a level, however many rows there are', async () => {
    const query = `{
      statements(first: 100, orderBy: SAID_ASC) {
        nodes {
          speaker { name side { name } offices { office body { name } } memberships { group { name } } }
          redLine { holder { name } statements { id } testedBy { what mentions { article { title } } } history { what } }
          answers { id reports { article { title } } }
          answeredBy { id }
          events { what }
          reports {
            speaker { name } targets { name } article { title } evidence { text before after } respondsTo { report { id } }
          }
        }
      }
    }`;
    const [one, ten] = [await calls(query), await calls(query, copies(10))];
    expect(one.sort()).toEqual(ten.sort());
    expect(ten).toEqual([
      ...['actors', 'actors', 'articles', 'events', 'memberships', 'offices'],
      ...['redLines', 'reports', 'statements', 'statements'],
    ]);
  });
});
