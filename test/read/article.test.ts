import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model.js';
import { FORMATS, readDocument } from '../../src/read/article.js';
import type { Defaults, ReadResult } from '../../src/read/draft.js';
import { check, fullUnicode } from './law.js';

const TEXT = 'The minister said on Tuesday that the fleet would stay in the strait.';

function read(name: string, content: string | Uint8Array, defaults: Defaults = {}): readonly ReadResult[] {
  return readDocument({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content }, defaults);
}

function only(results: readonly ReadResult[]): Article {
  const [result] = results;
  if (results.length !== 1 || result?.kind !== 'article')
    throw new Error(`no single article: ${JSON.stringify(results)}`);
  return result.article;
}

describe('one document', () => {
  it('plain text keeps its headline in the text and as its title', () => {
    const article = only(read('a.txt', `Fleet stays in strait\n${TEXT}`));
    expect(article).toMatchObject({
      title: 'Fleet stays in strait',
      text: `Fleet stays in strait\n\n${TEXT}`,
      url: null,
      demonstration: false,
    });
  });

  it('a JSON record gives all the fields of an article', () => {
    const record = {
      id: 'a1',
      url: 'https://News.example/a/',
      outlet: 'The Example',
      published: '2022-03-03T10:00:00Z',
      title: 'Fleet stays',
      text: `${TEXT}\n\n“No,” he said.`,
      demonstration: true,
      sources: ['Agency https://agency.example/1'],
      statements: [{ speaker: 'not read' }],
    };
    const { id, ...article } = only(read('a.json', JSON.stringify(record)));
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(article).toEqual({
      sourceId: 'a1',
      origin: null,
      url: 'https://News.example/a/',
      outlet: 'The Example',
      published: '2022-03-03',
      title: 'Fleet stays',
      text: record.text,
      demonstration: true,
      sources: record.sources,
    });
  });

  it('takes outlet and date from the options only where the document gives none', () => {
    const defaults = { outlet: 'Default', published: '3 March 2022' };
    expect(only(read('a.txt', TEXT, defaults))).toMatchObject({ outlet: 'Default', published: '2022-03-03' });
    const record = JSON.stringify({ text: TEXT, outlet: 'Own', published: '2020-01-01' });
    expect(only(read('a.json', record, defaults))).toMatchObject({ outlet: 'Own', published: '2020-01-01' });
  });

  it('finds the date of a JSON record in its text, the title in its first line', () => {
    expect(
      only(read('a.json', JSON.stringify({ text: `Fleet stays here\nPublished: 3 March 2022\n${TEXT}` }))),
    ).toMatchObject({
      published: '2022-03-03',
      title: 'Fleet stays here',
    });
  });

  it('names the records of a list and gives them origins that do not depend on their place', () => {
    const records = JSON.stringify([{ id: 7, text: TEXT }, { text: 1 }, { text: `${TEXT} Again.` }]);
    const results = readDocument({ name: 'list.json', bytes: Buffer.from(records), origin: '/x/list.json' }, {});
    expect(results).toMatchObject([
      { kind: 'article', input: 'list.json[0]', article: { sourceId: '7', origin: '/x/list.json#7' } },
      { kind: 'failure', input: 'list.json[1]', reason: 'text: 1 is no string' },
      { kind: 'article', input: 'list.json[2]', article: { sourceId: null, origin: null } },
    ]);
  });

  it('names the lines of JSON Lines, and one bad line does not stop the rest', () => {
    const line = JSON.stringify({ text: TEXT });
    expect(read('a.jsonl', `\ufeff${line}\r\n\n{"text": \n${line}`)).toMatchObject([
      { kind: 'article', input: 'a.jsonl:1' },
      {
        kind: 'failure',
        input: 'a.jsonl:3',
        reason: expect.stringMatching(/^malformed JSON at column 9: expected a value, found the end/),
      },
      { kind: 'article', input: 'a.jsonl:4' },
    ]);
  });
});

describe('what a name does not tell', () => {
  const record = JSON.stringify({ text: TEXT });
  const rows: readonly (readonly [name: string, content: string, count: number])[] = [
    ['HTML', `<!DOCTYPE html><title>x</title><p>${TEXT}</p>`, 1],
    [
      'HTML with an XML declaration',
      `<?xml version="1.0"?>\n<!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`,
      1,
    ],
    ['JSON', record, 1],
    ['a JSON list', `[${record},${record}]`, 2],
    ['JSON Lines', `${record}\n${record}\n${record}`, 3],
    ['Markdown', `# Fleet\n\n**The minister** said on Tuesday that the fleet would stay in the [strait](x).`, 1],
    ['plain text', TEXT, 1],
  ];
  for (const [name, content, count] of rows) {
    it(`shows in the content: ${name}`, () => {
      const results = read('-', content);
      expect(results.map((result) => result.kind === 'article' && result.article.text)).toEqual(
        Array(count).fill(TEXT),
      );
    });
  }
});

