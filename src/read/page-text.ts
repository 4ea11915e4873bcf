import { attribute, isElement, type PageElement, type PageNode, walk } from './page-tree.js';
import { cleanCharacters, endsSentence } from './paragraphs.js';

/** Elements that hold no words for readers. */
const WORDLESS = new Set(
  'script style noscript template iframe object embed svg math canvas video audio picture button select textarea input figure figcaption'.split(
    ' ',
  ),
);
/** Elements whose words stand beside the article, unless they hold most of the page: some sites wrap all of it in a form. */
const BESIDE = new Set(['nav', 'aside', 'form', 'dialog', 'menu']);
const FOREIGN_ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
]);

/** Words of a class or id that mark a box beside the article; whole words, so that "unrelated" or "shareholders" do not count. */
const FOREIGN_NAME =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|subscription|signup|paywall|related|recommended|recirculation|most-?read|more-?stories|read-?more|trending|promo|advert|advertisement|ad-slot|sponsored|share|sharing|social|breadcrumbs?|caption|comments|disqus|toc|tags|author-bio|skip-link|visually-hidden|sr-only)(?:[\s_-]|$)/i;
/** The article itself may sit in a box of such a name ("content related-left"): boxes that hold most of the page stay. */
const LARGEST_BOX = 0.4;

const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** Hints for layout inside words. */
const SOFT_MARKS = /[\u00ad\u200b\u2060]/g;
/** Paragraphs that are the label of a link or of a hole in the page. */
const COMMENT = 8;
const TEXT = 3;
/** A blank line in `<pre>` ends a paragraph. */
const BLANK_LINE = /\n[ \t]*\n/;
const LINK_LABEL = /^(?:read more|continue reading|more|share|advertisement)\W*$/i;

/** Takes scripts, navigation, captions, banners and boxes beside the article out of a page. */
export function clearPage(root: PageElement): void {
  remove(root, (node) => node.nodeType === COMMENT || (isElement(node) && WORDLESS.has(node.localName)));
  const limit = (root.textContent ?? '').length * LARGEST_BOX;
  remove(root, (node) => isElement(node) && isBeside(node) && (node.textContent ?? '').length < limit);
}

function remove(root: PageElement, isDoomed: (node: PageNode) => boolean): void {
  const doomed: PageNode[] = [];
  for (const node of walk(root, (element) => doomed.at(-1) !== element)) if (isDoomed(node)) doomed.push(node);
  for (const node of doomed) node.remove();
}

function isBeside(element: PageElement): boolean {
  const name = element.localName;
  if (BESIDE.has(name)) return true;
  if (name === 'body' || name === 'head' || name === 'main') return false;
  if (FOREIGN_ROLES.has(attribute(element, 'role')?.toLowerCase() ?? '')) return true;
  if (attribute(element, 'hidden') !== null) return true;
  return FOREIGN_NAME.test(attribute(element, 'class') ?? '') || FOREIGN_NAME.test(attribute(element, 'id') ?? '');
}

/** The paragraphs of an article element; empty where it is no prose but a list of links. */
export function articleParagraphs(root: PageElement): readonly string[] {
  const lines: { text: string; joins: boolean }[] = [];
  let line = '';
  let joins = false;
  let linked = 0;
  let total = 0;
  const flush = (byBreak: boolean): void => {
    const text = cleanCharacters(line.replace(SOFT_MARKS, ''))
      .replace(/[^\S\u00a0]+/g, ' ')
      .trim();
    if (text !== '') lines.push({ text, joins });
    // two breaks in a row end a paragraph
    joins = byBreak && text !== '';
    line = '';
  };
  for (const step of steps(root)) {
    if (step.kind === 'text') {
      line += step.text;
      total += step.text.trim().length;
      if (step.inLink) linked += step.text.trim().length;
    } else if (step.kind === 'cell') line += ' ';
    else flush(step.kind === 'break');
  }
  flush(false);
  const paragraphs = joinLines(lines).filter((text) => !LINK_LABEL.test(text));
  const isProse = paragraphs.some((text) => endsSentence(text) && text.split(' ').length >= 6);
  return isProse && linked <= total * 0.6 ? paragraphs : [];
}

type Step =
  | { readonly kind: 'block' | 'break' | 'cell' }
  | { readonly kind: 'text'; readonly text: string; readonly inLink: boolean };

/** The borders and words of a tree in order; a block is a border on both its sides. */
function* steps(root: PageElement): Generator<Step> {
  let open: PageNode[] = [];
  for (const node of walk(root)) {
    const depth = open.indexOf(node.parentNode ?? root);
    for (const left of open.slice(depth + 1)) yield* border(left);
    open = open.slice(0, depth + 1);
    if (node.nodeType === TEXT) {
      const names = open.map((element) => element.nodeName.toLowerCase());
      const parts = names.includes('pre') ? (node.textContent ?? '').split(BLANK_LINE) : [node.textContent ?? ''];
      for (const [index, text] of parts.entries()) {
        if (index > 0) yield { kind: 'block' };
        yield { kind: 'text', text, inLink: names.includes('a') };
      }
    } else if (isElement(node)) {
      yield* border(node);
      if (node.localName !== 'br') open.push(node);
    }
  }
}

function* border(node: PageNode): Generator<Step> {
  const name = node.nodeName.toLowerCase();
  if (name === 'br') yield { kind: 'break' };
  else if (BLOCKS.has(name)) yield { kind: 'block' };
  else if (CELLS.has(name)) yield { kind: 'cell' };
}

/** Lines parted by one `<br>` are one paragraph where the first breaks off within a sentence. */
function joinLines(lines: readonly { readonly text: string; readonly joins: boolean }[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const { text, joins } of lines) {
    const before = paragraphs.at(-1);
    if (joins && before !== undefined && !endsSentence(before) && /^[\p{Ll}\d(]/u.test(text))
      paragraphs[paragraphs.length - 1] = `${before} ${text}`;
    else paragraphs.push(text);
  }
  return paragraphs;
}
