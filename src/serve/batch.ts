/**
 * A loader of rows by id for one request: ids asked for in the same turn go to `fetch` together, each once.
 * An id without a row gives undefined.
 *
 * @example const load = batch(async (ids) => new Map(ids.map((id) => [id, id.length])));
 * await Promise.all([load('ab'), load('abc')]) // [2, 3], one call
 */
export function batch<Row>(
  fetch: (ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>,
): (id: string) => Promise<Row | undefined> {
  const known = new Map<string, Promise<Row | undefined>>();
  let waiting: string[] = [];
  let turn: Promise<ReadonlyMap<string, Row>> | null = null;
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    waiting.push(id);
    turn ??= endOfTurn().then(() => {
      const ids = waiting;
      waiting = [];
      turn = null;
      return fetch(ids);
    });
    const row = turn.then((rows) => rows.get(id));
    known.set(id, row);
    return row;
  };
}

/** After all promises that are settled now have been followed up, so that a whole level of an answer is collected. */
function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The rows of several ids in their order; those without a row are left out. */
export async function loadAll<Row>(
  load: (id: string) => Promise<Row | undefined>,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const rows = await Promise.all(ids.map(load));
  return rows.filter((row): row is Awaited<Row> & NonNullable<unknown> => row !== undefined);
}
