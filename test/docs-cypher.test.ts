import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GrafeoDB } from '@grafeo-db/js';
import { lintCypherQuery, testData } from '@neo4j-cypher/language-support';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyGraph } from '../src/store/copy.js';
import { EDGES, type EdgeLayout, NODES, type NodeLayout, type Property } from '../src/store/layout.js';
import { openGraph } from '../src/store/open.js';
import { emptyFolder, run } from './command.js';
import { named } from './lack.js';
import { emptyGraph, environment, type Live, noServer, startLive } from './store/live.js';

/** UPDATE_DOCS=1 npx vitest run test/docs: writes labels, relationships and answers of docs/cypher.md anew; read the difference. */
const UPDATE = process.env.UPDATE_DOCS === '1';
const root = fileURLToPath(new URL('../', import.meta.url));
const PAGE = join(root, 'docs/cypher.md');
let page = readFileSync(PAGE, 'utf8');

type Fields = Readonly<Record<string, unknown>>;

const [HEAD = '', ...PARTS] = page.slice(page.indexOf('## Ten questions')).split(/(?=^### )/m);
/** Questions of the page, with the answers below them. */
const QUESTIONS = PARTS.map((part) => {
  const [, asked = '', title = '', cypher = ''] = /^(### \d+\. (.+)\n[\s\S]*```cypher\n([^`]+)```\n)/.exec(part) ?? [];
  return { asked, title, cypher, table: part.slice(asked.length).trim() };
});
/** The one whose answer is a picture. */
const isPicture = (cypher: string): boolean => /^RETURN p$/m.test(cypher);

describe('docs/cypher.md', () => {
  test('shows every relationship in its picture, and no other', () => {
    const picture = /```mermaid\n([^`]+)```/.exec(page)?.[1] ?? '';
    const shown = [...picture.matchAll(/^ {2}(\w+) -- (\w+) --> (\w+)$/gm)].map(([, ...ends]) => ends.join(' '));
    const wanted = EDGES.flatMap(({ type, between }) => between.map(([from, to]) => `${from} ${type} ${to}`));
    expect(shown.sort()).toEqual(wanted.sort());
  });

  test('has labels, relationships and properties as the code has them', () => {
    const written = section(section(page, 'labels', NODES.map(labelText)), 'relationships', EDGES.map(edgeText));
    if (UPDATE) update(written);
    else expect(page).toBe(written);
  });

  test('asks ten questions', () => {
    expect(QUESTIONS).toHaveLength(10);
    expect(page.match(/```cypher/g)).toHaveLength(10);
  });

  test.each(QUESTIONS)('$title passes the parser of Neo4j', ({ cypher }) => {
    const { diagnostics } = lintCypherQuery(cypher, {
      ...testData.mockSchema,
      labels: NODES.map(({ label }) => label),
      relationshipTypes: EDGES.map(({ type }) => type),
      propertyKeys: [...[...NODES, ...EDGES].flatMap(({ properties }) => properties.map(({ name }) => name))],
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
  });
});

const folder = emptyFolder();
const data = { BRINKGRAPH_DATA: join(folder, 'demonstration') };
beforeAll(async () => {
  const { code } = await run(['ingest', join(root, 'seeds/articles')], { env: data });
  expect(code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the questions are answered so by the embedded engine', async () => {
  const db = GrafeoDB.create(join(data.BRINKGRAPH_DATA, 'graph.grafeo'));
  const parts: string[] = [];
  try {
    for (const { asked, cypher } of QUESTIONS) {
      const rows: readonly Fields[] = (await db.executeCypher(cypher)).toArray();
      expect(rows.length, cypher).toBeGreaterThan(0);
      parts.push(isPicture(cypher) ? asked : `${asked}\n${tableOf(rows)}\n`);
    }
  } finally {
    db.close();
  }
  const written = `${page.slice(0, page.indexOf(HEAD))}${HEAD}${parts.join('\n')}`;
  if (UPDATE) update(written);
  else expect(page).toBe(written);
});

describe.skipIf(noServer !== null)(named('the questions on a real Neo4j', noServer), () => {
  let live: Live;
  beforeAll(async () => {
    live = await startLive();
    await emptyGraph(live);
    const [from, to] = [await openGraph(data), await openGraph(environment(live.uri))];
    await copyGraph(from, to, { tell: () => {}, signal: new AbortController().signal });
    for (const graph of [from, to]) await graph.close();
  });
  afterAll(() => live?.stop());

  test.each(QUESTIONS)('$title is answered so', async ({ cypher, table }) => {
    const rows = await ask(cypher);
    expect(rows.length).toBeGreaterThan(0);
    if (isPicture(cypher)) for (const { p } of rows) expect(neo4j.isPath(p)).toBe(true);
    else if (!UPDATE) expect(tableOf(rows)).toBe(table);
  });

  test('properties are of the types that are told, and no others are there', async () => {
    const rows = [
      ...(await ask(
        'MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT labels(n)[0] AS of, key, valueType(n[key]) AS type',
      )),
      ...(await ask(
        'MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT type(r) AS of, key, valueType(r[key]) AS type',
      )),
    ];
    const told = new Map<string, string>(
      [
        ...NODES.map((node) => [node.label, node.properties] as const),
        ...EDGES.map((edge) => [edge.type, edge.properties] as const),
      ].flatMap(([of, properties]) => properties.map(({ name, type }) => [`${of}.${name}`, type] as const)),
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const { of, key, type } of rows) {
      const name = `${of}.${key}`;
      expect(TYPES[told.get(name) ?? 'none'] ?? [], `${name}: ${type}`).toContain(
        String(type).replaceAll(' NOT NULL', ''),
      );
    }
  });

  async function ask(cypher: string): Promise<readonly Fields[]> {
    const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = environment(live.uri);
    const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USER ?? 'neo4j', NEO4J_PASSWORD) : undefined;
    const driver = neo4j.driver(live.uri, auth, { disableLosslessIntegers: true });
    try {
      const { records } = await driver.executeQuery(
        cypher,
        {},
        { database: NEO4J_DATABASE || 'neo4j', routing: 'READ' },
      );
      return records.map((record) => record.toObject());
    } finally {
      await driver.close();
    }
  }
});

/** What Cypher calls our types; a whole number is kept as one, and an empty list is of nothing. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  text: ['STRING'],
  'text[]': ['LIST<STRING>', 'LIST<NOTHING>'],
  integer: ['INTEGER'],
  'integer[]': ['LIST<INTEGER>', 'LIST<NOTHING>'],
  number: ['FLOAT', 'INTEGER'],
  boolean: ['BOOLEAN'],
  date: ['DATE'],
};

function section(text: string, name: string, lines: readonly string[]): string {
  const start = text.indexOf(`<!-- ${name}: `);
  const begin = text.indexOf('-->\n', start) + '-->\n'.length;
  const end = text.indexOf('<!-- end -->', begin);
  expect(Math.min(start, end)).toBeGreaterThan(0);
  return `${text.slice(0, begin)}\n${lines.join('\n')}\n${text.slice(end)}`;
}

function labelText({ label, meaning, properties }: NodeLayout): string {
  return `### ${label}\n\n${sentence(meaning)}\n\n${propertyTable(properties)}`;
}

function edgeText({ type, between, meaning, properties }: EdgeLayout): string {
  const ends = between.map(([from, to]) => `\`(:${from})-[:${type}]->(:${to})\``).join(', ');
  return `**${type}** ${ends}: ${meaning}.\n${properties.length === 0 ? '' : `\n${propertyTable(properties)}`}`;
}

function propertyTable(properties: readonly Property[]): string {
  const rows = properties.map(
    ({ name, type, meaning }) => `| \`${name}\` | ${type} | ${meaning.replaceAll('|', '\\|')} |`,
  );
  return `| property | type | is |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function tableOf(rows: readonly Fields[]): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [names, names.map(() => '---'), ...rows.map((row) => names.map((name) => cell(row[name])))]
    .map(line)
    .join('\n');
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return (neo4j.isDate(value) ? value.toString() : String(value)).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function update(written: string): void {
  page = written;
  writeFileSync(PAGE, written);
}
