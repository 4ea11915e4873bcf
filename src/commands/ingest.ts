import { SingleBar } from 'cli-progress';
import type { Analyzer } from '../analyze.js';
import { analyze, createAnalyzer } from '../analyze.js';
import { ingestExtraction, type Outcome } from '../ingest.js';
import type { ReadOptions } from '../read/sources.js';
import { openStore } from '../store/open.js';
import type { Store } from '../store/store.js';
import { type Command, textOption } from './command.js';

export interface Summary {
  readonly read: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly failures: readonly { readonly input: string; readonly reason: string }[];
}

/** Reads, extracts and stores inputs one by one; tells of each as it is acknowledged. */
export async function ingestPaths(
  store: Store,
  analyzer: Analyzer,
  paths: readonly string[],
  options: ReadOptions,
  tell: (input: string, outcome: string) => void,
): Promise<Summary> {
  const outcomes: Record<Outcome, number> = { new: 0, changed: 0, unchanged: 0 };
  const failures: { input: string; reason: string }[] = [];
  let read = 0;
  for await (const result of analyze(analyzer, paths, options)) {
    if (result.kind === 'failure') {
      failures.push({ input: result.input, reason: result.reason });
      tell(result.input, `failed: ${result.reason}`);
      continue;
    }
    read++;
    try {
      const outcome = await ingestExtraction(store, result.extraction);
      outcomes[outcome]++;
      tell(result.input, outcome);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.push({ input: result.input, reason });
      tell(result.input, `failed: ${reason}`);
    }
  }
  return { read, outcomes, failures };
}

export const ingestCommand: Command = {
  name: 'ingest',
  synopsis: 'ingest PATH… [--published DATE] [--outlet NAME]',
  summary:
    'Read articles (text, Markdown, HTML, JSON, JSONL; files, folders, globs, - for standard input) into the graph.',
  help: `One article is one transaction: what is told as done is in the graph. The same article again changes nothing; a changed text replaces what the old one said.
--published YYYY-MM-DD and --outlet NAME are taken where an input does not give them. Exit code 1 if anything failed.`,
  options: { published: { type: 'string' }, outlet: { type: 'string' } },
  async run(paths, values) {
    if (paths.length === 0) {
      console.error('brinkgraph ingest: no paths given');
      return 2;
    }
    const store = await openStore(process.env);
    try {
      const analyzer = createAnalyzer();
      await store.prepare(analyzer.gazetteer);
      const published = textOption(values, 'published');
      const outlet = textOption(values, 'outlet');
      const bar = process.stderr.isTTY
        ? new SingleBar({ format: '{value} articles  {input}', stream: process.stderr, clearOnComplete: true })
        : null;
      bar?.start(0, 0, { input: '' });
      const summary = await ingestPaths(
        store,
        analyzer,
        paths,
        { ...(published === undefined ? {} : { published }), ...(outlet === undefined ? {} : { outlet }) },
        (input, outcome) => {
          if (bar === null) console.log(`${outcome}\t${input}`);
          else bar.increment(1, { input });
        },
      );
      bar?.stop();
      const { outcomes, failures } = summary;
      console.log(
        `${summary.read} read: ${outcomes.new} new, ${outcomes.changed} changed, ${outcomes.unchanged} unchanged; ${failures.length} failed`,
      );
      for (const f of failures) console.error(`  ${f.input}: ${f.reason}`);
      return failures.length > 0 ? 1 : 0;
    } finally {
      await store.close();
    }
  },
};
