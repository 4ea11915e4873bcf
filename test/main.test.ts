import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/commands/commands.js';
import { emptyFolder, type Ran, run } from './command.js';

const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
const WARNING = 'The Kremlin warned NATO on Tuesday that sending troops to Ukraine would mean war.';
const DENIAL = 'France denied on Tuesday that it planned to send troops to Ukraine, the French foreign ministry said.';

/** One article of JSON, with a date. */
const record = (id: string, text: string, published = '2024-02-28'): string =>
  JSON.stringify({ id, outlet: 'Test Wire', published, title: 'Of troops', text });

const isServing = (out: string): boolean => out.includes('Three questions') && out.trimEnd().endsWith('}');

const answerOf = (out: string): unknown => JSON.parse(out);

describe('brinkgraph', () => {
  test('--help tells of every command, --version its version; both on standard output', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const { synopsis, summary } of COMMANDS) {
      expect(help.out).toContain(synopsis);
      expect(help.out).toContain(summary);
    }
    expect(await run(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  test('without a command tells how it is used, as an error', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: brinkgraph COMMAND');
  });

  test('names a command that does not exist', async () => {
    expect(await run(['warnings'])).toEqual({
      code: 2,
      out: '',
      err: 'brinkgraph: no command "warnings"; brinkgraph --help lists them\n',
    });
  });

  test.each(COMMANDS)('$name has help and a version, and refuses what it does not know', async (command) => {
    const help = await run([command.name, '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain(`Usage: brinkgraph ${command.synopsis}`);
    expect(help.out).toContain(command.summary);
    for (const option of Object.keys(command.options)) expect(help.out).toContain(`--${option}`);
    expect(await run([command.name, '--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
    const wrong = await run([command.name, '--moon']);
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain(`brinkgraph ${command.name}: Unknown option '--moon'`);
  });

  test.each(['ingest', 'extract', 'query', 'explain', 'parse'])(
    '%s without an argument says what it wants',
    async (name) => {
      const { code, out, err } = await run([name]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(new RegExp(`^brinkgraph ${name}: (no paths given|give a text)`));
    },
  );
});

describe('brinkgraph ingest', () => {
  test('tells of each input and sums up; failures are named, and the rest goes on', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'good.json'), record('a', WARNING));
    writeFileSync(join(cwd, 'empty.txt'), '');
    writeFileSync(join(cwd, 'broken.json'), '{"id": ');
    writeFileSync(join(cwd, 'picture.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0]));
    const inputs = ['good.json', 'empty.txt', 'missing.txt', 'broken.json', 'picture.txt'];
    const { code, out, err } = await run(['ingest', ...inputs], { cwd });
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(inputs.length + 1);
    expect(lines[0]).toBe('new\tgood.json');
    expect(lines[1]).toBe('failed: is empty\tempty.txt');
    expect(lines[2]).toBe('failed: does not exist\tmissing.txt');
    expect(lines.at(-1)).toBe('1 read: 1 new, 0 changed, 0 unchanged; 4 failed');
    for (const input of inputs.slice(1)) expect(err).toMatch(new RegExp(`^ {2}${input}\\b.*: .+$`, 'm'));
  });

  test('the same article again changes nothing, a changed text replaces what the old one said', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'a.json');
    const sums = async (): Promise<string> =>
      (await run(['ingest', file], { cwd })).out.trimEnd().split('\n').at(-1) ?? '';
    const evidence = async (): Promise<string> =>
      (
        await run(
          [
            'query',
            '{ articles { nodes { text } } statements { nodes { speaker { name } reports { evidence { text } } } } }',
          ],
          { cwd },
        )
      ).out;
    writeFileSync(file, record('a', WARNING));
    expect(await sums()).toBe('1 read: 1 new, 0 changed, 0 unchanged; 0 failed');
    const first = await evidence();
    expect(first).toContain('would mean war');
    expect(await sums()).toBe('1 read: 0 new, 0 changed, 1 unchanged; 0 failed');
    expect(await evidence()).toBe(first);
    writeFileSync(file, record('a', DENIAL));
    expect(await sums()).toBe('1 read: 0 new, 1 changed, 0 unchanged; 0 failed');
    const second = await evidence();
    expect(second).toContain('denied on Tuesday');
    expect(second).not.toContain('would mean war');
  });

  test('reads standard input, and takes date and outlet from options', async () => {
    const cwd = emptyFolder();
    const args = ['ingest', '-', '--published', '2024-02-28', '--outlet', 'By Hand'];
    expect(await run(args, { cwd, input: WARNING })).toEqual({
      code: 0,
      out: 'new\t-\n1 read: 1 new, 0 changed, 0 unchanged; 0 failed\n',
      err: '',
    });
    const { out } = await run(['query', '-'], { cwd, input: '{ articles { nodes { outlet published } } }' });
    expect(answerOf(out)).toEqual({ data: { articles: { nodes: [{ outlet: 'By Hand', published: '2024-02-28' }] } } });
  });

  test('refuses a date that is none', async () => {
    const { code, err } = await run(['ingest', '-', '--published', 'some day'], { input: WARNING });
    expect(code).toBe(1);
    expect(err).toContain('"some day" is no date');
  });

  test('stops where an article is whole when it is asked to, and goes on the next time', async () => {
    const cwd = emptyFolder();
    const many = Array.from({ length: 400 }, (_, i) => record(`n${i}`, `${WARNING} This is copy ${i}.`)).join('\n');
    writeFileSync(join(cwd, 'many.jsonl'), many);
    const stopped = await run(['ingest', 'many.jsonl'], {
      cwd,
      signalWhen: (out) => (out.includes('\n') ? 'SIGTERM' : null),
    });
    expect(stopped.err).toContain('Stopping after the article under way');
    expect(stopped.code).toBe(130);
    const done = Number(/(\d+) new/.exec(stopped.out)?.[1]);
    expect(done).toBeLessThan(400);
    expect(stopped.out.match(/^new\t/gm) ?? []).toHaveLength(done);
    const { out } = await run(['query', '{ graph { articles } }'], { cwd });
    expect(answerOf(out)).toEqual({ data: { graph: { articles: done } } });
  });

  test('a second process is told who holds the graph', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.json'), record('a', WARNING));
    let second: Ran | null = null;
    const first = await run(['serve', '--empty', '--port', '0'], {
      cwd,
      signalWhen: (out) =>
        isServing(out)
          ? run(['ingest', 'a.json'], { cwd }).then((ran) => {
              second = ran;
              return 'SIGINT';
            })
          : null,
    });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(second).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/held by another process \(\d+\)/) });
  });
});

