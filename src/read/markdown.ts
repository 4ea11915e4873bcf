import { parseDate } from './calendar-date.js';
import { type Drafted, refuse, show } from './draft.js';
import { normaliseUrl } from './identity.js';
import { stripInline } from './markdown-inline.js';
import { cleanCharacters } from './paragraphs.js';
import { dateOfByline, findPublicationDate } from './publication-date.js';

/** Names under which front matter gives the fields of an article. */
const FRONT_MATTER = {
  title: ['title', 'headline'],
  published: ['published', 'date', 'publishdate', 'pubdate', 'publish_date', 'date_published'],
  url: ['url', 'source_url', 'canonical', 'canonical_url', 'link'],
  outlet: ['outlet', 'publisher', 'site', 'site_name', 'publication'],
} as const;

/** Longer lines are prose: the patterns for marks need not look at them. */
const LONGEST_MARK = 1000;

type Field = keyof typeof FRONT_MATTER;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const BREAK = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const DEFINITION = /^ {0,3}\[[^\]^][^\]]{0,200}\]:\s/;
const FOOTNOTE = /^ {0,3}\[\^[^\]]{1,100}\]:[ \t]*/;
const TABLE_RULE = /^[ \t|:-]+$/;

/** The draft of a Markdown text: prose without its marks; a first-level heading in front is the title. */
export function draftMarkdown(raw: string): Drafted {
  const { fields, body } = splitFrontMatter(cleanCharacters(raw));
  const given = fields.get('published');
  const stated = given === undefined ? null : parseDate(given);
  if (given !== undefined && stated === null) return refuse(`published: ${show(given)} is no date`);
  const address = fields.get('url') ?? null;
  if (address !== null && normaliseUrl(address) === null) return refuse(`url: ${show(address)} is no web address`);
  const blocks = toBlocks(body);
  const heading = blocks.findIndex((block) => block.level === 1);
  const title = fields.get('title') ?? blocks[heading]?.text ?? '';
  const text = blocks
    .filter((block, index) => block.text !== '' && index !== heading && !(block.level > 0 && block.text === title))
    .map((block) => block.text)
    .join('\n\n');
  const outlet = fields.get('outlet') ?? null;
  const published = stated ?? findPublicationDate(text, address);
  return {
    kind: 'draft',
    draft: { sourceId: null, url: address, outlet, published, title, text, demonstration: false, sources: [] },
  };
}

/** Only `key: value` lines are read; lists and nested values are let be. */
function splitFrontMatter(text: string): { readonly fields: ReadonlyMap<Field, string>; readonly body: string } {
  const fields = new Map<Field, string>();
  const lines = text.split('\n');
  const fence = lines[0]?.trimEnd();
  const end =
    fence === '---' || fence === '+++' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence) : -1;
  if (end === -1) return { fields, body: text };
  for (const line of lines.slice(1, end)) {
    const match = /^([A-Za-z_-]{1,40})\s{0,5}[:=]\s{0,20}(\S.*)$/.exec(line);
    if (match === null) continue;
    const key = match[1]!.toLowerCase();
    const value = unquote(match[2]!.trim());
    for (const field of ['title', 'published', 'url', 'outlet'] as const) {
      const names: readonly string[] = FRONT_MATTER[field];
      if (names.includes(key) && value !== '' && !fields.has(field)) fields.set(field, value.slice(0, 2048));
    }
  }
  return { fields, body: lines.slice(end + 1).join('\n') };
}

function unquote(value: string): string {
  const quote = value[0];
  return (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote)
    ? value.slice(1, -1).trim()
    : value;
}

interface Block {
  /** 1 to 6 for headings, 0 for paragraphs. */
  readonly level: number;
  readonly text: string;
}

function toBlocks(body: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  const flush = (level = 0): void => {
    const text = stripInline(lines.join(' ')).replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ level, text });
    lines = [];
  };
  for (const raw of stripComments(body).split('\n')) {
    const line = stripQuoteMarks(raw);
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      continue;
    }
    const isShort = line.length <= LONGEST_MARK;
    const heading = isShort ? HEADING.exec(line) : null;
    if (mark !== undefined) {
      flush();
      fence = mark;
    } else if (heading !== null) {
      flush();
      lines.push(withoutClosingMarks(line.slice(heading[0].length).trim()));
      flush(heading[1]!.length);
    } else if (lines.length === 1 && UNDERLINE.test(line)) {
      flush(line.includes('=') ? 1 : 2);
    } else if (line.trim() === '' || (isShort && isMarkOnly(line))) {
      flush();
    } else {
      const cells = line.trimStart().startsWith('|') && line.trimEnd().endsWith('|');
      const note = FOOTNOTE.exec(line) ?? ITEM.exec(line);
      // a line that is nothing but a date would else melt into the byline above it
      if (cells || note !== null || dateOfByline(line.trim()) !== null) flush();
      lines.push(cells ? line.replaceAll('|', ' ').trim() : line.slice(note?.[0].length ?? 0).trim());
      if (raw.endsWith('  ') || raw.endsWith('\\')) {
        lines.push(lines.pop()!.replace(/\\$/, ''));
        flush();
      }
    }
  }
  flush();
  return blocks;
}

/** "## Heading ##" is "Heading"; "## C#" is "C#". */
function withoutClosingMarks(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === '#') end--;
  return end === 0 || /\s/.test(heading[end - 1]!) ? heading.slice(0, end).trimEnd() : heading;
}

function isMarkOnly(line: string): boolean {
  return BREAK.test(line) || (line.includes('-') && TABLE_RULE.test(line)) || DEFINITION.test(line);
}

function stripQuoteMarks(line: string): string {
  const marks = /^(?: {0,3}>){1,20} ?/.exec(line);
  return marks === null ? line : line.slice(marks[0].length);
}

function stripComments(body: string): string {
  let text = '';
  let at = 0;
  while (at < body.length) {
    const start = body.indexOf('<!--', at);
    if (start === -1) break;
    const end = body.indexOf('-->', start + 4);
    text += body.slice(at, start);
    if (end === -1) return text;
    at = end + 3;
  }
  return text + body.slice(at);
}
