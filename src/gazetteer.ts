/** The gazetteer: who is who, read from the tables in `seeds/`; every row is checked once, here. */
import { readFileSync } from 'node:fs';
import type { Actor, ActorKind, Gazetteer, Membership, Office } from './model.js';
import { ACTOR_KINDS } from './model.js';

const SEEDS = new URL('../seeds/', import.meta.url);

/** Kinds that speak for themselves, so that others may have them for their side. */
const SIDE_KINDS: ReadonlySet<ActorKind> = new Set(['STATE', 'ORGANISATION', 'ALLIANCE', 'ARMED_GROUP', 'BLOC']);
/** Kinds that cannot be without a side. */
const SIDED_KINDS: ReadonlySet<ActorKind> = new Set(['BODY']);

/** Names that are other words in another case ("US", "Polish", "Turkey"): they count only as the table writes them, or in capitals. */
const CASED_NAMES: ReadonlySet<string> = new Set([
  ...['us', 'un', 'is', 'who', 'ocha', 'eta', 'quad', 'west', 'western', 'westerner', 'westerners', 'polish', 'poles'],
  ...['turkey', 'china', 'chad', 'guinea', 'panama', 'lima', 'manila', 'trump', 'congress', 'capitol', 'turk', 'turks'],
  ...['law and justice', 'red cross', 'global times', 'homeland security', 'democratic party', 'republican party'],
  ...['group of seven', 'group of eight', 'group of twenty', 'kiwi', 'kiwis', 'mend'],
]);

/** One name for what English spells in two ways, and what hyphens split. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['organization', 'organisation'],
  ['mobilization', 'mobilisation'],
  ['theater', 'theatre'],
  ['center', 'centre'],
  ['labor', 'labour'],
]);

/** Letters that keep their stroke or ligature when marks are taken off. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ...[...'łŁøØđĐıħŧ'].map((letter, at): [string, string] => [letter, [...'lLoOdDiht'][at] ?? letter]),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['ə', 'a'],
]);

interface Row {
  readonly at: string;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * The gazetteer from `actors.tsv`, `offices.tsv` and `memberships.tsv` in a folder, the project's own by default.
 * Throws an error that names file, line and value for the first row that is wrong.
 *
 * @example loadGazetteer().named('the Kremlin')?.sideId // 'russia'
 */
export function loadGazetteer(folder: URL = SEEDS): Gazetteer {
  const rows = readTable(folder, 'actors.tsv', [
    'key',
    'name',
    'kind',
    'side',
    'aliases',
    'demonyms',
    'capital',
    'wikidata',
  ]);
  const actors = rows.map(readActor);
  const byId = new Map<string, Actor>();
  for (const [at, actor] of actors.entries()) {
    if (byId.has(actor.id)) fail(rows[at], `key "${actor.id}" is there twice`);
    byId.set(actor.id, actor);
  }
  for (const [at, actor] of actors.entries()) checkSide(rows[at], actor, byId);
  const byName = indexNames(rows, actors);
  return {
    actors,
    offices: readOffices(folder, byId),
    memberships: readMemberships(folder, byId),
    actor: (id) => byId.get(id),
    named(alias) {
      const plain = plainName(alias);
      const entry = byName.get(plain.toLowerCase());
      if (entry === undefined) return undefined;
      return entry.cased === null || plain === entry.cased || plain === plain.toUpperCase() ? entry.actor : undefined;
    },
  };
}

function readActor(row: Row): Actor {
  const id = cell(row, 'key');
  const name = cell(row, 'name');
  const kind = ACTOR_KINDS.find((known) => known === cell(row, 'kind'));
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) fail(row, `key "${id}" is no slug`);
  if (name === '') fail(row, `"${id}" has no name`);
  if (kind === undefined) fail(row, `kind "${cell(row, 'kind')}" is none of ${ACTOR_KINDS.join(', ')}`);
  const wikidata = orNull(cell(row, 'wikidata'));
  if (kind === 'STATE' && cell(row, 'capital') === '') fail(row, `"${id}" is a STATE without a capital`);
  if (wikidata !== null && !/^Q[1-9][0-9]*$/.test(wikidata)) fail(row, `wikidata "${wikidata}" is no item id`);
  const demonyms = list(row, 'demonyms');
  const aliases = [...list(row, 'aliases'), ...demonyms];
  return { id, name, kind, verified: true, sideId: orNull(cell(row, 'side')), aliases, demonyms, wikidata };
}

function checkSide(row: Row | undefined, actor: Actor, byId: ReadonlyMap<string, Actor>): void {
  if (actor.sideId === null) {
    if (SIDED_KINDS.has(actor.kind)) fail(row, `"${actor.id}" is a ${actor.kind} without a side`);
    return;
  }
  const seen = new Set([actor.id]);
  for (let id: string | null = actor.sideId; id !== null; ) {
    const side: Actor | undefined = byId.get(id);
    if (side === undefined) fail(row, `side "${id}" of "${actor.id}" is no key`);
    if (!SIDE_KINDS.has(side.kind)) fail(row, `side "${id}" of "${actor.id}" is a ${side.kind}`);
    if (seen.has(id)) fail(row, `side "${id}" of "${actor.id}" leads back to itself`);
    seen.add(id);
    id = side.sideId;
  }
}

interface NameEntry {
  readonly actor: Actor;
  /** The only way of writing it that counts, null when case does not matter. */
  readonly cased: string | null;
}

