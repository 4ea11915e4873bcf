import type { Article } from '../../model.js';
import type { ReportRow } from '../../store/store.js';
import { loadAll } from '../batch.js';
import type { Context } from '../context.js';
import { nodeId } from '../ids.js';
import { connectionResolvers } from '../page.js';

const DEMONSTRATION = 'A paraphrase written for demonstration from the sources named, not the words of an outlet.';

export const articleResolvers = {
  id: ({ id }: Article) => nodeId('Article', id),
  notice: ({ demonstration }: Article) => (demonstration ? DEMONSTRATION : null),
  reports: ({ id }: Article, _: unknown, context: Context) => reportsOf(id, context),
  statements: async ({ id }: Article, _: unknown, context: Context) => {
    const reports = await reportsOf(id, context);
    return loadAll(context.statement, [...new Set(reports.map(({ statementId }) => statementId))]);
  },
};

export const articleConnectionResolvers = connectionResolvers<Article>();

async function reportsOf(articleId: string, { reportsOfArticle }: Context): Promise<readonly ReportRow[]> {
  const reports = (await reportsOfArticle(articleId)) ?? [];
  return [...reports].sort((a, b) => place(a) - place(b) || (a.report.id < b.report.id ? -1 : 1));
}

function place({ report }: ReportRow): number {
  return report.evidence[0]?.start ?? 0;
}
