import { loadGazetteer } from '../gazetteer.js';
import { executeQuery } from '../serve/execute.js';
import { openStore } from '../store/open.js';
import { type Command, textOption } from './command.js';
import { endpointOver } from './endpoint.js';

export const queryCommand: Command = {
  name: 'query',
  synopsis: "query 'GRAPHQL' [--variables JSON]",
  summary: 'Ask the graph; prints the GraphQL response as JSON.',
  help: 'Exit code 1 when the response has errors.',
  options: { variables: { type: 'string' } },
  async run([query, ...more], values, version) {
    if (query === undefined || more.length > 0) {
      console.error('brinkgraph query: give one query, in quotation marks');
      return 2;
    }
    const text = textOption(values, 'variables') ?? '{}';
    let variables: unknown;
    try {
      variables = JSON.parse(text);
    } catch {
      console.error(`brinkgraph query: --variables is no JSON: ${text.slice(0, 200)}`);
      return 2;
    }
    if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) {
      console.error(`brinkgraph query: --variables is no JSON object: ${text.slice(0, 200)}`);
      return 2;
    }
    const store = await openStore(process.env);
    try {
      await store.prepare(loadGazetteer());
      const response = await executeQuery(
        await endpointOver(store, version),
        query,
        Object.fromEntries(Object.entries(variables)),
      );
      console.log(JSON.stringify(response, null, 2));
      return response.errors === undefined ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};
