import neo4j, { type Plan } from 'neo4j-driver';
import { beforeAll, expect, test } from 'vitest';
import { EDGES, NODES } from '../../src/store/layout.js';
import { toDriver } from '../../src/store/neo4j-values.js';
import { cypherOf } from '../../src/store/statements.js';
import { gazetteer } from './fixture.js';
import { READS, WRITES } from './golden-cases.js';
import { type Live, openEmpty, runRaw } from './live.js';

/** Statements that go through all nodes of a label on purpose, and why no index can help. */
const SCANS: ReadonlyMap<string, string> = new Map([
  ['read/actors', 'all actors are asked for; there are some thousand'],
  ['read/red-lines', 'all red lines are asked for; they are few beside statements'],
  ['read/count-statements', 'all statements are counted'],
  ['read/counts', 'counts come from the count store'],
  ['read/sizes', 'counts come from the count store'],
  ['read/stray-reports', 'the doctor goes through all'],
  ['read/stray-mentions', 'the doctor goes through all'],
  ['read/stray-statements', 'the doctor goes through all'],
  ['read/stray-events', 'the doctor goes through all'],
  ['read/stray-red-lines', 'the doctor goes through all'],
  ['read/torn-statements', 'the doctor goes through all'],
  ['read/torn-red-lines', 'the doctor goes through all'],
  ['read/misdrawn-statements', 'the doctor goes through all'],
  ['read/miscounted-statements', 'the doctor goes through all'],
  ['read/idle-actors', 'the doctor goes through all'],
  ['read/idle-names', 'the doctor goes through all'],
  ['read/empty-blocks', 'the doctor goes through all'],
  ['read/months', 'all months are asked for; there are some hundred'],
  ['write/clear-gazetteer', 'all actors are gone through when the gazetteer changes'],
  ['write/clear-gazetteer-names', 'as above'],
  ['write/retire-actors', 'as above'],
  ['write/remove-all-idle-names', 'all names are gone through when the gazetteer changes'],
]);

/** Nodes of any label, for emptying a graph a part at a time. */
const EVERYTHING = new Set(['write/remove-some']);

/** The plans that a real server makes: an index where there is one, and never everything with everything. */
export function plans(live: () => Live): void {
  beforeAll(async () => {
    await enlarge(live());
  });

  const cases = [
    ...Object.entries(READS).map(([name, params]) => [`read/${name}`, params[0] ?? {}] as const),
    ...Object.entries(WRITES).map(([name, params]) => [`write/${name}`, params[0] ?? {}] as const),
  ];

  test.each(cases)('%s is planned with indexes', async (name, params) => {
    const plan = await explain(live(), cypherOf(name), params);
    const operators = operatorsOf(plan);
    const bad = operators.filter((operator) =>
      /^(AllNodesScan|CartesianProduct|NodeByLabelScan|.*RelationshipTypeScan)/.test(operator),
    );
    expect(operators).toContain('ProduceResults');
    if (EVERYTHING.has(name)) expect(bad).toEqual(['AllNodesScan']);
    else if (SCANS.has(name))
      for (const operator of bad)
        expect(operator).toMatch(/^(NodeByLabelScan|DirectedRelationshipTypeScan|DirectedUnionRelationshipTypesScan)$/);
    else expect(bad).toEqual([]);
  });

  test('pairs are told from products', async () => {
    const pair = 'UNWIND $ids AS id MATCH (a:Actor {id: id}) MATCH (b:Issue {id: id}) RETURN a.id AS a, b.id AS b';
    expect(operatorsOf(await explain(live(), pair, { ids: ['x'] }))).not.toContain('CartesianProduct');
  });

  test('a statement without an index is found out', async () => {
    const operators = async (cypher: string) => operatorsOf(await explain(live(), cypher, {}));
    expect(await operators('MATCH (n) RETURN n.x AS x')).toContain('AllNodesScan');
    expect(await operators('MATCH (a:Actor), (b:Issue) RETURN a.id AS a, b.id AS b')).toContain('CartesianProduct');
    expect(await operators("MATCH (a:Actor) WHERE a.name = 'x' RETURN a.id AS a")).toContain('NodeByLabelScan');
  });

  test('all indexes are there and ready', async () => {
    const indexes = await runRaw(
      live().uri,
      'SHOW INDEXES YIELD name, state, type WHERE type <> "LOOKUP" RETURN name, state',
    );
    expect(indexes.length).toBeGreaterThan(12);
    for (const { name, state } of indexes) expect([name, state]).toEqual([name, 'ONLINE']);
  });
}

async function explain({ uri }: Live, cypher: string, params: object): Promise<Plan> {
  const auth = process.env.NEO4J_TEST_PASSWORD;
  const driver = neo4j.driver(uri, auth ? neo4j.auth.basic(process.env.NEO4J_TEST_USER ?? 'neo4j', auth) : undefined);
  try {
    const given = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toDriver(value)]));
    const database = process.env.NEO4J_TEST_DATABASE || 'neo4j';
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, given, { database });
    if (summary.plan === false) throw new Error('no plan');
    return summary.plan;
  } finally {
    await driver.close();
  }
}

function operatorsOf(plan: Plan): readonly string[] {
  const below = plan.children.flatMap(operatorsOf);
  // Two nodes that are found by their keys are one pair, not a product.
  const isPair = nameOf(plan) === 'CartesianProduct' && leavesOf(plan).every((leaf) => PAIRED.has(leaf));
  return isPair ? below : [nameOf(plan), ...below];
}

const PAIRED = new Set(['NodeUniqueIndexSeek', 'NodeUniqueIndexSeek(Locking)', 'Argument']);

function leavesOf(plan: Plan): readonly string[] {
  return plan.children.length === 0 ? [nameOf(plan)] : plan.children.flatMap(leavesOf);
}

function nameOf({ operatorType }: Plan): string {
  return operatorType.replace(/@.*$/, '');
}

/** Some thousand nodes of every label with edges of every type: in a small graph a scan is the better plan. */
async function enlarge(live: Live): Promise<void> {
  const store = await openEmpty(live);
  await store.prepare(gazetteer);
  await store.close();
  const { uri } = live;
  for (const { label } of NODES) {
    const month = "'19' + toString(10 + n % 90) + '-01'";
    await runRaw(
      uri,
      `UNWIND range(1, 4000) AS n CREATE (x:${label} {id: 'filler ' + toString(n), month: ${month}, origin: 'o' + toString(n)})`,
    );
  }
  for (const { type, between } of EDGES) {
    for (const [from, to] of between) {
      await runRaw(
        uri,
        `UNWIND range(1, 4000) AS n MATCH (a:${from} {id: 'filler ' + toString(n)}) MATCH (b:${to} {id: 'filler ' + toString(1 + n * n % 4000)}) CREATE (a)-[:${type}]->(b)`,
      );
    }
  }
  await runRaw(uri, 'CALL db.prepareForReplanning()');
}
