import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyzeArticle, createAnalyzer } from '../analyze.js';
import { type GuideForm, guideForm } from '../extract/guide-form.js';
import { loadHome } from '../extract/load-judges.js';
import { indexNames } from '../extract/names.js';
import { loadGazetteer } from '../gazetteer.js';
import { crossValidate } from './cross-validate.js';
import { type Compared, errorTable, type Measures, type Miss } from './error-table.js';
import { readGold } from './gold.js';
import { type GoldLesson, goldLesson } from './lesson.js';
import { otherLessons } from './lessons.js';
import { readStories, UNSEEN_STORIES } from './stories.js';

/**
 * `npm run score -- GOLD_FOLDER TREEBANK`: the shipped weights on dev.jsonl and on invented stories they have not seen, and three-fold cross-validation by article on train.jsonl,
 * each with its errors by phenomenon.
 */
interface Score {
  readonly predicted: number;
  readonly gold: number;
  readonly fields: Readonly<Record<string, number>>;
  readonly detection: { readonly f1: number };
  readonly tuple: { readonly f1: number };
  readonly warning: { readonly f1: number };
  readonly redLine: { readonly f1: number };
  readonly misses: readonly Miss[];
}

const [folder, treebank] = process.argv.slice(2);
if (folder === undefined || treebank === undefined) {
  console.error('usage: npm run score -- GOLD_FOLDER TREEBANK.tsv.gz');
  process.exit(2);
}
// the scorer belongs to the gold, not to the project
const scorer: Measures & { score(gold: readonly unknown[], predicted: readonly unknown[]): Score } = await import(
  pathToFileURL(resolve(folder, 'score.mjs')).href
);
const percent = (x: number) => (100 * x).toFixed(1);

function print(name: string, lessons: readonly GoldLesson[], made: readonly GuideForm[]): void {
  const s = scorer.score(
    lessons.map((l) => l.gold.raw),
    made,
  );
  const heads = (['detection', 'tuple', 'warning', 'redLine'] as const).map((k) => `${k} ${percent(s[k].f1)}`);
  const fields = Object.entries(s.fields).map(([k, v]) => `${k} ${percent(v)}`);
  console.log(`${name}: ${heads.join('  ')}  of detected: ${fields.join(' ')}  (${s.predicted} made, ${s.gold} gold)`);
  const articles = lessons.map(({ gold, scene, readings }, i): Compared => {
    const { text } = scene.article;
    const candidates = readings.map(({ utterance: { voice, sentence } }) => ({
      side: voice.side?.name ?? '',
      sentence: text.slice(sentence.start, sentence.end),
    }));
    return { id: gold.article.id, gold: gold.statements, made: made[i]!.statements, candidates };
  });
  for (const { phenomenon, count, examples } of errorTable(s.misses, articles, scorer)) {
    console.log(`${String(count).padStart(5)}  ${phenomenon}`);
    for (const example of examples) console.log(`         ${example}`);
  }
}

const names = indexNames(loadGazetteer(), loadHome());
const lessonsOf = (file: string) => readGold(resolve(folder, file)).map((g) => goldLesson(names, g));
const analyzer = createAnalyzer();
const dev = lessonsOf('dev.jsonl');
print(
  'dev',
  dev,
  dev.map((l) => guideForm(analyzeArticle(analyzer, l.gold.article))),
);
const unseen = readStories(UNSEEN_STORIES).map((story) => goldLesson(names, story));
print(
  'invented stories, unseen',
  unseen,
  unseen.map((l) => guideForm(analyzeArticle(analyzer, l.gold.article))),
);
const train = lessonsOf('train.jsonl');
const others = await otherLessons(names, treebank);
print('train, cross-validated', train, crossValidate(train, 3, others));
