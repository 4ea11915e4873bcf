/** Checked access to what an engine or a JSON record gives; an error names the field and shows the value. */

type Fields = Readonly<Record<string, unknown>>;

function fail(name: string, wanted: string, value: unknown): never {
  throw new Error(`stored ${name} is not ${wanted}: ${(JSON.stringify(value) ?? String(value)).slice(0, 200)}`);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldsOf(value: unknown, name: string): Fields {
  return isFields(value) ? value : fail(name, 'a map', value);
}

export function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : fail(name, 'a text', value);
}

export function textOrNull(fields: Fields, name: string): string | null {
  const value = fields[name];
  return value === null || value === undefined ? null : text(fields, name);
}

export function integer(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : fail(name, 'a whole number', value);
}

export function integerOrNull(fields: Fields, name: string): number | null {
  const value = fields[name];
  return value === null || value === undefined ? null : integer(fields, name);
}

export function decimal(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : fail(name, 'a number', value);
}

export function flag(fields: Fields, name: string): boolean {
  const value = fields[name];
  return typeof value === 'boolean' ? value : fail(name, 'true or false', value);
}

/** One of a closed list of words. */
export function oneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  const value = fields[name];
  return words.find((word) => word === value) ?? fail(name, `one of ${words.join(', ')}`, value);
}

export function list<Item>(fields: Fields, name: string, item: (value: unknown) => Item): readonly Item[] {
  const value = fields[name];
  return Array.isArray(value) ? value.map((one) => item(one)) : fail(name, 'a list', value);
}

export function texts(fields: Fields, name: string): readonly string[] {
  return list(fields, name, (value) => (typeof value === 'string' ? value : fail(name, 'a list of texts', value)));
}

export function textsOrNull(fields: Fields, name: string): readonly string[] | null {
  const value = fields[name];
  return value === null || value === undefined ? null : texts(fields, name);
}

/** An ISO calendar day that exists, or null. */
export function dayOrNull(fields: Fields, name: string): string | null {
  const value = textOrNull(fields, name);
  return value === null || isDay(value) ? value : fail(name, 'a day (YYYY-MM-DD)', value);
}

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
