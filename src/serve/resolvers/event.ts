import type { EventRow } from '../../store/store.js';
import { loadAll } from '../batch.js';
import type { Context } from '../context.js';
import { nodeId } from '../ids.js';
import { connectionResolvers } from '../page.js';

type Mention = EventRow['mentions'][number];

export const eventResolvers = {
  id: ({ id }: EventRow) => nodeId('Event', id),
  statements: ({ statementIds }: EventRow, _: unknown, { statement }: Context) => loadAll(statement, statementIds),
  tests: ({ testsIds }: EventRow, _: unknown, { redLine }: Context) => loadAll(redLine, testsIds),
};

export const eventMentionResolvers = {
  article: ({ articleId }: Mention, _: unknown, { article }: Context) => article(articleId),
  evidence: (mention: Mention) => mention,
};

export const eventConnectionResolvers = connectionResolvers<EventRow>();
