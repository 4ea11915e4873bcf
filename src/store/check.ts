import type { Gazetteer } from '../model.js';
import { integer, text, textOrNull } from './fields.js';
import { gazetteerHash } from './gazetteer-rows.js';
import type { Engine, Graph, GraphTransaction } from './graph.js';
import { SCHEMA_VERSION } from './schema.js';
import { readSizes, type Sizes } from './sizes.js';
import { cypherOf, statementsIn } from './statements.js';

/** What `brinkgraph doctor` looks for, and what to do about each. */

export interface Finding {
  readonly what: string;
  readonly advice: string;
}

export interface Health {
  readonly engine: Engine;
  readonly version: string;
  readonly at: string;
  /** Version of the layout; null for a graph that nothing was ever put into. */
  readonly schema: number | null;
  readonly sizes: Sizes;
  readonly constraints: { readonly there: number; readonly wanted: number };
  readonly indexes: { readonly there: number; readonly wanted: number };
  readonly findings: readonly Finding[];
}

/** Ids that are counted and named at most. */
const LIMIT = 1000;
const NAMED = 5;

const REPAIR = '"brinkgraph doctor --repair" takes them out; nothing is lost';
const ANEW =
  'Brinkgraph does not leave such; somebody else has written here. Read the articles into an empty graph, or go back to a backup';

interface Check {
  readonly name: string;
  readonly what: string;
  readonly advice: string;
  /** Takes out what was found. */
  readonly repair?: (tx: GraphTransaction, ids: readonly string[]) => Promise<unknown>;
}

const CHECKS: readonly Check[] = [
  { name: 'read/stray-reports', what: 'reports without article or statement', advice: ANEW },
  { name: 'read/stray-mentions', what: 'mentions without article or event', advice: ANEW },
  { name: 'read/torn-statements', what: 'statements without speaker, side or issue', advice: ANEW },
  { name: 'read/torn-red-lines', what: 'red lines without holder or issue', advice: ANEW },
  { name: 'read/misdrawn-statements', what: 'statements that name another red line than they draw', advice: ANEW },
  { name: 'read/miscounted-statements', what: 'statements with a wrong number of reports or articles', advice: ANEW },
  {
    name: 'read/stray-statements',
    what: 'statements that no report tells of',
    advice: REPAIR,
    repair: (tx, ids) => tx.write('write/remove-untold-statements', { ids }),
  },
  {
    name: 'read/stray-events',
    what: 'events that no mention tells of',
    advice: REPAIR,
    repair: (tx, ids) => tx.write('write/remove-untold-events', { ids }),
  },
  {
    name: 'read/stray-red-lines',
    what: 'red lines that no statement draws',
    advice: REPAIR,
    repair: (tx, ids) => tx.write('write/remove-red-lines', { ids }),
  },
  {
    name: 'read/idle-actors',
    what: 'unverified actors that nothing mentions',
    advice: REPAIR,
    repair: (tx, ids) => tx.write('write/remove-idle-actors', { ids }),
  },
  {
    name: 'read/idle-names',
    what: 'names that name nobody',
    advice: REPAIR,
    repair: (tx, ids) => tx.write('write/remove-idle-names', { ids }),
  },
  {
    name: 'read/empty-blocks',
    what: 'blocks that nothing stands in',
    advice: REPAIR,
    repair: (tx, ids) => tx.write('write/remove-empty-blocks', { ids }),
  },
];

