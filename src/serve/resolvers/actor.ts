import type { ActorRow, OfficeRow } from '../../store/store.js';
import type { Context, MembershipRow } from '../context.js';
import { refusal } from '../errors.js';
import { nodeId } from '../ids.js';
import { connectStatements, RED_LINES } from '../lists.js';
import type { PageArgs } from '../page.js';
import { connect, connectionResolvers } from '../page.js';
import { ANY_RED_LINE, ANY_STATEMENT } from '../queries.js';

/** Paging through one actor's statements is one question to the store, so a request may do it for so many. */
const MAX_PAGED_ACTORS = 25;

export const actorResolvers = {
  id: ({ id }: ActorRow) => nodeId('Actor', id),
  aliases: ({ name, aliases }: ActorRow) => aliases.filter((alias) => alias !== name),
  side: ({ sideId }: ActorRow, _: unknown, { actor }: Context) => (sideId === null ? null : actor(sideId)),
  offices: async ({ id }: ActorRow, _: unknown, context: Context) =>
    (await officesOf(id, context)).filter(({ person }) => person.id === id),
  officeHolders: async ({ id }: ActorRow, _: unknown, context: Context) =>
    (await officesOf(id, context)).filter(({ body }) => body.id === id),
  memberships: async ({ id }: ActorRow, _: unknown, context: Context) =>
    (await membershipsOf(id, context)).filter(({ member }) => member.id === id),
  members: async ({ id }: ActorRow, _: unknown, context: Context) =>
    (await membershipsOf(id, context)).filter(({ group }) => group.id === id),
  statements: ({ id }: ActorRow, args: PageArgs, context: Context) => {
    countPagedActor(id, context);
    return connectStatements({ ...ANY_STATEMENT, by: [id] }, args, context);
  },
  redLines: ({ id }: ActorRow, args: PageArgs, context: Context) => {
    countPagedActor(id, context);
    return connect(RED_LINES, args, (page) => context.reader.redLines({ ...ANY_RED_LINE, by: [id] }, page));
  },
};

export const actorConnectionResolvers = connectionResolvers<ActorRow>();

async function officesOf(id: string, { offices }: Context): Promise<readonly OfficeRow[]> {
  return sortTerms((await offices(id)) ?? []);
}

async function membershipsOf(id: string, { memberships }: Context): Promise<readonly MembershipRow[]> {
  return sortTerms((await memberships(id)) ?? []);
}

/** Latest first, those without a beginning last. */
function sortTerms<Term extends { readonly from: string | null }>(terms: readonly Term[]): readonly Term[] {
  return [...terms].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '', 'en'));
}

function countPagedActor(id: string, { pagedActors }: Context): void {
  pagedActors.add(id);
  if (pagedActors.size > MAX_PAGED_ACTORS)
    throw refusal('TOO_COSTLY', `lists of more than ${MAX_PAGED_ACTORS} actors were asked for in one request`, {
      limit: MAX_PAGED_ACTORS,
    });
}
