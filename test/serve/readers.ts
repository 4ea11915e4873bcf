import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gazetteer } from '../../src/model.js';
import { openStore } from '../../src/store/open.js';
import type { Reader, Store } from '../../src/store/store.js';
import * as fixture from './fixture.js';
import type { Graph } from './memory-reader.js';
import { readerOver } from './memory-reader.js';

export interface OpenReader {
  readonly reader: Reader;
  close(): Promise<void>;
}

/** Where the fixture can be read from: rows in memory, whose filters are plain to see, and the embedded engine with its Cypher. */
export const READERS: readonly (readonly [string, () => Promise<OpenReader>])[] = [
  ['memory', async () => ({ reader: readerOver(fixture), close: async () => {} })],
  ['embedded', () => openEmbedded(fixture)],
];

/** A graph put into a store of the embedded engine, in a folder of its own. */
export async function openEmbedded(graph: Graph): Promise<OpenReader> {
  const folder = mkdtempSync(join(tmpdir(), 'brinkgraph-serve-'));
  const store = await openStore({ BRINKGRAPH_DATA: folder });
  await fill(store, graph);
  return {
    reader: store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function fill(store: Store, graph: Graph): Promise<void> {
  await store.prepare(gazetteerOf(graph));
  await store.transaction(async (tx) => {
    for (const article of graph.articles) {
      const { published, outlet } = article;
      const reports = graph.reports
        .filter(({ report }) => report.articleId === article.id)
        .map(({ report }) => ({ report, published, outlet, blocks: ['all'] }));
      const events = mentionsIn(article.id, graph).map((mention) => ({ mention, published, blocks: ['all'] }));
      const extraction = {
        article,
        reports: reports.map(({ report }) => report),
        events: events.map(({ mention }) => mention),
      };
      await tx.addArticles([{ extraction, hash: article.id, reports, events }]);
    }
    await tx.replaceStatements(
      [],
      graph.statements.map((row) => ({ ...row, redLineId: null, answers: row.answersIds })),
    );
    for (const { holder, issue } of graph.redLines) {
      const lines = graph.redLines.filter((line) => line.holder.id === holder.id && line.issue === issue);
      const redLines = lines.map((line) => ({
        ...line,
        holderId: holder.id,
        addresseeIds: line.addressees.map(({ id }) => id),
        head: { statementId: line.statementIds[0] ?? '', earliest: line.firstStated, triggers: [line.trigger] },
        reach: null,
      }));
      await tx.replaceRedLines([{ holderId: holder.id, issue, removed: [], left: [], bounded: [], redLines }]);
    }
    await tx.replaceEvents(
      [],
      graph.events.map((row) => ({ ...row, mentionIds: row.mentions.map((_, index) => `${row.id}-${index}`) })),
    );
    await tx.linkStatements(graph.statements.map(({ id }) => id));
  });
}

/** The mentions of events in one article; they speak of what the event's statements say there. */
function mentionsIn(articleId: string, { events, reports }: Graph) {
  return events.flatMap((event) =>
    event.mentions.flatMap((mention, index) => {
      if (mention.articleId !== articleId) return [];
      const told = reports.filter(
        (row) => row.report.articleId === articleId && event.statementIds.includes(row.statementId),
      );
      const { what, type, actors, date, place } = event;
      const reportIds = told.map(({ report }) => report.id);
      return [{ id: `${event.id}-${index}`, articleId, what, type, actors, date, place, evidence: mention, reportIds }];
    }),
  );
}

function gazetteerOf({ actors, offices, memberships }: Graph): Gazetteer {
  const known = actors.filter(({ verified }) => verified).map((actor) => ({ ...actor, demonyms: [] }));
  return {
    actors: known,
    offices: offices.map(({ person, body, office, from, to }) => ({
      personId: person.id,
      bodyId: body.id,
      office,
      from,
      to,
    })),
    memberships: memberships.map(({ member, group, from, to }) => ({
      memberId: member.id,
      groupId: group.id,
      from,
      to,
    })),
    actor: (id) => known.find((actor) => actor.id === id),
    named: () => undefined,
  };
}
