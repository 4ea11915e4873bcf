import { mkdirSync, writeFileSync } from 'node:fs';
import { JUDGES } from '../extract/load-judges.js';
import { indexNames } from '../extract/names.js';
import { loadGazetteer } from '../gazetteer.js';
import { readGold } from './gold.js';
import { fitHomes } from './homes.js';
import { trainJudges } from './judges.js';
import { goldLesson } from './lesson.js';
import { otherLessons } from './lessons.js';
import { printJudge } from './logistic.js';
import { readStories, SENTENCES, STORIES } from './stories.js';

/** `npm run train -- ../shared/gold/train.jsonl ../shared/treebank/news.tsv.gz`: writes weights/judges/*.json, the same bytes every time. */
const [file, treebank] = process.argv.slice(2);
if (file === undefined || treebank === undefined) {
  console.error('usage: npm run train -- GOLD.jsonl TREEBANK.tsv.gz');
  process.exit(2);
}
const gazetteer = loadGazetteer();
const gold = readGold(file);
const home = fitHomes(indexNames(gazetteer, null), [...gold, ...readStories(STORIES), ...readStories(SENTENCES)]);
const names = indexNames(gazetteer, home);
const lessons = gold.map((g) => goldLesson(names, g));
const others = await otherLessons(names, treebank);
const { calibration, ...judges } = { home, ...trainJudges(lessons, others) };
mkdirSync(JUDGES, { recursive: true });
for (const [name, judge] of Object.entries(judges)) {
  writeFileSync(new URL(`${name}.json`, JUDGES), printJudge(judge));
  console.log(`${name}: ${judge.labels.length} labels, ${judge.weights.size} features`);
}
writeFileSync(new URL('calibration.json', JUDGES), `${JSON.stringify(calibration)}\n`);