describe('brinkgraph extract', () => {
  test('--jsonl prints one line an article, with the id of the input', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'two.jsonl'), `${record('one', WARNING)}\n${record('two', DENIAL)}\n`);
    const { code, out, err } = await run(['extract', 'two.jsonl', '--jsonl'], { cwd });
    expect([code, err]).toEqual([0, '']);
    const articles = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(articles.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(articles[0].statements[0]).toMatchObject({ side: 'Russia', evidence: [WARNING] });
    expect(articles[1].statements[0].side).toBe('France');
  });

  test('--quotations prints all that is quoted, with who said it', async () => {
    const cwd = emptyFolder();
    const text =
      '“The bridge is shut,” said Ann Corwin, a baker in Oslo. “It was rotten.” The “wonder bridge” is ten years old.';
    writeFileSync(join(cwd, 'a.json'), record('one', text));
    const { code, out } = await run(['extract', 'a.json', '--jsonl', '--quotations'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: 'one',
      quotations: [
        { start: 1, end: 19, text: 'The bridge is shut', speaker: 'Ann Corwin', side: null },
        { text: 'It was rotten.', speaker: 'Ann Corwin' },
        { text: 'wonder bridge', speaker: null },
      ],
    });
  });

  test('what cannot be read is told on standard error, and the rest is printed', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.json'), record('one', WARNING));
    const { code, out, err } = await run(['extract', 'nothing.txt', 'a.json', '--jsonl'], { cwd });
    expect([code, err]).toEqual([1, 'nothing.txt: does not exist\n']);
    expect(JSON.parse(out).id).toBe('one');
  });
});

describe('brinkgraph query', () => {
  test('takes variables', async () => {
    const query = 'query Who($name: String!) { actor(name: $name) { name side { name } } }';
    const { code, out } = await run(['query', query, '--variables', '{"name": "the White House"}']);
    expect(code).toBe(0);
    expect(answerOf(out)).toMatchObject({ data: { actor: { side: { name: 'United States' } } } });
  });

  test.each([
    ['{', 'is no JSON: {'],
    ['[1]', 'is no JSON object: [1]'],
    ['null', 'is no JSON object: null'],
  ])('refuses variables that are %s', async (variables, reason) => {
    expect(await run(['query', '{ graph { articles } }', '--variables', variables])).toEqual({
      code: 2,
      out: '',
      err: `brinkgraph query: --variables ${reason}\n`,
    });
  });

  test('errors of the query are in the response, and its exit code is 1', async () => {
    const { code, out, err } = await run(['query', '{ moon }']);
    expect([code, err]).toEqual([1, '']);
    expect(answerOf(out)).toMatchObject({ errors: [{ message: expect.stringContaining('moon') }] });
  });

  test('says why a graph cannot be opened', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'file'), 'this is no folder');
    const { code, out, err } = await run(['query', '{ graph { articles } }'], {
      cwd,
      env: { BRINKGRAPH_DATA: 'file' },
    });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^brinkgraph: .*file/);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('brinkgraph parse and explain', () => {
  test('parse prints a tree', async () => {
    const { code, out } = await run(['parse', 'Moscow warned Paris.']);
    expect(code).toBe(0);
    expect(out).toMatch(/^warned {2}VBD {2}ROOT\n {2}Moscow {2}NNP {2}nsubj/);
  });

  test('explain names the rules that fired and what was made of them', async () => {
    const { code, out } = await run(['explain', '-', '--published', '2024-02-28'], { input: WARNING });
    expect(code).toBe(0);
    expect(out).toMatch(/rule [a-z]+\/[a-z]/);
    expect(out).toContain('said 2024-02-27');
  });

  test('explain refuses a date that is none', async () => {
    expect(await run(['explain', WARNING, '--published', 'banana'])).toEqual({
      code: 2,
      out: '',
      err: 'brinkgraph explain: --published "banana" is no date\n',
    });
  });
});

describe('brinkgraph serve', () => {
  test('--empty serves an empty graph on a free port, and ends in good order', async () => {
    const { code, out, err } = await run(['serve', '--empty', '--port', '0'], {
      signalWhen: (out) => (isServing(out) ? 'SIGTERM' : null),
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Brinkgraph at http:\/\/127\.0\.0\.1:\d+ /);
    expect(out).toContain('0 articles, 0 statements');
    expect(out.match(/\?$/gm)).toHaveLength(3);
  });

  test.each(['65536', '80a', '-1', ' '])('refuses the port "%s"', async (port) => {
    const { code, err } = await run(['serve', '--empty', `--port=${port}`]);
    expect([code, err]).toEqual([2, `brinkgraph serve: "${port}" is no port (0 to 65535)\n`]);
  });
});
