import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask as askReader } from './ask.js';
import type { OpenReader } from './readers.js';
import { READERS } from './readers.js';

describe.each(READERS)('%s', (_, open) => {
  let opened: OpenReader;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  const ask = (query: string, variables = {}) => askReader(query, variables, opened.reader);

  describe('who warned whom about what, and when', () => {
    const query = (filter: string, field = 'warnings') => ask(`{ ${field}(filter: ${filter}) { nodes { id } } }`);
    const found = async (filter: string, field?: string) => {
      const { data, errors } = await query(filter, field);
      expect(errors).toBeUndefined();
      return JSON.stringify(data).match(/s[0-9]/g) ?? [];
    };

    test.each([
      ['{by: "Palace", to: "NP", about: "troop", said: {from: "2024-02-01", to: "2024-02-29"}}', ['s1']],
      ['{by: ["the palace"]}', ['s1']],
      ['{by: "FREDVILLE"}', ['s1']],
      ['{by: "Actor:freedonia"}', ['s1']],
      ['{by: "Sylvania"}', []],
      ['{to: ["the Pact", "Freedonia"]}', ['s1']],
      ['{about: "the clash of troops"}', ['s1']],
      ['{about: "missiles"}', []],
      ['{said: {from: "2024-02-28"}}', []],
      ['{said: {to: "2024-02-27"}}', ['s1']],
      ['{outlets: ["Example Wire"], minReports: 3}', ['s1']],
      ['{minReports: 4}', []],
      ['{redLine: "RedLine:l1"}', ['s1']],
      ['{redLine: ["RedLine:l2"]}', []],
      ['{}', ['s1']],
      ['null', ['s1']],
    ])('warnings %s', async (filter, ids) => expect(await found(filter)).toEqual(ids));

    test.each([
      ['{}', ['s3', 's1', 's2', 's4']],
      ['{acts: REJECT}', ['s3']],
      ['{acts: [SIGNAL, APPEAL]}', ['s2', 's4']],
      ['{issues: CEASEFIRE_AND_TALKS}', ['s4']],
      ['{by: "Rêveur"}', ['s2']],
      ['{by: "reveur"}', ['s2']],
      ['{by: "Ivo Lone"}', ['s4']],
      ['{by: [], to: [], acts: [], issues: []}', ['s3', 's1', 's2', 's4']],
    ])('statements %s', async (filter, ids) => expect(await found(filter, 'statements')).toEqual(ids));
  });

  test('a warning ends at sentences of its articles, with what stands around them', async () => {
    const { data, errors } = await ask(`{
    statement(id: "Statement:s1") {
      answers { id } answeredBy { id speaker { name } } events { what }
      redLine { trigger history { what date { earliest } event { id } statement { id } } }
      reports { article { text } respondsTo { speaker report { id } } evidence { start end text before after } quotations { start end text } }
    }
  }`);
    expect(errors).toBeUndefined();
    const statement = (data as { statement: Fields }).statement;
    expect(statement.answers).toEqual([{ id: 'Statement:s2' }]);
    expect(statement.answeredBy).toEqual([{ id: 'Statement:s3', speaker: { name: 'Northern Pact' } }]);
    expect(statement.redLine?.history.map(({ what }) => what)).toEqual(['STATED', 'TESTED']);
    for (const { article, evidence, quotations } of statement.reports) {
      for (const { start, end, text } of [...evidence, ...quotations])
        expect(article.text.slice(start, end)).toBe(text);
      for (const { text, before, after } of evidence) expect(article.text).toContain(before + text + after);
    }
    expect(statement.reports[0]?.respondsTo).toEqual({
      speaker: 'the Sylvanian president',
      report: { id: 'Report:r4' },
    });
  });

  test.each([
    ['actors(filter: {search: "dov"}) { nodes { name } }', ['Anton Dov']],
    ['actors(filter: {kinds: STATE}) { nodes { name } }', ['Freedonia', 'Sylvania']],
    ['actors(filter: {sides: "Fredville"}, orderBy: NAME_DESC) { nodes { name } }', ['Marble Palace', 'Anton Dov']],
    ['actor(name: "the PACT") { name }', ['Northern Pact']],
    [
      'redLines(filter: {by: "Dov", to: "the Pact", about: "troops"}) { nodes { name: trigger } }',
      ['sending troops to Borduria'],
    ],
    ['redLines(filter: {statuses: STATED}) { nodes { name: trigger } }', ['blocking the strait']],
    ['redLines(filter: {issues: MARITIME_PASSAGE}) { nodes { name: trigger } }', ['blocking the strait']],
    ['redLine(id: "RedLine:l2") { name: trigger }', ['blocking the strait']],
    [
      'events(filter: {actors: "Sylvania", types: DEPLOYMENT}) { nodes { name: what } }',
      ['Sylvanian troops enter Borduria'],
    ],
    [
      'events(filter: {date: {from: "2024-03-31"}, about: "borduria"}) { nodes { name: what } }',
      ['Sylvanian troops enter Borduria'],
    ],
    ['events(filter: {date: {from: "2024-04-01"}}) { nodes { name: what } }', []],
    ['event(id: "Event:e1") { name: place }', ['Borduria']],
    ['articles(filter: {published: {from: "2024-02-28"}}) { nodes { name: outlet } }', ['Example Herald']],
    ['articles(filter: {search: "talks"}) { nodes { name: outlet } }', ['Brinkgraph demonstration']],
    [
      'articles(orderBy: PUBLISHED_ASC) { nodes { name: outlet } }',
      ['Example Wire', 'Example Herald', 'Brinkgraph demonstration'],
    ],
    ['article(id: "Article:a2") { statements { name: id } }', ['Statement:s1', 'Statement:s3']],
    ['article(id: "Article:a1") { reports { name: id } }', ['Report:r1', 'Report:r4']],
    ['actor(name: "Marble Palace") { officeHolders { person { name } } }', ['Anton Dov']],
    ['actor(name: "NP") { members { member { name } } }', ['Sylvania']],
    [
      'nodes(ids: ["Actor:dov", "Statement:none", "Event:e1"]) { ... on Actor { name } ... on Event { at: place } }',
      ['Anton Dov'],
    ],
  ])('%s', async (field, names) => {
    const { data, errors } = await ask(`{ ${field} }`);
    expect(errors).toBeUndefined();
    expect([...JSON.stringify(data).matchAll(/"name":"([^"]*)"/g)].map(([, name]) => name)).toEqual(names);
  });

  test('what the graph does not hold is null', async () => {
    const ids = ['Statement', 'RedLine', 'Event', 'Article'].map(
      (type) => `${type}: ${lower(type)}(id: "${type}:none") { id }`,
    );
    const { data, errors } = await ask(`{ ${ids.join(' ')} node(id: "Report:none") { id } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ Statement: null, RedLine: null, Event: null, Article: null, node: null });
  });

  test('a paraphrase for demonstration says so', async () => {
    const { data } = await ask('{ articles { nodes { demonstration notice sources } } }');
    expect(data).toEqual({
      articles: {
        nodes: [
          { demonstration: false, notice: null, sources: [] },
          { demonstration: false, notice: null, sources: [] },
          {
            demonstration: true,
            notice: 'A paraphrase written for demonstration from the sources named, not the words of an outlet.',
            sources: ['Example Wire https://wire.example/17'],
          },
        ],
      },
    });
  });
});

interface Fields {
  readonly answers: unknown;
  readonly answeredBy: unknown;
  readonly redLine: { readonly history: readonly { readonly what: string }[] } | null;
  readonly reports: readonly {
    readonly article: { readonly text: string };
    readonly respondsTo: unknown;
    readonly evidence: readonly (Place & Record<'before' | 'after', string>)[];
    readonly quotations: readonly Place[];
  }[];
}
interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lower(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
