import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../src/read/json-lines.js';
import { type ReadOptions, type ReadResult, readSources } from '../../src/read/sources.js';

const TEXT = 'The minister said on Tuesday that the fleet would stay in the strait.';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  const files: Readonly<Record<string, string>> = {
    'b.txt': TEXT,
    'a.md': `# Fleet\n\n${TEXT}`,
    'sub/deep/c.HTML': `<html><body><p>${TEXT}</p></body></html>`,
    'sub/notes.pdf': '%PDF-1.4',
    'sub/[odd].txt': TEXT,
    'sub/.hidden.txt': TEXT,
    'none/readme.rst': TEXT,
    other: TEXT,
    'lines.jsonl': ['{"id":"1","text":"It sails."}', '', 'oops', `{"id":"2","text":"It stays."}`].join('\n'),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(folder, join(folder, 'sub', 'loop'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function read(paths: readonly string[], options: ReadOptions = {}): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readSources(paths, options)) results.push(result);
  return results;
}

async function inputs(paths: readonly string[]): Promise<readonly string[]> {
  return (await read(paths)).map((result) => result.input.replace(`${folder}/`, ''));
}

const at = (name: string): string => join(folder, name);

describe('sources', () => {
  it('a folder gives all in it of a known ending, in order, and follows no links', async () => {
    expect(await inputs([folder])).toEqual([
      'a.md',
      'b.txt',
      'lines.jsonl:1',
      'lines.jsonl:3',
      'lines.jsonl:4',
      'sub/[odd].txt',
      'sub/deep/c.HTML',
    ]);
  });

  it('a pattern gives what it matches', async () => {
    expect(await inputs([at('**/*.{txt,md}')])).toEqual(['a.md', 'b.txt', 'sub/[odd].txt']);
  });

  it('a file whose name looks like a pattern is a file', async () => {
    expect(await inputs([at('sub/[odd].txt')])).toEqual(['sub/[odd].txt']);
  });

  it('a file of an unknown ending is read by its content', async () => {
    expect(await read([at('other')])).toMatchObject([
      { kind: 'article', article: { text: TEXT, origin: at('other') } },
    ]);
  });

  it('what is given twice is read once', async () => {
    expect(await inputs([at('b.txt'), at('*.txt'), at('sub/../b.txt')])).toEqual(['b.txt']);
  });

  it('one bad input does not stop the rest', async () => {
    expect(
      await read([at('missing.txt'), at('*.xyz'), at('none'), at('sub/notes.pdf'), 'a\u0000b', at('b.txt')]),
    ).toMatchObject([
      { kind: 'failure', input: at('missing.txt'), reason: 'does not exist' },
      { kind: 'failure', input: at('*.xyz'), reason: 'matches no file' },
      { kind: 'failure', input: at('none'), reason: expect.stringMatching(/^holds no file that ends in txt,/) },
      { kind: 'failure', input: at('sub/notes.pdf'), reason: 'is a PDF document, not text' },
      { kind: 'failure', input: 'a\u0000b', reason: expect.stringMatching(/^cannot be read: /) },
      { kind: 'article', input: at('b.txt') },
    ]);
  });

  it('a file without an end is refused by size', async () => {
    expect(await read(['/dev/zero'])).toEqual([
      { kind: 'failure', input: '/dev/zero', reason: 'is larger than 67,108,864 bytes, the limit' },
    ]);
  });

  it('standard input is read once, and has no origin', async () => {
    const results = await read(['-', '-'], { stdin: async () => Buffer.from(TEXT) });
    expect(results).toMatchObject([{ kind: 'article', input: '-', article: { text: TEXT, origin: null } }]);
  });

  it('standard input that breaks off is a failure', async () => {
    const stdin = async (): Promise<Uint8Array> => {
      throw new Error('broken pipe');
    };
    expect(await read(['-'], { stdin })).toEqual([
      { kind: 'failure', input: '-', reason: 'cannot be read: broken pipe' },
    ]);
  });

  it('an option that is no date is told once', async () => {
    expect(await read([folder], { published: 'soon' })).toEqual([
      { kind: 'failure', input: 'options', reason: 'published: "soon" is no date' },
    ]);
  });
});

describe('JSON Lines files', () => {
  it('lines have numbers, origins have the names of the records', async () => {
    expect(await read([at('lines.jsonl')])).toMatchObject([
      { input: `${at('lines.jsonl')}:1`, article: { sourceId: '1', origin: `${at('lines.jsonl')}#1` } },
      {
        input: `${at('lines.jsonl')}:3`,
        kind: 'failure',
        reason: expect.stringContaining('malformed JSON at column 1'),
      },
      { input: `${at('lines.jsonl')}:4`, article: { sourceId: '2' } },
    ]);
  });

  it('a line beyond the limit is let go, the next is read', async () => {
    writeFileSync(at('long.ndjson'), `{"text":"${'x'.repeat(LONGEST_LINE)}"}\n{"text":"It stays."}\n`);
    expect(await read([at('long.ndjson')])).toMatchObject([
      { kind: 'failure', input: `${at('long.ndjson')}:1`, reason: 'is longer than 8,388,608 bytes, the limit' },
      { kind: 'article', input: `${at('long.ndjson')}:2` },
    ]);
  });

  it('characters across the borders of chunks stay whole, in UTF-16 too', async () => {
    const line = `${JSON.stringify({ text: `${'“Nein” — é 🚢 '.repeat(9000)} the end.` })}\n`;
    for (const encoding of ['utf8', 'utf16le'] as const) {
      writeFileSync(at('wide.jsonl'), Buffer.from(`\ufeff${line}${line}`, encoding));
      const results = await read([at('wide.jsonl')]);
      expect(results.map((result) => result.kind === 'article' && result.article.text.includes('\ufffd'))).toEqual([
        false,
        false,
      ]);
    }
  });

  it('an empty file and a binary one are refused once', async () => {
    writeFileSync(at('empty.jsonl'), '\n\n');
    writeFileSync(
      at('image.jsonl'),
      Buffer.concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47), Buffer.from('\n\u0000\u0000\n\u0000')]),
    );
    expect(await read([at('empty.jsonl'), at('image.jsonl')])).toEqual([
      { kind: 'failure', input: at('empty.jsonl'), reason: 'is empty' },
      { kind: 'failure', input: at('image.jsonl'), reason: 'is a PNG image, not text' },
    ]);
  });
});
