import type { Command } from './command.js';
import { explainCommand } from './explain.js';
import { extractCommand } from './extract.js';
import { ingestCommand } from './ingest.js';
import { parseCommand } from './parse.js';
import { queryCommand } from './query.js';
import { serveCommand } from './serve.js';

export const COMMANDS: readonly Command[] = [
  serveCommand,
  ingestCommand,
  queryCommand,
  extractCommand,
  explainCommand,
  parseCommand,
];
