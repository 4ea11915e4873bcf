import { readdirSync, readFileSync } from 'node:fs';
import { lintCypherQuery, testData } from '@neo4j-cypher/language-support';
import { describe, expect, test } from 'vitest';
import { EDGES, NODES } from '../../src/store/layout.js';
import { cypherOf, statementsIn } from '../../src/store/statements.js';

const SETUP = ['setup/both', 'setup/embedded', 'setup/neo4j'].flatMap(statementsIn);
const STATEMENTS = [...statementsIn('read'), ...statementsIn('write')];

/** What the embedded engine gets wrong or refuses, and what is no Cypher of Neo4j 5.23: rule 11 of portable Cypher. */
const BANNED: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ['a second statement', /;/, 'RETURN 1; RETURN 2'],
  ['label expressions', /\(\w*:\w+[&|!%]|:\s*[!%]/, 'MATCH (a:A|B) RETURN 1'],
  ['WHERE inside a node or relationship', /[([]\w*:\w+[^()[\]]*\bWHERE\b/, 'MATCH (a:A WHERE a.x = 1) RETURN 1'],
  ['COLLECT { }', /\bCOLLECT\s*\{/i, 'RETURN COLLECT { MATCH (n) RETURN n.x }'],
  ['quantified paths', /\)\)?\s*\{\d|\]->\s*[+*]|->\+|\)\+/, 'MATCH ((a)-[:R]->(b)){1,3} RETURN 1'],
  [
    'date and duration functions',
    /\b(date|datetime)\.(truncate|transaction|realtime)|duration\.between|duration\.in/,
    "RETURN date.truncate('month', d)",
  ],
  ['round to digits', /\bround\([^()]*,/, 'RETURN round(x, 2)'],
  ['random ids, isEmpty, APOC, id()', /\brandomUUID\b|\bisEmpty\b|\bapoc\b|(?<![\w.])id\(|elementId/i, 'RETURN id(n)'],
  ['|| and IS ::', /\|\||IS\s*::/, "RETURN 'a' || 'b'"],
  ['dynamic labels or keys', /:\$\(|\[\$\w+\]\s*=/, 'SET n[$k] = 1'],
  ['negative slices', /\[-\d+\.\.|\.\.-\d/, 'RETURN xs[0..-1]'],
  ['RETURN inside EXISTS', /EXISTS\s*\{[^}]*\bRETURN\b/, 'EXISTS { MATCH (n) RETURN n }'],
  ['unbounded paths', /\*\.\.|\*\s*\]|\*\d+\.\.\s*\]/, 'MATCH (a)-[:R*]->(b) RETURN 1'],
  ['the clock', /\b(datetime|localdatetime|timestamp|time|date)\(\)/, 'RETURN datetime()'],
  ['a component straight on a call', /\bdate\([^()]*\)\.\w/, 'RETURN date($d).year'],
];

/** Words that may not be names, aliases or parameters: rule 12. */
const RESERVED = new Set(
  'in set is as with case when then else return where match merge union delete optional create detach and or not xor true false null distinct unwind remove'.split(
    ' ',
  ),
);

const schema = {
  ...testData.mockSchema,
  labels: NODES.map(({ label }) => label),
  relationshipTypes: EDGES.map(({ type }) => type),
  propertyKeys: [...NODES, ...EDGES].flatMap(({ properties }) => properties.map(({ name }) => name)),
};

describe.each([...SETUP, ...STATEMENTS])('cypher/%s', (name) => {
  const text = cypherOf(name);
  const header = text.split('\n').filter((line) => line.startsWith('//'));
  const body = text.replace(/^\/\/.*\n/gm, '');

  test('says first what it gives or does, then its parameters and columns', () => {
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
    expect(text.startsWith(header.join('\n'))).toBe(true);
    expect(header[0]).toMatch(/^\/\/ [A-Z].*\.$/);
    for (const line of header.slice(1))
      expect(line).toMatch(/^\/\/ (\$\w+(, \$\w+)*: [\w{[]|-> \w+: [a-z[\]]+(, \w+: [a-z[\]]+)*$)/);
  });

  test('has the parameters that its header names', () => {
    expect(parametersOf(body)).toEqual(parametersOf(header.join('\n')));
  });

  test('passes the parser of Neo4j, with labels, types, properties and parameters that there are', () => {
    // A map that a row brings has keys that are no properties of the graph.
    const rowKeys = [...body.matchAll(/\brow\.(\w+)/g)].map(([, key]) => key ?? '');
    const mapKeys = [...body.matchAll(/[{,]\s*(\w+): /g)].map(([, key]) => key ?? '');
    const known = { ...schema, propertyKeys: [...schema.propertyKeys, ...rowKeys, ...mapKeys] };
    const parameters = Object.fromEntries(parametersOf(body).map((parameter) => [parameter, null]));
    const { diagnostics } = lintCypherQuery(text, { ...known, parameters });
    expect(diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  test('has nothing that is banned', () => {
    for (const [what, pattern] of BANNED) expect(pattern.exec(body)?.[0], what).toBeUndefined();
  });

  test('takes no reserved word for a name', () => {
    const names = [...body.matchAll(/\bAS (\w+)|\$(\w+)|[([](\w+):/g)].flatMap(([, ...some]) => some);
    for (const one of names) if (one !== undefined) expect(RESERVED.has(one.toLowerCase())).toBe(false);
  });
});

test.each(BANNED)('the search for %s finds it', (_, pattern, example) => {
  expect(example).toMatch(pattern);
});

test('the parser finds what is wrong', () => {
  const wrong = [
    'MATCH (n:Nobody) RETURN n.id AS id',
    'MATCH (a:Actor) RETURN a.nam AS name',
    'MATCH (a:Actor) RETRN a.id AS id',
  ];
  for (const text of wrong) expect(lintCypherQuery(text, schema).diagnostics).not.toEqual([]);
});

describe('rules of paging and merging', () => {
  test.each(statementsIn('read'))('%s names every column and gives no nodes', (name) => {
    const body = cypherOf(name).replace(/^\/\/.*\n/gm, '');
    const columns = columnsOf(cypherOf(name));
    expect(columns.length).toBeGreaterThan(0);
    for (const column of columns) expect(body).toMatch(new RegExp(`\\bAS ${column}\\b|RETURN.*\\b${column}\\b`));
    expect(/\bLIMIT\b(?! \$limit\n)/.exec(body)).toBeNull();
  });

  test.each(statementsIn('write'))('%s merges on a label and a key', (name) => {
    for (const [, pattern] of cypherOf(name).matchAll(/MERGE (\(\w*:[^)]*\))/g))
      expect(pattern).toMatch(/^\(\w*:\w+ \{id: /);
  });

  test('every label that is looked up has a constraint, and an index on the embedded engine', () => {
    const setup = (folder: string) => statementsIn(folder).map(cypherOf).join('');
    for (const { label } of NODES) {
      expect(setup('setup/both')).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
      expect(setup('setup/embedded')).toContain(`FOR (n:${label}) ON (n.id)`);
    }
    for (const name of SETUP) expect(cypherOf(name)).toContain('IF NOT EXISTS');
  });

  test('files and code name each other', () => {
    const code = readdirSync('src/store')
      .map((file) => readFileSync(`src/store/${file}`, 'utf8'))
      .join('\n');
    const named = new Set(code.match(/\b(?:read|write)\/[a-z-]+/g));
    for (const name of STATEMENTS) {
      if (!/^read\/(count-)?statements-(by-id|(by|to|between)-actors|in-months)$/.test(name))
        expect(named, name).toContain(name);
    }
    for (const name of named) {
      if (!name.endsWith('-')) expect(STATEMENTS).toContain(name);
    }
  });
});

function parametersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

/** Columns as a header names them: "-> id: string, total: integer". */
function columnsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('// -> '))
    .flatMap((line) => [...line.slice('// -> '.length).matchAll(/(\w+): /g)].map(([, name]) => name ?? ''));
}
