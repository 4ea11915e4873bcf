import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyzeArticle, createAnalyzer } from '../analyze.js';
import { guideForm } from '../extract/guide-form.js';
import { indexNames } from '../extract/names.js';
import { loadGazetteer } from '../gazetteer.js';
import { crossValidate } from './cross-validate.js';
import { readGold } from './gold.js';
import { LABELS, prepareLabels, readLabels } from './labels.js';
import { goldLesson, labelLesson } from './lesson.js';

/** `npm run score -- GOLD_FOLDER TREEBANK`: the shipped weights on dev.jsonl, and three-fold cross-validation by article on train.jsonl. */
interface Score {
  readonly predicted: number;
  readonly gold: number;
  readonly fields: Readonly<Record<string, number>>;
  readonly detection: { readonly f1: number };
  readonly tuple: { readonly f1: number };
  readonly warning: { readonly f1: number };
  readonly redLine: { readonly f1: number };
}

const [folder, treebank] = process.argv.slice(2);
if (folder === undefined || treebank === undefined) {
  console.error('usage: npm run score -- GOLD_FOLDER TREEBANK.tsv.gz');
  process.exit(2);
}
// the scorer belongs to the gold, not to the project
const scorer: { score(gold: readonly unknown[], predicted: readonly unknown[]): Score } = await import(
  pathToFileURL(resolve(folder, 'score.mjs')).href
);
const percent = (x: number) => (100 * x).toFixed(1);
const print = (name: string, s: Score) => {
  const heads = (['detection', 'tuple', 'warning', 'redLine'] as const).map((k) => `${k} ${percent(s[k].f1)}`);
  const fields = Object.entries(s.fields).map(([k, v]) => `${k} ${percent(v)}`);
  console.log(`${name}: ${heads.join('  ')}  of detected: ${fields.join(' ')}  (${s.predicted} made, ${s.gold} gold)`);
};

const analyzer = createAnalyzer();
const dev = readGold(resolve(folder, 'dev.jsonl'));
const made = dev.map((g) => guideForm(analyzeArticle(analyzer, g.article)));
print(
  'dev',
  scorer.score(
    dev.map((g) => g.raw),
    made,
  ),
);

const names = indexNames(loadGazetteer());
const train = readGold(resolve(folder, 'train.jsonl')).map((g) => goldLesson(names, g));
const labelled = (await prepareLabels(names, treebank, readLabels(LABELS))).map(labelLesson);
print(
  'train, cross-validated',
  scorer.score(
    train.map((l) => l.gold.raw),
    crossValidate(train, 3, labelled),
  ),
);
