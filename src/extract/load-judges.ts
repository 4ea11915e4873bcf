import { readFileSync } from 'node:fs';
import type { Judges } from './extract.js';
import { type Judge, parseJudge } from './judge.js';

export const JUDGES = new URL('../../weights/judges/', import.meta.url);

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, JUDGES), 'utf8'));
const judge = (name: string): Judge => parseJudge(name, read(name));

function steps(json: unknown): Judges['calibration'] {
  if (!Array.isArray(json)) throw new Error('judge calibration: no list');
  return json.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== 2 || !row.every((n) => typeof n === 'number'))
      throw new Error(`judge calibration: "${JSON.stringify(row)}" is no pair of numbers`);
    return [Number(row[0]), Number(row[1])] as const;
  });
}

/** Whom somebody serves: asked before anything is read of an article's statements. */
export const loadHome = (): Judge => judge('home');

/** The trained judges from `weights/judges/`. */
export const loadJudges = (): Judges => ({
  detect: judge('detect'),
  act: judge('act'),
  issue: judge('issue'),
  matter: judge('matter'),
  same: judge('same'),
  target: judge('target'),
  addressee: judge('addressee'),
  line: judge('line'),
  date: judge('date'),
  calibration: steps(read('calibration')),
});
