import type { ActorQuery, ArticleQuery, EventQuery, RedLineQuery, StatementQuery } from '../store/store.js';

/** Queries that everything answers, to be narrowed by those who spread them. */
export const ANY_STATEMENT: StatementQuery = {
  ids: null,
  by: null,
  to: null,
  about: [],
  issues: null,
  acts: null,
  warningsOnly: false,
  from: null,
  until: null,
  redLineIds: null,
  outlets: null,
  minReports: 0,
};

export const ANY_RED_LINE: RedLineQuery = { ids: null, by: null, to: null, about: [], issues: null, statuses: null };

export const ANY_EVENT: EventQuery = { ids: null, actors: null, about: [], types: null, from: null, to: null };

export const ANY_ACTOR: ActorQuery = { ids: null, search: null, kinds: null, sideIds: null };

export const ANY_ARTICLE: ArticleQuery = { ids: null, outlets: null, from: null, to: null, search: [] };
