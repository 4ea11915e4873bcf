import { loadGazetteer } from '../gazetteer.js';
import { checkGraph, type Health, repairGraph } from '../store/check.js';
import { openGraph } from '../store/open.js';
import type { Run } from './command.js';

export const runDoctor: Run = async (args, values) => {
  if (args.length > 0) {
    console.error(`brinkgraph doctor: it takes no "${args[0]}"`);
    return 2;
  }
  const graph = await openGraph(process.env);
  try {
    const gazetteer = loadGazetteer();
    let health = await checkGraph(graph, gazetteer);
    if (values.repair === true && health.schema !== null) {
      console.log(`${await repairGraph(graph)} nodes taken out\n`);
      health = await checkGraph(graph, gazetteer);
    }
    console.log(tell(health));
    return health.findings.length === 0 ? 0 : 1;
  } finally {
    await graph.close();
  }
};

function tell({ engine, version, at, schema, sizes, constraints, indexes, findings }: Health): string {
  const lines: readonly (readonly [string, string])[] = [
    ['engine', `${engine} ${version}`],
    ['at', at],
    ['schema', schema === null ? 'none' : String(schema)],
    ['constraints', `${constraints.there} of ${constraints.wanted}`],
    ['indexes', `${indexes.there} of ${indexes.wanted}`],
    ...Object.entries(sizes).map(([label, count]) => [label, String(count)] as const),
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  const told = lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
  const found = findings.map(({ what, advice }) => `- ${what}\n  what to do: ${advice}`).join('\n');
  return `${told}\n\n${findings.length === 0 ? 'All is well.' : found}`;
}
