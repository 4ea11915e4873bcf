import { open, readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { FORMATS, formatOfName, readDocument } from './article.js';
import { checkDefaults, count, type Defaults, fail, type ReadResult } from './draft.js';
import { readJsonLines } from './json-lines.js';

export type { ReadResult } from './draft.js';

export interface ReadOptions extends Defaults {
  /** Gives all of standard input for the path "-". */
  readonly stdin?: () => Promise<Uint8Array>;
}

/** Bytes of one input, JSON Lines excepted, which are read line by line. */
export const LARGEST_INPUT = 64 * 1024 * 1024;

interface Found {
  readonly name: string;
  readonly path: string;
}

/**
 * The articles of files, folders (with all in them of a known ending), globs and "-" for standard input, one by one in the order
 * given. What cannot be read is a failure that names the input and the reason, and the rest goes on. An input given twice is read once.
 */
export async function* readSources(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadResult> {
  const fault = checkDefaults(options);
  if (fault !== null) {
    yield fail('options', fault);
    return;
  }
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      if (!seen.has('-')) yield* readStandardInput(options);
      seen.add('-');
      continue;
    }
    const found = await expand(path);
    if (typeof found === 'string') yield fail(path, found);
    else {
      for (const input of found) {
        if (seen.has(input.path)) continue;
        seen.add(input.path);
        yield* readFile(input, options);
      }
    }
  }
}

/** How many articles these inputs will give, as far as can be told without reading them: one a file, and one a line of JSON Lines. */
export async function countArticles(paths: readonly string[]): Promise<number> {
  const files = new Set<string>();
  for (const path of paths) {
    const found = path === '-' ? [{ path }] : await expand(path);
    if (typeof found !== 'string') for (const file of found) files.add(file.path);
  }
  let total = 0;
  for (const path of files) total += formatOfName(path) === 'jsonl' ? await countLines(path) : 1;
  return total;
}

async function countLines(path: string): Promise<number> {
  // a pipe can be read only once
  if (!(await stat(path)).isFile()) return 1;
  const file = await open(path);
  try {
    let lines = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, encoding: 'latin1' }))
      lines += String(chunk).split('\n').length - 1;
    return Math.max(lines, 1);
  } finally {
    await file.close();
  }
}

/** The files that a path stands for, or why there are none. A file of that very name goes before a pattern. */
async function expand(path: string): Promise<readonly Found[] | string> {
  try {
    const entry = await stat(path).catch((error: unknown) => error);
    if (entry instanceof Error) {
      if (!isDynamicPattern(path)) return explain(entry);
      const names = (
        await glob(path, { absolute: isAbsolute(path), expandDirectories: false, followSymbolicLinks: false })
      ).sort(byCode);
      return names.length === 0 ? 'matches no file' : names.map((name) => ({ name, path: resolve(name) }));
    }
    if (!(await isFolder(path))) return [{ name: path, path: resolve(path) }];
    await readdir(path);
    const pattern = `**/*.{${Object.keys(FORMATS).join(',')}}`;
    const names = (await glob(pattern, { cwd: path, caseSensitiveMatch: false, followSymbolicLinks: false })).sort(
      byCode,
    );
    if (names.length === 0) return `holds no file that ends in ${Object.keys(FORMATS).join(', ')}`;
    return names.map((name) => ({ name: join(path, name), path: resolve(path, name) }));
  } catch (error) {
    return explain(error);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}

async function* readFile({ name, path }: Found, options: ReadOptions): AsyncGenerator<ReadResult> {
  try {
    if (formatOfName(name) === 'jsonl') yield* readJsonLines(path, name, options);
    else {
      const bytes = await readBounded(path);
      if (bytes === null) yield fail(name, `is larger than ${count(LARGEST_INPUT)} bytes, the limit`);
      else yield* readDocument({ name, bytes, origin: path }, options);
    }
  } catch (error) {
    yield fail(name, explain(error));
  }
}

async function* readStandardInput(options: ReadOptions): AsyncGenerator<ReadResult> {
  try {
    const bytes = await (options.stdin ?? drainStandardInput)();
    if (bytes.length > LARGEST_INPUT) yield fail('-', `is larger than ${count(LARGEST_INPUT)} bytes, the limit`);
    else yield* readDocument({ name: '-', bytes }, options);
  } catch (error) {
    yield fail('-', explain(error));
  }
}

/** All bytes of a file, null beyond the limit: the size that a file system tells is not true of pipes and growing files. */
async function readBounded(path: string): Promise<Uint8Array | null> {
  const file = await open(path);
  try {
    return await collect(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

async function drainStandardInput(): Promise<Uint8Array> {
  const bytes = await collect(process.stdin);
  if (bytes === null) throw new Error(`is larger than ${count(LARGEST_INPUT)} bytes, the limit`);
  return bytes;
}

async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > LARGEST_INPUT) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ENOTDIR: 'does not exist',
  ENAMETOOLONG: 'is too long a name',
  ELOOP: 'is a link that leads to itself',
};

function explain(error: unknown): string {
  if (!(error instanceof Error)) return `cannot be read: ${String(error)}`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? `cannot be read: ${error.message}`;
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
