import { createAnalyzer } from '../analyze.js';
import { extract } from '../extract/extract.js';
import { guideForm } from '../extract/guide-form.js';
import { quotedIn } from '../extract/quoted.js';
import { readSources } from '../read/sources.js';
import { type Run, textOption } from './command.js';

export const runExtract: Run = async (paths, values) => {
  if (paths.length === 0) {
    console.error('brinkgraph extract: no paths given');
    return 2;
  }
  const indent = values.jsonl === true ? 0 : 2;
  let failed = 0;
  const { extractor } = createAnalyzer();
  for await (const result of readSources(paths, { published: textOption(values, 'published') })) {
    if (result.kind === 'failure') {
      failed++;
      console.error(`${result.input}: ${result.reason}`);
      continue;
    }
    const { article } = result;
    const told =
      values.quotations === true
        ? {
            id: article.sourceId ?? article.id,
            url: article.url,
            title: article.title,
            quotations: quotedIn(extractor, article),
          }
        : guideForm(extract(extractor, article));
    console.log(JSON.stringify(told, null, indent));
  }
  return failed > 0 ? 1 : 0;
};
