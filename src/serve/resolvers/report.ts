import type { ActorRef, Passage, RedLineClaim } from '../../model.js';
import type { ReportRow } from '../../store/store.js';
import { loadAll } from '../batch.js';
import type { Context } from '../context.js';
import { nodeId } from '../ids.js';
import { describeIssue } from '../issues.js';
import { surroundings } from '../passage.js';

/** A passage that knows its article, whose text is loaded only when what stands around it is asked for. */
export interface ArticlePassage extends Passage {
  readonly articleId: string;
}

export const reportResolvers = {
  id: ({ report }: ReportRow) => nodeId('Report', report.id),
  article: ({ report }: ReportRow, _: unknown, { article }: Context) => article(report.articleId),
  statement: ({ statementId }: ReportRow, _: unknown, { statement }: Context) => statement(statementId),
  speaker: ({ report }: ReportRow, _: unknown, { actor }: Context) => actor(report.speaker.id),
  speakerText: ({ report }: ReportRow) => report.speakerText,
  side: ({ report }: ReportRow, _: unknown, { actor }: Context) => actor(report.side.id),
  act: ({ report }: ReportRow) => report.act,
  targets: ({ report }: ReportRow, _: unknown, { actor }: Context) => loadAll(actor, report.targets.map(idOfRef)),
  about: ({ report }: ReportRow) => report.about,
  issue: ({ report }: ReportRow) => describeIssue(report.issue),
  said: ({ report }: ReportRow) => report.said,
  evidence: ({ report }: ReportRow) => inArticle(report.evidence, report.articleId),
  quotations: ({ report }: ReportRow) => inArticle(report.quotations, report.articleId),
  redLine: ({ report }: ReportRow) => report.redLine,
  respondsTo: ({ report }: ReportRow) => report.respondsTo,
  rules: ({ report }: ReportRow) => report.rules,
  confidence: ({ report }: ReportRow) => report.confidence,
};

export const redLineClaimResolvers = {
  holder: ({ holder }: RedLineClaim, _: unknown, { actor }: Context) => actor(holder.id),
};

export const respondsToResolvers = {
  report: ({ reportId }: { readonly reportId: string }, _: unknown, { report }: Context) => report(reportId),
};

export const passageResolvers = {
  before: async (passage: ArticlePassage, _: unknown, context: Context) => (await around(passage, context)).before,
  after: async (passage: ArticlePassage, _: unknown, context: Context) => (await around(passage, context)).after,
};

async function around(passage: ArticlePassage, { article }: Context) {
  const found = await article(passage.articleId);
  if (found === undefined) throw new Error(`the graph has no article ${passage.articleId}, which holds evidence`);
  return surroundings(found.text, passage);
}

function inArticle(passages: readonly Passage[], articleId: string): readonly ArticlePassage[] {
  return passages.map((passage) => ({ ...passage, articleId }));
}

function idOfRef({ id }: ActorRef): string {
  return id;
}
