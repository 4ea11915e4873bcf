import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { entries, gazetteer, ingest, remove } from './fixture.js';

const ANY = {
  ids: null,
  by: null,
  to: null,
  about: [],
  issues: null,
  acts: null,
  warningsOnly: false,
  from: null,
  until: null,
  redLineIds: null,
  outlets: null,
  minReports: 0,
};
test('smoke', async () => {
  const store = await openStore({ BRINKGRAPH_DATA: mkdtempSync(join(tmpdir(), 'bg-')) });
  await store.prepare(gazetteer);
  for (const entry of entries) console.log(await ingest(store, entry));
  const page = { first: 20, after: null, descending: false };
  const show = (x: unknown) => console.log(JSON.stringify(x, null, 1).slice(0, 3000));
  show(await store.statements(ANY, page));
  show((await store.statements({ ...ANY, by: ['white-palace'] }, page)).rows.map((s) => s.id));
  show((await store.statements({ ...ANY, to: ['white-palace'] }, page)).rows.map((s) => s.id));
  show(await store.redLines({ ids: null, by: null, to: null, about: [], issues: null, statuses: null }, page));
  show(await store.events({ ids: null, actors: null, about: [], types: null, from: null, to: null }, page));
  show(await store.offices(['olga-ort', 'white-palace']));
  show(await store.memberships(['pact']));
  show(await store.actorsNamed(['арктия', 'ivan unheard']));
  show((await store.actors({ ids: null, search: 'ort', kinds: null, sideIds: null }, page)).rows);
  show(
    (await store.articles({ ids: null, outlets: null, from: null, to: null, search: ['ship'] }, page)).rows.map(
      (a) => a.id,
    ),
  );
  show(await store.counts());
  show(await store.countStatements(ANY));
  for (const entry of entries) await remove(store, entry.article.id);
  show(await store.counts());
  await store.close();
});
