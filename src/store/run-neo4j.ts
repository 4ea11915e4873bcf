import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installNeo4j, keptPassword, missingTools, NEO4J_VERSION, startNeo4j } from './neo4j-server.js';

/** `npm run neo4j`: a real Neo4j on this machine until Ctrl-C. */

const HELP = `npm run neo4j -- [--port 7687] [--password WORD] [--data FOLDER]

Runs Neo4j ${NEO4J_VERSION} Community on 127.0.0.1 until Ctrl-C. Needs Java 17 or newer, and Maven the first time.
  --port      of the Bolt protocol, 7687 by default
  --password  of the user "neo4j", at least 8 characters; made up and kept beside the data by default
  --data      folder of the server's files, .brinkgraph/neo4j by default
`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '7687' },
      password: { type: 'string' },
      data: { type: 'string', default: join('.brinkgraph', 'neo4j') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port: "${values.port}" is no port`);
  if (values.password !== undefined && values.password.length < 8)
    throw new Error('--password: Neo4j wants at least 8 characters');
  const missing = missingTools();
  if (missing !== null) throw new Error(`${missing}. With Docker: NEO4J_PASSWORD=… docker compose up --wait`);

  const folder = resolve(values.data);
  console.error(`Fetching Neo4j ${NEO4J_VERSION} into ${folder} (about 120 MB, the first time only) …`);
  const lib = await installNeo4j(folder);
  const home = join(folder, 'server');
  const password = values.password ?? keptPassword(home, () => randomBytes(12).toString('base64url'));
  console.error('Starting …');
  const server = await startNeo4j({ home, lib, port, password });
  console.log(`NEO4J_URI=${server.uri}
NEO4J_USER=neo4j
NEO4J_PASSWORD=${password}
NEO4J_DATABASE=neo4j`);
  console.error(`Neo4j ${NEO4J_VERSION} runs as process ${server.pid}. Ctrl-C stops it.`);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping) console.error('Stopping …');
      stopping = true;
      void server.stop();
    });
  }
  await server.ended;
  if (!stopping) throw new Error('Neo4j ended by itself: see its logs folder');
}
