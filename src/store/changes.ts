import { fieldsOf, list, text } from './fields.js';
import type { Row, Value } from './graph.js';
import type { Node } from './node-rows.js';

/** What has to be written for the graph to hold what is wanted. */

export function compare(nodes: readonly Node[], stored: readonly Row[], torn: ReadonlySet<string>) {
  const wanted = new Set(nodes.map(idOf));
  const before = new Map(stored.map((row) => [text(row, 'id'), text(row, 'fingerprint')]));
  const gone = [...before.keys()].filter((id) => !wanted.has(id));
  const changed = new Set(
    nodes.filter(({ id, fingerprint }) => before.get(id) !== fingerprint || torn.has(id)).map(idOf),
  );
  return { gone, changed, old: [...changed].filter((id) => before.has(id) || torn.has(id)) };
}

export function toldBy(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => list(row, 'told', (value) => fieldsOf(value, 'told')));
}

export function without(ids: ReadonlySet<string>, nodes: readonly Node[]): readonly string[] {
  const wanted = new Set(nodes.map(idOf));
  return [...ids].filter((id) => !wanted.has(id));
}

export function rowsOf(nodes: readonly Node[], changed: ReadonlySet<string>): readonly Value[] {
  return nodes.filter(({ id }) => changed.has(id)).map(({ row }) => row);
}

export function inOrder<Item extends { readonly id: string }>(
  from: string,
  items: readonly Item[],
  to: string,
  listOf: (item: Item) => readonly string[],
): readonly Value[] {
  return items.flatMap((item) =>
    [...new Set(listOf(item))].map((other, position) => ({ [from]: item.id, [to]: other, position })),
  );
}

export function idOf({ id }: { readonly id: string }): string {
  return id;
}
