import type { ActorRow } from '../../store/store.js';
import type { Context } from '../context.js';
import { quoted, refusal } from '../errors.js';
import type { ActorFilter, ArticleFilter, EventFilter, RedLineFilter, StatementFilter } from '../filters.js';
import { actorQuery, articleQuery, eventQuery, redLineQuery, statementQuery } from '../filters.js';
import { idOf, parseNodeId } from '../ids.js';
import { ACTORS, ARTICLES, connectStatements, EVENTS, RED_LINES } from '../lists.js';
import { actorsNamed } from '../names.js';
import type { PageArgs } from '../page.js';
import { connect, MAX_PAGE } from '../page.js';

type ListArgs<Filter> = PageArgs & { readonly filter?: Filter | null };
type IdArgs = { readonly id: string };

/** Root fields. */
export const queryResolvers = {
  warnings: async (_: unknown, args: ListArgs<StatementFilter>, context: Context) =>
    connectStatements({ ...(await statementQuery(args.filter, context)), warningsOnly: true }, args, context),
  statements: async (_: unknown, args: ListArgs<StatementFilter>, context: Context) =>
    connectStatements(await statementQuery(args.filter, context), args, context),
  redLines: async (_: unknown, args: ListArgs<RedLineFilter>, context: Context) => {
    const query = await redLineQuery(args.filter, context);
    return connect(RED_LINES, args, (page) => context.reader.redLines(query, page));
  },
  events: async (_: unknown, args: ListArgs<EventFilter>, context: Context) => {
    const query = await eventQuery(args.filter, context);
    return connect(EVENTS, args, (page) => context.reader.events(query, page));
  },
  actors: async (_: unknown, args: ListArgs<ActorFilter>, context: Context) => {
    const query = await actorQuery(args.filter, context);
    return connect(ACTORS, args, (page) => context.reader.actors(query, page));
  },
  articles: (_: unknown, args: ListArgs<ArticleFilter>, context: Context) => {
    const query = articleQuery(args.filter, context);
    return connect(ARTICLES, args, (page) => context.reader.articles(query, page));
  },

  statement: (_: unknown, { id }: IdArgs, context: Context) => context.statement(idOf('Statement', id)),
  redLine: (_: unknown, { id }: IdArgs, context: Context) => context.redLine(idOf('RedLine', id)),
  event: (_: unknown, { id }: IdArgs, context: Context) => context.event(idOf('Event', id)),
  article: (_: unknown, { id }: IdArgs, context: Context) => context.article(idOf('Article', id)),
  actor: async (_: unknown, { name }: { readonly name: string }, context: Context) =>
    foremost(await actorsNamed(name, 'name', context)),

  node: (_: unknown, { id }: IdArgs, context: Context) => loadNode(id, context),
  nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }, context: Context) => {
    if (ids.length > MAX_PAGE)
      throw refusal('PAGE_TOO_LARGE', `at most ${MAX_PAGE} ids, not ${ids.length}`, { value: ids.length });
    return ids.map((id) => loadNode(id, context));
  },
  graph: async (_: unknown, __: unknown, { reader, about }: Context) => ({ ...(await reader.counts()), ...about }),
};

/** Of several actors of a name, one that the gazetteer holds. */
function foremost(actors: readonly ActorRow[]): ActorRow | undefined {
  return actors.find((actor) => actor.verified) ?? actors[0];
}

async function loadNode(id: string, context: Context) {
  const node = parseNodeId(id);
  if (node === null) throw refusal('BAD_ID', `not an id: ${quoted(id)}`, { value: id });
  const row = await loaders(context)[node.type](node.id);
  return row === undefined ? null : { ...row, __typename: node.type };
}

function loaders(context: Context) {
  return {
    Statement: context.statement,
    Report: context.report,
    RedLine: context.redLine,
    Event: context.event,
    Article: context.article,
    Actor: context.actor,
  };
}
