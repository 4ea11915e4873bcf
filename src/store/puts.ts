import { integer } from './fields.js';
import type { Queries, Value } from './graph.js';

/** Ways to run a statement that writes, if there is something to write. */
export function makePuts(graph: Pick<Queries, 'write'>) {
  return { putAll, putIds, putCounted };

  async function putAll(name: string, rows: readonly Value[]): Promise<void> {
    if (rows.length > 0) await graph.write(name, { rows });
  }

  async function putIds(name: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await graph.write(name, { ids });
  }

  /** Fails where a row found not all that it hangs on: half a statement must not be kept. */
  async function putCounted(name: string, rows: readonly Value[]): Promise<void> {
    if (rows.length === 0) return;
    const [row] = await graph.write(name, { rows });
    const written = row === undefined ? 0 : integer(row, 'written');
    if (written !== rows.length)
      throw new Error(
        `${name}: ${rows.length} rows, of which ${written} found what they hang on: ${JSON.stringify(rows).slice(0, 300)}`,
      );
  }
}
