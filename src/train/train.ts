import { mkdirSync, writeFileSync } from 'node:fs';
import { JUDGES } from '../extract/load-judges.js';
import { indexNames } from '../extract/names.js';
import { loadGazetteer } from '../gazetteer.js';
import { readGold } from './gold.js';
import { prepareLesson, trainJudges } from './judges.js';
import { printJudge } from './logistic.js';

/** `npm run train -- ../shared/gold/train.jsonl [more.jsonl]`: writes weights/judges/*.json, the same bytes every time. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run train -- GOLD.jsonl…');
  process.exit(2);
}
const names = indexNames(loadGazetteer());
const lessons = files.flatMap((f) => readGold(f)).map((g) => prepareLesson(names, g));
const { calibration, ...judges } = trainJudges(lessons);
mkdirSync(JUDGES, { recursive: true });
for (const [name, judge] of Object.entries(judges)) {
  writeFileSync(new URL(`${name}.json`, JUDGES), printJudge(judge));
  console.log(`${name}: ${judge.labels.length} labels, ${judge.weights.size} features`);
}
writeFileSync(new URL('calibration.json', JUDGES), `${JSON.stringify(calibration)}\n`);
