import type { Params } from '../../src/store/graph.js';

/** Parameters of every file in `cypher/read` and `cypher/write` on the fixture: plain, empty, null and crosswise. */

const PLAIN = {
  ids: null,
  issues: null,
  acts: null,
  warningActs: null,
  from: null,
  until: null,
  redLineIds: null,
  outlets: null,
  minReports: 0,
  about: [],
};
const PAGE = { descending: false, afterDay: null, afterId: '', limit: 100 };
const DOWN = { ...PAGE, descending: true };
const MONTHS = ['2018-12', '2020-01', '2023-12', '2024-01', '2024-02', '9999-12'];
const ALL = { ...PLAIN, ...PAGE, months: MONTHS };
const NAMES = { ids: null, kinds: null, sideIds: null, descending: false, afterName: null, afterId: '', limit: 100 };
const RED = { ids: null, issues: null, statuses: null, about: [], ...PAGE };
const EVENT = { ids: null, types: null, from: null, until: null, about: [], ...PAGE };
const ARTICLE = { outlets: null, from: null, until: null, search: [], ...PAGE };

/** Every condition on statements once, so that each is seen to hold some back. */
const CONDITIONS: readonly Params[] = [
  { ids: ['s1', 's6', 'none'] },
  { issues: ['missile-tests', 'other'] },
  { acts: ['WARN'] },
  { acts: [] },
  { warningActs: ['THREATEN'] },
  { from: '2019-01-01' },
  { until: '2018-12-31' },
  { from: '2024-02-29', until: '2024-02-29' },
  { redLineIds: ['l1'] },
  { outlets: ['Друга газета', 'nowhere'] },
  { minReports: 2 },
  { about: ['ship'] },
  { about: ['ship', 'strait'] },
];

const PAGES: readonly Params[] = [
  { limit: 2 },
  { limit: 2, afterDay: '2024-01-01', afterId: 's1' },
  { afterDay: '9999-12-31', afterId: 's5' },
  { descending: true },
  { descending: true, limit: 2, afterDay: '2024-01-01', afterId: 's1b' },
  { descending: true, afterDay: '2018-12-31', afterId: 's3' },
  { descending: true, afterDay: '0000-01-01', afterId: 's5' },
];

const SOUGHT: readonly Params[] = [{ limit: 100 }, { limit: 0 }];

const EXPORTED: readonly Params[] = [
  { after: '', limit: 3 },
  { after: 'b', limit: 1 },
  { after: '~', limit: 10 },
];

function narrowed(base: Params, changes: readonly Params[]): readonly Params[] {
  return [base, ...changes.map((change) => ({ ...base, ...change }))];
}

const BY: readonly Params[] = [['arctia'], ['white-palace'], ['pact'], ['zed', 'ivan-unheard'], []].map((by) => ({
  by,
}));
const TO: readonly Params[] = [['borland'], ['arctia'], ['white-palace'], ['person-number-39'], []].map((to) => ({
  to,
}));

