import { readdirSync, readFileSync } from 'node:fs';

const SEEDS = new URL('../seeds/', import.meta.url);

type Row = ReadonlyMap<string, string>;

/** Rows of a tab-separated table of the seeds, cells by the names of their columns. */
function rows(table: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(new URL(`facts/${table}`, SEEDS), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const names = head.split('\t');
  return lines.map((line) => new Map(line.split('\t').map((cell, i) => [names[i] ?? `column ${i + 1}`, cell])));
}

const cell = (row: Row, name: string): string => {
  const value = row.get(name);
  if (value === undefined) throw new Error(`${row.get('key')}: no ${name}`);
  return value;
};
const list = (row: Row, name: string): readonly string[] =>
  cell(row, name)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A row of `facts/statements.tsv`. */
export interface Fact {
  readonly key: string;
  /** A day or a month. */
  readonly date: string;
  readonly speaker: string;
  readonly side: string;
  readonly act: string;
  readonly targets: readonly string[];
  readonly issue: string;
  readonly what: string;
  readonly trigger: string;
  readonly quote: string;
  readonly respondsTo: string;
}

export const facts: readonly Fact[] = rows('statements.tsv').map((row) => ({
  key: cell(row, 'key'),
  date: cell(row, 'date'),
  speaker: cell(row, 'speaker'),
  side: cell(row, 'side'),
  act: cell(row, 'act'),
  targets: list(row, 'targets'),
  issue: cell(row, 'issue'),
  what: cell(row, 'what'),
  trigger: cell(row, 'red_line_trigger'),
  quote: cell(row, 'short_quote'),
  respondsTo: cell(row, 'responds_to'),
}));

/** Dates of `facts/events.tsv`. */
export const eventDates: readonly string[] = rows('events.tsv').map((row) => cell(row, 'date'));

/** A demonstration dispatch as far as tests look at it. */
export interface Dispatch {
  readonly file: string;
  readonly id: string;
  readonly outlet: unknown;
  readonly published: string;
  readonly demonstration: unknown;
  readonly sources: readonly unknown[];
  readonly facts: readonly string[];
  readonly title: string;
  readonly text: string;
}

export const DISPATCHES = new URL('articles/', SEEDS);

export const dispatches: readonly Dispatch[] = readdirSync(DISPATCHES)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => readDispatch(file, JSON.parse(readFileSync(new URL(file, DISPATCHES), 'utf8'))));

function readDispatch(file: string, value: unknown): Dispatch {
  if (typeof value !== 'object' || value === null) throw new Error(`${file}: no object`);
  const of = new Map<string, unknown>(Object.entries(value));
  const text = (name: string): string => {
    const found = of.get(name);
    if (typeof found !== 'string') throw new Error(`${file}: ${name} is ${JSON.stringify(found)}, no string`);
    return found;
  };
  const items = (name: string): readonly unknown[] => {
    const found = of.get(name);
    if (!Array.isArray(found)) throw new Error(`${file}: ${name} is ${JSON.stringify(found)}, no list`);
    return found;
  };
  return {
    file,
    id: text('id'),
    outlet: of.get('outlet'),
    published: text('published'),
    demonstration: of.get('demonstration'),
    sources: items('sources'),
    facts: items('facts').map(String),
    title: text('title'),
    text: text('text'),
  };
}
