import { expect, test } from 'vitest';
import { type Compared, errorTable, type Measures, type Miss, type Scored } from '../../src/train/error-table.js';

const MEASURES: Measures = {
  overlap: (a, b) => (a === b ? 1 : 0),
  phraseF1: (a, b) => (a === b ? 1 : 0),
  name: (side) => side.toLowerCase(),
};

const statement = (changes: Partial<Scored> = {}): Scored => ({
  side: 'Iran',
  act: 'WARN',
  targets: ['Israel'],
  issue: 'direct-war',
  said: { date: '2012-01-05', basis: 'weekday' },
  evidence: ['Iran warned Israel on Thursday.'],
  quotes: [],
  redLine: null,
  ...changes,
});

const table = (miss: Omit<Miss, 'article'>, article: Partial<Compared> = {}) =>
  errorTable([{ article: 'a', ...miss }], [{ id: 'a', gold: [], made: [], candidates: [], ...article }], MEASURES).map(
    (e) => e.phenomenon,
  );

test('a missed statement is told apart by how far it came', () => {
  const gold = statement();
  const [sentence = ''] = gold.evidence;
  const missed = { kind: 'missed', gold };
  expect(table(missed)).toEqual(['missed: no candidate']);
  expect(table(missed, { candidates: [{ side: 'Israel', sentence }] })).toEqual(['missed: no candidate of this side']);
  expect(table(missed, { candidates: [{ side: 'IRAN', sentence }] })).toEqual(['missed: judged to state nothing']);
  expect(table(missed, { made: [statement({ act: 'ACCUSE' })] })).toEqual(['missed: merged into another']);
});

test('a false statement is told apart by what stands there', () => {
  const pred = statement();
  const spurious = { kind: 'spurious', pred };
  expect(table(spurious)).toEqual(['false statement: nothing is stated']);
  expect(table(spurious, { gold: [statement()] })).toEqual(['false statement: one statement made into two']);
  expect(table(spurious, { gold: [statement({ side: 'Israel' })] })).toEqual(['false statement: another side speaks']);
});

test('only what the scorer calls wrong counts, each field by its confusion', () => {
  const pair = {
    kind: 'wrong act,targets,date,redLine',
    gold: statement({ redLine: { trigger: 'an attack' } }),
    pred: statement({ act: 'ASSERT', issue: 'other', targets: [], said: { date: null, basis: 'none' } }),
  };
  expect(table(pair).toSorted()).toEqual([
    'act WARN taken for ASSERT',
    'date weekday taken for none',
    'red line: missed',
    'targets: nobody for somebody',
  ]);
});

test.each([
  [[], ['Israel'], 'somebody for nobody'],
  [['Israel'], ['Israel', 'Syria'], 'one too many'],
  [['Israel', 'Syria'], ['Israel'], 'one lacks'],
  [['Israel'], ['Syria'], 'another'],
])('targets %j taken for %j: %s', (gold, made, said) => {
  const miss = { kind: 'wrong targets', gold: statement({ targets: gold }), pred: statement({ targets: made }) };
  expect(table(miss)).toEqual([`targets: ${said}`]);
});

test('the commonest error stands first, with its article and sentence', () => {
  const wrong = (kind: string): Miss => ({
    article: 'a',
    kind,
    gold: statement(),
    pred: statement({ act: 'DENY', issue: 'other' }),
  });
  const made = errorTable(
    [wrong('wrong issue'), wrong('wrong act'), wrong('wrong act')],
    [{ id: 'a', gold: [], made: [], candidates: [] }],
    MEASURES,
  );
  expect(made.map((e) => [e.phenomenon, e.count])).toEqual([
    ['act WARN taken for DENY', 2],
    ['issue direct-war taken for other', 1],
  ]);
  expect(made[0]?.examples[0]).toBe('a: Iran warned Israel on Thursday.');
});
