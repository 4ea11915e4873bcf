import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { count } from './draft.js';

/** The part of the document object model that reading needs; the project does without the browser's type library. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  appendChild(node: PageNode): PageNode;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
}

/** Elements within elements: beyond this a page is no page, and the article finder, which walks up and down, would take minutes. */
export const DEEPEST = 120;
const MOST_NODES = 300_000;
/** The parser itself is slow on open elements in their thousands; they are counted before it sees them. */
const MOST_OPEN = 1000;
/** Elements that end by themselves. */
const SELF_ENDING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt'.split(
    ' ',
  ),
);
/** Elements whose content is no markup, and what ends them. */
const OPAQUE: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
  title: /<\/title/gi,
};

/** As the parser types it; handed on to the article finder unseen. */
type ParserDocument = ReturnType<typeof parseHTML>['document'];

export type Page =
  | { readonly kind: 'page'; readonly document: PageDocument; readonly source: ParserDocument }
  | { readonly kind: 'refused'; readonly reason: string };

/** Parses a page, whatever of html, head and body its author left out. */
export function parsePage(html: string): Page {
  if (countOpen(html) > MOST_OPEN) {
    return { kind: 'refused', reason: `has elements nested more than ${MOST_OPEN} deep` };
  }
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const source = parseHTML(whole).document;
  const document: unknown = source;
  if (!isDocument(document) || document.documentElement.localName !== 'html') {
    return { kind: 'refused', reason: 'has no HTML element at its root' };
  }
  const excess = measure(document.documentElement);
  if (excess !== null) return { kind: 'refused', reason: excess };
  fillBody(document);
  return { kind: 'page', document, source };
}

/** The element that holds the article, null where there is none. Takes the document apart. */
export function findArticle(source: ParserDocument): PageElement | null {
  try {
    const finder = new Readability<unknown>(source, { serializer: (node: unknown) => node, disableJSONLD: true });
    const content = finder.parse()?.content;
    return isNode(content) && isElement(content) ? content : null;
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is PageNode {
  return typeof value === 'object' && value !== null && 'nodeType' in value && 'firstChild' in value;
}

function isDocument(value: unknown): value is PageDocument {
  return isNode(value) && 'documentElement' in value && isNode(value.documentElement);
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** By name whatever its case: pages write `CONTENT="…"` too. */
export function attribute(element: PageElement, name: string): string | null {
  for (const entry of element.attributes) if (entry.name.toLowerCase() === name) return entry.value;
  return null;
}

/** All nodes under a root in the order of the text, without recursion; `enter` says whether to go into an element. */
export function* walk(root: PageNode, enter: (element: PageElement) => boolean = () => true): Generator<PageNode> {
  let node: PageNode | null = root.firstChild;
  while (node !== null) {
    yield node;
    const inner: PageNode | null = isElement(node) && enter(node) ? node.firstChild : null;
    let next: PageNode | null = inner ?? node.nextSibling;
    let up: PageNode | null = node.parentNode;
    while (next === null && up !== null && up !== root) {
      next = up.nextSibling;
      up = up.parentNode;
    }
    node = next;
  }
}

/** About how many elements are open at once, by the tags alone. */
function countOpen(html: string): number {
  const tag = /<(\/?)([a-z][a-z0-9:-]{0,40})/gi;
  let open = 0;
  let most = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[2]!.toLowerCase();
    if (SELF_ENDING.has(name)) continue;
    open = match[1] === '' ? open + 1 : Math.max(0, open - 1);
    most = Math.max(most, open);
    const ending = match[1] === '' && Object.hasOwn(OPAQUE, name) ? OPAQUE[name] : undefined;
    if (ending === undefined) continue;
    ending.lastIndex = tag.lastIndex;
    if (!ending.test(html)) break;
    tag.lastIndex = ending.lastIndex - name.length - 2;
  }
  return most;
}

function measure(root: PageElement): string | null {
  let depth = 1;
  let nodes = 0;
  let node: PageNode | null = root;
  while (node !== null) {
    if (++nodes > MOST_NODES) return `has more than ${count(MOST_NODES)} nodes`;
    if (node.firstChild !== null) {
      node = node.firstChild;
      if (++depth > DEEPEST) return `has elements nested more than ${DEEPEST} deep`;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return null;
}

/** A page may leave `<body>` out; the parser then hangs its content on the root. */
function fillBody(document: PageDocument): void {
  const { documentElement: root } = document;
  const loose: PageNode[] = [];
  let body: PageNode | null = null;
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeName.toLowerCase() === 'body') body ??= node;
    else if (node.nodeName.toLowerCase() !== 'head') loose.push(node);
  }
  const target = body ?? root.appendChild(document.createElement('body'));
  for (const node of loose) target.appendChild(node);
}
