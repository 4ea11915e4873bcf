import fc from 'fast-check';
import {
  ACTS,
  type ActorRef,
  type DateInterval,
  EVENT_TYPES,
  type EventMention,
  ISSUES,
  type Report,
  UNDATED,
} from '../../src/model.js';
import type { DatedReport } from '../../src/resolve/statements.js';

const ref = (id: string, kind: ActorRef['kind']): ActorRef => ({ id, name: id, kind, verified: kind !== 'PERSON' });

/** Two sides, each with a body and two people. */
const SIDES: readonly (readonly ActorRef[])[] = ['oslova', 'marenia'].map((side) => [
  ref(side, 'STATE'),
  ref(`${side}-ministry`, 'BODY'),
  ref(`${side}-minister`, 'PERSON'),
  ref(`${side}-president`, 'PERSON'),
]);

const WORDS =
  'troops missiles island border harbour fleet strike answer treaty enrichment corridor pipeline talks prisoners drones airspace sanctions base'.split(
    ' ',
  );
const phrases = (min: number, max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max }).map((w) => w.join(' '));
const QUOTES = [
  'we will answer any strike on our soil at once',
  'not one soldier of theirs will set foot on the island',
  'we will answer any strike',
  'their fleet has no business in our waters and it will leave',
  'talks are possible only after the last drone has left our airspace and the treaty is honoured by all',
];

const day = (n: number) => new Date(Date.UTC(2024, 1, 24) + n * 86_400_000).toISOString().slice(0, 10);
/** Days around the end of a month, months, years, unknown. */
const saids: fc.Arbitrary<DateInterval> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom<DateInterval['basis'][]>('EXPLICIT', 'WEEKDAY', 'PUBLISHED'),
      )
      .map(([n, basis]) => ({
        earliest: day(n),
        latest: day(n),
        precision: 'DAY' as const,
        basis,
        text: basis === 'PUBLISHED' ? null : 'then',
      })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<DateInterval[]>(
      { earliest: '2024-02-01', latest: '2024-02-29', precision: 'MONTH', basis: 'EXPLICIT', text: 'in February' },
      { earliest: '2024-03-01', latest: '2024-03-31', precision: 'MONTH', basis: 'RELATIVE', text: 'this month' },
      { earliest: '2024-01-01', latest: '2024-12-31', precision: 'YEAR', basis: 'EXPLICIT', text: 'in 2024' },
    ),
  },
  { weight: 2, arbitrary: fc.constant(UNDATED) },
);

const quotations = fc
  .array(
    fc.oneof(
      fc.constantFrom(...QUOTES),
      // a long speech, of which others quote a piece
      fc.tuple(phrases(20, 60), fc.constantFrom(...QUOTES)).map(([talk, q]) => `${talk} ${q}`),
    ),
    { maxLength: 2 },
  )
  .map((list) => list.map((text) => ({ start: 0, end: text.length, text })));

interface Draft extends Omit<Report, 'id' | 'articleId'> {
  readonly article: number;
}

const drafts: fc.Arbitrary<Draft> = fc
  .record({
    article: fc.integer({ min: 0, max: 7 }),
    who: fc.tuple(fc.constantFrom(...SIDES), fc.integer({ min: 0, max: 3 })),
    act: fc.constantFrom(...ACTS.slice(0, 4), ...ACTS),
    issue: fc.constantFrom(...ISSUES.slice(0, 3)),
    about: phrases(0, 9),
    evidence: phrases(3, 14),
    said: saids,
    quotations,
    targets: fc.uniqueArray(fc.constantFrom(ref('nato', 'ALLIANCE'), ref('poland', 'STATE')), { maxLength: 2 }),
    line: fc.option(
      fc.record({
        trigger: phrases(2, 9),
        consequence: fc.option(phrases(2, 5), { nil: null }),
        explicit: fc.boolean(),
      }),
      { nil: null },
    ),
    confidence: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  })
  .map(({ who: [side, n], line, evidence, ...rest }) => ({
    ...rest,
    speaker: side[n]!,
    speakerText: side[n]!.name,
    side: side[0]!,
    evidence: [{ start: 0, end: evidence.length, text: evidence }],
    redLine: line === null ? null : { ...line, holder: side[0]! },
    respondsTo: null,
    rules: ['speech/subject'],
  }));

const published = (article: number) => (article === 7 ? null : day(article));

/** Reports of up to eight articles; half of them retell another with a few fields changed, so that many are one act. */
export const reportSets: fc.Arbitrary<readonly DatedReport[]> = fc
  .array(
    fc.oneof(
      drafts.map((d) => () => d),
      fc
        .tuple(fc.nat(), drafts, fc.subarray(['said', 'about', 'evidence', 'quotations', 'speaker', 'issue', 'act']))
        .map(([n, other, keep]) => (earlier: readonly Draft[]): Draft => {
          const model = earlier[n % Math.max(1, earlier.length)];
          if (model === undefined) return other;
          const kept = Object.fromEntries(Object.entries(other).filter(([k]) => keep.includes(k)));
          const told: Draft = { ...model, article: other.article, confidence: other.confidence, ...kept };
          return told.side.id === other.side.id ? told : { ...told, speaker: model.speaker };
        }),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((makers) => {
    const made: Draft[] = [];
    for (const make of makers) made.push(make(made));
    return made.map(({ article, ...draft }, i) => ({
      report: { ...draft, id: `r${(i * 7919) % 101}-${i}`, articleId: `a${article}` },
      published: published(article),
    }));
  });

/** Two reports of different articles that may or may not tell of one act. */
export const reportPairs = reportSets
  .filter((list) => new Set(list.map((r) => r.report.articleId)).size > 1)
  .map((list) => {
    const first = list.at(-1)!;
    return [first, list.find((r) => r.report.articleId !== first.report.articleId)!] as const;
  });

export const mentionSets: fc.Arbitrary<readonly EventMention[]> = fc
  .array(
    fc.record({
      article: fc.integer({ min: 0, max: 4 }),
      what: phrases(1, 5),
      type: fc.constantFrom(...EVENT_TYPES.slice(0, 2)),
      actors: fc.subarray(SIDES.map((s) => s[0]!)),
      date: saids,
      place: fc.option(fc.constantFrom('the harbour', 'the island'), { nil: null }),
    }),
    { maxLength: 10 },
  )
  .map((list) =>
    list.map(({ article, ...m }, i) => ({
      ...m,
      id: `m${(i * 31) % 17}-${i}`,
      articleId: `a${article}`,
      evidence: { start: 0, end: m.what.length, text: m.what },
      reportIds: [],
    })),
  );

/** Holds a law to a fixed set of generated values, so that a failure comes again. */
export const holds = <T>(values: fc.Arbitrary<T>, law: (value: T) => void, numRuns = 300): void =>
  fc.assert(fc.property(values, law), { seed: 20262, numRuns });
