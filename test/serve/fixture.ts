import type { ActorRef, Article, DateInterval, Passage, Report } from '../../src/model.js';
import { UNDATED } from '../../src/model.js';
import type { Words } from '../../src/serve/context.js';
import type { ActorRow, EventRow, OfficeRow, RedLineRow, ReportRow, StatementRow } from '../../src/store/store.js';
import { fold, stems } from '../../src/store/words.js';

/** A small graph made by hand: a warning told of by three articles, what it answers, a red line that an event tests, and loose ends. */

export const words: Words = { fold, stems };

const actor = (
  id: string,
  name: string,
  kind: ActorRow['kind'],
  sideId: string | null,
  aliases: readonly string[] = [],
  verified = true,
): ActorRow => ({ id, name, kind, verified, sideId, wikidata: verified ? `Q${id.length}` : null, aliases });

export const actors: readonly ActorRow[] = [
  actor('freedonia', 'Freedonia', 'STATE', null, ['Freedonian', 'Fredville']),
  actor('palace', 'Marble Palace', 'BODY', 'freedonia', ['the Palace']),
  actor('dov', 'Anton Dov', 'PERSON', 'freedonia', ['Dov', 'Mr. Dov']),
  actor('sylvania', 'Sylvania', 'STATE', null, ['Sylvanian', 'Sylvania City']),
  actor('reveur', 'Émile Rêveur', 'PERSON', 'sylvania', ['Rêveur']),
  actor('pact', 'Northern Pact', 'ALLIANCE', null, ['the Pact', 'NP']),
  actor('lone-voice', 'Ivo Lone', 'PERSON', null, ['Ivo Lone'], false),
];

export const offices: readonly OfficeRow[] = [
  { person: find(actors, 'dov'), body: find(actors, 'palace'), office: 'spokesman', from: '2012', to: null },
  { person: find(actors, 'dov'), body: find(actors, 'freedonia'), office: 'envoy', from: '2008', to: '2012' },
  { person: find(actors, 'reveur'), body: find(actors, 'sylvania'), office: 'president', from: '2017-05-14', to: null },
];

export const memberships = [
  { member: find(actors, 'sylvania'), group: find(actors, 'pact'), from: '1949', to: null },
] as const;

const day = (date: string, text: string | null = null): DateInterval => ({
  earliest: date,
  latest: date,
  precision: 'DAY',
  basis: text === null ? 'PUBLISHED' : 'WEEKDAY',
  text,
});

export const articles: readonly Article[] = [
  {
    id: 'a1',
    sourceId: 'wire-17',
    origin: '/tmp/wire.jsonl',
    url: 'https://wire.example/17',
    outlet: 'Example Wire',
    published: '2024-02-27',
    title: 'Palace warns Pact over troops',
    text: 'FREDVILLE — The Palace warned the Northern Pact on Tuesday that sending troops to Borduria would make a clash inevitable. “We would have to speak of inevitability,” spokesman Anton Dov told reporters.\n\nHe was answering the Sylvanian president, who had not ruled troops out a day earlier.',
    demonstration: false,
    sources: [],
  },
  {
    id: 'a2',
    sourceId: null,
    origin: null,
    url: null,
    outlet: 'Example Herald',
    published: '2024-02-28',
    title: 'A clash is inevitable if the Pact sends troops, Dov says',
    text: 'Anton Dov said on Tuesday that a clash with the Northern Pact would be inevitable if its members sent troops to Borduria. Émile Rêveur had left the step open on Monday. 🚩 The Pact itself said that it had no such plans.',
    demonstration: false,
    sources: [],
  },
  {
    id: 'a3',
    sourceId: null,
    origin: 'seeds/a3.json',
    url: null,
    outlet: 'Brinkgraph demonstration',
    published: null,
    title: '',
    text: 'Freedonia has threatened a clash should troops of the Pact enter Borduria. Ivo Lone called for talks.',
    demonstration: true,
    sources: ['Example Wire https://wire.example/17'],
  },
];

const ref = (id: string): ActorRef => {
  const { name, kind, verified } = find(actors, id);
  return { id, name, kind, verified };
};

const passage = (articleId: string, text: string): Passage => {
  const start = find(articles, articleId).text.indexOf(text);
  if (start < 0) throw new Error(`article ${articleId} has no "${text}"`);
  return { start, end: start + text.length, text };
};

const report = (
  id: string,
  articleId: string,
  fields: Pick<Report, 'speaker' | 'speakerText' | 'side' | 'act' | 'targets' | 'about' | 'said'> & Partial<Report>,
  evidence: readonly string[],
): Report => ({
  id,
  articleId,
  issue: 'troops-deployment',
  quotations: [],
  redLine: null,
  respondsTo: null,
  rules: ['cue-verb', 'conditional-clause'],
  confidence: 0.9,
  ...fields,
  evidence: evidence.map((text) => passage(articleId, text)),
});

const warns = {
  side: ref('freedonia'),
  act: 'WARN',
  targets: [ref('pact')],
  about: 'sending troops to Borduria',
} as const;
const line = {
  holder: ref('freedonia'),
  trigger: 'sending troops to Borduria',
  consequence: 'a clash',
  explicit: false,
} as const;

