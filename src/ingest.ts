import { createHash } from 'node:crypto';
import type { Article, EventMention, Extraction, Statement } from './model.js';
import { redrawLines } from './redraw.js';
import { blocksOfEvent, placesOfEvent } from './resolve/blocks.js';
import { likeness, profileOf, SAME } from './resolve/compare.js';
import { resolveEvents, sameEvent } from './resolve/events.js';
import { resolveStatements } from './resolve/statements.js';
import type { NewArticle, Removed, Store, StoredEvent, StoredReport, Transaction } from './store/store.js';

/** Raised when extraction or resolution changes what an article yields, so that a second ingest reads it anew. */
export const EXTRACTOR_VERSION = '9';

export type Outcome = 'new' | 'changed' | 'unchanged';

type Extract = (article: Article) => Extraction;

/**
 * Puts one article and what it tells into the graph, in one transaction, and resolves its neighbourhood again.
 * An article that is there already is not extracted.
 */
export async function ingestArticle(store: Store, article: Article, extract: Extract): Promise<Outcome> {
  const [outcome] = await ingestArticles(store, [article], extract);
  if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error(`no outcome for "${article.id}"`);
  return outcome;
}

/** Can these articles go in together? Not two texts of one, of which the later is to replace the earlier. */
export function areApart(articles: readonly Article[]): boolean {
  const ids = new Set(articles.map(({ id }) => id));
  const places = articles.flatMap(({ origin }) => (origin === null ? [] : [origin]));
  const nameless = articles.some(({ url, sourceId }) => url === null && sourceId === null);
  return ids.size === articles.length && !(nameless && new Set(places).size < places.length);
}

/**
 * The same for several articles that are apart, in one transaction: all or none of them. The graph is that of one after another.
 * An article that cannot be extracted is left as it was, and its error given. `closing` is called when only the commit is left.
 */
export function ingestArticles(
  store: Store,
  articles: readonly Article[],
  extract: Extract,
  closing?: () => void,
): Promise<readonly (Outcome | Error)[]> {
  // kept for the next try, when the transaction has to run again
  const extractions = new Map<string, Extraction | Error>();
  return store.transaction(async (tx) => {
    const stored = await tx.articleHashes(articles.map(({ id }) => id));
    const places = articles.flatMap(({ origin, id }) => (origin === null ? [] : [{ origin, exceptId: id }]));
    const from = await tx.articlesFrom(places);
    const outcomes: (Outcome | Error)[] = [];
    const gone: Removed[] = [];
    const added: NewArticle[] = [];
    for (const article of articles) {
      const hash = contentHash(article);
      const before = stored.get(article.id);
      const stale = from.filter(({ origin, id }) => origin === article.origin && id !== article.id);
      const made = before === hash ? null : (extractions.get(article.id) ?? attempt(extract, article));
      if (made !== null) extractions.set(article.id, made);
      if (made instanceof Error) {
        outcomes.push(made);
        continue;
      }
      const old = made === null || before === undefined ? stale : [...stale, article];
      for (const { id } of old) gone.push(await tx.removeArticle(id));
      if (made !== null) added.push(newArticle(made, hash));
      outcomes.push(
        made === null && stale.length === 0
          ? 'unchanged'
          : before === undefined && stale.length === 0
            ? 'new'
            : 'changed',
      );
    }
    if (added.length === 0 && gone.length === 0) return outcomes;
    if (added.length > 0) await tx.addArticles(added);
    await resolveAround(
      tx,
      added.flatMap((one) => one.reports),
      gone.flatMap((one) => one.reports),
    );
    await resolveEventsAround(
      tx,
      added.flatMap((one) => one.events),
      gone.flatMap((one) => one.events),
    );
    return outcomes;
  }, closing);
}

function attempt(extract: Extract, article: Article): Extraction | Error {
  try {
    return extract(article);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function newArticle(extraction: Extraction, hash: string): NewArticle {
  const { published, outlet } = extraction.article;
  return {
    extraction,
    hash,
    reports: extraction.reports.map((report) => ({
      report,
      published,
      outlet,
      blocks: [...profileOf(report, published).blocks],
    })),
    events: extraction.events.map((mention) => ({ mention, published, blocks: blocksOfEvent(mention) })),
  };
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
    const profiles = frontier.map((r) => profileOf(r.report, r.published));
    const near = await tx.reportsInBlocks(
      once(profiles.flatMap(({ around }) => around)),
      frontier.flatMap((r) => r.blocks),
    );
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
  const byId = new Map(reports.map(({ report }) => [report.id, report]));
  await redrawLines(
    tx,
    new Map(
      statements.map((statement) => [
        statement.id,
        { statement, reports: statement.reportIds.flatMap((id) => byId.get(id) ?? []) },
      ]),
    ),
  );
  await tx.linkStatements(statements.map((s) => s.id).sort());
}

function once(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}

async function resolveEventsAround(
  tx: Transaction,
  added: readonly StoredEvent[],
  gone: readonly StoredEvent[],
): Promise<void> {
  const found = new Map<string, EventMention>(added.map((e) => [e.mention.id, e.mention]));
  let frontier = [...added, ...gone];
  while (frontier.length > 0) {
    const near = await tx.eventsInBlocks(
      once(frontier.flatMap((e) => placesOfEvent(e.mention).around)),
      frontier.flatMap((e) => e.blocks),
    );
    const next = near.filter((e) => !found.has(e.mention.id) && frontier.some((f) => sameEvent(f.mention, e.mention)));
    for (const e of next) found.set(e.mention.id, e.mention);
    frontier = next;
  }
  await tx.replaceEvents(
    [...found.keys(), ...gone.map((e) => e.mention.id)].sort(),
    resolveEvents([...found.values()]),
  );
}
