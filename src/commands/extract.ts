import { analyze, createAnalyzer } from '../analyze.js';
import { guideForm } from '../extract/guide-form.js';
import { type Run, textOption } from './command.js';

export const runExtract: Run = async (paths, values) => {
  if (paths.length === 0) {
    console.error('brinkgraph extract: no paths given');
    return 2;
  }
  const indent = values.jsonl === true ? 0 : 2;
  let failed = 0;
  for await (const result of analyze(createAnalyzer(), paths, { published: textOption(values, 'published') })) {
    if (result.kind === 'failure') {
      failed++;
      console.error(`${result.input}: ${result.reason}`);
    } else console.log(JSON.stringify(guideForm(result.extraction), null, indent));
  }
  return failed > 0 ? 1 : 0;
};