export const READS: Readonly<Record<string, readonly Params[]>> = {
  actors: narrowed(NAMES, [
    { kinds: ['BODY', 'STATE'] },
    { sideIds: ['arctia'] },
    { descending: true, limit: 3 },
    { limit: 2, afterName: 'Borland', afterId: 'borland' },
    { descending: true, afterName: 'Borland', afterId: 'borland' },
    { ids: [] },
  ]),
  'actors-by-id': narrowed({ ...NAMES, startIds: ['zed', 'arctia', 'zed', 'none'] }, [
    { startIds: [] },
    { kinds: ['STATE'] },
    { limit: 1, descending: true },
  ]),
  'actors-by-name': narrowed({ ...NAMES, search: 'o' }, [
    { search: 'арк' },
    { search: 'nobody' },
    { search: '', limit: 3 },
    { sideIds: ['arctia'], ids: ['olga-ort'] },
  ]),
  'actors-named': [{ names: ['арктия', 'olaf voice', 'ivan unheard', 'nobody'] }, { names: [] }],
  'article-hashes': [{ ids: ['a1', 'none', 'a3'] }, { ids: [] }],
  'articles-by-id': narrowed({ ...ARTICLE, ids: ['a4', 'a1', 'a1', 'none'] }, [
    { ids: [] },
    { search: ['warn'] },
    { search: ['warn', 'a4'] },
    { from: '2024-01-03' },
  ]),
  'articles-from': [
    { rows: [{ origin: 'news/a3.txt', exceptId: 'a0' }] },
    {
      rows: [
        { origin: 'news/a3.txt', exceptId: 'a3' },
        { origin: 'news/a1.txt', exceptId: 'a0' },
        { origin: 'elsewhere', exceptId: '' },
      ],
    },
  ],
  'articles-in-months': narrowed({ ...ARTICLE, months: MONTHS }, [
    { months: [] },
    { months: ['2023-12', '9999-12'] },
    { outlets: ['The Test'] },
    { from: '2024-01-01', until: '2024-12-31' },
    { descending: true, limit: 2 },
    { descending: true, afterDay: '2024-01-02', afterId: 'a1' },
    { afterDay: '2024-01-02', afterId: 'a1', limit: 1 },
  ]),
  'blocks-of-statements': [{ ids: ['s1', 's3', 'none'] }, { ids: [] }],
  'claims-of-lines': [
    {
      rows: [
        { line: 'l1', holder: 'arctia' },
        { line: 'none', holder: 'arctia' },
      ],
    },
    { rows: [] },
  ],
  'claims-of-statements': [{ ids: ['s1', 's5', 'none'] }, { ids: [] }],
  'count-statements': narrowed(PLAIN, CONDITIONS),
  'count-statements-between-actors': narrowed({ ...PLAIN, by: ['arctia'], to: ['borland'] }, [
    { by: ['borland'], to: ['white-palace'] },
    { by: ['pact'], to: ['pact'] },
    { by: [], to: [] },
    { acts: ['WARN'] },
  ]),
  'count-statements-by-actors': narrowed({ ...PLAIN, by: ['arctia', 'borland'] }, [...BY, { about: ['ship'] }]),
  'count-statements-by-id': narrowed({ ...PLAIN, startIds: ['s1', 's1', 's6', 'none'] }, [
    { startIds: [] },
    { acts: ['WARN'] },
  ]),
  'count-statements-to-actors': narrowed({ ...PLAIN, to: ['arctia', 'borland'] }, [...TO, { about: ['ship'] }]),
  counts: [{}],
  'events-in-months': narrowed({ ...EVENT, months: MONTHS }, [
    { months: ['2024-01'] },
    { from: '2023-12-31', until: '2023-12-31' },
    { from: '2024-01-01' },
    { types: ['VISIT'] },
    { about: ['lodz', 'fleet'] },
    { descending: true, afterDay: '2024-01-01', afterId: '' },
  ]),
  'events-near': narrowed({ ...EVENT, startIds: ['e1', 'none'], actors: [] }, [
    { startIds: [], actors: ['borland'] },
    { startIds: [], actors: ['pact'] },
    { startIds: [], actors: [] },
    { ids: ['e2'], startIds: [], actors: ['borland'] },
  ]),
  'events-of-mentions': [{ ids: ['m1', 'm2', 'none'] }, { ids: [] }],
  'export-actors': EXPORTED,
  'export-articles': EXPORTED,
  'export-blocks': EXPORTED,
  'export-events': EXPORTED,
  'export-issues': EXPORTED,
  'export-mentions': EXPORTED,
  'export-months': EXPORTED,
  'export-names': EXPORTED,
  'export-red-lines': EXPORTED,
  'export-reports': EXPORTED,
  'export-schema': EXPORTED,
  'export-statements': EXPORTED,
  memberships: [{ ids: ['pact'] }, { ids: ['borland', 'pact'] }, { ids: [] }],
  'lines-of-statements': [{ ids: ['s1', 's3', 's5', 'none'] }, { ids: [] }],
  'mentions-in-blocks': [
    { blocks: ['event|DEPLOYMENT', 'none'], known: [] },
    { blocks: ['event|DEPLOYMENT'], known: ['a1'] },
    { blocks: [], known: [] },
  ],
  'mentions-of-article': [{ id: 'a1' }, { id: 'a4' }],
  months: [{}],
  offices: [{ ids: ['white-palace', 'old-voice'] }, { ids: ['zed'] }, { ids: [] }],
  'red-lines': narrowed(RED, [
    { statuses: ['STATED'] },
    { about: ['ship', 'blockad'] },
    { issues: ['maritime-passage'], ids: ['l1'] },
    { ...DOWN, afterDay: '2024-01-01', afterId: 'l1' },
    { afterDay: '2023-12-31', afterId: 'x' },
  ]),
  'red-lines-between': narrowed({ ...RED, by: ['white-palace'], to: ['borland'] }, [
    { to: ['pact'] },
    { by: ['arctia'] },
    { by: [], to: ['borland'] },
  ]),
  'red-lines-in-blocks': [{ blocks: ['line|arctia|maritime-passage', 'none'] }, { blocks: [] }],
  'red-lines-near': narrowed({ ...RED, startIds: ['l1', 'l2'], by: [], to: [] }, [
    { startIds: [], by: ['arctia'] },
    { startIds: [], by: ['olga-ort'] },
    { startIds: [], by: ['white-palace'] },
    { startIds: [], by: ['borland'] },
    { startIds: [], to: ['borland'] },
    { startIds: [] },
  ]),
  reports: [{ ids: ['r2', 'r5', 'none'] }, { ids: [] }],
  'reports-in-blocks': [
    { blocks: ['said|arctia|2024-01', 'issue|other', 'none'], known: [] },
    { blocks: ['said|arctia|2024-01'], known: ['a1', 'none'] },
    { blocks: [], known: ['a1'] },
  ],
  'reports-of-article': [{ id: 'a4' }, { id: 'none' }],
  'reports-of-articles': [{ ids: ['a2', 'a3', 'none'] }, { ids: [] }],
  schema: [{}],
  sizes: [{}],
  'stray-reports': SOUGHT,
  'stray-mentions': SOUGHT,
  'stray-statements': SOUGHT,
  'stray-events': SOUGHT,
  'stray-red-lines': SOUGHT,
  'torn-statements': SOUGHT,
  'totals-of-lines': [
    {
      rows: [
        { line: 'l1', holder: 'arctia', day: '2024-01-01', without: [] },
        { line: 'none', holder: 'arctia', day: '9999-12-31', without: [] },
      ],
    },
    { rows: [{ line: 'l1', holder: 'arctia', day: '9999-12-31', without: ['s2'] }] },
    { rows: [{ line: 'l1', holder: 'arctia', day: '2024-01-01', without: ['s1'] }] },
    { rows: [] },
  ],
  'torn-red-lines': SOUGHT,
  'misdrawn-statements': SOUGHT,
  'miscounted-statements': SOUGHT,
  'idle-actors': SOUGHT,
  'idle-names': SOUGHT,
  'empty-blocks': SOUGHT,
  'statements-between-actors': narrowed({ ...ALL, by: ['arctia'], to: ['borland'] }, [
    { by: ['borland'], to: ['white-palace'] },
    { by: ['pact'], to: ['pact'] },
    { by: ['arctia', 'borland', 'ceeland'], to: ['arctia', 'borland', 'person-number-0'] },
    { months: ['2024-01'] },
    { by: [] },
    { to: [] },
  ]),
  'statements-by-actors': narrowed({ ...ALL, by: ['arctia', 'borland', 'ceeland'] }, [
    ...BY,
    { months: ['2024-01', '9999-12'] },
    { months: [] },
    ...PAGES,
  ]),
  'statements-by-id': narrowed({ ...PLAIN, ...PAGE, startIds: ['s1', 's5', 's1', 's3', 'none'] }, [
    { startIds: [] },
    { descending: true, limit: 2 },
    { acts: ['DENY'] },
  ]),
  'statements-in-months': narrowed(ALL, [...CONDITIONS, ...PAGES, { months: ['2018-12'] }, { months: [] }]),
  'statements-of-reports': [{ ids: ['r1', 'r2', 'r3', 'none'] }, { ids: [] }],
  'statements-to-actors': narrowed({ ...ALL, to: ['arctia', 'borland', 'person-number-1'] }, [
    ...TO,
    { months: ['2024-02'] },
    ...PAGES,
  ]),
};

