import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const STAGES = ['read', 'extract', 'resolve', 'store', 'serve'] as const;

/** What a stage may import beside `src/model.ts` and its own folder, and why. */
const LEAVE: Readonly<Record<string, readonly string[]>> = {
  // the interface it reads through, as types only
  serve: ['src/store/store.ts'],
};
const LONGEST = 300;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();

const sources = filesUnder('src');
const imports = sources.flatMap(importsOf);
const lines = imports.map(({ from, to }) => `${from} imports ${to}`);

describe('the layout', () => {
  test('imports are seen', () => {
    expect(lines).toContain('src/ingest.ts imports src/model.ts');
    expect(lines).toContain('src/commands/commands.ts imports src/commands/serve.ts');
    expect(imports.length).toBeGreaterThan(300);
  });

  test.each(STAGES)('%s imports the model and its own folder, no other stage', (stage) => {
    const own = `src/${stage}/`;
    const strays = imports
      .filter(({ from, to }) => from.startsWith(own) && to.startsWith('src/') && !to.startsWith(own))
      .filter(({ to }) => to !== 'src/model.ts')
      .filter(({ to, isType }) => !(isType && LEAVE[stage]?.includes(to)));
    expect(strays).toEqual([]);
  });

  test('the model imports nothing', () => {
    expect(imports.filter(({ from }) => from === 'src/model.ts')).toEqual([]);
  });

  test('training is not loaded at run time', () => {
    const strays = imports.filter(({ from, to }) => to.startsWith('src/train/') && !from.startsWith('src/train/'));
    expect(strays).toEqual([]);
  });

  test('only the store knows the engines', () => {
    const engines = imports.filter(({ to }) => /^(neo4j-driver|@grafeo-db\/js)/.test(to)).map(({ from }) => from);
    expect(engines.length).toBeGreaterThan(0);
    for (const file of engines) expect(file).toMatch(/^src\/(store|train)\//);
  });

  test('what runs imports only packages that are installed with it, and each of those is imported', () => {
    const { dependencies } = manifest();
    const packages = new Set(
      imports
        .filter(({ from, to }) => !from.startsWith('src/train/') && !to.startsWith('src/') && !to.startsWith('node:'))
        .map(({ to }) => /^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to),
    );
    expect([...packages].sort()).toEqual(Object.keys(dependencies).sort());
  });
});

describe('the files', () => {
  test('none is a barrel or a drawer', () => {
    const names = [...sources, ...filesUnder('test')].filter((file) =>
      /(^|\/)(index|utils?|helpers?|common|misc)\.ts$/.test(file),
    );
    expect(names).toEqual([]);
  });

  test('each is named in kebab-case', () => {
    const odd = [...sources, ...filesUnder('test')].filter(
      (file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.test|\.d)?\.ts$/.test(file),
    );
    expect(odd).toEqual([]);
  });

  test(`none is longer than ${LONGEST} lines`, () => {
    const long = sources.filter((file) => read(file).split('\n').length - 1 > LONGEST);
    expect(long).toEqual([]);
  });

  test('no type is given up', () => {
    const loose = sources.filter((file) => /\bas any\b|: any\b|@ts-(ignore|nocheck|expect-error)/.test(read(file)));
    expect(loose).toEqual([]);
  });
});

function importsOf(file: string): readonly Import[] {
  const found = read(file).matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\brequire\w*\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'|createRequire\(import\.meta\.url\)\('([^']+)'\)/gm,
  );
  return [...found].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? '';
    const to = name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)).replace(/\.js$/, '.ts') : name;
    return { from: file, to, isType: match[1] !== undefined };
  });
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function manifest(): { readonly dependencies: Readonly<Record<string, string>> } {
  return JSON.parse(read('package.json'));
}
