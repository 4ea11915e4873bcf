import { readdirSync, readFileSync } from 'node:fs';
import { ACTS, type Article, ISSUES } from '../model.js';
import type { GoldArticle, GoldStatement } from './gold.js';

/** Invented news stories with their statements; the form is told in stories/README.md. */
export const STORIES = new URL('../../src/train/stories/', import.meta.url);
/** Items of one to six sentences in the same form. */
export const SENTENCES = new URL('../../src/train/sentences/', import.meta.url);
/** More of the same that nothing is trained on or tuned to: `npm run score` measures on them. */
export const UNSEEN_STORIES = new URL('../../src/train/stories-unseen/', import.meta.url);

export function readStories(folder: URL): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const [, ...stories] = readFileSync(new URL(name, folder), 'utf8').split(/^=== /m);
      return stories.map((story) => parseStory(story, name));
    });
}

/** One story without its "=== "; an error names the story and the line that is wrong. */
export function parseStory(story: string, file: string): GoldArticle {
  const [head = '', ...lines] = story.trimEnd().split('\n');
  const id = `${file.replace(/\.txt$/, '')}/${head.trim()}`;
  const sentences = new Map<string, string>();
  const paragraphs: string[][] = [[]];
  const statements: GoldStatement[] = [];
  let title = '';
  let published: string | null = null;
  for (const line of lines) {
    if (line.startsWith('title: ')) title = line.slice(7).trim();
    else if (line.startsWith('published: ')) published = line === 'published: -' ? null : day(line.slice(11), id);
    else if (line.startsWith('> ')) statements.push(parseStatement(line, sentences, id));
    else if (line.trim() === '') paragraphs.push([]);
    else {
      const space = line.indexOf(' ');
      const sentence = line.slice(space + 1).trim();
      if (!/^\d+$/.test(line.slice(0, space))) throw new Error(`${id}: no number before "${line}"`);
      sentences.set(line.slice(0, space), sentence);
      paragraphs.at(-1)?.push(sentence);
    }
  }
  const text = paragraphs
    .filter((p) => p.length > 0)
    .map((p) => p.join(' '))
    .join('\n\n');
  const article: Article = {
    id,
    sourceId: id,
    origin: null,
    url: null,
    outlet: null,
    published,
    title,
    text,
    demonstration: false,
    sources: [],
  };
  return { article, statements, raw: { ...article, statements } };
}

function day(date: string, id: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`${id}: "${date}" is no date`);
  return date;
}

/** "> speaker | side | act | targets | issue | date basis | lines | about | trigger / consequence / explicit" */
function parseStatement(line: string, sentences: ReadonlyMap<string, string>, id: string): GoldStatement {
  const fail = (what: string): never => {
    throw new Error(`${id}: ${what} in "${line}"`);
  };
  const [speaker = '', side = '', act = '', targets = '', issue = '', said = '', at = '', about = '', ...rest] = line
    .slice(2)
    .split(' | ')
    .map((cell) => cell.trim());
  if (!ACTS.some((a) => a === act)) fail(`no act "${act}"`);
  if (!ISSUES.some((i) => i === issue)) fail(`no issue "${issue}"`);
  const evidence = at.split(/[,;]\s*/).map((n) => sentences.get(n.trim()) ?? fail(`no line ${n}`));
  const [date = 'none', basis = 'none'] = said.split(/\s+/);
  const [trigger = '', consequence = '-'] = rest.join(' | ').split(' / ');
  return {
    speaker,
    side,
    act,
    targets: targets === '-' ? [] : targets.split(';').map((t) => t.trim()),
    about,
    issue,
    said: date === 'none' ? { date: null, basis: 'none' } : { date, basis },
    quotes: [],
    evidence,
    redLine:
      trigger === '-' || trigger === '' ? null : { trigger, consequence: consequence === '-' ? null : consequence },
    respondsTo: null,
  };
}
