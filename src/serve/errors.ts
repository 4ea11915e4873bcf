import { GraphQLError } from 'graphql';

/** Every code an answer can carry in `extensions.code`, with what it tells; `schema/README.md` shows this table. */
export const ERROR_CODES = {
  UNKNOWN_ACTOR: 'No actor has this name; `suggestions` holds up to three names that are near.',
  BAD_DATE: 'The value is no day of the calendar as YYYY-MM-DD.',
  BAD_RANGE: 'The range ends before it begins.',
  BAD_FILTER: 'A value of the filter cannot be looked for: empty, too long, too many, or without a word in it.',
  BAD_ID: 'The value is no id, or the id of something else.',
  BAD_CURSOR: 'The cursor is damaged, or belongs to another list or order.',
  BAD_PAGE_SIZE: 'A page has at least one row.',
  PAGE_TOO_LARGE: 'More than 100 rows or ids were asked for at once.',
  TOO_DEEP: 'The selection is nested too deeply.',
  TOO_COSTLY: 'The request asks for too much at once: ask for smaller pages, or for less below them.',
  TOO_MANY_TOKENS: 'The document is too long.',
  TOO_MANY_ALIASES: 'Too many fields are renamed.',
  TOO_MANY_DIRECTIVES: 'Too many directives are used.',
  TIMEOUT: 'The answer took too long and was given up.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The operation asked for is not in the document, or it has several and none is named.',
  BAD_VARIABLE: 'A variable does not fit its type.',
  BAD_REQUEST: 'The HTTP request is not one of GraphQL over HTTP.',
  UNSUPPORTED_MEDIA_TYPE: 'POST takes application/json only.',
  REQUEST_ENTITY_TOO_LARGE: 'The request body is too large.',
  METHOD_NOT_ALLOWED: 'This address does not take the method.',
  HOST_NOT_ALLOWED: 'The Host header is none that this server answers to.',
  NOT_FOUND: 'There is nothing at this address.',
  UNAVAILABLE: 'The graph cannot be read at the moment.',
  INTERNAL: 'Something failed here; the log has it under `reference`.',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * An error for the one who asks: its message names the value, `extensions.code` says what is wrong with it.
 *
 * @example refusal('BAD_DATE', 'no such day: "2024-02-31"', { value: '2024-02-31' })
 */
export function refusal(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** A value as it stands in a message: quoted, on one line, cut when it is long. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…"` : text;
}

/** The one shape in which an error leaves this server, also where no GraphQL was asked. */
export function errorBody(code: ErrorCode, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}
