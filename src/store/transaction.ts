import type { ActorRef } from '../model.js';
import {
  actorsOf,
  articleRow,
  mentionRows,
  referenceRows,
  reportRows,
  responseRows,
  type UnknownRow,
  unknownOfMentions,
  unknownOfReports,
} from './article-rows.js';
import { compare, idOf, inOrder, rowsOf, toldBy, without } from './changes.js';
import { text, texts } from './fields.js';
import { type GraphTransaction, Overtaken, type Row, type Value } from './graph.js';
import { makeLinks } from './links.js';
import { makeLocks } from './locks.js';
import { eventNode, statementNode } from './node-rows.js';
import { sortKeys } from './pages.js';
import { makePuts } from './puts.js';
import { makeRedLines } from './red-lines.js';
import { settleActors } from './settle-actors.js';
import type { NewArticle, Transaction } from './store.js';
import {
  articlesByReport,
  claimsByReport,
  claimsInHand,
  outletsByReport,
  outletsInHand,
  storedEvent,
  storedReport,
} from './stored.js';
import { makeTouched } from './touched.js';

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
  /** Articles that this transaction has added: what is told in them need not be read. */
  const known = new Map<string, NewArticle>();
  const months = new Set<string>();
  const { lock, lockArticles, holdBlocks, holdArticle } = makeLocks(graph);
  const touched = makeTouched(graph, lock);
  const links = makeLinks();

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
      holdBlocks([...reports, ...events].flatMap((stored) => stored.blocks));
      links.add(reports, events);
      const rows = added.map(({ extraction, hash }) => articleRow(extraction.article, hash));
      const there = await graph.write('write/put-articles', { rows });
      if (there.some((row) => row.before != null)) throw new Overtaken('an article is there already');
      for (const { extraction } of added) holdArticle(extraction.article.id);
      for (const one of added) known.set(one.extraction.article.id, one);
      const unknownReports = unknownOfReports(reports.map(({ report }) => report));
      const unknownMentions = unknownOfMentions(events.map(({ mention }) => mention));
      add(
        unsettled,
        [...unknownReports, ...unknownMentions].map(({ actor }) => actor),
      );
      await Promise.all([
        putAll('write/put-actors', actorsOf(added.map(({ extraction }) => extraction)).map(actorFields)),
        putCounted('write/put-reports', reportRows(reports)),
        putCounted('write/put-mentions', mentionRows(events)),
        putIds(
          'write/place-reports',
          reports.map(({ report }) => report.id),
        ),
        putIds(
          'write/place-mentions',
          events.map(({ mention }) => mention.id),
        ),
        putAll(
          'write/put-report-actors',
          unknownReports.map((one) => ({ report: one.source, ...actorOf(one) })),
        ),
        putAll(
          'write/put-mention-actors',
          unknownMentions.map((one) => ({ mention: one.source, ...actorOf(one) })),
        ),
        putAll('write/put-responses', responseRows(reports)),
        putAll('write/put-references', referenceRows(events)),
      ]);
    },

    async reportsInBlocks(blocks, held = blocks) {
      return (await inBlocks('read/reports-in-blocks', blocks, held)).map(storedReport);
    },

    async eventsInBlocks(blocks, held = blocks) {
      return (await inBlocks('read/mentions-in-blocks', blocks, held)).map(storedEvent);
    },

    async replaceStatements(reportIds, statements) {
      for (const { said } of statements) months.add(sortKeys(said.earliest).month);
      const told = [...new Set([...reportIds, ...statements.flatMap((statement) => statement.reportIds)])];
      const fresh = new Map([...known.values()].flatMap(({ reports }) => reports.map((one) => [one.report.id, one])));
      const ids = told.filter((id) => !fresh.has(id));
      const rows = ids.length === 0 ? [] : await graph.read('read/statements-of-reports', { ids });
      await lockArticles([...articlesByReport(rows).values()].flat());
      const claims = new Map([...claimsByReport(rows), ...claimsInHand(fresh)]);
      const outlets = new Map([...outletsByReport(rows), ...outletsInHand(fresh)]);
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
      const written = nodes.filter(({ id }) => changed.has(id));
      const leaving = [...gone, ...untold, ...old];
      await touched.leave(leaving, await loosen(leaving));
      touched.claim(written);
      holdBlocks(written.flatMap(({ blocks }) => blocks));
      links.put(put, old);
      await Promise.all([
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
        putAll(
          'write/place-statements',
          written.map(({ id, blocks }) => ({ id, blocks })),
        ),
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

    ...makeRedLines(graph, touched, loose.blocks),

    async linkStatements(statementIds) {
      const ids = statementIds.filter((id) => links.mayHave(id));
      const old = ids.filter((id) => links.mayHaveHad(id));
      await Promise.all([
        putIds('write/clear-links', old),
        putIds('write/clear-answered', old),
        putIds('write/link-answers', ids),
        putIds('write/link-answered', ids),
        putIds('write/link-statement-events', ids),
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

  async function inBlocks(name: string, blocks: readonly string[], held: readonly string[]): Promise<readonly Row[]> {
    await lock(held);
    if (blocks.length === 0) return [];
    return graph.read(name, { blocks, known: [...known.keys()] });
  }

  /** Statements that go or change may leave empty blocks behind. */
  async function loosen(ids: readonly string[]): Promise<readonly string[]> {
    if (ids.length === 0) return [];
    const rows = await graph.read('read/blocks-of-statements', { ids });
    const blocks = rows.map((row) => text(row, 'block'));
    add(loose.blocks, blocks);
    return blocks;
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
