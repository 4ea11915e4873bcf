import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, readArticle } from '../../src/extract/extract.js';
import type { Extraction } from '../../src/model.js';
import { growth } from './growth.js';
import { analyzer, article, extracted } from './reading.js';

const WHO = [
  'Iran',
  'The Kremlin',
  'NATO',
  'Turkish Defence Minister Tarik Yalman',
  'French Foreign Minister Odile Marchand',
  'A senior Israeli official',
  'Yalman',
  'Marchand',
  'He',
  'She',
  'The minister',
  'The alliance',
] as const;
const WHOM = ['Israel', 'Russia', 'the alliance', 'Greece', 'Washington', 'its neighbours'] as const;
const WHAT = [
  'would strike any ship that entered the bay',
  'must not station missiles on the island',
  'had no plans to send troops',
  'was ready for talks without conditions',
  'had shot down a drone over the border on Sunday',
  'would never give up its nuclear programme',
] as const;
const WHEN = ['on Monday', 'on February 27', 'last week', 'in December 2021', 'a day earlier', ''] as const;

const sentences = fc
  .tuple(
    fc.constantFrom(
      (a: string, b: string, c: string, d: string) => `${a} warned ${b} ${d} that it ${c}.`,
      (a: string, b: string, c: string, d: string) => `"${b} ${c}," ${a} said ${d}.`,
      (a: string, b: string, c: string, d: string) => `“It ${c}. We have told ${b} so ${d},” ${a} said.`,
      (a: string, b: string, c: string, d: string) => `${a} accused ${b} ${d} of lying, saying that it ${c}.`,
      (a: string, b: string, c: string, d: string) => `${b} ${c} ${d}, according to ${a}.`,
      (a: string, b: string, _: string, d: string) => `${a} met envoys of ${b} ${d}. The talks ended early.`,
      (_: string, b: string, c: string) => `“We have told ${b} that it ${c}.`,
      (a: string, b: string, c: string) => `${a} said it ${c} if ${b} crossed the red line.`,
    ),
    fc.constantFrom(...WHO),
    fc.constantFrom(...WHOM),
    fc.constantFrom(...WHAT),
    fc.constantFrom(...WHEN),
  )
  .map(([make, a, b, c, d]) => make(a, b, c, d).replace(/ +([.,]| )/g, '$1'));

