import type { QueryResponse } from '../../src/serve/execute.js';
import { executeQuery } from '../../src/serve/execute.js';
import type { Reader } from '../../src/store/store.js';
import * as fixture from './fixture.js';
import { readerOver } from './memory-reader.js';

export const about = { engine: 'memory 1.0', version: '0.0.0' };

/** The response to a query over the fixture, or over another reader. */
export function ask(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  reader: Reader = readerOver(fixture),
  log: (message: string) => void = (message) => {
    throw new Error(`unexpected in the log: ${message}`);
  },
): Promise<QueryResponse> {
  return executeQuery({ reader, words: fixture.words, about, log }, query, variables);
}