/** Looks at all of a graph and changes nothing. */
export async function checkGraph(graph: Graph, gazetteer: Gazetteer): Promise<Health> {
  const { engine, version, at } = await graph.describe();
  const [row] = await graph.read('read/schema', {});
  const schema = row === undefined ? null : integer(row, 'version');
  const sizes = await readSizes(graph);
  const defined = await graph.defined();
  const wanted = definitionsFor(engine);
  const findings: Finding[] = [];

  if (row === undefined) {
    const held = Object.values(sizes).some((count) => count > 0);
    findings.push({
      what: held ? 'there are nodes, and nothing that says what they were laid out by' : 'the graph is empty',
      advice: held
        ? 'these are not Brinkgraph’s: use an empty database or folder'
        : '"brinkgraph ingest" or "brinkgraph serve" fills it',
    });
  } else {
    findings.push(...schemaFindings(schema ?? 0, textOrNull(row, 'copying') !== null));
    if (text(row, 'gazetteer') !== gazetteerHash(gazetteer))
      findings.push({
        what: 'the gazetteer in the graph is another than that of this Brinkgraph',
        advice: 'the next "brinkgraph ingest" or "brinkgraph serve" puts it in',
      });
    for (const { name } of wanted) {
      const state = defined.get(name);
      if (state === undefined)
        findings.push({ what: `"${name}" is missing`, advice: '"brinkgraph doctor --repair" creates it' });
      else if (state !== 'ONLINE')
        findings.push({
          what: `"${name}" is ${state}`,
          advice:
            state === 'FAILED' ? `DROP INDEX ${name}, then "brinkgraph doctor --repair"` : 'wait until it is ONLINE',
        });
    }
    for (const { name, what, advice } of CHECKS) {
      const ids = await idsOf(graph, name);
      if (ids.length > 0) findings.push({ what: `${many(ids.length)} ${what}: ${named(ids)}`, advice });
    }
  }
  const count = (kind: Definition['kind']) => {
    const some = wanted.filter((one) => one.kind === kind);
    return { there: some.filter(({ name }) => defined.has(name)).length, wanted: some.length };
  };
  return { engine, version, at, schema, sizes, constraints: count('CONSTRAINT'), indexes: count('INDEX'), findings };
}

/** Creates constraints and indexes that are missing, and takes out what nothing holds; gives how many nodes went. */
export async function repairGraph(graph: Graph): Promise<number> {
  for (const folder of foldersFor(graph.engine)) {
    for (const name of statementsIn(folder)) await graph.define(name);
  }
  let removed = 0;
  for (const { name, repair } of CHECKS) {
    if (repair === undefined) continue;
    for (let ids = await idsOf(graph, name); ids.length > 0; ids = await idsOf(graph, name)) {
      const some = ids;
      await graph.transaction(async (tx) => {
        await repair(tx, some);
      });
      removed += some.length;
    }
  }
  return removed;
}

function schemaFindings(version: number, isCopying: boolean): readonly Finding[] {
  const findings: Finding[] = [];
  if (version > SCHEMA_VERSION)
    findings.push({
      what: `the graph was written by a newer Brinkgraph (schema ${version}; this one knows up to ${SCHEMA_VERSION})`,
      advice: 'update Brinkgraph',
    });
  if (version < SCHEMA_VERSION)
    findings.push({
      what: `the graph was written by an older Brinkgraph (schema ${version}; this one writes ${SCHEMA_VERSION})`,
      advice: 'the next "brinkgraph ingest" or "brinkgraph serve" brings it up to date',
    });
  if (isCopying)
    findings.push({
      what: 'a copy into this graph was begun and not finished',
      advice: 'run the same "brinkgraph copy" again',
    });
  return findings;
}

interface Definition {
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly name: string;
}

function definitionsFor(engine: Engine): readonly Definition[] {
  return foldersFor(engine)
    .flatMap(statementsIn)
    .map((file) => {
      const [, kind, name] = /^CREATE (CONSTRAINT|INDEX) (\w+)/m.exec(cypherOf(file)) ?? [];
      if (name === undefined) throw new Error(`cypher/${file}.cypher creates no constraint and no index`);
      return { kind: kind === 'INDEX' ? 'INDEX' : 'CONSTRAINT', name };
    });
}

function foldersFor(engine: Engine): readonly string[] {
  return ['setup/both', `setup/${engine}`];
}

async function idsOf(graph: Graph, name: string): Promise<readonly string[]> {
  return (await graph.read(name, { limit: LIMIT })).map((row) => text(row, 'id'));
}

function many(count: number): string {
  return count === LIMIT ? `${LIMIT} or more` : String(count);
}

function named(ids: readonly string[]): string {
  return `${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ' …' : ''}`;
}
