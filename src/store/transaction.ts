import type { ActorRef } from '../model.js';
import {
  actorsOf,
  articleParams,
  mentionRows,
  reportRows,
  type UnknownRow,
  unknownOfMentions,
  unknownOfReports,
} from './article-rows.js';
import { fieldsOf, integer, list, text, textOrNull, texts } from './fields.js';
import type { GraphTransaction, Params, Row, Value } from './graph.js';
import { type Claim, claimBlock, eventNode, type Node, redLineNode, statementNode } from './node-rows.js';
import { sortKeys } from './pages.js';
import { decodeMention, decodeReport, decodeStatement } from './records.js';
import type { StoredEvent, StoredReport, Transaction } from './store.js';

/** A transaction of ours over one of the engine's; `settle` is its last act. */
export interface OpenTransaction extends Transaction {
  /** Takes out what nothing holds any more, and lets unverified actors bear the names that articles give them now. */
  settle(): Promise<void>;
}

export function openTransaction(graph: GraphTransaction): OpenTransaction {
  /** What removals may have left with nothing to hold it. */
  const loose = { statements: new Set<string>(), events: new Set<string>(), blocks: new Set<string>() };
  const unsettled = new Set<string>();
  const months = new Set<string>();

  return {
    async articleHash(id) {
      const [row] = await graph.read('read/article-hash', { id });
      return row === undefined ? null : text(row, 'hash');
    },

    async articlesFrom(origin, exceptId) {
      return (await graph.read('read/articles-from', { origin, exceptId })).map((row) => text(row, 'id'));
    },

    async removeArticle(id) {
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

    async addArticle(extraction, hash, reports, events) {
      const { article } = extraction;
      months.add(sortKeys(article.published).month);
      const blocks = [...reports, ...events].flatMap((stored) => stored.blocks);
      await put('write/put-article', articleParams(article, hash));
      await putAll('write/put-actors', actorsOf(extraction).map(actorFields));
      await putBlocks(blocks);
      await putCounted('write/put-reports', { articleId: article.id }, reportRows(reports));
      await putCounted('write/put-mentions', { articleId: article.id }, mentionRows(events));
      await putAll(
        'write/put-report-blocks',
        places('report', reports, ({ report }) => report.id),
      );
      await putAll(
        'write/put-mention-blocks',
        places('mention', events, ({ mention }) => mention.id),
      );
      const unknownReports = unknownOfReports(reports.map(({ report }) => report));
      const unknownMentions = unknownOfMentions(events.map(({ mention }) => mention));
      await putAll(
        'write/put-report-actors',
        unknownReports.map((row) => ({ report: row.source, ...actorOf(row) })),
      );
      await putAll(
        'write/put-mention-actors',
        unknownMentions.map((row) => ({ mention: row.source, ...actorOf(row) })),
      );
      add(
        unsettled,
        [...unknownReports, ...unknownMentions].map(({ actor }) => actor),
      );
      await putAll(
        'write/put-responses',
        reports.flatMap(({ report: { id, respondsTo } }) =>
          respondsTo === null ? [] : [{ report: id, answered: respondsTo.reportId, speaker: respondsTo.speaker }],
        ),
      );
      await putAll(
        'write/put-references',
        events.flatMap(({ mention }) => mention.reportIds.map((report) => ({ report, mention: mention.id }))),
      );
    },

    async reportsInBlocks(blocks) {
      await graph.lock(blocks);
      return (await graph.read('read/reports-in-blocks', { blocks })).map(storedReport);
    },

    async eventsInBlocks(blocks) {
      await graph.lock(blocks);
      return (await graph.read('read/mentions-in-blocks', { blocks })).map(storedEvent);
    },

    async replaceStatements(reportIds, statements) {
      for (const { said } of statements) months.add(sortKeys(said.earliest).month);
      const told = [...new Set([...reportIds, ...statements.flatMap((statement) => statement.reportIds)])];
      const rows = await graph.read('read/statements-of-reports', { ids: told });
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
      await loosen([...gone, ...untold, ...old]);
      await putIds('write/remove-statements', gone);
      await putIds('write/remove-untold-statements', untold);
      await putIds('write/clear-statements', old);
      await putIds('write/clear-tellings', old);
      const put = statements.filter(({ id }) => changed.has(id));
      await putCounted('write/put-statements', {}, rowsOf(nodes, changed));
      await putCounted(
        'write/put-targets',
        {},
        inOrder('statement', put, 'actor', ({ targets }) => targets.map(idOf)),
      );
      await putCounted(
        'write/put-tellings',
        {},
        inOrder('statement', put, 'report', (one) => one.reportIds),
      );
      const inBlocks = nodes
        .filter(({ id }) => changed.has(id))
        .flatMap(({ id, blocks }) => blocks.map((block) => ({ statement: id, block })));
      await putBlocks(inBlocks.map(({ block }) => block));
      await putAll('write/put-statement-blocks', inBlocks);
    },

    async replaceEvents(mentionIds, events) {
      for (const { date } of events) months.add(sortKeys(date.earliest).month);
      const told = [...new Set([...mentionIds, ...events.flatMap((event) => event.mentionIds)])];
      const nodes = events.map(eventNode);
      const rows = await graph.read('read/events-of-mentions', { ids: told });
      const { gone, changed, old } = compare(nodes, toldBy(rows), loose.events);
      await putIds('write/remove-events', gone);
      await putIds('write/remove-untold-events', without(loose.events, nodes));
      await putIds('write/clear-events', old);
      await putIds('write/clear-event-tellings', old);
      const put = events.filter(({ id }) => changed.has(id));
      await putCounted('write/put-events', {}, rowsOf(nodes, changed));
      await putCounted(
        'write/put-participants',
        {},
        inOrder('event', put, 'actor', ({ actors }) => actors.map(idOf)),
      );
      await putCounted(
        'write/put-event-tellings',
        {},
        inOrder('event', put, 'mention', (one) => one.mentionIds),
      );
      await putAll(
        'write/put-tests',
        events.flatMap(({ id, testsIds }) => testsIds.map((redLine) => ({ event: id, redLine }))),
      );
      await putIds('write/link-event-statements', [...changed]);
    },

    async claimsOf(holderId, issue) {
      const block = claimBlock(holderId, issue);
      await graph.lock([block]);
      const rows = await graph.read('read/claims', { block, holder: holderId });
      return rows.map((row) => ({
        statement: {
          ...decodeStatement(text(row, 'record')),
          redLineId: texts(row, 'redLines').toSorted()[0] ?? null,
          answers: texts(row, 'answers').toSorted(),
          eventIds: texts(row, 'events').toSorted(),
        },
        reports: list(row, 'reports', (value) => storedReport(fieldsOf(value, 'report'))).toSorted((a, b) =>
          a.report.id < b.report.id ? -1 : 1,
        ),
      }));
    },

    async replaceRedLines(holderId, issue, redLines) {
      const block = claimBlock(holderId, issue);
      await putBlocks([block]);
      loose.blocks.add(block);
      const nodes = redLines.map(redLineNode);
      const { gone, changed, old } = compare(nodes, await graph.read('read/red-lines-in-block', { block }), new Set());
      await putIds('write/clear-drawings', [...gone, ...old]);
      await putIds('write/remove-red-lines', gone);
      await putIds('write/clear-red-lines', old);
      const put = redLines.filter(({ id }) => changed.has(id));
      await putCounted('write/put-red-lines', {}, rowsOf(nodes, changed));
      await putCounted(
        'write/put-addressees',
        {},
        inOrder('redLine', put, 'actor', (one) => one.addressees.map(idOf)),
      );
      // Statements that were put again have lost the edge, so it is put for all.
      await putCounted(
        'write/put-drawings',
        {},
        inOrder('redLine', redLines, 'statement', (one) => one.statementIds),
      );
      await putIds('write/date-red-lines', redLines.map(idOf));
    },

    async linkStatements(statementIds) {
      await putIds('write/clear-links', statementIds);
      await putIds('write/clear-answered', statementIds);
      await putIds('write/link-answers', statementIds);
      await putIds('write/link-answered', statementIds);
      await putIds('write/link-statement-events', statementIds);
    },

    async settle() {
      await putIds('write/put-months', [...months].sort());
      await loosen([...loose.statements]);
      await putIds('write/remove-untold-statements', [...loose.statements]);
      await putIds('write/remove-untold-events', [...loose.events]);
      await graph.lock([...loose.blocks]);
      await putIds('write/remove-empty-blocks', [...loose.blocks].sort());
      await settleActors(graph, [...unsettled]);
    },
  };

  /** Blocks that are there from now on and that no other transaction changes until this one ends. */
  async function putBlocks(blocks: readonly string[]): Promise<void> {
    const ids = [...new Set(blocks)].sort();
    await putIds('write/put-blocks', ids);
    await graph.lock(ids);
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

  async function put(name: string, params: Params): Promise<void> {
    await graph.write(name, params);
  }

  async function putAll(name: string, rows: readonly Value[]): Promise<void> {
    if (rows.length > 0) await graph.write(name, { rows });
  }

  async function putIds(name: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await graph.write(name, { ids });
  }

  /** Fails where a row found not all that it hangs on: half a statement must not be kept. */
  async function putCounted(name: string, params: Params, rows: readonly Value[]): Promise<void> {
    if (rows.length === 0) return;
    const [row] = await graph.write(name, { ...params, rows });
    const written = row === undefined ? 0 : integer(row, 'written');
    if (written !== rows.length)
      throw new Error(
        `${name}: ${rows.length} rows, of which ${written} found what they hang on: ${JSON.stringify(rows).slice(0, 300)}`,
      );
  }
}

/** Unverified actors are called what still mentions them calls them; those that nothing mentions are taken out. */
export async function settleActors(graph: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const sorted = [...ids].sort();
  await graph.write('write/settle-actors', { ids: sorted });
  const names = await graph.write('write/unname-actors', { ids: sorted });
  await graph.write('write/name-actors', { ids: sorted });
  await graph.write('write/remove-idle-actors', { ids: sorted });
  if (names.length > 0) await graph.write('write/remove-idle-names', { ids: names.map((row) => text(row, 'name')) });
}

/**
 * What of the stored is not wanted any more, what of the wanted is not stored, stored otherwise or has lost edges,
 * and which of the latter are there already.
 */
function compare(nodes: readonly Node[], stored: readonly Row[], torn: ReadonlySet<string>) {
  const wanted = new Set(nodes.map(idOf));
  const before = new Map(stored.map((row) => [text(row, 'id'), text(row, 'fingerprint')]));
  const gone = [...before.keys()].filter((id) => !wanted.has(id));
  const changed = new Set(
    nodes.filter(({ id, fingerprint }) => before.get(id) !== fingerprint || torn.has(id)).map(idOf),
  );
  return { gone, changed, old: [...changed].filter((id) => before.has(id) || torn.has(id)) };
}

function toldBy(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => list(row, 'told', (value) => fieldsOf(value, 'told')));
}

function without(ids: ReadonlySet<string>, nodes: readonly Node[]): readonly string[] {
  const wanted = new Set(nodes.map(idOf));
  return [...ids].filter((id) => !wanted.has(id));
}

function rowsOf(nodes: readonly Node[], changed: ReadonlySet<string>): readonly Value[] {
  return nodes.filter(({ id }) => changed.has(id)).map(({ row }) => row);
}

/** Rows of edges that keep the order of a list: `{[from]: id, [to]: item, position}`. */
function inOrder<Item extends { readonly id: string }>(
  from: string,
  items: readonly Item[],
  to: string,
  listOf: (item: Item) => readonly string[],
): readonly Value[] {
  return items.flatMap((item) =>
    [...new Set(listOf(item))].map((other, position) => ({ [from]: item.id, [to]: other, position })),
  );
}

function places<Stored extends { readonly blocks: readonly string[] }>(
  name: string,
  stored: readonly Stored[],
  id: (one: Stored) => string,
): readonly Value[] {
  return stored.flatMap((one) => [...new Set(one.blocks)].map((block) => ({ [name]: id(one), block })));
}

function claimsByReport(rows: readonly Row[]): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const row of rows) {
    const holder = textOrNull(row, 'holder');
    if (holder !== null)
      claims.set(text(row, 'id'), {
        holder,
        trigger: text(row, 'trigger'),
        consequence: textOrNull(row, 'consequence'),
      });
  }
  return claims;
}

function outletsByReport(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows.map((row) => {
      const outlets = list(row, 'articles', (article) => textOrNull(fieldsOf(article, 'article'), 'outlet'));
      return [text(row, 'id'), outlets.filter((outlet) => outlet !== null)];
    }),
  );
}

function storedReport(row: Row): StoredReport {
  return {
    report: decodeReport(text(row, 'record')),
    published: textOrNull(row, 'published'),
    outlet: textOrNull(row, 'outlet'),
    blocks: texts(row, 'blocks'),
  };
}

function storedEvent(row: Row): StoredEvent {
  return {
    mention: decodeMention(text(row, 'record')),
    published: textOrNull(row, 'published'),
    blocks: texts(row, 'blocks'),
  };
}

function actorFields({ id, name, kind, verified }: ActorRef): { readonly [key: string]: Value } {
  return { id, name, kind, verified };
}

function actorOf({ actor, name, kind, folded }: UnknownRow): { readonly [key: string]: Value } {
  return { actor, name, kind, folded };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function add(set: Set<string>, ids: readonly string[]): void {
  for (const id of ids) set.add(id);
}
