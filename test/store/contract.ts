import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page, Store } from '../../src/store/store.js';
import { article, bare, entries, gazetteer, ingest, mention, ref, remove, report } from './fixture.js';

export const ANY_STATEMENT = {
  ids: null,
  by: null,
  to: null,
  about: [],
  issues: null,
  acts: null,
  warningsOnly: false,
  from: null,
  until: null,
  redLineIds: null,
  outlets: null,
  minReports: 0,
};
const ANY_RED_LINE = { ids: null, by: null, to: null, about: [], issues: null, statuses: null };
const ANY_EVENT = { ids: null, actors: null, about: [], types: null, from: null, to: null };
const ANY_ACTOR = { ids: null, search: null, kinds: null, sideIds: null };
const ANY_ARTICLE = { ids: null, outlets: null, from: null, to: null, search: [] };
const UP: Page = { first: 100, after: null, descending: false };
const DOWN: Page = { ...UP, descending: true };

const NOTHING = { articles: 0, reports: 0, statements: 0, redLines: 0, events: 0, actors: gazetteer.actors.length };

/** What every engine must do. `open` gives a store over an empty graph, `reopen` another over the same graph. */
export function contract(engine: string, open: () => Promise<Store>): void {
  describe(`store on ${engine}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.prepare(gazetteer);
      for (const entry of entries) await ingest(store, entry);
    });
    afterAll(() => store?.close());

    const statementIds = async (query: Partial<typeof ANY_STATEMENT> | object, page = UP) =>
      (await store.statements({ ...ANY_STATEMENT, ...query }, page)).rows.map(({ id }) => id);

    test('counts what is there', async () => {
      expect(await store.counts()).toEqual({
        articles: 4,
        reports: 8,
        statements: 7,
        redLines: 1,
        events: 1,
        actors: 49,
      });
    });

    test('gives statements upwards and downwards, undated last, ties by id', async () => {
      expect(await statementIds({})).toEqual(['s3', 's4', 's1', 's1b', 's6', 's7', 's5']);
      expect(await statementIds({}, DOWN)).toEqual(['s7', 's1', 's1b', 's6', 's4', 's3', 's5']);
    });

    test.each([
      ['everything', {}],
      ['what starts from actors', { by: ['arctia', 'borland', 'ceeland'] }],
    ])('walks through %s by pages of any size, either way', async (_, query) => {
      for (const descending of [false, true]) {
        const whole = await statementIds(query, { ...UP, descending });
        expect(whole).toHaveLength(7);
        for (const first of [1, 2, 3, 7]) {
          const walked: string[] = [];
          for (let after: Page['after'] = null; ; ) {
            const slice = await store.statements({ ...ANY_STATEMENT, ...query }, { first, after, descending });
            walked.push(...slice.rows.map(({ id }) => id));
            expect(slice.hasNext).toBe(walked.length < whole.length);
            const last = slice.rows.at(-1);
            if (!slice.hasNext || last === undefined) break;
            after = { key: last.said.earliest ?? '9999-12-31', id: last.id };
          }
          expect(walked).toEqual(whole);
        }
      }
    });

    test.each<[string, object, string[]]>([
      ['made by a person', { by: ['zed'] }, ['s1b']],
      ['by those who served a body at the time', { by: ['white-palace'] }, ['s3', 's1']],
      ['by those who served it without dates', { by: ['pact'] }, ['s3', 's4']],
      ['by a side and its people', { by: ['borland'] }, ['s1b', 's6', 's7']],
      ['by several', { by: ['zed', 'ivan-unheard'] }, ['s1b', 's5']],
      ['by nobody known', { by: ['nobody'] }, []],
      ['by an empty list', { by: [] }, []],
      ['to a state', { to: ['borland'] }, ['s3', 's1']],
      ['to a side, its people and bodies', { to: ['arctia'] }, ['s1b', 's6', 's7']],
      ['to a body and those who serve it', { to: ['white-palace'] }, ['s6', 's7']],
      ['to one of forty', { to: ['person-number-39'] }, ['s5']],
      ['by and to', { by: ['arctia'], to: ['borland'] }, ['s3', 's1']],
      ['by and to, through an office', { by: ['borland'], to: ['white-palace'] }, ['s6', 's7']],
      ['ids and by', { ids: ['s1', 's6', 'none'], by: ['white-palace'] }, ['s1']],
      ['ids and by a side', { ids: ['s1', 's1b', 's6'], by: ['borland'] }, ['s1b', 's6']],
      ['ids and to', { ids: ['s1', 's6', 's7'], to: ['arctia'] }, ['s6', 's7']],
      ['no ids', { ids: [] }, []],
      ['about one word', { about: ['ship'] }, ['s3', 's1']],
      ['about a word of the red line', { about: ['strait', 'blockad'] }, ['s1']],
      ['about a word in another script', { about: ['ракети'] }, ['s3']],
      ['about a word of the issue', { about: ['maritim'] }, ['s1', 's1b', 's6']],
      ['an act', { acts: ['DENY', 'PLEDGE'] }, ['s7', 's5']],
      ['an issue', { issues: ['other'] }, ['s4']],
      ['warnings', { warningsOnly: true }, ['s3', 's1', 's6']],
      ['warnings by a side', { warningsOnly: true, by: ['arctia'] }, ['s3', 's1']],
      ['from New Year', { from: '2019-01-01', until: '2019-12-31' }, ['s3']],
      ['until New Year’s Eve', { until: '2018-12-31' }, ['s3']],
      ['within a month', { from: '2024-02-29' }, ['s7']],
      ['before everything', { until: '2018-12-30' }, []],
      ['drawing a red line', { redLineIds: ['l1'] }, ['s1']],
      ['in an outlet', { outlets: ['Друга газета'] }, ['s3', 's4']],
      ['told of twice', { minReports: 2 }, ['s1']],
      [
        'all at once',
        {
          by: ['arctia'],
          to: ['borland'],
          about: ['ship'],
          issues: ['maritime-passage'],
          acts: ['WARN'],
          from: '2024-01-01',
          until: '2024-01-01',
          redLineIds: ['l1'],
          outlets: ['The Test'],
          minReports: 1,
          warningsOnly: true,
        },
        ['s1'],
      ],
    ])('finds statements %s, and counts them', async (_, query, expected) => {
      expect(await statementIds(query)).toEqual(expected);
      expect(await store.countStatements({ ...ANY_STATEMENT, ...query })).toBe(expected.length);
    });

    test('gives a statement with all that hangs on it', async () => {
      const { rows } = await store.statements({ ...ANY_STATEMENT, ids: ['s1'] }, UP);
      const [arctia, borland, ort] = ['arctia', 'borland', 'olga-ort'].map((id) => gazetteer.actor(id)!);
      const row = ({ demonyms: _, ...actor }: NonNullable<typeof arctia>) => actor;
      expect(rows).toEqual([
        {
          id: 's1',
          act: 'WARN',
          about: 'sending ships',
          issue: 'maritime-passage',
          said: { earliest: '2024-01-01', latest: '2024-01-01', precision: 'DAY', basis: 'EXPLICIT', text: null },
          confidence: 0.9,
          articleCount: 2,
          speaker: row(ort!),
          side: row(arctia!),
          targets: [row(borland!)],
          redLineId: 'l1',
          reportIds: ['r1', 'r2'],
          answersIds: [],
          answeredByIds: ['s1b'],
          eventIds: ['e1'],
        },
      ]);
    });

    test('keeps the order of long lists, and nulls', async () => {
      const { rows } = await store.statements({ ...ANY_STATEMENT, ids: ['s5', 's4', 's3'] }, UP);
      expect(rows.map(({ id }) => id)).toEqual(['s3', 's4', 's5']);
      expect(rows[0]?.said.text).toBe('on New Year’s Eve');
      expect(rows[1]).toMatchObject({ targets: [], redLineId: null, confidence: 1 });
      expect(rows[2]?.targets.map(({ id }) => id)).toEqual(
        Array.from({ length: 40 }, (_, at) => `person-number-${at}`),
      );
      expect(rows[2]?.said).toEqual({ earliest: null, latest: null, precision: 'UNKNOWN', basis: 'NONE', text: null });
    });

    test('gives reports as they were', async () => {
      const rows = await store.reports(['r2', 'r3', 'none']);
      const [r2, r3] = ['r2', 'r3'].map((id) => entries.flatMap((e) => e.reports).find((one) => one.report.id === id));
      expect(rows).toHaveLength(2);
      expect(rows).toContainEqual({ report: r2?.report, statementId: 's1' });
      expect(rows).toContainEqual({ report: r3?.report, statementId: 's3' });
      const ofArticles = await store.reportsOfArticles(['a4', 'a2']);
      expect(ofArticles.map(({ report }) => report.id).sort()).toEqual(['r2', 'r5', 'r6', 'r7']);
      expect(await store.reports([])).toEqual([]);
    });

    test.each<[string, object, string[]]>([
      ['all', {}, ['l1']],
      ['by holder', { by: ['arctia'] }, ['l1']],
      ['by who said it', { by: ['olga-ort'] }, ['l1']],
      ['by whom the speaker serves', { by: ['white-palace'] }, ['l1']],
      ['by somebody else', { by: ['borland'] }, []],
      ['to the addressee', { to: ['borland'] }, ['l1']],
      ['to somebody else', { to: ['pact'] }, []],
      ['about', { about: ['strait'], issues: ['maritime-passage'], statuses: ['TESTED'] }, ['l1']],
      ['with another status', { statuses: ['STATED', 'RESTATED'] }, []],
      ['by id', { ids: ['l1', 'l2'] }, ['l1']],
    ])('finds red lines: %s', async (_, query, expected) => {
      const { rows, hasNext } = await store.redLines({ ...ANY_RED_LINE, ...query }, DOWN);
      expect(rows.map(({ id }) => id)).toEqual(expected);
      expect(hasNext).toBe(false);
    });

    test('gives a red line whole', async () => {
      const { rows } = await store.redLines(ANY_RED_LINE, UP);
      expect(rows[0]).toMatchObject({
        trigger: 'ships in the strait',
        consequence: 'blockade',
        explicit: true,
        holder: { id: 'arctia' },
        addressees: [{ id: 'borland' }],
        statementIds: ['s1'],
        testedByIds: ['e1'],
        firstStated: '2024-01-01',
        lastStated: '2024-01-01',
      });
    });

    test.each<[string, object, string[]]>([
      ['all', {}, ['e1']],
      ['with an actor', { actors: ['borland'] }, ['e1']],
      ['with another', { actors: ['arctia'] }, []],
      ['at a place', { about: ['lodz'] }, ['e1']],
      ['on the last day of a year', { from: '2023-12-31', to: '2023-12-31' }, ['e1']],
      ['on the first of the next', { from: '2024-01-01' }, []],
      ['of a type', { types: ['DEPLOYMENT'], ids: ['e1'] }, ['e1']],
    ])('finds events: %s', async (_, query, expected) => {
      expect((await store.events({ ...ANY_EVENT, ...query }, UP)).rows.map(({ id }) => id)).toEqual(expected);
    });

    test('gives an event whole', async () => {
      expect((await store.events(ANY_EVENT, DOWN)).rows[0]).toMatchObject({
        what: 'a fleet sails',
        place: 'Straße von Łódź',
        date: { earliest: '2023-12-31', latest: '2023-12-31', precision: 'DAY' },
        actors: [{ id: 'borland' }],
        statementIds: ['s1'],
        testsIds: ['l1'],
        mentions: [
          { articleId: 'a1', start: 55, end: 77, text: 'Nothing else happened.' },
          { articleId: 'a2', start: 55, end: 77, text: 'Nothing else happened.' },
        ],
      });
    });

    test.each<[string, object, string[]]>([
      ['by the beginning of a name', { search: 'олга' }, []],
      ['by the beginning of an alias', { search: 'republic of' }, ['arctia']],
      ['in another script', { search: 'арк' }, ['arctia']],
      ['by kind', { kinds: ['BODY', 'ALLIANCE'] }, ['pact', 'white-palace']],
      ['by side', { sideIds: ['arctia'] }, ['old-voice', 'olga-ort', 'white-palace']],
      ['by id', { ids: ['zed', 'ivan-unheard', 'none'] }, ['ivan-unheard', 'zed']],
    ])('finds actors %s', async (_, query, expected) => {
      expect((await store.actors({ ...ANY_ACTOR, ...query }, UP)).rows.map(({ id }) => id)).toEqual(expected);
    });

    test('pages through actors by name', async () => {
      const all = (await store.actors(ANY_ACTOR, UP)).rows;
      expect(all).toHaveLength(49);
      const walked: string[] = [];
      for (let after: Page['after'] = null; ; ) {
        const slice = await store.actors(ANY_ACTOR, { first: 10, after, descending: false });
        walked.push(...slice.rows.map(({ id }) => id));
        const last = slice.rows.at(-1);
        if (!slice.hasNext || last === undefined) break;
        after = { key: last.name, id: last.id };
      }
      expect(walked).toEqual(all.map(({ id }) => id));
      expect((await store.actors(ANY_ACTOR, DOWN)).rows.map(({ name }) => name)).toEqual(
        all.map(({ name }) => name).toReversed(),
      );
    });

    test('looks names up, known and unknown', async () => {
      const rows = await store.actorsNamed(['арктия', 'ivan unheard', 'olaf voice', 'nobody']);
      expect(rows.map(({ alias, actor }) => [alias, actor.id, actor.verified]).sort()).toEqual([
        ['ivan unheard', 'ivan-unheard', false],
        ['olaf voice', 'old-voice', true],
        ['арктия', 'arctia', true],
      ]);
    });

    test('gives offices and memberships from either end', async () => {
      const offices = await store.offices(['white-palace', 'old-voice']);
      expect(
        offices.map(({ person, body, office, from, to }) => [person.id, body.id, office, from, to]).sort(),
      ).toEqual([
        ['old-voice', 'pact', 'envoy', null, null],
        ['old-voice', 'white-palace', 'spokesman', '2010-05', '2019'],
        ['olga-ort', 'white-palace', 'spokeswoman', '2020', null],
      ]);
      for (const ids of [['pact'], ['borland', 'ceeland'], ['pact', 'borland']]) {
        const rows = await store.memberships(ids);
        expect(rows.map(({ member, group, from, to }) => [member.id, group.id, from, to]).sort()).toEqual([
          ['borland', 'pact', '1999-03-12', null],
          ['ceeland', 'pact', null, '2009'],
        ]);
      }
    });

    test.each<[string, object, string[]]>([
      ['all, unknown days last', {}, ['a3', 'a1', 'a4', 'a2']],
      ['of an outlet', { outlets: ['Друга газета'] }, ['a3']],
      ['of some days', { from: '2023-12-31', to: '2024-01-01' }, ['a3']],
      ['with words', { search: ['warn', 'ship', 'a2'] }, ['a2']],
      ['by id', { ids: ['a4', 'a1'] }, ['a1', 'a4']],
    ])('finds articles: %s', async (_, query, expected) => {
      const { rows } = await store.articles({ ...ANY_ARTICLE, ...query }, UP);
      expect(rows.map(({ id }) => id)).toEqual(expected);
      for (const row of rows) expect(row).toEqual(entries.find((entry) => entry.article.id === row.id)?.article);
    });

    test('an article that is there already changes nothing', async () => {
      const before = await store.statements(ANY_STATEMENT, UP);
      for (const entry of entries) expect(await ingest(store, entry)).toBe(false);
      for (const entry of entries) expect(await ingest(store, entry, `again ${entry.article.id}`)).toBe(true);
      for (const entry of entries) expect(await ingest(store, entry)).toBe(true);
      expect(await store.statements(ANY_STATEMENT, UP)).toEqual(before);
      expect((await store.redLines(ANY_RED_LINE, UP)).rows[0]?.statementIds).toEqual(['s1']);
      expect((await store.events(ANY_EVENT, UP)).rows[0]?.testsIds).toEqual(['l1']);
    });

    test('a transaction that fails leaves nothing', async () => {
      const before = await store.counts();
      const failing = store.transaction(async (tx) => {
        await tx.removeArticle('a1');
        await tx.addArticles([bare(article('a9'))]);
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect(await store.counts()).toEqual(before);
      const hashes = await store.transaction((tx) => tx.articleHashes(['a1', 'a9']));
      expect([...hashes]).toEqual([['a1', 'hash of a1']]);
    });

    test('a statement without its actors is refused, and nothing of it is kept', async () => {
      const lost = { ...report('r99', 'a1'), targets: [ref('nobody-here')] };
      const failing = store.transaction((tx) =>
        tx.replaceStatements(
          [],
          [{ ...lost, id: 's99', reportIds: [], articleCount: 0, redLineId: null, answers: [], eventIds: [] }],
        ),
      );
      await expect(failing).rejects.toThrow(/put-targets.*nobody-here/s);
      expect(await statementIds({ ids: ['s99'] })).toEqual([]);
    });

    test('articles are found by a place that is their only name', async () => {
      const places = [
        ['news/a3.txt', 'a0'],
        ['news/a3.txt', 'a3'],
        ['news/a1.txt', 'a0'],
      ] as const;
      const from = (some: typeof places | readonly []) =>
        store.transaction((tx) => tx.articlesFrom(some.map(([origin, exceptId]) => ({ origin, exceptId }))));
      expect(await from(places)).toEqual([{ origin: 'news/a3.txt', id: 'a3' }]);
      expect(await from([])).toEqual([]);
    });

    test('unknown actors are called what articles call them, and go with the last of these', async () => {
      const name = async () => (await store.actors({ ...ANY_ACTOR, ids: ['ivan-unheard'] }, UP)).rows[0];
      const other = {
        article: article('a5'),
        reports: [],
        events: [
          {
            mention: mention('m5', 'a5', { type: 'VISIT', actors: [{ ...ref('ivan-unheard'), name: 'I. Unheard' }] }),
            published: null,
            blocks: ['event|VISIT'],
          },
        ],
      };
      await store.transaction((tx) =>
        tx.addArticles([
          {
            extraction: { article: other.article, reports: [], events: other.events.map((one) => one.mention) },
            hash: 'h',
            reports: [],
            events: other.events,
          },
        ]),
      );
      expect(await name()).toMatchObject({ name: 'I. Unheard', aliases: ['I. Unheard', 'Ivan Unheard'] });
      expect(await store.actorsNamed(['i unheard', 'ivan unheard'])).toHaveLength(2);
      await store.transaction((tx) => tx.removeArticle('a5'));
      expect(await name()).toMatchObject({ name: 'Ivan Unheard', aliases: ['Ivan Unheard'] });
      expect(await store.actorsNamed(['i unheard'])).toEqual([]);
    });

    test('a new gazetteer takes the place of the old one', async () => {
      const before = await store.actors(ANY_ACTOR, UP);
      const zed = gazetteer.actors.find(({ id }) => id === 'zed')!;
      const actors = [
        ...gazetteer.actors.filter(({ id }) => id !== 'zed' && id !== 'ceeland'),
        { ...zed, id: 'ivan-unheard', name: 'Ivan the Heard', aliases: ['Ivan'] },
      ];
      await store.prepare({ ...gazetteer, actors, offices: [], memberships: [] });
      const rows = (await store.actors({ ...ANY_ACTOR, ids: ['zed', 'ivan-unheard', 'ceeland'] }, UP)).rows;
      expect(rows.map(({ id, verified, sideId }) => [id, verified, sideId])).toEqual([
        ['ceeland', false, null],
        ['ivan-unheard', true, 'borland'],
        ['zed', false, null],
      ]);
      expect((await store.actorsNamed(['zed zimmer', 'zimmer'])).map(({ alias }) => alias)).toEqual(['zed zimmer']);
      expect(await store.offices(['white-palace'])).toEqual([]);
      await store.prepare(gazetteer);
      expect(await store.actors(ANY_ACTOR, UP)).toEqual(before);
      await store.prepare(gazetteer);
      expect(await store.actors(ANY_ACTOR, UP)).toEqual(before);
    });

    test('articles taken out leave the graph as if they had never been', async () => {
      for (const id of ['a2', 'a4']) await remove(store, id);
      expect(await statementIds({})).toEqual(['s3', 's4', 's1', 's1b']);
      expect((await store.reports(['r1']))[0]?.statementId).toBe('s1');
      expect((await store.statements({ ...ANY_STATEMENT, ids: ['s1'] }, UP)).rows[0]).toMatchObject({
        reportIds: ['r1'],
        articleCount: 1,
        answeredByIds: ['s1b'],
        redLineId: 'l1',
      });
      for (const id of ['a1', 'a3', 'a1']) await remove(store, id);
      expect(await store.counts()).toEqual(NOTHING);
      expect(await store.actorsNamed(['ivan unheard'])).toEqual([]);
    });
  });
}
