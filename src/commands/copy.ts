import { copyGraph } from '../store/copy.js';
import type { Graph } from '../store/graph.js';
import { openEmbedded, openServer } from '../store/open.js';
import { type Run, textOption } from './command.js';
import { catchInterrupt } from './interrupt.js';
import { startBar } from './progress.js';

export const runCopy: Run = async (args, values) => {
  const [to, from] = [textOption(values, 'to'), textOption(values, 'from')];
  const uri = to ?? from;
  if (args.length > 0 || uri === undefined || (to !== undefined && from !== undefined)) {
    console.error(
      'brinkgraph copy: give either --to or --from with the address of a Neo4j, such as neo4j://db.example.org',
    );
    return 2;
  }
  const embedded = await openEmbedded(process.env);
  try {
    const server = await openServer(uri, process.env);
    try {
      return await (to === undefined ? copy(server, embedded) : copy(embedded, server));
    } finally {
      await server.close();
    }
  } finally {
    await embedded.close();
  }
};

async function copy(from: Graph, to: Graph): Promise<number> {
  const interrupt = catchInterrupt(() =>
    console.error('\nStopping after what is under way; Ctrl-C again to end at once.'),
  );
  const bar = startBar('nodes');
  let before = '';
  try {
    const { outcome, hash, sizes } = await copyGraph(from, to, {
      signal: interrupt.signal,
      tell(step, done, total) {
        if (bar !== null) bar.set(done, total, step);
        else if (step !== before) console.log(step);
        before = step;
      },
    });
    bar?.stop();
    if (outcome === 'stopped') {
      console.error('brinkgraph copy: stopped as asked; the same command goes on from here');
      return 130;
    }
    const [source, copied] = [await from.describe(), await to.describe()];
    console.log(`${outcome === 'same' ? 'the same already' : 'copied'}: ${source.at} -> ${copied.at}`);
    console.log(`${sizes.Article} articles, ${sizes.Statement} statements, ${sizes.RedLine} red lines; hash ${hash}`);
    return 0;
  } finally {
    bar?.stop();
    interrupt.release();
  }
}