describe('failures name the input and the reason', () => {
  const long = 'The minister spoke. '.repeat(50_001);
  const rows: readonly (readonly [name: string, content: string | Uint8Array, reason: string])[] = [
    ['empty.txt', '', 'is empty'],
    ['blank.txt', '\ufeff \n\t', 'is empty'],
    ['empty.json', '[]', 'is an empty list'],
    ['a.txt', '* * *\n\n1 2 3', 'has no words'],
    ['a.txt', '%PDF-1.4 …', 'is a PDF document, not text'],
    ['a.txt', Uint8Array.of(84, 104, 0, 0, 0, 1, 2, 3), 'is binary (it holds NUL bytes), not text'],
    [
      'a.txt',
      'Der Minister sagte, dass die Flotte nicht auslaufen werde und der Vertrag mit dem Bündnis gilt.',
      'reads as German, not English',
    ],
    ['a.txt', long, 'has 1,000,019 characters of text; the limit is 1,000,000'],
    ['a.json', '{"text": "x",}', 'malformed JSON at line 1, column 14: expected a name, found "}"'],
    ['a.json', '{\n"text": "a\nb"}', 'malformed JSON at line 2, column 9: expected a value, found "\\"a\\nb\\"}"'],
    ['a.json', '{"text": tru}', 'malformed JSON at line 1, column 10: expected a value, found "tru}"'],
    ['a.json', '[1 2]', 'malformed JSON at line 1, column 4: expected "," or "]", found "2]"'],
    ['a.json', '"text"', '"text" is no article object'],
    ['a.json', '{"title": "x"}', 'text: is missing'],
    ['a.json', '{"text": ["x"]}', 'text: ["x"] is no string'],
    ['a.json', '{"text": "x", "title": 7}', 'title: 7 is no string'],
    ['a.json', '{"text": "x", "outlet": {"name": "y"}}', 'outlet: {"name":"y"} is no string'],
    ['a.json', '{"text": "x", "id": true}', 'id: true is no string'],
    ['a.json', '{"text": "x", "url": "javascript:alert(1)"}', 'url: "javascript:alert(1)" is no web address'],
    ['a.json', '{"text": "x", "published": "2024-02-31"}', 'published: "2024-02-31" is no date'],
    ['a.json', '{"text": "x", "published": 20240201}', 'published: 20240201 is no string'],
    ['a.json', '{"text": "x", "demonstration": "yes"}', 'demonstration: "yes" is neither true nor false'],
    ['a.json', '{"text": "x", "sources": "y"}', 'sources: "y" is no list'],
    ['a.json', '{"text": "x", "sources": ["y", 2]}', 'sources[1]: 2 is no string'],
    ['a.json', `{"text": "x", "title": "${'t'.repeat(1001)}"}`, 'title: has 1001 characters; the limit is 1000'],
    ['a.html', '<html><body><nav>Home</nav></body></html>', 'has no article body'],
  ];
  for (const [name, content, reason] of rows) {
    it(`${name}: ${reason}`, () => expect(read(name, content)).toEqual([{ kind: 'failure', input: name, reason }]));
  }

  it('finds the fault in a string of megabytes', () => {
    expect(read('a.json', `{"text": "${'x'.repeat(20_000_000)}`)).toMatchObject([
      { reason: expect.stringContaining('column 10') },
    ]);
  });

  it('refuses an option that is no date', () => {
    expect(read('a.txt', TEXT, { published: '2024-02-31' })).toEqual([
      { kind: 'failure', input: 'a.txt', reason: 'published: "2024-02-31" is no date' },
    ]);
  });
});

describe('laws of reading', () => {
  const names = fc.constantFrom('-', 'noname', ...Object.keys(FORMATS).map((ending) => `a.${ending}`));
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fullUnicode.map((text) => Buffer.from(text)),
    fc.json().map((text) => Buffer.from(text)),
    fullUnicode.map((text) => Buffer.from(JSON.stringify({ text, title: text, published: '2022-03-03' }))),
  );

  it('never throws, gives the same twice, and texts are clean', () => {
    check(fc.tuple(names, contents), ([name, bytes]) => {
      const results = readDocument({ name, bytes }, {});
      expect(readDocument({ name, bytes }, {})).toEqual(results);
      for (const result of results) {
        expect(result.input.startsWith(name)).toBe(true);
        if (result.kind === 'failure') expect(result.reason).not.toBe('');
        else {
          expect(result.article.text).not.toMatch(/[\r\ufeff]|\n{3}|^\s|\s$/);
          expect(result.article.text).not.toBe('');
          expect(result.article.id).toMatch(/^[0-9a-f]{16}$/);
        }
      }
    });
  });
});
