import { createHash } from 'node:crypto';
import { fieldsOf, list, text } from './fields.js';
import type { Graph, Row } from './graph.js';
import { NODES } from './layout.js';

const PAGE = 1000;

/** Signposts that stay when what they point to goes; they say nothing. */
const UNSAID = new Set(['Block', 'Month']);
/** Properties that tell of this copy of the graph, not of what is in it. */
const VOLATILE = new Set(['origin']);

/**
 * The graph as lines of JSON, the same for equal graphs whatever the engine and the order in which they came to be:
 * nodes by label and id, then relationships by both ends and type.
 */
export async function* exportGraph(graph: Pick<Graph, 'read'>): AsyncGenerator<string> {
  for await (const { label, row } of nodes(graph)) {
    const properties = sorted(fieldsOf(row.properties, 'properties'));
    yield JSON.stringify({ node: label, properties });
  }
  for await (const { label, row } of nodes(graph)) {
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
export async function hashGraph(graph: Pick<Graph, 'read'>): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of exportGraph(graph)) hash.update(`${line}\n`);
  return hash.digest('hex');
}

async function* nodes(graph: Pick<Graph, 'read'>): AsyncGenerator<{ readonly label: string; readonly row: Row }> {
  for (const { label } of NODES) {
    if (UNSAID.has(label)) continue;
    for (let after = ''; ; ) {
      const rows = await graph.read('read/export-nodes', { label, after, limit: PAGE });
      for (const row of rows) yield { label, row };
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) break;
      after = text(last, 'id');
    }
  }
}

function sorted(properties: Row): Row {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && !VOLATILE.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
