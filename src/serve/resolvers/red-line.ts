import type { RedLineStatus } from '../../model.js';
import type { DateRow, EventRow, RedLineRow, StatementRow } from '../../store/store.js';
import { loadAll } from '../batch.js';
import type { Context } from '../context.js';
import { nodeId } from '../ids.js';
import { describeIssue } from '../issues.js';
import { connectionResolvers, UNDATED_KEY } from '../page.js';

interface Moment {
  readonly what: RedLineStatus;
  readonly date: DateRow;
  readonly statement: StatementRow | null;
  readonly event: EventRow | null;
}

export const redLineResolvers = {
  id: ({ id }: RedLineRow) => nodeId('RedLine', id),
  issue: ({ issue }: RedLineRow) => describeIssue(issue),
  statements: ({ statementIds }: RedLineRow, _: unknown, { statement }: Context) => loadAll(statement, statementIds),
  testedBy: ({ testedByIds }: RedLineRow, _: unknown, { event }: Context) => loadAll(event, testedByIds),
  history: async ({ statementIds, testedByIds }: RedLineRow, _: unknown, context: Context) => {
    const [statements, events] = await Promise.all([
      loadAll(context.statement, statementIds),
      loadAll(context.event, testedByIds),
    ]);
    return [...statements.map(stating), ...events.map(testing)].sort(byDate);
  },
};

export const redLineConnectionResolvers = connectionResolvers<RedLineRow>();

/** The first of the statements, which come in their order, draws the line; the others draw it again. */
function stating(statement: StatementRow, index: number): Moment {
  return { what: index === 0 ? 'STATED' : 'RESTATED', date: statement.said, statement, event: null };
}

function testing(event: EventRow): Moment {
  return { what: 'TESTED', date: event.date, statement: null, event };
}

/** Stable, so that moments of one day stay in their order: what is said of a line before what tests it. */
function byDate(a: Moment, b: Moment): number {
  const [first, second] = [a.date.earliest ?? UNDATED_KEY, b.date.earliest ?? UNDATED_KEY];
  return first < second ? -1 : first > second ? 1 : 0;
}
