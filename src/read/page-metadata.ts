import { parseDate } from './calendar-date.js';
import { normaliseUrl } from './identity.js';
import { attribute, isElement, type PageDocument, type PageNode, walk } from './page-tree.js';
import { cleanCharacters } from './paragraphs.js';
import { dateOfByline } from './publication-date.js';

/** What a page says of itself outside the article's words. */
export interface Metadata {
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** Names of `<meta>` under which pages give the day of publication, the best first. */
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'date',
];
const TITLE_NAMES = ['og:title', 'twitter:title', 'parsely-title', 'dc.title'];
const OUTLET_NAMES = ['og:site_name', 'application-name', 'dc.publisher'];
const LONGEST_TITLE = 1000;
/** Elements beside the headline that hold its date. */
const DATE_CLASS = /(?:^|[\s_-])(?:date|time|dateline|timestamp|published|pubdate|posted|byline|meta)(?:[\s_-]|$)/i;

interface Facts {
  readonly metas: ReadonlyMap<string, string>;
  readonly linked: Readonly<Record<'headline' | 'datePublished' | 'publisher', string | null>>;
  readonly canonical: string | null;
  readonly documentTitle: string;
  readonly headings: readonly string[];
  readonly itemDate: string | null;
  readonly times: readonly { readonly value: string; readonly inArticle: boolean; readonly marked: boolean }[];
  readonly dateLines: readonly string[];
}

export function readMetadata(document: PageDocument): Metadata {
  const facts = gather(document);
  const outlet = first(OUTLET_NAMES, facts.metas) ?? facts.linked.publisher;
  const address = [facts.canonical, facts.metas.get('og:url')].find((url) => url != null && normaliseUrl(url) !== null);
  return { title: chooseTitle(facts, outlet), outlet, url: address ?? null, published: chooseDate(facts) };
}

/**
 * A headline without the name of the outlet behind it.
 * @example withoutOutlet('Talks fail in capital | The Daily Example', 'The Daily Example') // 'Talks fail in capital'
 */
export function withoutOutlet(title: string, outlet: string | null): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: ', ' » '].map((separator) => title.lastIndexOf(separator)));
  if (cut <= 0) return title;
  const tail = title.slice(cut).replace(/^\s\S{1,2}\s/, '');
  const named = outlet !== null && fold(tail) === fold(outlet);
  // a bar does not occur within headlines; a dash does
  const barred =
    title.startsWith(' | ', cut) && tail.split(' ').length <= 5 && title.slice(0, cut).split(' ').length >= 3;
  return named || barred ? withoutOutlet(title.slice(0, cut).trim(), outlet) : title;
}

function chooseTitle(facts: Facts, outlet: string | null): string {
  const named = [first(TITLE_NAMES, facts.metas), facts.linked.headline].find((title) => title !== null) ?? '';
  const given = named === '' ? facts.documentTitle : named;
  const headings = facts.headings.filter((heading) => heading !== '');
  // A heading that the page's own title begins with is the headline as printed; one that it ends with is the site's name.
  const printed =
    headings.find((heading) => fold(given).startsWith(fold(heading))) ??
    (named === '' ? headings.find((heading) => !fold(given).endsWith(fold(heading))) : undefined);
  return withoutOutlet(printed ?? given, outlet).slice(0, LONGEST_TITLE);
}

function chooseDate(facts: Facts): string | null {
  const { times } = facts;
  const stated = [
    ...DATE_NAMES.slice(0, 2).map((name) => facts.metas.get(name)),
    facts.linked.datePublished,
    facts.itemDate,
    ...DATE_NAMES.slice(2).map((name) => facts.metas.get(name)),
    times.find((time) => time.marked)?.value,
    // Teasers of other articles carry times as well: outside an article only a time that stands alone tells something.
    times.find((time) => time.inArticle)?.value ?? (times.length === 1 ? times[0]?.value : undefined),
  ];
  for (const value of stated) {
    const date = value == null ? null : parseDate(value);
    if (date !== null) return date;
  }
  for (const line of facts.dateLines) {
    const date = dateOfByline(line);
    if (date !== null) return date;
  }
  return null;
}

function gather(document: PageDocument): Facts {
  const metas = new Map<string, string>();
  const linked: { headline: string | null; datePublished: string | null; publisher: string | null } = {
    headline: null,
    datePublished: null,
    publisher: null,
  };
  const headings: string[] = [];
  const times: { value: string; inArticle: boolean; marked: boolean }[] = [];
  const dateLines: string[] = [];
  let canonical: string | null = null;
  let documentTitle = '';
  let itemDate: string | null = null;
  for (const node of walk(document.documentElement)) {
    if (!isElement(node)) continue;
    const name = node.localName;
    const property = attribute(node, 'itemprop');
    if (property === 'datePublished')
      itemDate ??= attribute(node, 'content') ?? attribute(node, 'datetime') ?? line(node);
    if (name === 'meta') {
      const key = (attribute(node, 'property') ?? attribute(node, 'name') ?? property)?.toLowerCase();
      const content = oneLine(attribute(node, 'content') ?? '');
      if (key !== undefined && content !== '' && !metas.has(key)) metas.set(key, content);
    } else if (name === 'link' && attribute(node, 'rel')?.toLowerCase() === 'canonical')
      canonical ??= attribute(node, 'href');
    else if (name === 'title' && !isWithin(node, 'svg')) documentTitle ||= line(node);
    else if (name === 'h1' && headings.length < 10) headings.push(line(node));
    else if (name === 'script' && attribute(node, 'type')?.toLowerCase() === 'application/ld+json')
      readLinkedData(node.textContent ?? '', linked);
    else if (name === 'time' && times.length < 50) {
      const value = attribute(node, 'datetime') ?? line(node);
      const marked = attribute(node, 'pubdate') !== null || property === 'datePublished';
      times.push({ value, inArticle: isWithin(node, 'article', 'main'), marked });
    } else if (
      dateLines.length < 20 &&
      DATE_CLASS.test(attribute(node, 'class') ?? '') &&
      !isWithin(node, 'aside', 'nav', 'footer')
    ) {
      const text = line(node);
      if (text.length <= 200) dateLines.push(text);
    }
  }
  return { metas, linked, canonical, documentTitle, headings, itemDate, times, dateLines };
}

/** The first article among the objects of a JSON-LD block; other objects (breadcrumbs, related articles) lie deeper. */
function readLinkedData(
  source: string,
  linked: { headline: string | null; datePublished: string | null; publisher: string | null },
): void {
  let root: unknown;
  try {
    root = JSON.parse(source);
  } catch {
    return;
  }
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < 200; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    if (!isRecord(value)) continue;
    if (Array.isArray(value['@graph'])) queue.push(...value['@graph'].slice(0, 100));
    const kinds = [value['@type']].flat();
    if (!kinds.some((kind) => typeof kind === 'string' && /(?:Article|Posting|Report)$/.test(kind))) continue;
    linked.headline ??= string(value.headline);
    linked.datePublished ??= string(value.datePublished);
    const publisher = [value.publisher].flat()[0];
    linked.publisher ??= isRecord(publisher) ? string(publisher.name) : null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? oneLine(value) : null;
}

function first(names: readonly string[], metas: ReadonlyMap<string, string>): string | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

function isWithin(node: PageNode, ...names: readonly string[]): boolean {
  for (let up = node.parentNode; up !== null; up = up.parentNode)
    if (names.includes(up.nodeName.toLowerCase())) return true;
  return false;
}

function line(node: PageNode): string {
  return oneLine(node.textContent ?? '');
}

function oneLine(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, ' ').trim().slice(0, 2048);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
