import { describe, expect, it } from 'vitest';
import { draftMarkdown } from '../../src/read/markdown.js';
import { stripInline } from '../../src/read/markdown-inline.js';

const INLINE: readonly (readonly [string, string])[] = [
  ['**Norland** said *no*, __twice__, _firmly_ and ***loudly***.', 'Norland said no, twice, firmly and loudly.'],
  ['[The ministry](https://a.example/x_(y)) said so', 'The ministry said so'],
  ['[The *ministry*][ref] said so', 'The ministry said so'],
  ['![A ship](ship.jpg "At sea") It sailed', ' It sailed'],
  ['[![A ship](ship.jpg)](https://a.example) It sailed', ' It sailed'],
  ['It sailed[^1] at dawn', 'It sailed at dawn'],
  ['“We [the fleet] will stay”', '“We [the fleet] will stay”'],
  ['5 * 3 * 2 and snake_case_name', '5 * 3 * 2 and snake_case_name'],
  ['a lone *star', 'a lone *star'],
  ['~~never~~ always, ~5 ships', 'never always, ~5 ships'],
  ['\\*not emphasis\\*', '*not emphasis*'],
  ['`code` and ``more `code` ``', 'code and more `code`'],
  ['AT&amp;T &mdash; &#8220;no&#8221; &unknown; & so', 'AT&T — “no” &unknown; & so'],
  ['one<br>two <b>three</b> <https://a.example> 5 < 6', 'one two three https://a.example 5 < 6'],
];

describe('marks within a block', () => {
  for (const [source, text] of INLINE) it(source, () => expect(stripInline(source)).toBe(text));
});

const SOURCE = `---
title: "Fleet stays in strait"
date: 2022-03-03T10:00:00Z
tags: [sea, ships]
source_url: https://news.example/fleet
publisher: The Example
---

<!-- draft: do not
print -->
# Fleet stays in strait

By **Ada Quill**

The foreign minister said on Friday
that the fleet would stay.

> “We will
> stay,” she said.

- The alliance protests.
- The ministry
  answers.

1. A first demand.

\`\`\`js
const secret = 1;
\`\`\`

## What next ##
***
Another heading
---------------

| Ship | Port |
|------|------|
| Holm | Westby |

[ref]: https://news.example/ref
`;

describe('a Markdown article', () => {
  it('is its prose, with the front matter as its data', () => {
    expect(draftMarkdown(SOURCE)).toEqual({
      kind: 'draft',
      draft: {
        sourceId: null,
        url: 'https://news.example/fleet',
        outlet: 'The Example',
        published: '2022-03-03',
        title: 'Fleet stays in strait',
        text: [
          'By Ada Quill',
          'The foreign minister said on Friday that the fleet would stay.',
          '“We will stay,” she said.',
          'The alliance protests.',
          'The ministry answers.',
          'A first demand.',
          'What next',
          'Another heading',
          'Ship Port',
          'Holm Westby',
        ].join('\n\n'),
        demonstration: false,
        sources: [],
      },
    });
  });

  it('takes title and date from the text where there is no front matter', () => {
    const drafted = draftMarkdown('Fleet stays\n===========\n\nBy Ada Quill\nMarch 3, 2022\n\nThe fleet stays.');
    expect(drafted).toMatchObject({
      draft: {
        title: 'Fleet stays',
        published: '2022-03-03',
        text: 'By Ada Quill\n\nMarch 3, 2022\n\nThe fleet stays.',
      },
    });
  });

  it('takes no longer over lines made to trip it', () => {
    const lines = [`#${' \t#'.repeat(300)}x`, `|${' -'.repeat(450)} x`, `${'* '.repeat(490)}x`, `#${' '.repeat(998)}x`];
    const start = performance.now();
    draftMarkdown(`${lines.join('\n')}\n`.repeat(200));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('refuses an impossible date in the front matter', () => {
    expect(draftMarkdown('---\ndate: 2024-02-31\n---\nText.')).toEqual({
      kind: 'refused',
      reason: 'published: "2024-02-31" is no date',
    });
  });
});