const ONE = [{ ids: ['s1', 's1b', 's5', 'none'] }, { ids: [] }];
const UNDATED = { firstStated: null, lastStated: null };
const LINES = [{ ids: ['l1', 'none'] }];
const EVENTS = [{ ids: ['e1', 'none'] }];
const HEARD = [{ ids: ['ivan-unheard', 'zed', 'none'] }];

export const WRITES: Readonly<Record<string, readonly Params[]>> = {
  'block-old-red-lines': [
    { after: '', limit: 10 },
    { after: 'z', limit: 10 },
  ],
  'bound-red-lines': [
    {
      rows: [
        { id: 'l1', reach: ['ship', 'x'], least: 1, until: '2024-01-01' },
        { id: 'none', reach: [], least: 0, until: '' },
      ],
    },
  ],
  'clear-answered': ONE,
  'clear-event-tellings': EVENTS,
  'clear-events': EVENTS,
  'clear-gazetteer': [{}],
  'clear-gazetteer-names': [{ ids: ['ivan-unheard'] }],
  'clear-links': ONE,
  'clear-red-lines': LINES,
  'clear-statements': ONE,
  'clear-tellings': ONE,
  'head-old-red-lines': [
    { after: '', limit: 10 },
    { after: 'z', limit: 10 },
  ],
  'link-answered': [{ ids: ['s1', 's1b'] }],
  'link-answers': [{ ids: ['s1', 's1b'] }],
  'link-event-statements': [{ ids: ['e1'] }],
  'link-statement-events': [{ ids: ['s1', 's3'] }],
  'lock-articles': [{ ids: ['a1', 'none'] }],
  'lock-blocks': [{ ids: ['event|DEPLOYMENT', 'none'] }],
  'name-actors': HEARD,
  'place-mentions': [{ ids: ['m1', 'm2', 'none'] }],
  'place-old-mentions': [
    { after: '', limit: 1 },
    { after: '', limit: 100 },
    { after: 'z', limit: 100 },
  ],
  'place-old-reports': [
    { after: 'r1', limit: 3 },
    { after: '', limit: 100 },
    { after: 'z', limit: 100 },
  ],
  'place-reports': [{ ids: ['r1', 'r2', 'none'] }],
  'place-statements': [
    {
      rows: [
        { id: 's1', blocks: ['said|arctia|2024-01', 'new'] },
        { id: 'none', blocks: ['new'] },
      ],
    },
  ],
  'put-actors': [
    {
      rows: [
        { id: 'new-one', name: 'Nеw Ône', kind: 'PERSON', verified: false },
        { id: 'zed', name: 'Another Zed', kind: 'STATE', verified: false },
      ],
    },
  ],
  'put-addressees': [
    {
      rows: [
        { redLine: 'l1', actor: 'pact', position: 1 },
        { redLine: 'l1', actor: 'nobody', position: 2 },
      ],
    },
  ],
  'put-articles': [
    {
      rows: [
        {
          id: 'a9',
          published: '2024-12-31',
          props: {
            title: 'Ti tle',
            text: 'x\n\n🚀',
            outlet: null,
            sources: [],
            words: ['x'],
            demonstration: false,
            hash: 'h',
          },
        },
        { id: 'a1', published: null, props: { title: 'changed', url: null } },
      ],
    },
  ],
  'put-blocks': [{ ids: ['b1', 'b2', 'event|DEPLOYMENT'] }],
  'put-drawings': [
    {
      rows: [
        { statement: 's3', redLine: 'l1' },
        { statement: 's3', redLine: 'none' },
      ],
    },
  ],
  'put-event-tellings': [{ rows: [{ mention: 'm2', event: 'e1', position: 5 }] }],
  'put-events': [
    {
      rows: [
        {
          id: 'e2',
          earliest: '2024-02-29',
          latest: '2024-02-29',
          props: { what: 'w', day: '2024-02-29', place: null },
        },
      ],
    },
    { rows: [{ id: 'e1', earliest: null, latest: null, props: { what: 'changed' } }] },
  ],
  'put-gazetteer-actors': [
    {
      rows: [
        {
          id: 'ivan-unheard',
          props: {
            name: 'Ivan',
            kind: 'PERSON',
            verified: true,
            sideId: null,
            wikidata: 'Q2',
            aliases: ['I'],
            demonyms: [],
          },
        },
      ],
    },
  ],
  'put-issues': [{ ids: ['other', 'a-new-one'] }],
  'put-memberships': [{ rows: [{ member: 'arctia', group: 'pact', term: '|', from: null, to: null }] }],
  'put-mention-actors': [
    { rows: [{ mention: 'm1', actor: 'ivan-unheard', name: 'I. U.', kind: 'PERSON', folded: 'i u' }] },
  ],
  'put-mention-blocks': [
    {
      rows: [
        { mention: 'm1', block: 'said|arctia|2024-01' },
        { mention: 'm1', block: 'none' },
      ],
    },
  ],
  'put-mentions': [
    {
      rows: [
        {
          id: 'm9',
          articleId: 'a4',
          earliest: '2023-12-31',
          latest: '2024-01-01',
          props: { what: 'w', start: 0, end: 9 },
        },
        { id: 'm8', articleId: 'none', earliest: null, latest: null, props: {} },
      ],
    },
  ],
  'put-months': [{ ids: ['2024-01', '2031-07'] }],
  'put-names': [
    {
      rows: [
        { name: 'zed', actor: 'zed' },
        { name: 'x', actor: 'nobody' },
      ],
    },
  ],
  'put-offices': [
    {
      rows: [
        {
          person: 'zed',
          body: 'pact',
          term: 'envoy||2012',
          office: 'envoy',
          from: null,
          to: '2012',
          firstDay: null,
          lastDay: '2012-12-31',
        },
      ],
    },
  ],
  'put-participants': [{ rows: [{ event: 'e1', actor: 'pact', position: 1 }] }],
  'put-red-lines': [
    {
      rows: [
        {
          id: 'l2',
          holder: 'borland',
          issue: 'other',
          block: 'event|DEPLOYMENT',
          firstStated: '2023-12-31',
          lastStated: null,
          props: { trigger: 't', consequence: null },
        },
      ],
    },
    { rows: [{ id: 'l3', holder: 'borland', issue: 'no such', block: 'event|DEPLOYMENT', ...UNDATED, props: {} }] },
  ],
  'put-references': [{ rows: [{ report: 'r2', mention: 'm2' }] }],
  'put-report-actors': [
    { rows: [{ report: 'r1', actor: 'ivan-unheard', name: 'I. U.', kind: 'PERSON', folded: 'i u' }] },
  ],
  'put-report-blocks': [{ rows: [{ report: 'r1', block: 'event|DEPLOYMENT' }] }],
  'put-reports': [
    {
      rows: [
        {
          id: 'r9',
          articleId: 'a4',
          earliest: null,
          latest: null,
          props: { about: 'ü', evidenceStarts: [0, 4_294_967_296], rules: [], confidence: 0.25 },
        },
        {
          id: 'r5',
          articleId: 'a4',
          earliest: '2023-12-31',
          latest: '2023-12-31',
          props: { about: 'changed', saidText: null },
        },
      ],
    },
  ],
  'put-responses': [
    {
      rows: [
        { report: 'r3', answered: 'r1', speaker: 'Ort' },
        { report: 'r3', answered: 'none', speaker: '' },
      ],
    },
  ],
  'put-copying': [
    { version: 1, gazetteer: 'g', copying: 'h', copied: 'Actor nodes|a' },
    { version: 1, gazetteer: 'g', copying: null, copied: null },
  ],
  'put-answers': [
    {
      rows: [
        { statement: 's3', answered: 's1' },
        { statement: 's3', answered: 'none' },
      ],
    },
  ],
  'put-statement-events': [{ rows: [{ statement: 's3', event: 'e1' }] }],
  'remove-some': [{ labels: ['Month', 'Issue'], limit: 1000 }],
  'put-schema': [{ version: 3, gazetteer: 'g' }],
  'put-sides': [{ rows: [{ actor: 'olga-ort', side: 'pact' }] }],
  'put-statement-blocks': [{ rows: [{ statement: 's1', block: 'event|DEPLOYMENT' }] }],
  'put-statements': [
    {
      rows: [
        {
          id: 's9',
          earliest: '2024-02-29',
          latest: '2024-02-29',
          speaker: 'zed',
          side: 'borland',
          issue: 'other',
          props: { act: 'WARN', words: ['a'] },
        },
        { id: 's8', earliest: null, latest: null, speaker: 'nobody', side: 'borland', issue: 'other', props: {} },
      ],
    },
  ],
  'put-targets': [
    {
      rows: [
        { statement: 's4', actor: 'zed', position: 0 },
        { statement: 's3', actor: 'pact', position: 7 },
      ],
    },
  ],
  'put-tellings': [{ rows: [{ report: 'r3', statement: 's4', position: 1 }] }],
  'put-tests': [
    {
      rows: [
        { event: 'e1', redLine: 'l1' },
        { event: 'e1', redLine: 'none' },
      ],
    },
  ],
  'remove-all-idle-names': [{}],
  'remove-article': [{ id: 'a3' }, { id: 'none' }],
  'remove-article-contents': [{ id: 'a1' }],
  'remove-empty-blocks': [{ ids: ['event|DEPLOYMENT', 'idle', 'none'] }],
  'remove-events': EVENTS,
  'remove-idle-actors': [{ ids: ['ivan-unheard', 'idle-person', 'zed'] }],
  'remove-idle-names': [{ ids: ['арктия', 'idle', 'none'] }],
  'remove-drawings': [
    {
      rows: [
        { statement: 's1', redLine: 'l1' },
        { statement: 's3', redLine: 'l1' },
        { statement: 's3', redLine: 'none' },
      ],
    },
  ],
  'remove-red-lines': LINES,
  'remove-statements': ONE,
  'remove-untold-events': [{ ids: ['e1', 'untold'] }],
  'remove-untold-statements': [{ ids: ['s1', 'untold'] }],
  'retire-actors': [{ ids: ['arctia', 'borland'] }],
  'settle-actors': HEARD,
  'unname-actors': HEARD,
};

