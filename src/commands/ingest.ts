import { createAnalyzer } from '../analyze.js';
import { countArticles } from '../read/sources.js';
import { openStore } from '../store/open.js';
import { type Run, textOption } from './command.js';
import { ingestPaths, tellSummary } from './ingest-paths.js';
import { catchInterrupt } from './interrupt.js';
import { startProgress } from './progress.js';

export const runIngest: Run = async (paths, values) => {
  if (paths.length === 0) {
    console.error('brinkgraph ingest: no paths given');
    return 2;
  }
  const options = { published: textOption(values, 'published'), outlet: textOption(values, 'outlet') };
  const store = await openStore(process.env);
  const interrupt = catchInterrupt(() =>
    console.error('\nStopping after the article under way; Ctrl-C again to end at once.'),
  );
  try {
    const analyzer = createAnalyzer();
    await store.prepare(analyzer.gazetteer);
    const progress = await startProgress(
      () => countArticles(paths),
      (input, outcome) => console.log(`${outcome}\t${input}`),
    );
    const summary = await ingestPaths(store, analyzer, paths, options, {
      tell: progress.tell,
      signal: interrupt.signal,
    });
    progress.stop();
    console.log(tellSummary(summary));
    for (const f of summary.failures) console.error(`  ${f.input}: ${f.reason}`);
    if (summary.stopped !== null) console.error(`brinkgraph ingest: ${summary.stopped}`);
    return interrupt.signal.aborted ? 130 : summary.failures.length > 0 ? 1 : 0;
  } finally {
    interrupt.release();
    await store.close();
  }
};
