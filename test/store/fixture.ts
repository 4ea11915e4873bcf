import type {
  Actor,
  ActorRef,
  Article,
  DateInterval,
  Event,
  EventMention,
  Gazetteer,
  Report,
  Statement,
} from '../../src/model.js';
import { UNDATED } from '../../src/model.js';
import type { NewLine } from '../../src/store/matters.js';
import type { NewArticle, Removed, Store, StoredEvent, StoredReport } from '../../src/store/store.js';

/** A small graph with everything that has bitten somebody: nulls, ties, empty and long lists, other scripts, ends of years. */

function actor(
  id: string,
  name: string,
  kind: Actor['kind'],
  sideId: string | null,
  aliases: readonly string[],
): Actor {
  return { id, name, kind, verified: true, sideId, aliases, wikidata: id === 'arctia' ? 'Q1' : null, demonyms: [] };
}

const actors = [
  actor('arctia', 'Arctia', 'STATE', null, ['Republic of Arctia', 'Arctian', 'Арктия']),
  actor('borland', 'Borland', 'STATE', null, ['Borlander']),
  actor('ceeland', 'Ceeland', 'STATE', null, []),
  actor('pact', 'Northern Pact', 'ALLIANCE', null, ['the Pact']),
  actor('white-palace', 'White Palace', 'BODY', 'arctia', ['the Palace']),
  actor('olga-ort', 'Olga Ort', 'PERSON', 'arctia', ['Ort']),
  actor('old-voice', 'Olaf Vóice', 'PERSON', 'arctia', []),
  actor('zed', 'Zed Zimmer', 'PERSON', 'borland', ['Zimmer']),
];

export const gazetteer: Gazetteer = {
  actors,
  offices: [
    { personId: 'olga-ort', bodyId: 'white-palace', office: 'spokeswoman', from: '2020', to: null },
    { personId: 'old-voice', bodyId: 'white-palace', office: 'spokesman', from: '2010-05', to: '2019' },
    { personId: 'old-voice', bodyId: 'pact', office: 'envoy', from: null, to: null },
  ],
  memberships: [
    { memberId: 'borland', groupId: 'pact', from: '1999-03-12', to: null },
    { memberId: 'ceeland', groupId: 'pact', from: null, to: '2009' },
  ],
  actor: (id) => actors.find((one) => one.id === id),
  named: () => undefined,
};

export function ref(id: string): ActorRef {
  const known = actors.find((one) => one.id === id);
  if (known !== undefined) return { id, name: known.name, kind: known.kind, verified: true };
  const name = id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  return { id, name, kind: 'PERSON', verified: false };
}

export function day(date: string, basis: DateInterval['basis'] = 'EXPLICIT'): DateInterval {
  return { earliest: date, latest: date, precision: 'DAY', basis, text: null };
}

export function article(id: string, fields: Partial<Article> = {}): Article {
  const text = `${id}: Olga Ort warned Borland against sending ships.\n\nNothing else happened.`;
  return {
    id,
    sourceId: null,
    origin: `news/${id}.txt`,
    url: null,
    outlet: 'The Test',
    published: '2024-01-02',
    title: `Title of ${id}`,
    text,
    demonstration: false,
    sources: [],
    ...fields,
  };
}

export function report(id: string, articleId: string, fields: Partial<Report> = {}): Report {
  return {
    id,
    articleId,
    speaker: ref('olga-ort'),
    speakerText: 'Ms. Ort',
    side: ref('arctia'),
    act: 'WARN',
    targets: [ref('borland')],
    about: 'sending ships',
    issue: 'maritime-passage',
    said: day('2024-01-01'),
    quotations: [],
    evidence: [{ start: 4, end: 53, text: 'Olga Ort warned Borland against sending ships.' }],
    redLine: null,
    respondsTo: null,
    rules: ['verb-warn'],
    confidence: 0.9,
    ...fields,
  };
}

export function mention(id: string, articleId: string, fields: Partial<EventMention> = {}): EventMention {
  return {
    id,
    articleId,
    what: 'a fleet sails',
    type: 'DEPLOYMENT',
    actors: [ref('borland')],
    date: day('2023-12-31'),
    place: null,
    evidence: { start: 55, end: 77, text: 'Nothing else happened.' },
    reportIds: [],
    ...fields,
  };
}

const line = { holder: ref('arctia'), trigger: 'ships in the strait', consequence: 'blockade', explicit: true };
const many = Array.from({ length: 40 }, (_, at) => ref(`person-number-${at}`));

