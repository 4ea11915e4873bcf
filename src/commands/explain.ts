import { createAnalyzer } from '../analyze.js';
import { explain } from '../extract/explain.js';
import { type Command, textOption } from './command.js';

export const explainCommand: Command = {
  name: 'explain',
  synopsis: 'explain "TEXT" [--published DATE]',
  summary:
    'Show how a text is read: trees, every rule that fired with its span and reason, and what decided each judge.',
  help: '',
  options: { published: { type: 'string' } },
  async run(args, values) {
    if (args.length === 0) {
      console.error('brinkgraph explain: give a text, in quotation marks');
      return 2;
    }
    const { extractor } = createAnalyzer();
    console.log(explain(extractor, args.join(' '), textOption(values, 'published') ?? null));
    return 0;
  },
};
