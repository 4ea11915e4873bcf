import { createHash } from 'node:crypto';
import { fieldsOf, list, text } from './fields.js';
import type { Graph, Queries, Row } from './graph.js';
import { NODES } from './layout.js';

/** Is told how many nodes have been gone through; every node is gone through twice. */
export type Seen = (nodes: number) => void;

const EXPORTS: ReadonlyMap<string, string> = new Map([
  ['Article', 'read/export-articles'],
  ['Report', 'read/export-reports'],
  ['Statement', 'read/export-statements'],
  ['RedLine', 'read/export-red-lines'],
  ['Event', 'read/export-events'],
  ['Mention', 'read/export-mentions'],
  ['Actor', 'read/export-actors'],
  ['Name', 'read/export-names'],
  ['Issue', 'read/export-issues'],
  ['Block', 'read/export-blocks'],
  ['Month', 'read/export-months'],
  ['Schema', 'read/export-schema'],
]);

/** Signposts that stay when what they point to goes; they say nothing. */
export const UNSAID: ReadonlySet<string> = new Set(['Block', 'Month']);
/** Properties that tell of this copy of the graph and how it came to be, not of what is in it. */
const VOLATILE = new Set(['origin', 'copying', 'copied', 'reach', 'least', 'until']);

/**
 * The graph as lines of JSON, the same for equal graphs whatever the engine and the order in which they came to be:
 * nodes by label and id, then relationships by both ends and type.
 */
export async function* exportGraph(graph: Pick<Graph, 'read'>, seen: Seen = () => {}): AsyncGenerator<string> {
  for await (const { label, row } of nodes(graph, seen)) {
    const properties = sorted(fieldsOf(row.properties, 'properties'));
    yield JSON.stringify({ node: label, properties });
  }
  for await (const { label, row } of nodes(graph, seen)) {
    const from = { label, id: text(row, 'id') };
    const lines = list(row, 'edges', (value) => {
      const edge = fieldsOf(value, 'edge');
      const to = { label: text(edge, 'label'), id: text(edge, 'id') };
      return JSON.stringify({
        edge: text(edge, 'type'),
        from,
        to,
        properties: sorted(fieldsOf(edge.properties, 'properties')),
      });
    });
    yield* lines.toSorted();
  }
}

/** A hash of the lines of `exportGraph`. */
export async function hashGraph(graph: Pick<Graph, 'read'>, seen?: Seen): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of exportGraph(graph, seen)) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** A page of the nodes with a label by id, after an id, each with all that leads from it. */
export async function exportPage(
  graph: Pick<Queries, 'read'>,
  label: string,
  after: string,
  limit: number,
): Promise<readonly Row[]> {
  const name = EXPORTS.get(label);
  if (name === undefined) throw new Error(`no node has the label "${label}"`);
  return graph.read(name, { after, limit });
}

async function* nodes(
  graph: Pick<Graph, 'read'>,
  seen: Seen,
): AsyncGenerator<{ readonly label: string; readonly row: Row }> {
  for (const { label } of NODES) {
    if (UNSAID.has(label)) continue;
    const limit = pageOf(label);
    for (let after = ''; ; ) {
      const rows = await exportPage(graph, label, after, limit);
      for (const row of rows) yield { label, row };
      seen(rows.length);
      const last = rows.at(-1);
      if (last === undefined || rows.length < limit) break;
      after = text(last, 'id');
    }
  }
}

/** How many nodes are taken at a time: the embedded engine goes through a whole label for each page; articles are long. */
export function pageOf(label: string): number {
  return label === 'Article' ? 500 : 4000;
}

function sorted(properties: Row): Row {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && !VOLATILE.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