interface Entry {
  readonly article: Article;
  readonly reports: readonly StoredReport[];
  readonly events: readonly StoredEvent[];
}

function entry(of: Article, reports: readonly Report[], events: readonly EventMention[] = []): Entry {
  const common = { published: of.published, outlet: of.outlet };
  return {
    article: of,
    reports: reports.map((one) => ({
      report: one,
      ...common,
      blocks: [`said|${one.side.id}|${(one.said.earliest ?? 'none').slice(0, 7)}`, `issue|${one.issue}`],
    })),
    events: events.map((one) => ({ mention: one, published: of.published, blocks: [`event|${one.type}`] })),
  };
}

export const entries: readonly Entry[] = [
  entry(
    article('a1', { url: 'https://example.org/1', sources: ['Wire https://example.org/w'], demonstration: true }),
    [
      report('r1', 'a1', { redLine: line, quotations: [{ start: 0, end: 2, text: 'a1' }] }),
      report('r1b', 'a1', {
        speaker: ref('zed'),
        side: ref('borland'),
        act: 'REJECT',
        targets: [ref('arctia')],
        about: 'the blockade',
        said: day('2024-01-01'),
        respondsTo: { reportId: 'r1', speaker: 'Olga Ort' },
      }),
    ],
    [mention('m1', 'a1', { reportIds: ['r1'], place: 'Straße von Łódź' })],
  ),
  entry(
    article('a2', { outlet: null, published: null, origin: null, sourceId: 'two' }),
    [report('r2', 'a2', { redLine: { ...line, consequence: null }, said: UNDATED })],
    [
      mention('m2', 'a2', {
        date: {
          earliest: '2023-12-01',
          latest: '2023-12-31',
          precision: 'MONTH',
          basis: 'EXPLICIT',
          text: 'in December',
        },
      }),
    ],
  ),
  entry(article('a3', { outlet: 'Друга газета', published: '2023-12-31' }), [
    report('r3', 'a3', {
      speaker: ref('old-voice'),
      act: 'THREATEN',
      about: 'ракети 🚀 and “ships”',
      issue: 'missile-tests',
      said: {
        earliest: '2018-12-31',
        latest: '2019-01-01',
        precision: 'DAY',
        basis: 'RELATIVE',
        text: 'on New Year’s Eve',
      },
      targets: [ref('pact'), ref('borland')],
    }),
    report('r4', 'a3', {
      speaker: ref('old-voice'),
      act: 'ASSERT',
      about: 'calm',
      issue: 'other',
      said: day('2020-01-01'),
      targets: [],
      confidence: 1,
    }),
  ]),
  entry(article('a4'), [
    report('r5', 'a4', {
      speaker: ref('ivan-unheard'),
      side: ref('ceeland'),
      act: 'DENY',
      about: 'sanctions',
      issue: 'sanctions-and-trade',
      said: UNDATED,
      targets: many,
    }),
    report('r6', 'a4', {
      speaker: ref('borland'),
      side: ref('borland'),
      act: 'DEMAND',
      about: 'free passage',
      targets: [ref('white-palace')],
      said: day('2024-01-01'),
    }),
    report('r7', 'a4', {
      speaker: ref('borland'),
      side: ref('borland'),
      act: 'PLEDGE',
      about: 'aid',
      issue: 'arms-supply',
      targets: [ref('olga-ort')],
      said: {
        earliest: '2024-02-01',
        latest: '2024-02-29',
        precision: 'MONTH',
        basis: 'EXPLICIT',
        text: 'in February',
      },
    }),
  ]),
];

function statementOf(id: string, reports: readonly Report[], said: DateInterval): Statement {
  const first = reports[0]!;
  return {
    id,
    speaker: first.speaker,
    side: first.side,
    act: first.act,
    targets: first.targets,
    about: first.about,
    issue: first.issue,
    said,
    reportIds: reports.map((one) => one.id),
    articleCount: new Set(reports.map((one) => one.articleId)).size,
    redLineId: null,
    answers: [],
    eventIds: [],
    confidence: first.confidence,
  };
}

/** What resolution makes of the reports that are there: one statement a report, but r1 and r2 tell of one act. */
export function statementsOf(stored: readonly StoredReport[]): readonly Statement[] {
  const reports = stored.map((one) => one.report).sort((a, b) => (a.id < b.id ? -1 : 1));
  const same = reports.filter(({ id }) => id === 'r1' || id === 'r2');
  const others = reports.filter(({ id }) => id !== 'r1' && id !== 'r2');
  return [
    ...(same.length > 0 ? [statementOf('s1', same, same[0]!.said)] : []),
    ...others.map((one) => statementOf(one.id.replace('r', 's'), [one], one.said)),
  ];
}

