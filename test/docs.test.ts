import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/commands/commands.js';
import { emptyFolder, MAIN, run } from './command.js';
import { BROWSER } from './lack.js';

/** UPDATE_DOCS=1 npx vitest run test/docs: writes the output of commands and the picture anew; read the difference. */
const UPDATE = process.env.UPDATE_DOCS === '1';
const root = fileURLToPath(new URL('../', import.meta.url));
const SKIPPED = ['node_modules', 'dist', '.git', '.brinkgraph'];
const pages = markdownUnder('.');
let readme = read('README.md');
const PICTURE = 'docs/playground.png';

describe('links and names in the documentation', () => {
  test('pages are seen', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'schema/README.md']));
  });

  test.each(pages)('links in %s lead somewhere', (page) => {
    const dead = [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? page : relative(root, join(root, dirname(page), path));
        return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
      });
    expect(dead).toEqual([]);
  });

  test.each(pages)('scripts and commands named in %s exist', (page) => {
    const { scripts } = JSON.parse(read('package.json'));
    const names = [...read(page).matchAll(/npm run (?:--\S+ )*([a-z0-9:]+)/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
    const commands = [...read(page).matchAll(/(?:`|\$ |\| )brinkgraph ([a-z]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !COMMANDS.some((command) => command.name === name))).toEqual([]);
  });

  test.each(['README.md', 'CONTRIBUTING.md'])('files named in %s exist', (page) => {
    const paths = [...prose(read(page)).matchAll(/`((?:src|schema|cypher|seeds|weights|test|docs)(?:\/[\w.-]+)*\/?)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/[A-Z]{4}|\/X\//.test(path.replace(/README/, '')));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('the variables in the README are those that are read', () => {
    const table = readme.slice(readme.indexOf('## Environment'), readme.indexOf('## With Neo4j'));
    const told = new Set([...table.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name));
    const source = ['src/commands/serve.ts', 'src/store/open.ts'].map(read).join('\n');
    const used = new Set([...source.matchAll(/env\.([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name));
    expect([...told].sort()).toEqual([...used].sort());
  });
});

describe('what the README shows', () => {
  const folder = emptyFolder();
  const graph = join(folder, 'demonstration');
  beforeAll(async () => {
    const { out, err } = await run(['ingest', join(root, 'seeds/articles')], { env: { BRINKGRAPH_DATA: graph } });
    expect([out.trimEnd().split('\n').at(-1), err]).toEqual([
      expect.stringMatching(/^\d+ read: \d+ new, 0 changed, 0 unchanged; 0 failed$/),
      '',
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the question is answered so, from the sentence that says it', async () => {
    const example = /```graphql\n([^`]+)```\n\n```json\n[^`]*```/.exec(readme);
    const { out } = await run(['query', example?.[1] ?? ''], { env: { BRINKGRAPH_DATA: graph } });
    const written = readme.replace(
      example?.[0] ?? '',
      () => `\`\`\`graphql\n${example?.[1]}\`\`\`\n\n\`\`\`json\n${out}\`\`\``,
    );
    expect(JSON.parse(out).data.warnings.nodes).not.toEqual([]);
    if (UPDATE) update(written);
    else expect(readme).toBe(written);
  });

  test('commands print that', async () => {
    const own = join(folder, 'own');
    let written = readme;
    expect(readme.match(/^\$ /gm)?.length).toBeGreaterThan(3);
    for (const [block] of readme.matchAll(/```console\n[^`]+```/g)) {
      const shown: string[] = [];
      for (const line of block.split('\n').filter((text) => text.startsWith('$ ')))
        shown.push(`${line}\n${await shell(line.slice(2), own)}`);
      written = written.replace(block, () => `\`\`\`console\n${shown.join('')}\`\`\``);
    }
    if (UPDATE) update(written);
    else expect(readme).toBe(written);
  });

  test('the picture is there and small', async () => {
    if (UPDATE && BROWSER !== undefined) await takePicture(graph);
    const { size } = statSync(join(root, PICTURE));
    expect(size).toBeGreaterThan(20_000);
    expect(size).toBeLessThan(300_000);
  });

  /** What a line of the shell prints where `brinkgraph` is on the path. */
  async function shell(line: string, data: string): Promise<string> {
    const shim = join(folder, 'brinkgraph');
    writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
    chmodSync(shim, 0o755);
    const env = {
      ...process.env,
      BRINKGRAPH_DATA: data,
      NEO4J_URI: '',
      PATH: `${folder}${delimiter}${process.env.PATH}`,
    };
    return (await promisify(execFile)('sh', ['-c', line], { cwd: folder, env })).stdout;
  }
});

async function takePicture(graph: string): Promise<void> {
  const question = /```graphql\n([^`]+)```/.exec(readme)?.[1] ?? '';
  await run(['serve', '--port', '0'], {
    env: { BRINKGRAPH_DATA: graph },
    signalWhen: (out) => {
      const playground = /http:\/\/\S+\/playground/.exec(out)?.[0];
      if (playground === undefined) return null;
      return shoot(`${playground}?query=${encodeURIComponent(question)}`).then(() => 'SIGTERM');
    },
  });
}

async function shoot(address: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
    await page.goto(address, { waitUntil: 'load' });
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window').getByText('reportCount').first().waitFor();
    await page.screenshot({ path: join(root, PICTURE) });
  } finally {
    await browser.close();
  }
}

function update(written: string): void {
  readme = written;
  writeFileSync(join(root, 'README.md'), written);
}

function markdownUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.includes(entry.name) ? [] : markdownUnder(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Without what stands in code blocks. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** Headings as a link names them. */
const anchorsOf = (page: string): readonly string[] =>
  [...prose(read(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
