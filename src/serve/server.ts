import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { EndpointOptions } from './endpoint.js';
import { makeEndpoint } from './endpoint.js';
import type { ErrorCode } from './errors.js';
import { errorBody, quoted } from './errors.js';
import type { Playground } from './playground.js';
import { makePlayground } from './playground.js';

export interface ServeOptions extends EndpointOptions {
  /** Address to listen at; 127.0.0.1 by default, where only this machine reaches it. */
  readonly host?: string;
  /** 4000 by default; 0 takes any that is free. */
  readonly port?: number;
  /** Names under which the server may be asked beside its own address ("graph.example.org"). */
  readonly hostNames?: readonly string[];
}

export interface Serving {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Answers what is under way for up to five seconds, then closes. */
  close(): Promise<void>;
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const GRACE = 5_000;

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/**
 * Serves the graph over HTTP: GraphQL at `/graphql`, the playground at `/playground`, `/health` for those who watch over it.
 * Fails with the reason when the address cannot be taken.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host = '127.0.0.1', port = 4000, hostNames = [] } = options;
  const endpoint = makeEndpoint(options);
  const isAllowed = hostCheck(host, hostNames);
  let playground: Promise<Playground> | null = null;
  let closing = false;

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    response.once('close', () => {
      // a connection that is kept alive would hold the server open
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
    answer(request, response).catch((error: unknown) => {
      options.log?.(error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'INTERNAL', 'Something failed here.');
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isAllowed(request.headers.host)) {
      return refuse(
        response,
        421,
        'HOST_NOT_ALLOWED',
        `this server does not answer to ${quoted(request.headers.host)}`,
      );
    }
    const path = request.url?.split('?', 1)[0] ?? '/';
    if (path === '/graphql') {
      if (request.method === 'POST' && !isJson(request.headers['content-type'])) {
        const type = quoted(request.headers['content-type'] ?? '');
        return refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', `POST takes application/json, not ${type}`);
      }
      await endpoint(request, response);
      return;
    }
    const page = { '/': sendHome, '/playground': sendPlayground, '/health': sendHealth }[path];
    if (page === undefined) return refuse(response, 404, 'NOT_FOUND', `there is nothing at ${quoted(path)}`);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'METHOD_NOT_ALLOWED', `${path} takes GET, not ${request.method}`);
    }
    await page(request, response);
  }

  async function sendHome(_: IncomingMessage, response: ServerResponse): Promise<void> {
    response.writeHead(302, { Location: '/playground' }).end();
  }

  async function sendPlayground(request: IncomingMessage, response: ServerResponse): Promise<void> {
    playground ??= makePlayground();
    const { page, gzipped, etag, contentSecurityPolicy } = await playground;
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = zipped ? gzipped : page;
    if (zipped) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async function sendHealth(_: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    try {
      const counts = await within(2_000, options.reader.counts());
      response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify({ status: 'ok', ...options.about, ...counts }));
    } catch (error) {
      options.log?.(error instanceof Error ? (error.stack ?? error.message) : String(error));
      refuse(response, 503, 'UNAVAILABLE', 'the graph cannot be read at the moment');
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`no port at ${quoted(address)}`);
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        closing = true;
        const cut = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/**
 * Whether a Host header may be answered. A server that only this machine reaches answers to this machine's names alone, so that
 * no page of another site reaches it by a name of its own that points here (DNS rebinding).
 */
function hostCheck(host: string, hostNames: readonly string[]): (header: string | undefined) => boolean {
  const open = !LOOPBACK.has(host) && host !== '::1' && hostNames.length === 0;
  const allowed = new Set([...LOOPBACK, host.toLowerCase(), ...hostNames.map((name) => name.toLowerCase())]);
  return (header) => open || (header !== undefined && allowed.has(header.replace(/:[0-9]{1,5}$/, '').toLowerCase()));
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(errorBody(code, message));
}

async function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}

/** An error of listening in words that say what to do. */
function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is in use; choose another with PORT=${port + 1}`,
    EACCES: `port ${port} on ${host} may not be taken by this user; choose one above 1023 with PORT`,
    EADDRNOTAVAIL: `this machine has no address ${host}; choose another with HOST`,
    ENOTFOUND: `the name ${host} is unknown; choose another with HOST`,
  };
  const reason = reasons[error.code ?? ''];
  return reason === undefined ? error : new Error(reason, { cause: error });
}
