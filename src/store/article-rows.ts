import type { ActorRef, Article, EventMention, Extraction, Passage, Report } from '../model.js';
import type { Value } from './graph.js';
import { sortKeys } from './pages.js';
import { encodeMention, encodeReport } from './records.js';
import type { StoredEvent, StoredReport } from './store.js';
import { fold, stems } from './words.js';

/** All actors that extractions name, each once, by id. */
export function actorsOf(extractions: readonly Extraction[]): readonly ActorRef[] {
  const refs = extractions.flatMap(({ reports, events }) => [
    ...reports.flatMap(actorsOfReport),
    ...events.flatMap(({ actors }) => actors),
  ]);
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function articleRow(article: Article, hash: string): Value {
  const { id, published, sourceId, origin, url, outlet, title, text, demonstration, sources } = article;
  const words = stems(`${title}\n${text}`);
  return {
    id,
    published,
    props: {
      ...{ hash, sourceId, origin, url, outlet, title, text, demonstration, sources, words },
      ...sortKeys(published),
    },
  };
}

export function reportRows(reports: readonly StoredReport[]): readonly Value[] {
  return reports.map(({ report, blocks }) => ({
    id: report.id,
    articleId: report.articleId,
    earliest: report.said.earliest,
    latest: report.said.latest,
    props: {
      articleId: report.articleId,
      speakerText: report.speakerText,
      act: report.act,
      about: report.about,
      issue: report.issue,
      saidPrecision: report.said.precision,
      saidBasis: report.said.basis,
      saidText: report.said.text,
      ...passages('evidence', report.evidence),
      ...passages('quotation', report.quotations),
      holderId: report.redLine?.holder.id ?? null,
      trigger: report.redLine?.trigger ?? null,
      consequence: report.redLine?.consequence ?? null,
      explicit: report.redLine?.explicit ?? null,
      rules: report.rules,
      confidence: report.confidence,
      blocks: [...new Set(blocks)],
      record: encodeReport(report),
    },
  }));
}

export function mentionRows(events: readonly StoredEvent[]): readonly Value[] {
  return events.map(({ mention, blocks }) => ({
    id: mention.id,
    articleId: mention.articleId,
    earliest: mention.date.earliest,
    latest: mention.date.latest,
    props: {
      articleId: mention.articleId,
      what: mention.what,
      type: mention.type,
      precision: mention.date.precision,
      basis: mention.date.basis,
      dateText: mention.date.text,
      place: mention.place,
      start: mention.evidence.start,
      end: mention.evidence.end,
      text: mention.evidence.text,
      blocks: [...new Set(blocks)],
      record: encodeMention(mention),
    },
  }));
}

export function responseRows(reports: readonly StoredReport[]): readonly Value[] {
  return reports.flatMap(({ report: { id, respondsTo } }) =>
    respondsTo === null ? [] : [{ report: id, answered: respondsTo.reportId, speaker: respondsTo.speaker }],
  );
}

export function referenceRows(events: readonly StoredEvent[]): readonly Value[] {
  return events.flatMap(({ mention }) => mention.reportIds.map((report) => ({ report, mention: mention.id })));
}

/** Unverified actors with the article's own name for them, which decides what they are called. */
export function unknownOfReports(reports: readonly Report[]): readonly UnknownRow[] {
  return reports.flatMap((report) => unknown(report.id, actorsOfReport(report)));
}

export function unknownOfMentions(mentions: readonly EventMention[]): readonly UnknownRow[] {
  return mentions.flatMap(({ id, actors }) => unknown(id, actors));
}

export interface UnknownRow {
  readonly source: string;
  readonly actor: string;
  readonly name: string;
  readonly kind: string;
  readonly folded: string;
}

function unknown(source: string, refs: readonly ActorRef[]): readonly UnknownRow[] {
  const byId = new Map(refs.filter(({ verified }) => !verified).map((ref) => [ref.id, ref]));
  return [...byId.values()].map(({ id, name, kind }) => ({ source, actor: id, name, kind, folded: fold(name) }));
}

function actorsOfReport({ speaker, side, targets, redLine }: Report): readonly ActorRef[] {
  return [speaker, side, ...targets, ...(redLine === null ? [] : [redLine.holder])];
}

/** Passages as parallel lists, which both engines can keep as properties. */
function passages(name: string, spans: readonly Passage[]): { readonly [key: string]: Value } {
  return {
    [`${name}Starts`]: spans.map(({ start }) => start),
    [`${name}Ends`]: spans.map(({ end }) => end),
    [`${name}Texts`]: spans.map(({ text }) => text),
  };
}
