import { createHash } from 'node:crypto';

/** What an article may be known by. */
export interface Name {
  readonly url: string | null;
  readonly outlet: string | null;
  readonly sourceId: string | null;
  readonly text: string;
}

/**
 * Sixteen hexadecimal digits from the URL, else from outlet and `sourceId`, else from the text. An `id` without an outlet is
 * unique in its file only, and two files must not overwrite each other: there the text decides.
 */
export function identify({ url, outlet, sourceId, text }: Name): string {
  if (url !== null) return digest('url', normaliseUrl(url) ?? url);
  if (outlet !== null && sourceId !== null) return digest('source', outlet, sourceId);
  return digest('text', text);
}

/**
 * The URL as far as it names the page, null for what is no web address.
 * @example normaliseUrl('https://News.example/a/?utm_source=x&p=2#top') // 'https://news.example/a?p=2'
 */
export function normaliseUrl(value: string): string | null {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  for (const key of [...url.searchParams.keys()]) {
    if (key.toLowerCase().startsWith('utm_')) url.searchParams.delete(key);
  }
  const query = url.searchParams.size > 0 ? url.search : '';
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/$/, '')}${query}`;
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
