import type { ActorRef } from '../model.js';
import {
  actorsOf,
  articleRow,
  mentionRows,
  reportRows,
  type UnknownRow,
  unknownOfMentions,
  unknownOfReports,
} from './article-rows.js';
import { compare, idOf, inOrder, places, rowsOf, toldBy, without } from './changes.js';
import { text, texts } from './fields.js';
import { type GraphTransaction, Overtaken, type Row, type Value } from './graph.js';
import { makeLocks } from './locks.js';
import { claimBlock, eventNode, redLineNode, statementNode } from './node-rows.js';
import { sortKeys } from './pages.js';
import { makePuts } from './puts.js';
import { settleActors } from './settle-actors.js';
import type { Transaction } from './store.js';
import { articlesByReport, claimed, claimsByReport, outletsByReport, storedEvent, storedReport } from './stored.js';

/** A transaction of ours over one of the engine's; `settle` is its last act. */
export interface OpenTransaction extends Transaction {
  /** Takes out what nothing holds any more, and lets unverified actors bear the names that articles give them now. */
  settle(): Promise<void>;
}

/**
 * Works that do not wait for each other's rows are sent together; an engine runs them in their order.
 * A fresh transaction may be run again, so it keeps nothing outside itself.
 */
export function openTransaction(graph: GraphTransaction): OpenTransaction {
  const { putAll, putIds, putCounted } = makePuts(graph);
  /** What removals may have left with nothing to hold it. */
  const loose = { statements: new Set<string>(), events: new Set<string>(), blocks: new Set<string>() };
  const unsettled = new Set<string>();
  const months = new Set<string>();
  const { lock, lockArticles, holdBlocks, holdArticle } = makeLocks(graph);

  return {
    async articleHashes(ids) {
      const rows = await graph.read('read/article-hashes', { ids });
      return new Map(rows.map((row) => [text(row, 'id'), text(row, 'hash')]));
    },

    async articlesFrom(origins) {
      if (origins.length === 0) return [];
      const rows = await graph.read('read/articles-from', {
        rows: origins.map(({ origin, exceptId }) => ({ origin, exceptId })),
      });
      return rows.map((row) => ({ origin: text(row, 'origin'), id: text(row, 'id') }));
    },

    async removeArticle(id) {
      await lockArticles([id]);
      const reports = await graph.read('read/reports-of-article', { id });
      const mentions = await graph.read('read/mentions-of-article', { id });
      for (const row of reports) add(loose.statements, texts(row, 'statements'));
      for (const row of mentions) add(loose.events, texts(row, 'events'));
      for (const row of [...reports, ...mentions]) {
        add(loose.blocks, texts(row, 'blocks'));
        add(unsettled, texts(row, 'unknown'));
      }
      await graph.write('write/remove-article-contents', { id });
      await graph.write('write/remove-article', { id });
      return { reports: reports.map(storedReport), events: mentions.map(storedEvent) };
    },

    async addArticles(articles) {
      const added = articles.toSorted((a, b) => (a.extraction.article.id < b.extraction.article.id ? -1 : 1));
      const reports = added.flatMap((one) => one.reports);
      const events = added.flatMap((one) => one.events);
      for (const { extraction } of added) months.add(sortKeys(extraction.article.published).month);
      const blocks = [...reports, ...events].flatMap((stored) => stored.blocks);
      const rows = added.map(({ extraction, hash }) => articleRow(extraction.article, hash));
      const there = await graph.write('write/put-articles', { rows });
      if (there.some((row) => row.before != null)) throw new Overtaken('an article is there already');
      for (const { extraction } of added) holdArticle(extraction.article.id);
      const unknownReports = unknownOfReports(reports.map(({ report }) => report));
      const unknownMentions = unknownOfMentions(events.map(({ mention }) => mention));
      add(
        unsettled,
        [...unknownReports, ...unknownMentions].map(({ actor }) => actor),
      );
      const responses = reports.flatMap(({ report: { id, respondsTo } }) =>
        respondsTo === null ? [] : [{ report: id, answered: respondsTo.reportId, speaker: respondsTo.speaker }],
      );
      const references = events.flatMap(({ mention }) =>
        mention.reportIds.map((report) => ({ report, mention: mention.id })),
      );
      await Promise.all([
        putAll('write/put-actors', actorsOf(added.map(({ extraction }) => extraction)).map(actorFields)),
        putBlocks(blocks),
        putCounted('write/put-reports', reportRows(reports)),
        putCounted('write/put-mentions', mentionRows(events)),
        putAll(
          'write/put-report-blocks',
          places('report', reports, ({ report }) => report.id),
        ),
        putAll(
          'write/put-mention-blocks',
          places('mention', events, ({ mention }) => mention.id),
        ),
        putAll(
          'write/put-report-actors',
          unknownReports.map((one) => ({ report: one.source, ...actorOf(one) })),
        ),
        putAll(
          'write/put-mention-actors',
          unknownMentions.map((one) => ({ mention: one.source, ...actorOf(one) })),
        ),
        putAll('write/put-responses', responses),
        putAll('write/put-references', references),
      ]);
    },

    async reportsInBlocks(blocks) {
      return (await inBlocks('read/reports-in-blocks', blocks)).map(storedReport);
    },

    async eventsInBlocks(blocks) {
      return (await inBlocks('read/mentions-in-blocks', blocks)).map(storedEvent);
    },

    async replaceStatements(reportIds, statements) {
      for (const { said } of statements) months.add(sortKeys(said.earliest).month);
      const told = [...new Set([...reportIds, ...statements.flatMap((statement) => statement.reportIds)])];
      const rows = await graph.read('read/statements-of-reports', { ids: told });
      await lockArticles([...articlesByReport(rows).values()].flat());
      const claims = claimsByReport(rows);
      const outlets = outletsByReport(rows);
      const nodes = statements.map((statement) =>
        statementNode(
          statement,
          statement.reportIds.flatMap((id) => claims.get(id) ?? []),
          [...new Set(statement.reportIds.flatMap((id) => outlets.get(id) ?? []))].sort(),
        ),
      );
      const { gone, changed, old } = compare(nodes, toldBy(rows), loose.statements);
      const untold = without(loose.statements, nodes);
      const put = statements.filter(({ id }) => changed.has(id));
      const inBlocks = nodes
        .filter(({ id }) => changed.has(id))
        .flatMap(({ id, blocks }) => blocks.map((block) => ({ statement: id, block })));
      await Promise.all([
        loosen([...gone, ...untold, ...old]),
        putIds('write/remove-statements', gone),
        putIds('write/remove-untold-statements', untold),
        putIds('write/clear-statements', old),
        putIds('write/clear-tellings', old),
        putCounted('write/put-statements', rowsOf(nodes, changed)),
        putCounted(
          'write/put-targets',
          inOrder('statement', put, 'actor', ({ targets }) => targets.map(idOf)),
        ),
        putCounted(
          'write/put-tellings',
          inOrder('statement', put, 'report', (one) => one.reportIds),
        ),
        putBlocks(inBlocks.map(({ block }) => block)),
        putAll('write/put-statement-blocks', inBlocks),
      ]);
    },

    async replaceEvents(mentionIds, events) {
      for (const { date } of events) months.add(sortKeys(date.earliest).month);
      const told = [...new Set([...mentionIds, ...events.flatMap((event) => event.mentionIds)])];
      const nodes = events.map(eventNode);
      const rows = told.length === 0 ? [] : await graph.read('read/events-of-mentions', { ids: told });
      await lockArticles(rows.map((row) => text(row, 'articleId')));
      const { gone, changed, old } = compare(nodes, toldBy(rows), loose.events);
      const put = events.filter(({ id }) => changed.has(id));
      await Promise.all([
        putIds('write/remove-events', gone),
        putIds('write/remove-untold-events', without(loose.events, nodes)),
        putIds('write/clear-events', old),
        putIds('write/clear-event-tellings', old),
        putCounted('write/put-events', rowsOf(nodes, changed)),
        putCounted(
          'write/put-participants',
          inOrder('event', put, 'actor', ({ actors }) => actors.map(idOf)),
        ),
        putCounted(
          'write/put-event-tellings',
          inOrder('event', put, 'mention', (one) => one.mentionIds),
        ),
        putAll(
          'write/put-tests',
          events.flatMap(({ id, testsIds }) => testsIds.map((redLine) => ({ event: id, redLine }))),
        ),
        putIds('write/link-event-statements', [...changed]),
      ]);
    },

    async claimsOf(matters) {
      const keys = matters.map(({ holderId, issue }) => ({ block: claimBlock(holderId, issue), holder: holderId }));
      if (keys.length === 0) return [];
      await lock(keys.map(({ block }) => block));
      const rows = await graph.read('read/claims', { keys });
      return keys.map(({ block }) => rows.filter((row) => row.block === block).map(claimed));
    },

    async replaceRedLines(matters) {
      const blocks = matters.map(({ holderId, issue }) => claimBlock(holderId, issue)).sort();
      if (blocks.length === 0) return;
      await putBlocks(blocks);
      add(loose.blocks, blocks);
      const redLines = matters.flatMap((matter) => matter.redLines);
      const nodes = redLines.map(redLineNode);
      const { gone, changed, old } = compare(
        nodes,
        await graph.read('read/red-lines-in-blocks', { blocks }),
        new Set(),
      );
      const put = redLines.filter(({ id }) => changed.has(id));
      await Promise.all([
        putIds('write/clear-drawings', [...gone, ...old]),
        putIds('write/remove-red-lines', gone),
        putIds('write/clear-red-lines', old),
        putCounted('write/put-red-lines', rowsOf(nodes, changed)),
        putCounted(
          'write/put-addressees',
          inOrder('redLine', put, 'actor', (one) => one.addressees.map(idOf)),
        ),
        // Statements that were put again have lost the edge, so it is put for all.
        putCounted(
          'write/put-drawings',
          inOrder('redLine', redLines, 'statement', (one) => one.statementIds),
        ),
        putIds('write/date-red-lines', redLines.map(idOf)),
      ]);
    },

    async linkStatements(statementIds) {
      await Promise.all([
        putIds('write/clear-links', statementIds),
        putIds('write/clear-answered', statementIds),
        putIds('write/link-answers', statementIds),
        putIds('write/link-answered', statementIds),
        putIds('write/link-statement-events', statementIds),
      ]);
    },

    async settle() {
      await putIds('write/put-months', [...months].sort());
      await loosen([...loose.statements]);
      await putIds('write/remove-untold-statements', [...loose.statements]);
      await putIds('write/remove-untold-events', [...loose.events]);
      await lock([...loose.blocks]);
      await putIds('write/remove-empty-blocks', [...loose.blocks].sort());
      await settleActors(graph, [...unsettled]);
    },
  };

  /** Blocks that are there from now on and that no other transaction changes until this one ends. */
  async function putBlocks(blocks: readonly string[]): Promise<void> {
    const ids = [...new Set(blocks)].sort();
    holdBlocks(ids);
    await putIds('write/put-blocks', ids);
  }

  async function inBlocks(name: string, blocks: readonly string[]): Promise<readonly Row[]> {
    if (blocks.length === 0) return [];
    await lock(blocks);
    return graph.read(name, { blocks });
  }

  /** Statements that go or change may leave empty blocks behind. */
  async function loosen(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const rows = await graph.read('read/blocks-of-statements', { ids });
    add(
      loose.blocks,
      rows.map((row) => text(row, 'block')),
    );
  }
}

function actorFields({ id, name, kind, verified }: ActorRef): { readonly [key: string]: Value } {
  return { id, name, kind, verified };
}

function actorOf({ actor, name, kind, folded }: UnknownRow): { readonly [key: string]: Value } {
  return { actor, name, kind, folded };
}

function add(set: Set<string>, ids: readonly string[]): void {
  for (const id of ids) set.add(id);
}
