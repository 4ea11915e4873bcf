import { text } from './fields.js';
import type { Queries } from './graph.js';

/** Unverified actors are called what still mentions them calls them; those that nothing mentions are taken out. */
export async function settleActors(graph: Queries, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const sorted = [...ids].sort();
  const names = await graph.write('write/unname-actors', { ids: sorted });
  await graph.write('write/settle-actors', { ids: sorted });
  await graph.write('write/name-actors', { ids: sorted });
  await graph.write('write/remove-idle-actors', { ids: sorted });
  if (names.length > 0) await graph.write('write/remove-idle-names', { ids: names.map((row) => text(row, 'name')) });
}
