import { analyze, createAnalyzer } from '../analyze.js';
import { guideForm } from '../extract/guide-form.js';
import { type Command, textOption } from './command.js';

export const extractCommand: Command = {
  name: 'extract',
  synopsis: 'extract FILE… [--jsonl]',
  summary: 'Print what articles tell, in the form of the annotation guide, without a graph.',
  help: '--jsonl prints one object an article on one line; otherwise the objects are indented. Exit code 1 if anything failed.',
  options: { jsonl: { type: 'boolean' }, published: { type: 'string' } },
  async run(paths, values) {
    if (paths.length === 0) {
      console.error('brinkgraph extract: no files given');
      return 2;
    }
    const published = textOption(values, 'published');
    let failed = 0;
    for await (const result of analyze(createAnalyzer(), paths, published === undefined ? {} : { published })) {
      if (result.kind === 'failure') {
        failed++;
        console.error(`${result.input}: ${result.reason}`);
      } else console.log(JSON.stringify(guideForm(result.extraction), null, values.jsonl === true ? 0 : 2));
    }
    return failed > 0 ? 1 : 0;
  },
};
