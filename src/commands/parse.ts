import { analyse } from '../extract/syntax/analyse.js';
import { printTree } from '../extract/syntax/print.js';
import type { Run } from './command.js';
import { textArgument } from './text.js';

export const runParse: Run = async (args) => {
  const text = await textArgument('parse', args);
  if (text === null) return 2;
  for (const sentence of analyse(text)) console.log(`${printTree(sentence)}\n`);
  return 0;
};
