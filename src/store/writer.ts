import type { Gazetteer } from '../model.js';
import { ISSUES } from '../model.js';
import { text } from './fields.js';
import { gazetteerHash, gazetteerWrites } from './gazetteer-rows.js';
import type { Graph } from './graph.js';
import { layOut, readSchema, SCHEMA_VERSION } from './schema.js';
import { settleActors } from './settle-actors.js';
import type { Writer } from './store.js';
import { openTransaction } from './transaction.js';
import { fold } from './words.js';

/** The writing half of a store, over either engine. */
export function makeWriter(graph: Graph): Writer {
  return {
    async prepare(gazetteer) {
      const state = await readSchema(graph);
      await layOut(graph, state);
      const hash = gazetteerHash(gazetteer);
      if (state?.gazetteer !== hash || state.version !== SCHEMA_VERSION) await putGazetteer(graph, gazetteer, hash);
    },

    transaction(work, closing) {
      return graph.transaction(async (tx) => {
        const ours = openTransaction(tx);
        const result = await work(ours);
        await ours.settle();
        closing?.();
        return result;
      });
    },
  };
}

/** Puts a gazetteer in the place of the one that is there. */
async function putGazetteer(graph: Graph, gazetteer: Gazetteer, hash: string): Promise<void> {
  const ids = gazetteer.actors.map(({ id }) => id);
  await graph.transaction(async (tx) => {
    // First, so that a second writer waits here and then finds it done.
    const [row] = await tx.write('write/put-schema', { version: SCHEMA_VERSION, gazetteer: hash });
    if (row?.before === hash) return;
    await tx.write('write/put-issues', { ids: ISSUES });
    await tx.write('write/clear-gazetteer', {});
    await tx.write('write/clear-gazetteer-names', { ids });
    const retired = await tx.write('write/retire-actors', { ids });
    for (const [name, params] of gazetteerWrites(gazetteer)) await tx.write(name, params);
    const names = retired.map((row) => ({ name: fold(text(row, 'name')), actor: text(row, 'id') }));
    await settleActors(
      tx,
      names.map(({ actor }) => actor),
    );
    await tx.write('write/put-names', { rows: names });
    await tx.write('write/remove-all-idle-names', {});
  });
}
