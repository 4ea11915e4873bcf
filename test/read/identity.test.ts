import { describe, expect, it } from 'vitest';
import { identify, normaliseUrl } from '../../src/read/identity.js';

describe('addresses', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['https://News.Example/World/A', 'https://news.example/World/A'],
    ['https://news.example/a/', 'https://news.example/a'],
    ['https://news.example/', 'https://news.example'],
    ['https://news.example/a#top', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&UTM_medium=y', 'https://news.example/a'],
    ['https://news.example/a/?p=2&utm_campaign=z', 'https://news.example/a?p=2'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['news.example/a', null],
  ];
  for (const [url, name] of rows) it(url, () => expect(normaliseUrl(url)).toBe(name));
});

describe('ids', () => {
  const article = { url: 'https://news.example/a', outlet: 'The Example', sourceId: 'a1', text: 'Text.' };

  it('have sixteen hexadecimal digits', () => expect(identify(article)).toMatch(/^[0-9a-f]{16}$/));

  it('stay over a changed text where there is an address, or an outlet and a name', () => {
    expect(identify({ ...article, text: 'Other.' })).toBe(identify(article));
    const bare = { ...article, url: null };
    expect(identify({ ...bare, text: 'Other.' })).toBe(identify(bare));
  });

  it('differ between outlets that number their articles alike', () => {
    const [one, two] = [
      { ...article, url: null },
      { ...article, url: null, outlet: 'Another' },
    ];
    expect(identify(one)).not.toBe(identify(two));
  });

  it('come from the text where a file only numbers its records', () => {
    const record = { ...article, url: null, outlet: null };
    expect(identify(record)).not.toBe(identify({ ...record, text: 'Other.' }));
    expect(identify(record)).toBe(identify({ ...record, sourceId: 'b2' }));
  });
});