/** Things that hang on nothing, for the statements that take such things out; run before all others. */
export const LOOSE: readonly (readonly [string, Params])[] = [
  ['put-blocks', { ids: ['idle'] }],
  ['put-actors', { rows: [{ id: 'idle-person', name: 'Idle', kind: 'PERSON', verified: false }] }],
  ['put-names', { rows: [{ name: 'idle', actor: 'idle-person' }] }],
  [
    'put-events',
    {
      rows: [
        {
          id: 'untold',
          earliest: null,
          latest: null,
          props: {
            what: 'untold',
            type: 'OTHER',
            precision: 'UNKNOWN',
            basis: 'NONE',
            day: '9999-12-31',
            month: '9999-12',
            words: [],
          },
        },
      ],
    },
  ],
  [
    'put-statements',
    {
      rows: [
        {
          id: 'untold',
          earliest: null,
          latest: null,
          speaker: 'zed',
          side: 'borland',
          issue: 'other',
          props: {
            act: 'ASSERT',
            about: '',
            issue: 'other',
            articleCount: 0,
            outlets: [],
            words: [],
            confidence: 0,
            saidPrecision: 'UNKNOWN',
            saidBasis: 'NONE',
          },
        },
      ],
    },
  ],
];

const UNLINKED: readonly (readonly [string, Params])[] = [
  ['clear-links', { ids: ['s1', 's1b'] }],
  ['clear-answered', { ids: ['s1', 's1b'] }],
];

