import type { Act, ActorKind, EventType, Issue, RedLineStatus } from '../model.js';
import type { ActorQuery, ArticleQuery, EventQuery, RedLineQuery, StatementQuery } from '../store/store.js';
import type { Context } from './context.js';
import type { DateRange } from './dates.js';
import { readRange } from './dates.js';
import { quoted, refusal } from './errors.js';
import { idOf } from './ids.js';
import { actorIds } from './names.js';
import { ANY_ACTOR, ANY_ARTICLE, ANY_EVENT, ANY_RED_LINE, ANY_STATEMENT } from './queries.js';

/** The filters as GraphQL hands them over: a field is left out, null, or of its type. */
type Given<Fields> = { readonly [Field in keyof Fields]?: Fields[Field] | null };
type Names = readonly string[];

export type StatementFilter = Given<{
  by: Names;
  to: Names;
  about: string;
  issues: readonly Issue[];
  acts: readonly Act[];
  said: DateRange;
  outlets: Names;
  minReports: number;
  redLine: Names;
}>;
export type RedLineFilter = Given<{
  by: Names;
  to: Names;
  about: string;
  issues: readonly Issue[];
  statuses: readonly RedLineStatus[];
}>;
export type EventFilter = Given<{ actors: Names; about: string; types: readonly EventType[]; date: DateRange }>;
export type ActorFilter = Given<{ search: string; kinds: readonly ActorKind[]; sides: Names }>;
export type ArticleFilter = Given<{ outlets: Names; published: DateRange; search: string }>;

const MAX_TEXT = 200;
const MAX_VALUES = 50;

/** What a filter asks of the store, aliases resolved to ids. Bad values are refused by name. */
export async function statementQuery(
  filter: StatementFilter | null | undefined,
  context: Context,
): Promise<StatementQuery> {
  if (filter == null) return ANY_STATEMENT;
  const { from, to: until } = readRange(filter.said, 'said');
  const [by, to] = await Promise.all([actorIds(filter.by, 'by', context), actorIds(filter.to, 'to', context)]);
  return {
    ...ANY_STATEMENT,
    by,
    to,
    about: stems(filter.about, 'about', context),
    issues: some(filter.issues, 'issues'),
    acts: some(filter.acts, 'acts'),
    from,
    until,
    redLineIds: some(filter.redLine, 'redLine')?.map((id) => idOf('RedLine', id)) ?? null,
    outlets: some(filter.outlets, 'outlets'),
    minReports: filter.minReports ?? 0,
  };
}

export async function redLineQuery(filter: RedLineFilter | null | undefined, context: Context): Promise<RedLineQuery> {
  if (filter == null) return ANY_RED_LINE;
  const [by, to] = await Promise.all([actorIds(filter.by, 'by', context), actorIds(filter.to, 'to', context)]);
  return {
    ...ANY_RED_LINE,
    by,
    to,
    about: stems(filter.about, 'about', context),
    issues: some(filter.issues, 'issues'),
    statuses: some(filter.statuses, 'statuses'),
  };
}

export async function eventQuery(filter: EventFilter | null | undefined, context: Context): Promise<EventQuery> {
  if (filter == null) return ANY_EVENT;
  return {
    ...ANY_EVENT,
    ...readRange(filter.date, 'date'),
    actors: await actorIds(filter.actors, 'actors', context),
    about: stems(filter.about, 'about', context),
    types: some(filter.types, 'types'),
  };
}

export async function actorQuery(filter: ActorFilter | null | undefined, context: Context): Promise<ActorQuery> {
  if (filter == null) return ANY_ACTOR;
  const search = filter.search == null ? null : context.words.fold(words(filter.search, 'search'));
  if (search === '')
    throw refusal('BAD_FILTER', `search: ${quoted(filter.search)} has no letters`, { value: filter.search });
  return {
    ...ANY_ACTOR,
    search,
    kinds: some(filter.kinds, 'kinds'),
    sideIds: await actorIds(filter.sides, 'sides', context),
  };
}

export function articleQuery(filter: ArticleFilter | null | undefined, context: Context): ArticleQuery {
  if (filter == null) return ANY_ARTICLE;
  return {
    ...ANY_ARTICLE,
    ...readRange(filter.published, 'published'),
    outlets: some(filter.outlets, 'outlets'),
    search: stems(filter.search, 'search', context),
  };
}

/** An empty list asks for nothing in particular, like null. */
function some<Value>(values: readonly Value[] | null | undefined, argument: string): readonly Value[] | null {
  if (values == null || values.length === 0) return null;
  if (values.length > MAX_VALUES)
    throw refusal('BAD_FILTER', `${argument}: at most ${MAX_VALUES} values, not ${values.length}`, {
      value: values.length,
    });
  return [...new Set(values)];
}

function stems(text: string | null | undefined, argument: string, context: Context): readonly string[] {
  if (text == null) return [];
  const found = context.words.stems(words(text, argument));
  if (found.length === 0)
    throw refusal('BAD_FILTER', `${argument}: ${quoted(text)} has no word to look for`, { value: text });
  return [...new Set(found)];
}

function words(text: string, argument: string): string {
  if (text.length > MAX_TEXT)
    throw refusal('BAD_FILTER', `${argument}: at most ${MAX_TEXT} characters, not ${text.length}`, {
      value: text.slice(0, MAX_TEXT),
    });
  return text;
}