const texts = fc
  .array(fc.tuple(sentences, fc.constantFrom(' ', ' ', '\n\n', '\n')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(([s, gap]) => s + gap).join(''));
const published = fc.constantFrom('2024-03-01', '1998-12-31', null);

/** All laws that hold of the yield of any article. */
function checkYield({ article: { id, text }, reports, events }: Extraction): void {
  const ids = new Set(reports.map((r) => r.id));
  expect(ids.size).toBe(reports.length);
  expect(new Set(events.map((e) => e.id)).size).toBe(events.length);
  for (const r of reports) {
    expect(r.articleId).toBe(id);
    expect(r.evidence.length).toBeGreaterThan(0);
    for (const p of [...r.evidence, ...r.quotations]) {
      expect(p.text).toBe(text.slice(p.start, p.end));
      expect(p.text.trim()).not.toBe('');
    }
    expect(r.quotations.map((q) => q.start)).toEqual(r.quotations.map((q) => q.start).sort((a, b) => a - b));
    expect(r.targets.map((t) => t.id)).toEqual([...new Set(r.targets.map((t) => t.id))]);
    expect(r.targets.map((t) => t.id)).not.toContain(r.side.id);
    expect(r.about).toMatch(/\S/);
    expect(r.confidence).toBeGreaterThanOrEqual(0);
    expect(r.confidence).toBeLessThanOrEqual(1);
    expect(r.rules.length).toBeGreaterThan(0);
    if (r.redLine !== null) {
      expect(r.redLine.holder.id).toBe(r.side.id);
      expect(r.redLine.trigger).toMatch(/\S/);
    }
    if (r.respondsTo !== null) {
      expect(ids).toContain(r.respondsTo.reportId);
      expect(r.respondsTo.reportId).not.toBe(r.id);
    }
    if (r.said.earliest !== null) expect(r.said.earliest <= r.said.latest!).toBe(true);
    else expect(r.said.precision).toBe('UNKNOWN');
  }
  for (const e of events) {
    expect(e.articleId).toBe(id);
    expect(e.evidence.text).toBe(text.slice(e.evidence.start, e.evidence.end));
    for (const report of e.reportIds) expect(ids).toContain(report);
  }
}

describe('dates', () => {
  test.each([
    [
      'the time of another verb dates nothing that is said',
      'North Korea launched a missile on Saturday, and Norwegian Foreign Minister Gunnar Berg said the test was an outrage.',
      '2017-04-17 PUBLISHED',
    ],
    [
      'the time of the verb that carries the speech does',
      'On Saturday Norwegian Foreign Minister Gunnar Berg met the press, warning Russia not to close the strait.',
      '2017-04-15 WEEKDAY',
    ],
  ])('%s', (_, text, said) => {
    const dates = extracted(text, '2017-04-17').reports.map((r) => `${r.said.earliest} ${r.said.basis}`);
    expect(dates).toEqual([said]);
  });
});

describe('what points back', () => {
  const by = (text: string, side: string) => extracted(text, '2017-04-17').reports.filter((r) => r.side.name === side);

  test.each(['such a plan', 'that step'])(
    'a state that would not support %s speaks of what was spoken of',
    (object) => {
      const before = 'France threatened on Monday to send ground troops and a brigade to Moldova.';
      const after = 'The EU and Poland imposed sanctions, tariffs and an embargo on oil exports in May.';
      const [poland] = by(`${before} Poland said it would not support ${object}. ${after} ${after} ${after}`, 'Poland');
      expect(poland?.issue).toBe('troops-deployment');
    },
  );

  test('what says nothing of a matter is not the plan that is meant', () => {
    const before = 'France threatened on Monday to send ground troops and a brigade to Moldova.';
    const bare = 'Germany said that everybody should ask himself whom this would serve.';
    const after = 'The EU and Poland imposed sanctions, tariffs and an embargo on oil exports in May.';
    const text = `${before} ${bare} Hungary said it would not support such a plan. ${after} ${after} ${after}`;
    expect(by(text, 'Hungary').map(({ issue }) => issue)).toEqual(['troops-deployment']);
  });

  test('"the warning" tells of the one before and names whom it answers', () => {
    const text =
      'Russia warned NATO on Monday not to send troops to Moldova. The warning came in response to French President Odile Marchand, who said that nothing should be excluded.';
    const [warning, ...more] = by(text, 'Russia');
    expect(more).toEqual([]);
    expect(warning?.evidence.length).toBe(2);
    expect(warning?.respondsTo?.speaker).toBe('Odile Marchand');
  });
});

describe('laws', () => {
  const holds = <T>(values: fc.Arbitrary<T>, law: (value: T) => void, numRuns = 150) =>
    fc.assert(fc.property(values, law), { seed: 20261, numRuns });

  test('evidence is the text itself, ids are unique, links lead somewhere', () => {
    let found = 0;
    holds(fc.tuple(texts, published), ([text, day]) => {
      const made = extracted(text, day);
      found += made.reports.length;
      checkYield(made);
    });
    expect(found).toBeGreaterThan(150);
  });

  test('any characters at all', () => {
    holds(fc.string({ unit: 'binary', maxLength: 300 }), (text) => checkYield(extracted(text)));
    holds(fc.tuple(texts, fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(400)), ([text, noise, at]) =>
      checkYield(extracted(text.slice(0, at) + noise + text.slice(at), '2024-03-01')),
    );
  });

  test('the same article yields the same, whatever was read before', () => {
    holds(
      fc.tuple(texts, texts),
      ([text, other]) => {
        const first = extracted(text, '2024-03-01');
        extracted(other, '1998-12-31');
        expect(extracted(text, '2024-03-01')).toEqual(first);
      },
      50,
    );
  });

  test('ids tell articles apart', () => {
    const text = 'Iran warned Israel on Monday that it would strike any ship that entered the bay.';
    const a = extracted(text, '2024-03-01', 'a');
    const b = extracted(text, '2024-03-01', 'b');
    expect(a.reports).toHaveLength(1);
    expect(b.reports[0]!.id).not.toBe(a.reports[0]!.id);
  });
});

/** Texts of about n characters that would hurt a reader who looks back, ahead or inwards too far. */
const HOSTILE: readonly (readonly [string, (n: number) => string])[] = [
  [
    'an article without end',
    (n) =>
      Array.from(
        { length: n / 290 },
        (_, i) =>
          `Iran warned Israel on Monday that it would close strait ${i} if warships entered the bay. "We will answer any strike," said Turkish Defence Minister Tarik Yalman, who met Greek officials in Izmir. The talks ended without a result, and both sides accused each other of lying.\n\n`,
      ).join(''),
  ],
  ['quotation marks', (n) => `Iran said: ${'"we stay" '.repeat(n / 10)}`],
  ['nested clauses', (n) => `Iran said ${'that Israel said '.repeat(n / 17)}that war is near.`],
  ['nested conditions', (n) => `Iran said it would strike ${'if Israel would strike '.repeat(n / 23)}`],
  ['one sentence', (n) => `Iran warned Israel ${'and the ships and the planes of the fleet '.repeat(n / 42)}.`],
  ['open quotations', (n) => '"We will answer any strike.\n\n'.repeat(n / 29)],
  ['one word', (n) => 'war'.repeat(n / 3)],
  ['names', (n) => 'Tarik Yalman, Odile Marchand, NATO, '.repeat(n / 36)],
  ['dates', (n) => `Iran said so ${'on Monday, February 27, 2024, '.repeat(n / 30)}.`],
];

describe('time grows with the text', () => {
  const reading = (make: (n: number) => string) => (n: number) => {
    readArticle(analyzer.extractor.names, article(make(n), '2024-03-01'));
  };
  const all = (make: (n: number) => string) => (n: number) => {
    extract(analyzer.extractor, article(make(n), '2024-03-01'));
  };

  test.each(HOSTILE)('reading: %s', { timeout: 240_000 }, (_, make) => {
    expect(growth(reading(make), 116_000, 1)).toBeLessThan(9);
  });

  test.each(HOSTILE.filter(([what]) => !/^(?:nested conditions|an article)/.test(what)))(
    'all of it: %s',
    { timeout: 240_000 },
    (_, make) => {
      expect(growth(all(make), 116_000, 1)).toBeLessThan(9);
    },
  );
});
