import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { dateScalar } from './dates.js';
import { ISSUE_CODES } from './issues.js';
import { actorConnectionResolvers, actorResolvers } from './resolvers/actor.js';
import { articleConnectionResolvers, articleResolvers } from './resolvers/article.js';
import { eventConnectionResolvers, eventMentionResolvers, eventResolvers } from './resolvers/event.js';
import { queryResolvers } from './resolvers/query.js';
import { redLineConnectionResolvers, redLineResolvers } from './resolvers/red-line.js';
import { passageResolvers, redLineClaimResolvers, reportResolvers, respondsToResolvers } from './resolvers/report.js';
import { statementConnectionResolvers, statementResolvers } from './resolvers/statement.js';

const SCHEMA = new URL('../../schema/', import.meta.url);

let made: GraphQLSchema | null = null;

/** The schema of `schema/*.graphql` with its resolvers, made once; a field with arguments and without a resolver is an error here. */
export function makeSchema(): GraphQLSchema {
  made ??= makeExecutableSchema<Context>({
    typeDefs: readDefinitions(SCHEMA).map(({ text }) => text),
    resolvers: {
      Query: queryResolvers,
      Date: dateScalar,
      IssueCode: ISSUE_CODES,
      Statement: statementResolvers,
      StatementConnection: statementConnectionResolvers,
      Report: reportResolvers,
      RedLineClaim: redLineClaimResolvers,
      RespondsTo: respondsToResolvers,
      Passage: passageResolvers,
      RedLine: redLineResolvers,
      RedLineConnection: redLineConnectionResolvers,
      Event: eventResolvers,
      EventMention: eventMentionResolvers,
      EventConnection: eventConnectionResolvers,
      Article: articleResolvers,
      ArticleConnection: articleConnectionResolvers,
      Actor: actorResolvers,
      ActorConnection: actorConnectionResolvers,
    },
    resolverValidationOptions: { requireResolversForArgs: 'error', requireResolversToMatchSchema: 'error' },
  });
  return made;
}

/** The `.graphql` files of a folder by name. */
export function readDefinitions(folder: URL): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}
