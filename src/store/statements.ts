import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../cypher/', import.meta.url);

const texts = new Map<string, string>();

/**
 * The text of `cypher/<name>.cypher`.
 *
 * @example cypherOf('read/article-hashes').startsWith('// ') // true
 */
export function cypherOf(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8');
    texts.set(name, text);
  }
  return text;
}

/** Names of all statements in a folder of `cypher/`, sorted, as `cypherOf` takes them. */
export function statementsIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, FOLDER))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => `${folder}/${file.slice(0, -'.cypher'.length)}`);
}
