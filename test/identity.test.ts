import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { analyzeArticle, createAnalyzer } from '../src/analyze.js';
import { readSources } from '../src/read/sources.js';
import { containment, stems } from '../src/resolve/report-words.js';
import { type DatedReport, resolveStatements } from '../src/resolve/statements.js';
import { DISPATCHES, dispatches, type Fact, facts } from './tables.js';

/**
 * How well reports of one fact are found to be one act, over the demonstration corpus. Which report of a dispatch tells of which of
 * its facts is guessed by speaker, date and words; what is guessed for none counts only where it is joined to a report
 * of a dispatch that has no fact in common.
 */
const LEAST = { precision: 95, recall: 64 } as const;

interface Told extends DatedReport {
  readonly fact: string | null;
  readonly of: ReadonlySet<string>;
}

const analyzer = createAnalyzer();
const told = new Map<string, Told>();

function nearness(fact: Fact, { report }: DatedReport): number {
  const side = analyzer.gazetteer.named(fact.side)?.id;
  const named = report.speaker.name.split(' ').at(-1) === fact.speaker.split(' ').at(-1);
  const { earliest } = report.said;
  if (report.side.id !== side || (!named && report.speaker.kind === 'PERSON')) return 0;
  const dated = earliest?.startsWith(fact.date) ?? false;
  const days = earliest === null ? 0 : Math.abs(Date.parse(earliest) - Date.parse(fact.date)) / 86_400_000;
  if (days > 2 && !dated) return 0;
  const words = stems(`${fact.what} ${fact.trigger} ${fact.quote}`);
  const own = stems(`${report.about} ${report.evidence.map((e) => e.text).join(' ')}`);
  return 3 * Number(named) + 3 * Number(dated) + 8 * containment(words, own) + Number(report.issue === fact.issue);
}

beforeAll(async () => {
  const byId = new Map(dispatches.map((d) => [d.id, d]));
  const byKey = new Map(facts.map((f) => [f.key, f]));
  for await (const result of readSources([fileURLToPath(DISPATCHES)], {})) {
    if (result.kind === 'failure') throw new Error(result.reason);
    const { article, reports } = analyzeArticle(analyzer, result.article);
    const own = (byId.get(article.sourceId ?? '')?.facts ?? []).flatMap((key) => byKey.get(key) ?? []);
    const dated = reports.map((report) => ({ report, published: article.published }));
    const near = own
      .flatMap((fact) => dated.map((report) => ({ fact, report, score: nearness(fact, report) })))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const guess = new Map<string, string>();
    const taken = new Set<string>();
    for (const { fact, report } of near) {
      if (taken.has(fact.key) || guess.has(report.report.id)) continue;
      taken.add(fact.key);
      guess.set(report.report.id, fact.key);
    }
    const of = new Set(own.map((f) => f.key));
    for (const d of dated) told.set(d.report.id, { ...d, fact: guess.get(d.report.id) ?? null, of });
  }
}, 120_000);

test('reports of one fact are one statement, and of two facts two', () => {
  const gold = new Map<string, number>();
  for (const { fact } of told.values()) if (fact !== null) gold.set(fact, (gold.get(fact) ?? 0) + 1);
  const pairs = [...gold.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  let right = 0;
  let wrong = 0;
  for (const { reportIds } of resolveStatements([...told.values()])) {
    const reports = reportIds.flatMap((id) => told.get(id) ?? []);
    for (const [i, a] of reports.entries())
      for (const b of reports.slice(i + 1))
        if (a.fact !== null && a.fact === b.fact) right++;
        else if ((a.fact !== null && b.fact !== null) || ![...a.of].some((key) => b.of.has(key))) wrong++;
  }
  const precision = (100 * right) / (right + wrong);
  const recall = (100 * right) / pairs;
  console.log(
    `pairs ${pairs}, joined ${right}, wrongly ${wrong}: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}`,
  );
  expect(precision).toBeGreaterThanOrEqual(LEAST.precision);
  expect(recall).toBeGreaterThanOrEqual(LEAST.recall);
});
