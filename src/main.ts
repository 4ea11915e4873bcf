#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COMMANDS } from './commands/commands.js';

const version = (): string => {
  const json: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof json === 'object' && json !== null && 'version' in json ? String(json.version) : 'unknown';
};

function usage(): string {
  const width = Math.max(...COMMANDS.map((c) => c.synopsis.length));
  return `brinkgraph ${version()}: who warned whom about what, and when

Usage: brinkgraph COMMAND [ARGUMENTS]

${COMMANDS.map((c) => `  ${c.synopsis.padEnd(width)}  ${c.summary}`).join('\n')}

  brinkgraph COMMAND --help tells more of each; brinkgraph --version

The graph is in BRINKGRAPH_DATA (default .brinkgraph), or in Neo4j where NEO4J_URI is set (NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE).
`;
}

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    console.log(version());
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name === undefined) console.error(usage());
    else console.log(usage());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((c) => c.name === name);
  if (command === undefined) {
    console.error(`brinkgraph: no command "${name}"; brinkgraph --help lists them`);
    return 2;
  }
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    console.error(`brinkgraph ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  if (parsed.values.help === true) {
    console.log(
      `Usage: brinkgraph ${command.synopsis}\n\n${command.summary}\n${command.help === '' ? '' : `\n${command.help}\n`}`,
    );
    return 0;
  }
  if (parsed.values.version === true) {
    console.log(version());
    return 0;
  }
  const run = await command.load();
  return run(parsed.positionals, parsed.values, version());
}

// the reader of a pipe has gone (`brinkgraph extract … | head`): end as other tools do
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(141);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`brinkgraph: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
