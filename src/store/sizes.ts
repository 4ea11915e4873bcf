import { integer } from './fields.js';
import type { Graph } from './graph.js';
import { NODES } from './layout.js';

/** How many nodes of each label there are. */
export type Sizes = Readonly<Record<string, number>>;

export async function readSizes(graph: Pick<Graph, 'read'>): Promise<Sizes> {
  const [row = {}] = await graph.read('read/sizes', {});
  return Object.fromEntries(NODES.map(({ label }) => [label, integer(row, label)]));
}
