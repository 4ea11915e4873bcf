import { createAnalyzer } from '../analyze.js';
import { serve } from '../serve/server.js';
import { openStore } from '../store/open.js';
import { type Run, textOption } from './command.js';
import { loadDemonstration } from './demonstration.js';
import { endpointOver } from './endpoint.js';
import { catchInterrupt } from './interrupt.js';

const QUESTIONS = [
  'Who warned NATO about troops, and when?',
  '  { warnings(filter: {to: "NATO", about: "troops"}) { nodes { speaker { name } said { earliest } about reportCount } } }',
  "What are Russia's red lines towards NATO?",
  '  { redLines(filter: {by: "Russia", to: "NATO"}) { nodes { trigger consequence status } } }',
  'What did the Kremlin say in February 2024?',
  '  { statements(filter: {by: "Kremlin", said: {from: "2024-02-01", to: "2024-02-29"}}) { nodes { act about said { earliest } } } }',
];

export const runServe: Run = async (args, values, version) => {
  if (args.length > 0) {
    console.error(`brinkgraph serve: it takes no "${args[0]}"; brinkgraph ingest reads articles`);
    return 2;
  }
  const portText = textOption(values, 'port') ?? (process.env.PORT || '4000');
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535) {
    console.error(`brinkgraph serve: "${portText}" is no port (0 to 65535)`);
    return 2;
  }
  const host = textOption(values, 'host') ?? (process.env.HOST || '127.0.0.1');
  const store = await openStore(process.env);
  const interrupt = catchInterrupt(() => {});
  try {
    const analyzer = createAnalyzer();
    await store.prepare(analyzer.gazetteer);
    if (values.empty !== true && !(await loadDemonstration(store, analyzer, interrupt.signal)))
      return interrupt.signal.aborted ? 130 : 1;
    const serving = await serve({ ...(await endpointOver(store, version)), host, port });
    const held = await store.counts();
    console.log(
      `\nBrinkgraph at ${serving.url}  (playground: ${serving.url}/playground, GraphQL: ${serving.url}/graphql)`,
    );
    console.log(
      `${held.articles} articles, ${held.statements} statements, ${held.redLines} red lines. Three questions to try:\n`,
    );
    for (const line of QUESTIONS) console.log(`  ${line}`);
    if (!interrupt.signal.aborted)
      await new Promise<void>((resolve) => {
        interrupt.signal.addEventListener('abort', () => resolve(), { once: true });
      });
    await serving.close();
    return 0;
  } finally {
    interrupt.release();
    await store.close();
  }
};
