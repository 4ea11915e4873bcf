import type { EndpointOptions } from './endpoint.js';
import { makeEndpoint } from './endpoint.js';

/** A GraphQL response; `data` is left out when the request was not carried out. */
export interface QueryResponse {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/**
 * The response to one query, without a server: the same schema, limits and errors as over HTTP.
 *
 * @example await executeQuery(options, '{ graph { statements } }') // { data: { graph: { statements: 0 } } } of an empty graph
 */
export async function executeQuery(
  options: EndpointOptions,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<QueryResponse> {
  const endpoint = makeEndpoint(options);
  const response = await endpoint.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const body: QueryResponse = await response.json();
  return body;
}
