import { fileURLToPath } from 'node:url';
import { createAnalyzer } from '../analyze.js';
import { serve } from '../serve/server.js';
import { openStore } from '../store/open.js';
import { type Command, textOption } from './command.js';
import { endpointOver } from './endpoint.js';
import { ingestPaths } from './ingest.js';

const DEMONSTRATION = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));

const QUESTIONS = [
  'Who warned NATO about troops, and when?      { warnings(filter: {to: "NATO", about: "troops"}) { edges { node { speaker { name } said { earliest } about reportCount } } } }',
  'What are Russia\'s red lines towards NATO?    { redLines(filter: {by: "Russia", to: "NATO"}) { edges { node { trigger consequence status } } } }',
  'What did the Kremlin say in February 2024?   { statements(filter: {by: "Kremlin", said: {from: "2024-02-01", to: "2024-02-29"}}) { edges { node { act about answers { speaker { name } } } } } }',
];

export const serveCommand: Command = {
  name: 'serve',
  synopsis: 'serve [--port N] [--host NAME] [--empty]',
  summary: 'Serve the graph; an empty one is first filled with the demonstration corpus.',
  help: 'PORT and HOST do the same as --port and --host. --empty leaves an empty graph empty.',
  options: { port: { type: 'string' }, host: { type: 'string' }, empty: { type: 'boolean' } },
  async run(_, values, version) {
    const portText = textOption(values, 'port') ?? process.env.PORT ?? '4000';
    const port = Number(portText);
    if (!/^\d+$/.test(portText) || port > 65_535) {
      console.error(`brinkgraph serve: "${portText}" is no port (0 to 65535)`);
      return 2;
    }
    const host = textOption(values, 'host') ?? process.env.HOST ?? '127.0.0.1';
    const store = await openStore(process.env);
    try {
      const analyzer = createAnalyzer();
      await store.prepare(analyzer.gazetteer);
      const counts = await store.counts();
      if (counts.articles === 0 && values.empty !== true) {
        console.log('The graph is empty: reading the demonstration corpus, once …');
        const summary = await ingestPaths(store, analyzer, [DEMONSTRATION], {}, () => {});
        for (const f of summary.failures) console.error(`  ${f.input}: ${f.reason}`);
        console.log(`${summary.outcomes.new} articles read.`);
      }
      const serving = await serve({ ...(await endpointOver(store, version)), host, port });
      const held = await store.counts();
      console.log(
        `\nBrinkgraph at ${serving.url}  (playground: ${serving.url}/playground, GraphQL: ${serving.url}/graphql)`,
      );
      console.log(
        `${held.articles} articles, ${held.statements} statements, ${held.redLines} red lines. Three questions to try:\n`,
      );
      for (const q of QUESTIONS) console.log(`  ${q}`);
      await new Promise<void>((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
      });
      await serving.close();
      return 0;
    } finally {
      await store.close();
    }
  },
};
