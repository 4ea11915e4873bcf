import { loadGazetteer } from '../gazetteer.js';
import { executeQuery } from '../serve/execute.js';
import { openStore } from '../store/open.js';
import { type Run, textOption } from './command.js';
import { endpointOver } from './endpoint.js';
import { textArgument } from './text.js';

export const runQuery: Run = async (args, values, version) => {
  if (args.length > 1) {
    console.error(`brinkgraph query: give one query, in quotation marks, not ${args.length}`);
    return 2;
  }
  const query = await textArgument('query', args);
  const variables = parseVariables(textOption(values, 'variables') ?? '{}');
  if (query === null || variables === null) return 2;
  const store = await openStore(process.env);
  try {
    await store.prepare(loadGazetteer());
    const response = await executeQuery(await endpointOver(store, version), query, variables);
    console.log(JSON.stringify(response, null, 2));
    return response.errors === undefined ? 0 : 1;
  } finally {
    await store.close();
  }
};

function parseVariables(text: string): Readonly<Record<string, unknown>> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    console.error(`brinkgraph query: --variables is no JSON: ${text.slice(0, 200)}`);
    return null;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value));
  console.error(`brinkgraph query: --variables is no JSON object: ${text.slice(0, 200)}`);
  return null;
}
