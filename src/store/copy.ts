import { COPY_STEPS, type CopyStep, exported, type Put } from './copy-rows.js';
import { exportPage, hashGraph, pageOf, UNSAID } from './export.js';
import { integer, text } from './fields.js';
import type { Graph, GraphTransaction } from './graph.js';
import { NODES } from './layout.js';
import { layOut, readSchema, readWhole, type SchemaState } from './schema.js';
import { readSizes, type Sizes } from './sizes.js';

export interface CopyWatcher {
  /** Told of every step, how many nodes have been gone through and how many it will be in all. */
  tell(step: string, done: number, total: number): void;
  /** Ends the copy after the page under way; the next one goes on from there. */
  readonly signal: AbortSignal;
}

export interface Copied {
  /** 'same': the other graph was equal already. */
  readonly outcome: 'copied' | 'same' | 'stopped';
  /** Hash of the canonical export of both. */
  readonly hash: string;
  readonly sizes: Sizes;
}

/** Nodes that are taken out at a time. */
const REMOVED = 5000;

/**
 * Makes an empty graph equal to another, and goes on with a copy that was broken off: each page is one transaction with
 * the note how far the copy is. The graph counts as whole only when both have the same hash.
 * Throws when the other graph holds something else.
 */
export async function copyGraph(
  from: Graph,
  to: Graph,
  { tell, signal }: CopyWatcher,
  page: (label: string) => number = pageOf,
): Promise<Copied> {
  const state = await readWhole(from);
  const sizes = await readSizes(from);
  if (state === null || sizes.Article === 0) throw new Error(`there is nothing to copy in ${await placeOf(from)}`);
  const said = NODES.reduce((sum, { label }) => sum + (UNSAID.has(label) ? 0 : (sizes[label] ?? 0)), 0);
  // Every hash goes through all nodes twice.
  const total = COPY_STEPS.reduce((sum, { label }) => sum + (sizes[label] ?? 0), 0) + 4 * said;
  let done = 0;
  const seen = (step: string) => (nodes: number) => {
    done += nodes;
    tell(step, done, total);
  };

  const hash = await hashGraph(from, seen('reading'));
  const begun = await readSchema(to);
  if (begun !== null && begun.copying === null) {
    if ((await hashGraph(to, seen('comparing'))) === hash) return { outcome: 'same', hash, sizes };
    throw new Error(`${await placeOf(to)} holds another graph: a copy needs an empty one`);
  }
  await makeRoom(to, begun, hash);
  const note = (copied: string | null) => ({ ...state, copying: copied === null ? null : { hash, copied } });
  const cursor = begun?.copying?.hash === hash ? begun.copying.copied : '';
  if (cursor === '') await to.transaction((tx) => mark(tx, note('')));

  for (const step of COPY_STEPS) {
    const name = nameOf(step);
    let after = resume(cursor, step);
    if (after === null) seen(name)(sizes[step.label] ?? 0);
    while (after !== null) {
      if (signal.aborted) return { outcome: 'stopped', hash, sizes };
      const limit = page(step.label);
      const rows = await exportPage(from, step.label, after, limit);
      const last = rows.at(-1);
      if (last !== undefined) await putPage(to, step.puts(rows.map(exported)), note(`${name}|${text(last, 'id')}`));
      seen(name)(rows.length);
      after = last === undefined || rows.length < limit ? null : text(last, 'id');
    }
  }

  const copy = await hashGraph(to, seen('comparing'));
  if (copy !== hash) {
    if ((await hashGraph(from)) !== hash)
      throw new Error(`${await placeOf(from)} changed while it was copied: copy it again when nobody writes to it`);
    throw new Error(`the copy in ${await placeOf(to)} has another hash (${copy}) than what was copied (${hash})`);
  }
  await to.transaction((tx) => mark(tx, note(null)));
  return { outcome: 'copied', hash, sizes };
}

/** Constraints and indexes, and nothing that is of another graph. */
async function makeRoom(to: Graph, begun: SchemaState | null, hash: string): Promise<void> {
  if (begun === null) {
    const held = await readSizes(to);
    if (Object.values(held).some((count) => count > 0))
      throw new Error(`${await placeOf(to)} is not empty: a copy needs an empty graph`);
  }
  // What was begun may be of a graph that has changed since.
  if (begun !== null && begun.copying?.hash !== hash) await empty(to);
  await layOut(to, null);
}

/** All or nothing of a page, and with it the note how far the copy is. */
function putPage(to: Graph, puts: readonly Put[], state: SchemaState): Promise<void> {
  return to.transaction(async (tx) => {
    await Promise.all([...puts.map((put) => run(tx, put)), mark(tx, state)]);
  });
}

function nameOf({ label, what }: CopyStep): string {
  return `${label} ${what}`;
}

/** The id after which a step goes on: '' from its start, null when it is behind the cursor. */
function resume(cursor: string, step: CopyStep): string | null {
  const bar = cursor.indexOf('|');
  if (bar < 0) return '';
  const at = COPY_STEPS.findIndex((one) => nameOf(one) === cursor.slice(0, bar));
  const index = COPY_STEPS.indexOf(step);
  if (index < at) return null;
  return index === at ? cursor.slice(bar + 1) : '';
}

async function run(tx: GraphTransaction, { name, params }: Put): Promise<void> {
  const [row] = await tx.write(name, params);
  const wanted = Array.isArray(params.rows) ? params.rows.length : 0;
  if (row !== undefined && 'written' in row && integer(row, 'written') !== wanted)
    throw new Error(`${name}: ${wanted} rows, of which ${integer(row, 'written')} found what they hang on`);
}

async function mark(tx: GraphTransaction, { version, gazetteer, copying }: SchemaState): Promise<void> {
  const { hash = null, copied = null } = copying ?? {};
  await tx.write('write/put-copying', { version, gazetteer, copying: hash, copied });
}

/** Takes out all that is ours; the note that a copy was begun goes last. */
async function empty(to: Graph): Promise<void> {
  const labels = NODES.map(({ label }) => label);
  for (const some of [labels.filter((label) => label !== 'Schema'), ['Schema']]) {
    for (let removed = REMOVED; removed === REMOVED; ) {
      removed = await to.transaction(async (tx) => {
        const [row] = await tx.write('write/remove-some', { labels: some, limit: REMOVED });
        return row === undefined ? 0 : integer(row, 'removed');
      });
    }
  }
}

async function placeOf(graph: Graph): Promise<string> {
  return (await graph.describe()).at;
}