/** What is run before a statement, in the same transaction, so that there is something for it to do. */
export const FIRST: Readonly<Record<string, readonly (readonly [string, Params])[]>> = {
  'block-old-red-lines': [
    ['clear-red-lines', { ids: ['l1'] }],
    [
      'put-red-lines',
      {
        rows: [
          {
            ...{ id: 'l1', holder: 'arctia', issue: 'maritime-passage', block: 'claim|arctia|maritime-passage' },
            ...UNDATED,
            props: {},
          },
        ],
      },
    ],
  ],
  'head-old-red-lines': [
    [
      'put-red-lines',
      {
        rows: [
          {
            id: 'l1',
            holder: 'arctia',
            issue: 'maritime-passage',
            block: 'claim|arctia|maritime-passage',
            ...UNDATED,
            props: { headId: null, headTriggers: null, fingerprint: 'f' },
          },
        ],
      },
    ],
  ],
  'link-answered': UNLINKED,
  'link-answers': UNLINKED,
  'link-event-statements': UNLINKED,
  'link-statement-events': UNLINKED,
  'name-actors': [['unname-actors', { ids: ['ivan-unheard'] }]],
  'place-mentions': [
    [
      'put-mentions',
      { rows: [{ id: 'm1', articleId: 'a1', earliest: null, latest: null, props: { blocks: ['ü', 'new'] } }] },
    ],
  ],
  'place-reports': [
    [
      'put-reports',
      { rows: [{ id: 'r1', articleId: 'a1', earliest: null, latest: null, props: { blocks: ['ü', 'new'] } }] },
    ],
  ],
  'put-tests': [['clear-events', { ids: ['e1'] }]],
  // s3 draws another line by now, and is to keep it.
  'remove-drawings': [
    ['put-drawings', { rows: [{ statement: 's3', redLine: 'l1' }] }],
    [
      'put-red-lines',
      {
        rows: [
          {
            id: 'l2',
            holder: 'borland',
            issue: 'other',
            block: 'event|DEPLOYMENT',
            ...UNDATED,
            props: { trigger: 't' },
          },
        ],
      },
    ],
    ['put-drawings', { rows: [{ statement: 's3', redLine: 'l2' }] }],
  ],
  'settle-actors': [
    [
      'put-mention-actors',
      { rows: [{ mention: 'm1', actor: 'ivan-unheard', name: 'A. First', kind: 'BODY', folded: 'a first' }] },
    ],
  ],
};