export const reports: readonly ReportRow[] = [
  {
    statementId: 's1',
    report: report(
      'r1',
      'a1',
      {
        ...warns,
        speaker: ref('dov'),
        speakerText: 'Anton Dov',
        said: day('2024-02-27', 'on Tuesday'),
        redLine: line,
        respondsTo: { reportId: 'r4', speaker: 'the Sylvanian president' },
        quotations: [passage('a1', 'We would have to speak of inevitability,')],
      },
      [
        'FREDVILLE — The Palace warned the Northern Pact on Tuesday that sending troops to Borduria would make a clash inevitable.',
        '“We would have to speak of inevitability,” spokesman Anton Dov told reporters.',
      ],
    ),
  },
  {
    statementId: 's1',
    report: report(
      'r2',
      'a2',
      { ...warns, speaker: ref('dov'), speakerText: 'Anton Dov', said: day('2024-02-27', 'on Tuesday'), redLine: line },
      [
        'Anton Dov said on Tuesday that a clash with the Northern Pact would be inevitable if its members sent troops to Borduria.',
      ],
    ),
  },
  {
    statementId: 's1',
    report: report(
      'r3',
      'a3',
      { ...warns, speaker: ref('freedonia'), speakerText: 'Freedonia', said: UNDATED, redLine: line, confidence: 0.6 },
      ['Freedonia has threatened a clash should troops of the Pact enter Borduria.'],
    ),
  },
  {
    statementId: 's2',
    report: report(
      'r4',
      'a1',
      {
        speaker: ref('reveur'),
        speakerText: 'the Sylvanian president',
        side: ref('sylvania'),
        act: 'SIGNAL',
        targets: [ref('freedonia')],
        about: 'not ruling troops out',
        said: {
          earliest: '2024-02-26',
          latest: '2024-02-26',
          precision: 'DAY',
          basis: 'RELATIVE',
          text: 'a day earlier',
        },
      },
      ['He was answering the Sylvanian president, who had not ruled troops out a day earlier.'],
    ),
  },
  {
    statementId: 's3',
    report: report(
      'r5',
      'a2',
      {
        speaker: ref('pact'),
        speakerText: 'The Pact',
        side: ref('pact'),
        act: 'REJECT',
        targets: [],
        about: 'plans to send troops',
        said: day('2024-02-28'),
        respondsTo: { reportId: 'r2', speaker: 'Anton Dov' },
      },
      ['The Pact itself said that it had no such plans.'],
    ),
  },
  {
    statementId: 's4',
    report: report(
      'r6',
      'a3',
      {
        speaker: ref('lone-voice'),
        speakerText: 'Ivo Lone',
        side: ref('lone-voice'),
        act: 'APPEAL',
        targets: [],
        about: 'talks',
        issue: 'ceasefire-and-talks',
        said: UNDATED,
      },
      ['Ivo Lone called for talks.'],
    ),
  },
];

const statement = (id: string, reportIds: readonly string[], fields: Partial<StatementRow> = {}): StatementRow => {
  const of = reports.filter((row) => reportIds.includes(row.report.id)).map((row) => row.report);
  const first = of[0]!;
  return {
    id,
    act: first.act,
    about: first.about,
    issue: first.issue,
    said: first.said,
    confidence: first.confidence,
    articleCount: new Set(of.map(({ articleId }) => articleId)).size,
    speaker: find(actors, first.speaker.id),
    side: find(actors, first.side.id),
    targets: first.targets.map(({ id }) => find(actors, id)),
    redLineId: null,
    reportIds,
    answersIds: [],
    answeredByIds: [],
    eventIds: [],
    ...fields,
  };
};

export const statements: readonly StatementRow[] = [
  statement('s1', ['r1', 'r2', 'r3'], { redLineId: 'l1', answersIds: ['s2'], answeredByIds: ['s3'], eventIds: ['e1'] }),
  statement('s2', ['r4'], { answeredByIds: ['s1'] }),
  statement('s3', ['r5'], { answersIds: ['s1'] }),
  statement('s4', ['r6']),
];

export const redLines: readonly RedLineRow[] = [
  {
    id: 'l1',
    trigger: 'sending troops to Borduria',
    consequence: 'a clash',
    issue: 'troops-deployment',
    explicit: false,
    status: 'TESTED',
    holder: find(actors, 'freedonia'),
    addressees: [find(actors, 'pact')],
    statementIds: ['s1'],
    testedByIds: ['e1'],
    firstStated: '2024-02-27',
    lastStated: '2024-02-27',
  },
  {
    id: 'l2',
    trigger: 'blocking the strait',
    consequence: null,
    issue: 'maritime-passage',
    explicit: true,
    status: 'STATED',
    holder: find(actors, 'sylvania'),
    addressees: [],
    statementIds: [],
    testedByIds: [],
    firstStated: null,
    lastStated: null,
  },
];

export const events: readonly EventRow[] = [
  {
    id: 'e1',
    what: 'Sylvanian troops enter Borduria',
    type: 'DEPLOYMENT',
    date: { earliest: '2024-03-01', latest: '2024-03-31', precision: 'MONTH', basis: 'EXPLICIT', text: 'in March' },
    place: 'Borduria',
    actors: [find(actors, 'sylvania')],
    statementIds: ['s1'],
    testsIds: ['l1'],
    mentions: [{ articleId: 'a3', ...passage('a3', 'troops of the Pact enter Borduria') }],
  },
];

function find<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`the fixture has no ${id}`);
  return row;
}