function indexNames(rows: readonly Row[], actors: readonly Actor[]): ReadonlyMap<string, NameEntry> {
  const byName = new Map<string, NameEntry>();
  for (const [at, actor] of actors.entries()) {
    for (const alias of [actor.name, ...actor.aliases]) {
      const plain = plainName(alias);
      const key = plain.toLowerCase();
      if (key === '') fail(rows[at], `alias "${alias}" of "${actor.id}" has no letters`);
      const other = byName.get(key);
      if (other !== undefined)
        fail(rows[at], `alias "${alias}" of "${actor.id}" is also a name of "${other.actor.id}"`);
      byName.set(key, { actor, cased: CASED_NAMES.has(key) ? plain : null });
    }
  }
  return byName;
}

/** A name without marks, dots, apostrophes, hyphens and leading "the", its case kept: "the U.S." gives "US". */
function plainName(name: string): string {
  const letters = /^[A-Za-z0-9 ]*$/.test(name) ? name : plainLetters(name);
  const words = letters.split(' ').filter((word) => word !== '');
  if (words.length > 1 && words[0]?.toLowerCase() === 'the') words.shift();
  let plain = '';
  let initial = false;
  for (const word of words) {
    const single = word.length === 1 && word >= 'A' && word <= 'Z';
    // "J. D. Vance" and "J.D. Vance" are one name
    plain += plain === '' || (initial && single) ? respell(word) : ` ${respell(word)}`;
    initial = single;
  }
  return plain;
}

function respell(word: string): string {
  const respelt = SPELLINGS.get(word.toLowerCase());
  if (respelt === undefined) return word;
  return word === word.toLowerCase() ? respelt : respelt.charAt(0).toUpperCase() + respelt.slice(1);
}

function plainLetters(name: string): string {
  let plain = '';
  for (const letter of name.normalize('NFD')) {
    if (/[\p{M}.'’‘ʼʻʿʾ`´]/u.test(letter)) continue;
    plain += /[\s\p{Pd},]/u.test(letter) ? ' ' : (PLAIN_LETTERS.get(letter) ?? letter);
  }
  return plain;
}

function readOffices(folder: URL, byId: ReadonlyMap<string, Actor>): readonly Office[] {
  return readTable(folder, 'offices.tsv', ['person', 'body', 'office', 'from', 'to']).map((row) => {
    const person = known(row, 'person', byId);
    if (person.kind !== 'PERSON') fail(row, `"${person.id}" is a ${person.kind}, not a PERSON`);
    const body = known(row, 'body', byId);
    if (body.kind === 'PERSON') fail(row, `"${body.id}" is a PERSON and can have no offices`);
    const office = cell(row, 'office');
    if (office === '') fail(row, `"${person.id}" has no office`);
    return { personId: person.id, bodyId: body.id, office, ...readTerm(row) };
  });
}

function readMemberships(folder: URL, byId: ReadonlyMap<string, Actor>): readonly Membership[] {
  return readTable(folder, 'memberships.tsv', ['member', 'group', 'from', 'to']).map((row) => {
    const member = known(row, 'member', byId);
    const group = known(row, 'group', byId);
    if (member.id === group.id) fail(row, `"${member.id}" cannot be a member of itself`);
    return { memberId: member.id, groupId: group.id, ...readTerm(row) };
  });
}

function known(row: Row, column: string, byId: ReadonlyMap<string, Actor>): Actor {
  const id = cell(row, column);
  return byId.get(id) ?? fail(row, `${column} "${id}" is no key of actors.tsv`);
}

/** The two ends of a term of office; a year stands for all its days. */
function readTerm(row: Row): { readonly from: string | null; readonly to: string | null } {
  const from = readDate(row, 'from');
  const to = readDate(row, 'to');
  if (from !== null && to !== null && from > to && !from.startsWith(to))
    fail(row, `from "${from}" is after to "${to}"`);
  return { from, to };
}

function readDate(row: Row, column: string): string | null {
  const date = orNull(cell(row, column));
  if (date !== null && !/^[12][0-9]{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/.test(date)) {
    fail(row, `${column} "${date}" is no YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  return date;
}

function readTable(folder: URL, file: string, columns: readonly string[]): readonly Row[] {
  const [header, ...lines] = readFileSync(new URL(file, folder), 'utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (header !== columns.join('\t')) throw new Error(`${file}:1: the header "${header}" is not "${columns.join(' ')}"`);
  return lines.map((line, index) => {
    const at = `${file}:${index + 2}`;
    const values = line.split('\t');
    if (values.length !== columns.length) {
      throw new Error(`${at}: ${values.length} cells for ${columns.length} columns in "${line.slice(0, 80)}"`);
    }
    const untrimmed = values.find((value) => value !== value.trim());
    if (untrimmed !== undefined) throw new Error(`${at}: spaces around "${untrimmed}"`);
    return { at, cells: new Map(columns.map((column, column_) => [column, values[column_] ?? ''])) };
  });
}

function list(row: Row, column: string): readonly string[] {
  const text = cell(row, column);
  return text === '' ? [] : text.split('|');
}

function cell(row: Row, column: string): string {
  return row.cells.get(column) ?? '';
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function fail(row: Row | undefined, reason: string): never {
  throw new Error(`${row?.at ?? 'actors.tsv'}: ${reason}`);
}
