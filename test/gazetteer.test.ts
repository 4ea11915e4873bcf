import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../src/gazetteer.js';
import type { Actor } from '../src/model.js';

const gazetteer = loadGazetteer();

const ACTORS = 'key\tname\tkind\tside\taliases\tdemonyms\tcapital\twikidata';
const NORTHLAND = 'northland\tNorthland\tSTATE\t\tNordia|N.L.\tNorthern\tNordia City\tQ1';
const PALACE = 'ice-palace\tIce Palace\tBODY\tnorthland\t\t\t\t';
const ANN = 'ann-ode\tAnn Ode\tPERSON\tnorthland\t\t\t\t';

/** The tables of the project, row by row. */
function table(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../seeds/${file}`, import.meta.url), 'utf8');
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

/** Loads a gazetteer of these rows. */
function load(actors: readonly string[], offices: readonly string[] = [], memberships: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  writeFileSync(join(folder, 'actors.tsv'), [ACTORS, ...actors, ''].join('\n'));
  writeFileSync(join(folder, 'offices.tsv'), ['person\tbody\toffice\tfrom\tto', ...offices, ''].join('\n'));
  writeFileSync(join(folder, 'memberships.tsv'), ['member\tgroup\tfrom\tto', ...memberships, ''].join('\n'));
  return loadGazetteer(pathToFileURL(`${folder}/`));
}

function id(alias: string): string | undefined {
  return gazetteer.named(alias)?.id;
}

/** The actor at the top of a chain of sides. */
function top(actor: Actor): Actor | undefined {
  let at: Actor | undefined = actor;
  for (let steps = 0; at !== undefined && at.sideId !== null && steps < 5; steps++) at = gazetteer.actor(at.sideId);
  return at;
}

describe('named', () => {
  it.each([
    ['Kremlin', 'kremlin'],
    ['the kremlin', 'kremlin'],
    ['THE KREMLIN', 'kremlin'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['recep tayyip erdogan', 'recep-tayyip-erdogan'],
    ['the Élysée', 'elysee'],
    ['Elysée', 'elysee'],
    ['Quai d’Orsay', 'french-foreign-ministry'],
    ["Quai d'Orsay", 'french-foreign-ministry'],
    ['Russia’s Defense Ministry', 'russian-defence-ministry'],
    ["Russia's defence ministry", 'russian-defence-ministry'],
    ['Kim Jong-un', 'kim-jong-un'],
    ['Kim Jong Un', 'kim-jong-un'],
    ['J. D. Vance', 'jd-vance'],
    ['Dmitri S. Peskov', 'dmitry-peskov'],
    ['Volodymyr Zelenskyy', 'volodymyr-zelensky'],
    ['Zelenskiy', 'volodymyr-zelensky'],
    ['Jonas Gahr Støre', 'jonas-gahr-store'],
    ['the Netherlands', 'netherlands'],
    ['European Union', 'european-union'],
    ['nato', 'nato'],
  ])('"%s" is %s', (alias, expected) => {
    expect(id(alias)).toBe(expected);
  });

  it.each([
    ['US', 'us'],
    ['the U.S.', 'Us'],
    ['UN', 'Un'],
    ['IS', 'is'],
    ['WHO', 'who'],
    ['the West', 'the west'],
    ['Poles', 'poles'],
    ['Polish', 'polish'],
    ['Turkey', 'turkey'],
    ['Trump', 'trump'],
  ])('"%s" is a name and "%s" a word', (name, word) => {
    expect(id(name)).toBeDefined();
    expect(id(word)).toBeUndefined();
  });

  it('takes a name that is a word in the capitals of a headline', () => {
    expect(id('POLISH')).toBe('poland');
  });

  it('knows no empty, partial or unknown name', () => {
    for (const alias of ['', ' ', 'the', '’', 'Krem', 'Freedonia']) expect(id(alias)).toBeUndefined();
  });

  it('finds every actor by its name and each of its aliases', () => {
    for (const actor of gazetteer.actors) {
      for (const alias of [actor.name, ...actor.aliases]) expect([alias, id(alias)]).toEqual([alias, actor.id]);
    }
  });

  it('answers none of the words that English uses most', () => {
    const words = `a about after again against air all allies also alliance an and any are army as at back base be bear before best big
      bill bloc body border both brown but by call camp can case chair change chief city clear close coast come commons cook cotton council
      could court day deal did do down drive east end even every eve fair far few fire first fleet for force foreign fox free from gallant
      gas gates get go good government grant great green guard guards had hall have he head her here high hill his home house how hunt i if
      in into is it its just king last law lead leader left let lie like line little long made major make male man march mark marine may
      me men mean might military mill ministry minister mobile moon more most much must my navy near new news next nice no north not now of
      off office old on one only open or other our out over pace palace parliament party peace pence people plan play police post power
      president press prime price put quick raw reed rice right road rock rose run russet said salami sand save say sea second secretary
      senate service she ship should side snow so some south spokesman stand state states store story straw strike strong support take tank
      talk tell than that the their them then there these they thing this those three time to top trade treaty troops two under up us war
      was waltz water wave way we weapon well west western what when where which while white who wide will with wolf woman wood word work
      world would year yes young your`;
    for (const word of words.split(/\s+/)) expect([word, id(word)]).toEqual([word, undefined]);
  });
});

describe('the actors', () => {
  const states = gazetteer.actors.filter((actor) => actor.kind === 'STATE');

  it('have keys that are all different and sides that speak for themselves', () => {
    expect(new Set(gazetteer.actors.map((actor) => actor.id)).size).toBe(gazetteer.actors.length);
    for (const actor of gazetteer.actors) expect(top(actor)?.sideId).toBeNull();
    for (const body of gazetteer.actors.filter((actor) => actor.kind === 'BODY')) expect(body.sideId).not.toBeNull();
  });

  it('include the members and observers of the United Nations, Taiwan, Kosovo and states that few recognise', () => {
    expect(states.length).toBeGreaterThanOrEqual(204);
    const names =
      'Tuvalu|Holy See|Palestine|Taiwan|Kosovo|Abkhazia|Transnistria|Somaliland|South Sudan|Czechia|Eswatini';
    for (const name of names.split('|')) expect([name, gazetteer.named(name)?.kind]).toEqual([name, 'STATE']);
  });

  it('give each state a capital and words for its people', () => {
    // "Congolese" and "Dominican" are more often those of the neighbour
    const shared = ['republic-of-the-congo', 'dominica'];
    for (const state of states)
      expect([state.id, state.demonyms.length > 0]).toEqual([state.id, !shared.includes(state.id)]);
    for (const [key, , kind, , , , capital] of table('actors.tsv').slice(1)) {
      expect([key, capital !== '']).toEqual([key, kind === 'STATE']);
    }
  });

  it('let a modifier be told from a name', () => {
    const russia = gazetteer.actor('russia');
    expect(russia?.demonyms).toEqual(['Russian', 'Russians']);
    expect(russia?.aliases).toContain('Moscow');
    expect(id('Russians')).toBe('russia');
  });

  it.each([
    ['Pentagon', 'united-states'],
    ['Downing Street', 'united-kingdom'],
    ['Bundestag', 'germany'],
    ['Knesset', 'israel'],
    ['Zhongnanhai', 'china'],
    ['KCNA', 'north-korea'],
    ['IRGC', 'iran'],
    ['State Duma', 'russia'],
    ['Verkhovna Rada', 'ukraine'],
    ['ISI', 'pakistan'],
    ['Kantei', 'japan'],
    ['European Commission', 'european-union'],
    ['Ministry of Defence of Azerbaijan', 'azerbaijan'],
  ])('the %s speaks for %s', (name, side) => {
    expect(gazetteer.named(name)).toMatchObject({ kind: 'BODY', sideId: side });
  });

  it('keep Palestinian bodies apart', () => {
    const ids = ['Palestine', 'Palestinian Authority', 'PLO', 'Fatah', 'Hamas'].map(id);
    expect(new Set(ids).size).toBe(5);
  });

  it('hold every speaker, side and target of the facts', () => {
    const [header, ...rows] = table('facts/statements.tsv');
    const columns = ['speaker', 'side', 'targets'].map((column) => header?.indexOf(column) ?? -1);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      for (const name of columns.flatMap((column) => row[column]?.split(';') ?? [])) {
        expect([name, gazetteer.named(name)?.name]).toEqual([name, name]);
      }
    }
  });

  it('hold every holder, addressee and participant of the facts', () => {
    for (const [file, named] of [
      ['facts/red_lines.tsv', ['holder', 'addressee']],
      ['facts/events.tsv', ['actors']],
    ] as const) {
      const [header, ...rows] = table(file);
      for (const row of rows) {
        for (const name of named.flatMap((column) => row[header?.indexOf(column) ?? -1]?.split(';') ?? [])) {
          expect([file, name, id(name) !== undefined]).toEqual([file, name, true]);
        }
      }
    }
  });
});

describe('offices and memberships', () => {
  it('date who served whom', () => {
    const peskov = gazetteer.offices.filter((office) => office.personId === 'dmitry-peskov');
    expect(peskov).toEqual([
      { personId: 'dmitry-peskov', bodyId: 'kremlin', office: 'press secretary', from: '2012', to: null },
    ]);
    const rutte = gazetteer.offices.filter((office) => office.personId === 'mark-rutte');
    expect(rutte.map((office) => `${office.office} of ${office.bodyId}`)).toEqual([
      'prime minister of netherlands',
      'secretary general of nato',
    ]);
  });

  it('have a president serve the state and the house', () => {
    const obama = gazetteer.offices.filter((office) => office.personId === 'barack-obama');
    expect(obama.map((office) => office.bodyId)).toEqual(['united-states', 'white-house']);
  });

  it('are each told once', () => {
    for (const rows of [gazetteer.offices, gazetteer.memberships]) {
      const seen = rows.map((row) => JSON.stringify(row));
      expect(seen.filter((row, at) => seen.indexOf(row) !== at)).toEqual([]);
    }
  });

  it('count the members of NATO and know who left the European Union', () => {
    const of = (group: string) => gazetteer.memberships.filter((membership) => membership.groupId === group);
    expect(of('nato').length).toBe(32);
    expect(of('nato').find((membership) => membership.memberId === 'sweden')?.from).toBe('2024-03-07');
    expect(of('european-union').filter((membership) => membership.to === null).length).toBe(27);
    expect(of('european-union').find((membership) => membership.to !== null)).toMatchObject({
      memberId: 'united-kingdom',
      to: '2020-01-31',
    });
  });
});

describe('a wrong row', () => {
  const good = [NORTHLAND, PALACE, ANN];

  it('is none of these', () => {
    const small = load(good, ['ann-ode\tice-palace\tqueen\t2011-05\t2011'], ['northland\tice-palace\t\t1999-12-31']);
    expect(small.named('NL')?.id).toBe('northland');
    expect(small.offices).toEqual([
      { personId: 'ann-ode', bodyId: 'ice-palace', office: 'queen', from: '2011-05', to: '2011' },
    ]);
  });

  it.each([
    ['two cells', 'x\tX', 'actors.tsv:5: 2 cells for 8 columns in "x\tX"'],
    ['spaces', 'x\tX \tBODY\tnorthland\t\t\t\t', 'actors.tsv:5: spaces around "X "'],
    ['kind', 'x\tX\tTRIBE\t\t\t\t\t', 'actors.tsv:5: kind "TRIBE" is none of STATE, '],
    ['key', 'X y\tX\tBODY\tnorthland\t\t\t\t', 'actors.tsv:5: key "X y" is no slug'],
    ['key again', 'ann-ode\tX\tBODY\tnorthland\t\t\t\t', 'actors.tsv:5: key "ann-ode" is there twice'],
    ['no side', 'x\tX\tBODY\t\t\t\t\t', 'actors.tsv:5: "x" is a BODY without a side'],
    ['unknown side', 'x\tX\tBODY\tsouth\t\t\t\t', 'actors.tsv:5: side "south" of "x" is no key'],
    ['side of a kind', 'x\tX\tBODY\tann-ode\t\t\t\t', 'actors.tsv:5: side "ann-ode" of "x" is a PERSON'],
    ['circle', 'x\tX\tBLOC\tx\t\t\t\t', 'actors.tsv:5: side "x" of "x" leads back to itself'],
    [
      'alias',
      'x\tX\tBODY\tnorthland\tthe ice-palace\t\t\t',
      'alias "the ice-palace" of "x" is also a name of "ice-palace"',
    ],
    ['empty alias', 'x\tX\tBODY\tnorthland\tXx||Y\t\t\t', 'actors.tsv:5: alias "" of "x" has no letters'],
    ['capital', 'x\tX\tSTATE\t\t\t\t\t', 'actors.tsv:5: "x" is a STATE without a capital'],
    ['wikidata', 'x\tX\tBODY\tnorthland\t\t\t\t12', 'actors.tsv:5: wikidata "12" is no item id'],
  ])('of actors fails with file, line and value: %s', (_, row, message) => {
    expect(() => load([...good, row])).toThrow(message);
  });

  it.each([
    ['bob\tnorthland\tking\t\t', 'offices.tsv:2: person "bob" is no key of actors.tsv'],
    ['northland\tice-palace\tking\t\t', 'offices.tsv:2: "northland" is a STATE, not a PERSON'],
    ['ann-ode\tann-ode\tking\t\t', 'offices.tsv:2: "ann-ode" is a PERSON and can have no offices'],
    ['ann-ode\tnorthland\t\t\t', 'offices.tsv:2: "ann-ode" has no office'],
    ['ann-ode\tnorthland\tqueen\t2012\t2011', 'offices.tsv:2: from "2012" is after to "2011"'],
    ['ann-ode\tnorthland\tqueen\t2012-13\t', 'offices.tsv:2: from "2012-13" is no YYYY, YYYY-MM or YYYY-MM-DD'],
  ])('of offices fails: %s', (row, message) => {
    expect(() => load(good, [row])).toThrow(message);
  });

  it('of memberships fails', () => {
    const row = 'northland\tnorthland\t\t';
    expect(() => load(good, [], [row])).toThrow('memberships.tsv:2: "northland" cannot be a member of itself');
  });

  it('in the header fails', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
    writeFileSync(join(folder, 'actors.tsv'), 'id\tname\n');
    expect(() => loadGazetteer(pathToFileURL(`${folder}/`))).toThrow(
      'actors.tsv:1: the header "id\tname" is not "key name',
    );
  });
});
