import { analyse } from '../extract/syntax/analyse.js';
import { printTree } from '../extract/syntax/print.js';
import type { Command } from './command.js';

export const parseCommand: Command = {
  name: 'parse',
  synopsis: 'parse "TEXT"',
  summary: 'Print the sentences of a text as trees, with tags and names.',
  help: '',
  options: {},
  async run(args) {
    if (args.length === 0) {
      console.error('brinkgraph parse: give a text, in quotation marks');
      return 2;
    }
    for (const sentence of analyse(args.join(' '))) console.log(`${printTree(sentence)}\n`);
    return 0;
  },
};
