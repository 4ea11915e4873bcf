import { createHash } from 'node:crypto';
import type { Article, EventMention, Extraction, Issue, Statement } from './model.js';
import { blocksOfEvent, blocksOfReport } from './resolve/blocks.js';
import { likeness, profileOf, SAME } from './resolve/compare.js';
import { resolveEvents, sameEvent } from './resolve/events.js';
import { resolveRedLines } from './resolve/red-lines.js';
import { resolveStatements } from './resolve/statements.js';
import type { Store, StoredEvent, StoredReport, Transaction } from './store/store.js';

/** Raised when extraction or resolution changes what an article yields, so that a second ingest reads it anew. */
export const EXTRACTOR_VERSION = '1';

export type Outcome = 'new' | 'changed' | 'unchanged';

/**
 * Puts one article and what it tells into the graph, in one transaction, and resolves its neighbourhood again.
 * An article that is there already is not extracted.
 */
export function ingestArticle(
  store: Store,
  article: Article,
  extract: (article: Article) => Extraction,
): Promise<Outcome> {
  const hash = contentHash(article);
  let extraction: Extraction | null = null;
  return store.transaction(async (tx) => {
    const stored = await tx.articleHash(article.id);
    const stale = article.origin === null ? [] : await tx.articlesFrom(article.origin, article.id);
    if (stored === hash && stale.length === 0) return 'unchanged';
    const gone = [];
    for (const id of stored === null || stored === hash ? stale : [...stale, article.id])
      gone.push(await tx.removeArticle(id));
    // kept for the next try, when the transaction has to run again
    extraction ??= extract(article);
    const reports = extraction.reports.map(
      (report): StoredReport => ({
        report,
        published: article.published,
        outlet: article.outlet,
        blocks: blocksOfReport(report),
      }),
    );
    const events = extraction.events.map(
      (mention): StoredEvent => ({ mention, published: article.published, blocks: blocksOfEvent(mention) }),
    );
    if (stored !== hash) await tx.addArticle(extraction, hash, reports, events);
    await resolveAround(
      tx,
      stored === hash ? [] : reports,
      gone.flatMap((g) => g.reports),
    );
    await resolveEventsAround(
      tx,
      stored === hash ? [] : events,
      gone.flatMap((g) => g.events),
    );
    return stored === null && stale.length === 0 ? 'new' : 'changed';
  });
}

/** What the graph holds of an article: its text and facts about it, and the version of the rules that read it. */
function contentHash(article: Article): string {
  const { title, text, url, outlet, published, sourceId, demonstration, sources } = article;
  return createHash('sha256')
    .update(JSON.stringify([EXTRACTOR_VERSION, title, text, url, outlet, published, sourceId, demonstration, sources]))
    .digest('hex');
}

/** Everything that hangs together with these reports by likeness, they themselves included; what is gone only leads on to its neighbours. */
async function neighbourhood(
  tx: Transaction,
  added: readonly StoredReport[],
  gone: readonly StoredReport[],
): Promise<readonly StoredReport[]> {
  const found = new Map(added.map((r) => [r.report.id, r]));
  let frontier = [...added, ...gone];
  while (frontier.length > 0) {
    const near = await tx.reportsInBlocks([...new Set(frontier.flatMap((r) => r.blocks))].sort());
    const profiles = frontier.map((r) => profileOf(r.report, r.published));
    const next = near
      .filter((r) => !found.has(r.report.id))
      .filter((r) => {
        const profile = profileOf(r.report, r.published);
        return profiles.some((p) => likeness(p, profile) >= SAME);
      });
    for (const r of next) found.set(r.report.id, r);
    frontier = next;
  }
  return [...found.values()];
}

async function resolveAround(
  tx: Transaction,
  added: readonly StoredReport[],
  gone: readonly StoredReport[],
): Promise<void> {
  const reports = await neighbourhood(tx, added, gone);
  const statements = resolveStatements(reports).map(
    (s): Statement => ({ ...s, redLineId: null, answers: [], eventIds: [] }),
  );
  await tx.replaceStatements([...reports, ...gone].map((r) => r.report.id).sort(), statements);
  // red lines whose claims may have come, gone or moved to another issue of their side
  const touched = [...reports, ...gone].map((r) => r.report);
  const issues = new Map<string, Set<Issue>>();
  for (const { side, issue } of touched) issues.set(side.id, (issues.get(side.id) ?? new Set()).add(issue));
  const lines = new Map<string, { holderId: string; issue: Issue }>();
  for (const { redLine, side } of touched)
    if (redLine !== null)
      for (const issue of issues.get(side.id) ?? [])
        lines.set(`${redLine.holder.id}|${issue}`, { holderId: redLine.holder.id, issue });
  for (const [, { holderId, issue }] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const claims = await tx.claimsOf(holderId, issue);
    const told = claims.map((c) => ({ statement: c.statement, reports: c.reports.map((r) => r.report) }));
    const holder = told.flatMap((t) => t.reports).find((r) => r.redLine?.holder.id === holderId)?.redLine?.holder;
    await tx.replaceRedLines(holderId, issue, holder === undefined ? [] : resolveRedLines(holder, told));
  }
  await tx.linkStatements(statements.map((s) => s.id).sort());
}

async function resolveEventsAround(
  tx: Transaction,
  added: readonly StoredEvent[],
  gone: readonly StoredEvent[],
): Promise<void> {
  const found = new Map<string, EventMention>(added.map((e) => [e.mention.id, e.mention]));
  let frontier = [...added, ...gone];
  while (frontier.length > 0) {
    const near = await tx.eventsInBlocks([...new Set(frontier.flatMap((e) => e.blocks))].sort());
    const next = near.filter((e) => !found.has(e.mention.id) && frontier.some((f) => sameEvent(f.mention, e.mention)));
    for (const e of next) found.set(e.mention.id, e.mention);
    frontier = next;
  }
  await tx.replaceEvents(
    [...found.keys(), ...gone.map((e) => e.mention.id)].sort(),
    resolveEvents([...found.values()]),
  );
}
