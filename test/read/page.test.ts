import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftPage } from '../../src/read/page.js';
import { withoutOutlet } from '../../src/read/page-metadata.js';

function page(name: string): ReturnType<typeof draftPage> {
  return draftPage(readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8'));
}

function textOf(drafted: ReturnType<typeof draftPage>): string {
  return drafted.kind === 'draft' ? drafted.draft.text : drafted.reason;
}

describe('a news page', () => {
  const drafted = page('news');

  it('says what it is in its head, whatever the case of the attributes', () => {
    expect(drafted).toMatchObject({
      draft: {
        title: 'Norland warns alliance over northern bases',
        outlet: 'The Harbour Times',
        url: 'https://harbourtimes.example/world/norland-bases',
        published: '2023-11-05',
      },
    });
  });

  it('keeps the words of the article', () => {
    const text = textOf(drafted);
    expect(text).toContain(
      'Norland warned on Sunday that it would answer any permanent bases of the alliance on its northern border, the sharpest words yet in a dispute of months.\n\n“If they cross that line, our reply will be swift,” Foreign Minister Ada Holm told reporters in Westby',
    );
    expect(text).toContain('\n\nAlliance rejects the demand\n\n');
    expect(text).toContain('\n\n“No country outside has a veto,” he said.\n\n');
    expect(text).toContain('“met in kind”');
  });

  for (const words of [
    'cookies',
    'Home',
    'Not text',
    'Photograph',
    'plans exercise',
    'Sign up',
    'Share on',
    'Storm',
    'rights reserved',
    'alliance over northern bases\n',
  ]) {
    it(`drops "${words.trim()}"`, () => expect(textOf(drafted)).not.toContain(words));
  }
});

describe('other pages', () => {
  it('a blog in a box named "related-left"', () => {
    const drafted = page('blog');
    expect(drafted).toMatchObject({ draft: { title: 'Red lines and grey zones', published: '2021-06-14' } });
    expect(textOf(drafted).split('\n\n')).toEqual([
      expect.stringMatching(/^When the defence minister/),
      expect.stringMatching(/^She has said it before/),
      'this time the fleet is at sea.',
      'The ministry wants the tankers back, and an apology.',
      'The alliance wants free passage, nothing else.',
      expect.stringMatching(/^Both can be had/),
    ]);
  });

  it('a live blog with its posts, dated by the article among its linked data', () => {
    const drafted = page('live');
    expect(drafted).toMatchObject({ draft: { published: '2022-05-19', outlet: 'Coast Live' } });
    for (const words of ['recalled its ambassador', 'urged both navies', '“will not be the first to fire”'])
      expect(textOf(drafted)).toContain(words);
  });

  it('an old ministry page whose paragraphs are parted by breaks, all within a form', () => {
    const drafted = page('ministry');
    expect(drafted).toMatchObject({
      draft: { title: 'Statement on the incident in the strait', published: '2019-09-03' },
    });
    const paragraphs = textOf(drafted).split('\n\n');
    expect(paragraphs).toContain(
      'Such acts are a provocation. The Ministry warns that any repetition will have consequences for relations, and that all responsibility will rest with those who gave the order.',
    );
    expect(paragraphs.at(-1)).toMatch(/^The ambassador was summoned .* within three days\.$/);
    expect(textOf(drafted)).not.toContain('Press');
  });

  it('a transcript with questions and answers as paragraphs; a false date is passed over', () => {
    const drafted = page('transcript');
    expect(drafted).toMatchObject({ draft: { published: '2020-04-02' } });
    expect(textOf(drafted).split('\n\n').slice(1, 5)).toEqual([
      expect.stringMatching(/^Q: Does the government/),
      expect.stringMatching(/^SPOKESWOMAN: We rule out nothing/),
      'Q: So that is a threat?',
      'SPOKESWOMAN: It is an answer.',
    ]);
  });

  it('a front page has no article body', () =>
    expect(page('index')).toEqual({ kind: 'refused', reason: 'has no article body' }));

  it('a page of scripts has no article body', () => {
    expect(draftPage('<html><script>var text = "One. Two. Three words and more."</script></html>')).toMatchObject({
      reason: 'has no article body',
    });
  });

  it('a page without html, head, body and closing tags', () => {
    const text = textOf(
      draftPage(
        '<title>Fleet</title><p>The fleet stayed in the strait, they said.<p>The talks, too, went on for days.',
      ),
    );
    expect(text).toBe('The fleet stayed in the strait, they said.\n\nThe talks, too, went on for days.');
  });

  it('a page with html but no body', () => {
    const text = textOf(
      draftPage('<html><head><title>Fleet</title></head><p>The fleet stayed in the strait, they said.</p></html>'),
    );
    expect(text).toBe('The fleet stayed in the strait, they said.');
  });

  it('preformatted text', () => {
    const text = textOf(
      draftPage(
        '<html><body><pre>The fleet stayed in the\nstrait, they said on Friday.\n\nThe talks went on.</pre></body></html>',
      ),
    );
    expect(text).toBe('The fleet stayed in the strait, they said on Friday.\n\nThe talks went on.');
  });
});

describe('hostile pages', () => {
  const words = '<p>The minister said on Tuesday, after talks, that the fleet would sail, and that it was ready.</p>';
  const rows: readonly (readonly [string, string])[] = [
    ['100,000 nested elements', '<div>'.repeat(100_000) + words + '</div>'.repeat(100_000)],
    ['30,000 elements that are never closed', `<b>${words}`.repeat(30_000)],
    ['nesting hidden behind a script', `<SCRIPT></SCRIPT>${'<div>'.repeat(100_000)}`],
    ['nesting beyond what a page has', '<div>'.repeat(300) + words + '</div>'.repeat(300)],
  ];
  for (const [name, html] of rows) {
    it(`refuses ${name}, soon`, () => {
      const start = performance.now();
      expect(draftPage(html)).toMatchObject({
        kind: 'refused',
        reason: expect.stringMatching(/nested more than \d+ deep/),
      });
      expect(performance.now() - start).toBeLessThan(5000);
    });
  }

  it('refuses megabytes of HTML by size', () => {
    expect(draftPage(' '.repeat(4_000_001))).toMatchObject({
      reason: 'has 4,000,001 characters of HTML; the limit is 4,000,000',
    });
  });
});

describe('titles without the outlet', () => {
  const rows: readonly (readonly [string, string | null, string])[] = [
    ['Talks fail in capital | The Example', null, 'Talks fail in capital'],
    ['Talks fail in capital - The Example', 'The Example', 'Talks fail in capital'],
    ['Talks fail in capital | World | The Example', 'The Example', 'Talks fail in capital'],
    ['Talks fail - and the fleet sails', 'The Example', 'Talks fail - and the fleet sails'],
    ['Talks fail', 'The Example', 'Talks fail'],
  ];
  for (const [title, outlet, bare] of rows) it(title, () => expect(withoutOutlet(title, outlet)).toBe(bare));
});
