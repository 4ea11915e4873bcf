import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONDUCT } from '../../src/extract/lexicon/conduct.js';
import { NOUN_CUES, VERB_CUES } from '../../src/extract/lexicon/cues.js';
import { ISSUE_TERMS } from '../../src/extract/lexicon/issue-terms.js';
import { ISSUE_WORDS } from '../../src/extract/lexicon/issue-words.js';
import { LINE_RULES, readLines } from '../../src/extract/red-lines.js';
import { REPAIRS, repair } from '../../src/extract/repair.js';
import { RULES } from '../../src/extract/rules.js';
import { analyse } from '../../src/extract/syntax/analyse.js';
import { ancestors } from '../../src/extract/tree.js';
import { ACTS, ISSUES } from '../../src/model.js';
import { read } from './reading.js';

const rows = [...RULES.values()];

describe('rules of speech', () => {
  const fired = (text: string) => read(text).readings.map((r) => r.utterance.rule);

  test.each(rows)('$id fires on its example', ({ id, example }) => {
    expect(fired(example)).toContain(id);
  });

  test.each(rows)('$id does not fire on its near miss', ({ id, nearMiss }) => {
    expect(fired(nearMiss)).not.toContain(id);
  });
});

describe('repairs of trees', () => {
  const changed = (text: string) =>
    analyse(text).some((s) => REPAIRS.some((r) => r.mend(s).size > 0) && repair(s) !== s);

  test.each(REPAIRS)('$id leaves its near miss alone', ({ mend, nearMiss }) => {
    expect(analyse(nearMiss).filter((s) => mend(s).size > 0)).toEqual([]);
  });

  test.each(['open', 'held', 'unusual-open', 'unusual-held', 'leads-open', 'items-open'])(
    'trees of the %s cases stay trees',
    (part) => {
      const texts = readFileSync(new URL(`./cases/${part}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => String(JSON.parse(line).text));
      for (const s of [...texts, ...REPAIRS.map((r) => r.example)].flatMap((t) => analyse(t)).map(repair)) {
        expect(s.tokens.filter((t) => t.head < 0).length).toBe(1);
        for (const t of s.tokens) expect(ancestors(s, t.i).length).toBeLessThanOrEqual(s.tokens.length);
      }
    },
  );

  test.each([
    'On Friday, Kim and South Korean President Moon Jae-in vowed “complete calm” in the first inter-Korean summit.',
    'On Friday, Kim and President Moon Jae-in-waiting, said Cole, in talks, vowed to go.',
  ])('no repair leaves a ring: %s', (text) => {
    for (const s of analyse(text).map(repair))
      for (const t of s.tokens) expect(ancestors(s, t.i).length).toBeLessThanOrEqual(s.tokens.length);
  });

  test('what needs none stays the same object', () => {
    expect(changed('Iran warned Israel on Monday.')).toBe(false);
  });
});

describe('rules of red lines', () => {
  const fired = (text: string) =>
    read(text).readings.flatMap((r) => ['read', ...readLines(r, text).map((line) => line.rule)]);

  test.each(LINE_RULES)('$id fires on its example', ({ id, example }) => {
    expect(fired(example)).toContain(id);
  });

  test.each(LINE_RULES)('$id does not fire on its near miss, which is read', ({ id, nearMiss }) => {
    expect(fired(nearMiss)).not.toContain(id);
    expect(fired(nearMiss)).not.toEqual([]);
  });

  test.each<readonly [string, string, string | null]>([
    [
      'Iran warned that it would close the strait if foreign warships entered the bay.',
      'foreign warships entered the bay',
      'it would close the strait',
    ],
    ['Iran warned the alliance against sending missiles to the island.', 'sending missiles to the island', null],
    [
      "Sending missiles to the island would lead to war, Iran's foreign minister warned.",
      'Sending missiles to the island',
      'would lead to war',
    ],
    ["We will not tolerate missiles on the island, Iran's foreign minister said.", 'missiles on the island', null],
    ["Missiles on the island are a red line, Iran's foreign minister said.", 'Missiles on the island', null],
  ])('%s', (text, trigger, consequence) => {
    const [line] = read(text).readings.flatMap((r) => readLines(r, text));
    expect(line).toMatchObject({ trigger, consequence, explicit: text.includes('red line') });
  });
});

test('every rule has an id of its own, a reason, an example and a near miss', () => {
  const all = [...rows, ...LINE_RULES];
  expect(new Set(all.map((r) => r.id)).size).toBe(all.length);
  for (const r of all) {
    expect(r.id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    for (const words of [r.reason, r.example, r.nearMiss]) expect(words.split(' ').length).toBeGreaterThan(3);
    expect(r.example).not.toBe(r.nearMiss);
  }
  for (const [id, row] of RULES) expect(row.id).toBe(id);
});

describe('cues', () => {
  const verbs = [...VERB_CUES].flatMap(([lemma, cues]) => cues.map((cue) => ({ lemma, cue })));
  const nouns = [...NOUN_CUES].flatMap(([lemma, cues]) => cues.map((cue) => ({ lemma, cue })));
  const word = /^[a-z]+(?:-[a-z]+)*$/;

  test('there are several hundred, under their own lemma, of plain words', () => {
    expect(verbs.length).toBeGreaterThan(400);
    expect(nouns.length).toBeGreaterThan(40);
    for (const { lemma, cue } of [...verbs, ...nouns]) {
      expect(cue.lemma).toBe(lemma);
      for (const w of [lemma, ...cue.with]) expect(w).toMatch(word);
      expect([...ACTS, 'SAY']).toContain(cue.act);
      expect(['speech', 'stance', 'deed']).toContain(cue.manner);
      for (const slot of cue.whom) expect(slot).toMatch(/^[a-z]+$/);
      expect(new Set(cue.whom).size).toBe(cue.whom.length);
    }
  });

  test('none is there twice', () => {
    for (const rowsOf of [verbs, nouns]) {
      const keys = rowsOf.map(({ cue }) => [cue.lemma, ...cue.with].join('+'));
      expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
    }
  });

  test('the more exact stand first', () => {
    for (const [, cues] of [...VERB_CUES, ...NOUN_CUES])
      expect(cues.map((c) => c.with.length)).toEqual(cues.map((c) => c.with.length).sort((a, b) => b - a));
  });
});

test.each<readonly [string, Readonly<Record<string, string>>]>([
  ['issue terms', ISSUE_TERMS],
  ['looser words', ISSUE_WORDS],
  ['conduct', CONDUCT],
])('%s: every class has terms, none of them twice', (_, table) => {
  for (const [label, list] of Object.entries(table)) {
    const terms = list.split(',').map((t) => t.trim().replace(/\s+/g, ' '));
    expect(terms.length, label).toBeGreaterThan(2);
    expect(
      terms.filter((t, i) => terms.indexOf(t) !== i),
      label,
    ).toEqual([]);
    for (const t of terms) expect(t, label).toMatch(/^[a-z0-9]+(?:[ '+-][a-z0-9]+)*$/);
  }
});

test('every issue but "other" has terms and looser words, none of which is both', () => {
  for (const table of [ISSUE_TERMS, ISSUE_WORDS])
    expect(Object.keys(table).sort()).toEqual(ISSUES.filter((i) => i !== 'other').sort());
  const list = (words: string) => words.split(',').map((t) => t.trim().replace(/\s+/g, ' '));
  for (const issue of ISSUES)
    if (issue !== 'other') {
      const terms = new Set(list(ISSUE_TERMS[issue]));
      expect(list(ISSUE_WORDS[issue]).filter((t) => terms.has(t))).toEqual([]);
    }
});
