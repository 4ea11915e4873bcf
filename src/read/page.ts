import { count, type Drafted, refuse } from './draft.js';
import { readMetadata } from './page-metadata.js';
import { articleParagraphs, clearPage } from './page-text.js';
import { findArticle, parsePage } from './page-tree.js';
import { findPublicationDate } from './publication-date.js';

/** Characters of HTML; the text of an article has its own limit. */
const LONGEST_PAGE = 4_000_000;

/** Paragraphs among which the title may be repeated. */
const HEAD = 3;

/** The draft of an HTML page: what it says of itself, and the words of its article without what stands around them. */
export function draftPage(html: string): Drafted {
  if (html.length > LONGEST_PAGE)
    return refuse(`has ${count(html.length)} characters of HTML; the limit is ${count(LONGEST_PAGE)}`);
  const page = parsePage(html);
  if (page.kind === 'refused') return page;
  const { title, outlet, url, published } = readMetadata(page.document);
  clearPage(page.document.documentElement);
  const article = findArticle(page.source);
  const paragraphs = article === null ? [] : articleParagraphs(article);
  const text = paragraphs.filter((paragraph, index) => index >= HEAD || paragraph !== title).join('\n\n');
  if (text === '') return refuse('has no article body');
  return {
    kind: 'draft',
    draft: {
      sourceId: null,
      url,
      outlet,
      published: published ?? findPublicationDate(text, url),
      title,
      text,
      demonstration: false,
      sources: [],
    },
  };
}
