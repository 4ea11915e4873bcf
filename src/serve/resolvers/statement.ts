import type { StatementRow } from '../../store/store.js';
import { ACT_CODES } from '../acts.js';
import { loadAll } from '../batch.js';
import type { Context } from '../context.js';
import { nodeId } from '../ids.js';
import { describeIssue } from '../issues.js';
import type { Connection } from '../page.js';
import { connectionResolvers } from '../page.js';

export const statementResolvers = {
  id: ({ id }: StatementRow) => nodeId('Statement', id),
  actCode: ({ act }: StatementRow) => ACT_CODES[act],
  issue: ({ issue }: StatementRow) => describeIssue(issue),
  redLine: ({ redLineId }: StatementRow, _: unknown, { redLine }: Context) =>
    redLineId === null ? null : redLine(redLineId),
  reports: ({ reportIds }: StatementRow, _: unknown, { report }: Context) => loadAll(report, reportIds),
  reportCount: ({ reportIds }: StatementRow) => reportIds.length,
  answers: ({ answersIds }: StatementRow, _: unknown, { statement }: Context) => loadAll(statement, answersIds),
  answeredBy: ({ answeredByIds }: StatementRow, _: unknown, { statement }: Context) =>
    loadAll(statement, answeredByIds),
  events: ({ eventIds }: StatementRow, _: unknown, { event }: Context) => loadAll(event, eventIds),
};

export const statementConnectionResolvers = {
  ...connectionResolvers<StatementRow>(),
  totalCount: (connection: Connection<StatementRow>) => connection.total(),
};