export function eventsOf(stored: readonly StoredEvent[]): readonly Event[] {
  const mentions = stored.map((one) => one.mention).sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = mentions[0];
  if (first === undefined) return [];
  const { what, type, actors: involved, date, place } = first;
  return [
    { id: 'e1', what, type, actors: involved, date, place, mentionIds: mentions.map(({ id }) => id), testsIds: ['l1'] },
  ];
}

export function redLinesOf(
  statements: readonly Omit<Statement, 'redLineId' | 'answers' | 'eventIds'>[],
): readonly NewLine[] {
  if (statements.length === 0) return [];
  const { trigger, consequence, explicit, holder } = line;
  const first = statements[0]!;
  const days = statements.flatMap(({ said }) => said.earliest ?? []).sort();
  return [
    {
      id: 'l1',
      holderId: holder.id,
      addresseeIds: first.targets.map(({ id }) => id),
      trigger,
      consequence,
      issue: first.issue,
      explicit,
      status: 'TESTED',
      firstStated: days[0] ?? null,
      lastStated: days.at(-1) ?? null,
      head: { statementId: first.id, earliest: first.said.earliest, triggers: [trigger] },
      reach: { words: ['ship', 'strait'], least: 2, until: '9999-12-31' },
      statementIds: statements.map(({ id }) => id),
    },
  ];
}

/** An article of which nothing is told. */
export const bare = (of: Article): NewArticle => ({
  extraction: { article: of, reports: [], events: [] },
  hash: 'h',
  reports: [],
  events: [],
});

/** Puts an article in as ingestion does: in the place of what it was, its neighbourhood resolved anew. */
export async function ingest(
  store: Store,
  { article: of, reports, events }: Entry,
  hash = `hash of ${of.id}`,
): Promise<boolean> {
  return store.transaction(async (tx) => {
    const before = (await tx.articleHashes([of.id])).get(of.id);
    if (before === hash) return false;
    const gone = await tx.removeArticle(of.id);
    const extraction = {
      article: of,
      reports: reports.map((one) => one.report),
      events: events.map((one) => one.mention),
    };
    await tx.addArticles([{ extraction, hash, reports, events }]);
    await resolve(tx, { reports, events }, gone);
    return true;
  });
}

export async function remove(store: Store, id: string): Promise<void> {
  await store.transaction(async (tx) => {
    const gone = await tx.removeArticle(id);
    await resolve(tx, { reports: [], events: [] }, gone);
  });
}

async function resolve(
  tx: Parameters<Parameters<Store['transaction']>[0]>[0],
  added: Removed,
  gone: Removed,
): Promise<void> {
  const [reports, events] = [
    [...added.reports, ...gone.reports],
    [...added.events, ...gone.events],
  ];
  const found = await tx.reportsInBlocks([...new Set(reports.flatMap(({ blocks }) => blocks))]);
  const near = [...added.reports, ...found];
  const statements = statementsOf(near);
  await tx.replaceStatements(
    near.map((one) => one.report.id),
    statements,
  );
  for (const matter of await tx.touchedMatters()) {
    const drawn = matter.lines.map(({ id }) => id);
    const members = await tx.claimsOfLines(drawn.map((line) => ({ line, holderId: matter.holderId })));
    const went = new Set(matter.gone.map(({ statementId }) => statementId));
    const stayed = [...members.values()].flat().map(({ statementId }) => statementId);
    const ids = new Set([...stayed.filter((id) => !went.has(id)), ...matter.fresh]);
    const redLines = redLinesOf([...(await tx.claimsOf([...ids])).values()].map((claim) => claim.statement));
    const left = matter.gone.filter(({ statementId }) => !ids.has(statementId));
    await tx.replaceRedLines([{ ...matter, removed: redLines.length === 0 ? drawn : [], left, bounded: [], redLines }]);
  }
  const foundEvents = await tx.eventsInBlocks([...new Set(events.flatMap(({ blocks }) => blocks))]);
  const nearEvents = [...added.events, ...foundEvents];
  await tx.replaceEvents(
    nearEvents.map((one) => one.mention.id),
    eventsOf(nearEvents),
  );
  await tx.linkStatements(statements.map(({ id }) => id));
}
