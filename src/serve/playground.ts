import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { readDefinitions } from './schema.js';

const OPERATIONS = new URL('../../schema/operations/', import.meta.url);
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M2 13 8 3l6 10" fill="none" stroke="#b3261e" stroke-width="2"/><circle cx="8" cy="3" r="2" fill="#b3261e"/></svg>',
)}`;

export interface Playground {
  readonly page: Buffer;
  readonly gzipped: Buffer;
  readonly etag: string;
  /** Lets the page's own script run and nothing be fetched from elsewhere. */
  readonly contentSecurityPolicy: string;
}

/** GraphiQL as one page that needs nothing from elsewhere, with a tab for each file of `schema/operations`; made once, it is 9 MB. */
export async function makePlayground(): Promise<Playground> {
  const html = renderGraphiQL({
    title: 'Brinkgraph',
    favicon: ICON,
    endpoint: '/graphql',
    defaultTabs: readDefinitions(OPERATIONS).map(({ text }) => ({ query: text })),
    schemaDescription: true,
  });
  const page = Buffer.from(html);
  return {
    page,
    gzipped: await promisify(gzip)(page, { level: 9 }),
    etag: `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`,
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src 'sha256-${createHash('sha256').update(inlineScript(html)).digest('base64')}'`,
      'worker-src blob:',
      // the editor makes its styles while it runs
      "style-src 'unsafe-inline'",
      'img-src data:',
      'font-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}

/** What stands in the page's only script element. */
function inlineScript(html: string): string {
  const body = html.indexOf('<div id="root">');
  const start = html.indexOf('<script>', body) + '<script>'.length;
  return html.slice(start, html.lastIndexOf('</script>'));
}
