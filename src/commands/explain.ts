import { createAnalyzer } from '../analyze.js';
import { explain } from '../extract/explain.js';
import { parseDate } from '../read/calendar-date.js';
import { type Run, textOption } from './command.js';
import { textArgument } from './text.js';

export const runExplain: Run = async (args, values) => {
  const text = await textArgument('explain', args);
  if (text === null) return 2;
  const given = textOption(values, 'published');
  const published = given === undefined ? null : parseDate(given);
  if (given !== undefined && published === null) {
    console.error(`brinkgraph explain: --published "${given.slice(0, 80)}" is no date`);
    return 2;
  }
  const { extractor } = createAnalyzer();
  console.log(explain(extractor, text, published));
  return 0;
};
