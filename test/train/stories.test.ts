import { expect, test } from 'vitest';
import { parseStory, readStories, SENTENCES, STORIES, UNSEEN_STORIES } from '../../src/train/stories.js';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

test.each([
  ['trained on', STORIES, 300],
  ['of a few sentences', SENTENCES, 2000],
  ['unseen', UNSEEN_STORIES, 200],
])('every story that is %s can be read, each under its own name, each statement with evidence', (_, folder, least) => {
  const stories = readStories(folder);
  expect(stories.length).toBeGreaterThan(least);
  expect(new Set(stories.map((s) => s.article.id)).size).toBe(stories.length);
  for (const { article, statements } of stories)
    for (const s of statements) for (const e of s.evidence) expect(article.text, article.id).toContain(e);
});

test('a weekday that dates a statement is named in its story', () => {
  const wrong = [...readStories(STORIES), ...readStories(SENTENCES)].flatMap(({ article, statements }) =>
    statements
      .filter((s) => s.said.basis === 'weekday' && s.said.date !== null && s.said.date.length === 10)
      .filter((s) => !article.text.includes(WEEKDAYS[new Date(`${s.said.date}T00:00Z`).getUTCDay()] ?? '?'))
      .map((s) => `${article.id}: ${s.said.date}`),
  );
  expect(wrong).toEqual([]);
});

const STORY = `short
title: Minister Warns
published: 2011-03-14
1 Tanks near the border would end badly, the minister said.
2 He named nobody.

3 A new paragraph.
> the minister | Belarus | WARN | - | troops-deployment | 2011-03-13 weekday | 1,2 | tanks near the border | tanks near the border / - / false
`;

test('reads a story into an article with paragraphs and statements', () => {
  const { article, statements } = parseStory(STORY, 'x.txt');
  expect(article.text).toBe(
    'Tanks near the border would end badly, the minister said. He named nobody.\n\nA new paragraph.',
  );
  expect(article.published).toBe('2011-03-14');
  expect(statements[0]).toMatchObject({
    side: 'Belarus',
    targets: [],
    said: { date: '2011-03-13', basis: 'weekday' },
    evidence: ['Tanks near the border would end badly, the minister said.', 'He named nobody.'],
    redLine: { trigger: 'tanks near the border', consequence: null },
  });
});

test.each([
  ['an act', 'WARN', 'WHINE', /short: no act "WHINE"/],
  ['an issue', 'troops-deployment', 'weather', /no issue "weather"/],
  ['a line of evidence', '| 1,2 |', '| 9 |', /no line 9/],
  ['a date', 'published: 2011-03-14', 'published: soon', /"soon" is no date/],
  ['a number', '3 A new', 'A new', /no number before "A new paragraph."/],
])('names the story and the value where %s is wrong', (_, right, wrong, message) => {
  expect(() => parseStory(STORY.replace(right, wrong), 'x.txt')).toThrow(message);
});
