import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Serving } from '../../src/serve/server.js';
import { serve } from '../../src/serve/server.js';
import { about } from './ask.js';
import * as fixture from './fixture.js';
import { readerOver } from './memory-reader.js';

const log: string[] = [];
const options = {
  reader: readerOver(fixture),
  words: fixture.words,
  about,
  port: 0,
  log: (line: string) => log.push(line),
};
let serving: Serving;

beforeAll(async () => {
  serving = await serve(options);
});
afterAll(async () => {
  await serving.close();
  expect(log).toEqual([]);
});

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${serving.url}/graphql`, fetchFn: fetch })) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    });
  }
});

describe('/graphql', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${serving.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  test('answers POST and GET', async () => {
    const query = '{ graph { statements engine version } }';
    const expected = { data: { graph: { statements: 4, engine: 'memory 1.0', version: '0.0.0' } } };
    const posted = await post({ query });
    expect(posted.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await posted.json()).toEqual(expected);
    expect(await (await fetch(`${serving.url}/graphql?query=${encodeURIComponent(query)}`)).json()).toEqual(expected);
  });

  test.each([
    [{ query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    [{ query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      {
        query: 'query ($d: Date) { warnings(filter: {said: {from: $d}}) { totalCount } }',
        variables: { d: '2024-02-31' },
      },
      400,
      'BAD_DATE',
    ],
    [{ query: `{ statements { nodes { ${'answers { '.repeat(15)} id ${'} '.repeat(15)} } } }` }, 400, 'TOO_DEEP'],
    [{ query: `{ ${'__typename '.repeat(3000)} }` }, 400, 'TOO_MANY_TOKENS'],
    [{ query: '{ warnings(filter: {by: "Nobody At All"}) { totalCount } }' }, 200, 'UNKNOWN_ACTOR'],
    [{ query: '{ graph { engine } }', operationName: 'None' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['{"query": ', 400, 'BAD_REQUEST'],
    ['[{"query": "{ __typename }"}]', 400, 'BAD_REQUEST'],
    [{ query: '{ __typename }', junk: 1 }, 400, 'BAD_REQUEST'],
    [{ query: `#${'x'.repeat(100_001)}\n{ __typename }` }, 413, 'REQUEST_ENTITY_TOO_LARGE'],
  ])('%j', async (body, status, code) => {
    const response = await post(body);
    const { errors } = await response.json();
    expect([response.status, errors[0].extensions.code]).toEqual([status, code]);
    expect(typeof errors[0].message).toBe('string');
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('takes no POST of %s', async (type) => {
    const response = await post('query=%7B__typename%7D', { 'Content-Type': type });
    expect(response.status).toBe(415);
    expect((await response.json()).errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  test('bodies without a length are bounded too', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${serving.url}/graphql`, {
        method: 'POST',
        agent: false,
        headers: { 'Content-Type': 'application/json' },
      });
      sent.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      for (let chunk = 0; chunk < 20; chunk++) sent.write(' '.repeat(10_000));
      sent.end();
    });
    expect(status).toBe(413);
  });

  test('lets no other site read or ask, unless it is told to', async () => {
    const foreign = { Origin: 'https://elsewhere.example' };
    expect((await post({ query: '{ __typename }' }, foreign)).headers.get('access-control-allow-origin')).toBeNull();
    const open = await serve({ ...options, origins: ['https://notebook.example'] });
    try {
      const ask = (origin: string) => fetch(`${open.url}/graphql?query={__typename}`, { headers: { Origin: origin } });
      const allowed = (await ask('https://notebook.example')).headers.get('access-control-allow-origin');
      expect(allowed).toBe('https://notebook.example');
      const other = (await ask('https://elsewhere.example')).headers.get('access-control-allow-origin');
      expect(other).not.toBe('https://elsewhere.example');
      expect(other).not.toBe('*');
    } finally {
      await open.close();
    }
  });

  test('gives up answers that take too long', async () => {
    const reader = { ...options.reader, counts: () => new Promise<never>(() => {}) };
    const slow = await serve({ ...options, reader, timeout: 50 });
    try {
      const response = await fetch(`${slow.url}/graphql?query={graph{engine}}`);
      expect(response.status).toBe(503);
      expect((await response.json()).errors[0].extensions.code).toBe('TIMEOUT');
    } finally {
      await slow.close();
    }
  });
});

describe('other addresses', () => {
  test('/ leads to the playground', async () => {
    const response = await fetch(serving.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/playground']);
  });

  test('/health tells whether the graph can be read', async () => {
    expect(await (await fetch(`${serving.url}/health`)).json()).toMatchObject({ status: 'ok', statements: 4 });
    const lines: string[] = [];
    const reader = { ...options.reader, counts: () => Promise.reject(new Error('gone')) };
    const ill = await serve({ ...options, reader, log: (line) => lines.push(line) });
    try {
      const response = await fetch(`${ill.url}/health`);
      expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
      expect(lines[0]).toContain('gone');
    } finally {
      await ill.close();
    }
  });

  test.each([
    ['/nowhere', 'GET', 404, 'NOT_FOUND'],
    ['/graphql/x', 'GET', 404, 'NOT_FOUND'],
    ['/constructor', 'GET', 404, 'NOT_FOUND'],
    ['/health', 'POST', 405, 'METHOD_NOT_ALLOWED'],
    ['/playground', 'DELETE', 405, 'METHOD_NOT_ALLOWED'],
  ])('%s %s', async (path, method, status, code) => {
    const response = await fetch(serving.url + path, { method });
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([status, code]);
  });

  test('security headers are everywhere', async () => {
    for (const path of ['/', '/graphql?query={__typename}', '/playground', '/health', '/nowhere']) {
      const { headers } = await fetch(serving.url + path, { redirect: 'manual' });
      expect([
        path,
        headers.get('x-content-type-options'),
        headers.get('x-frame-options'),
        headers.get('referrer-policy'),
      ]).toEqual([path, 'nosniff', 'DENY', 'no-referrer']);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
    }
  });
});

describe('the Host header', () => {
  const askAs = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${serving.url}/health`, { agent: false, headers: { Host: host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end();
    });

  test.each([
    ['localhost:4000', 200],
    ['LOCALHOST', 200],
    ['127.0.0.1:1', 200],
    ['[::1]:4000', 200],
    ['evil.example', 421],
    ['evil.example:4000', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost:4000.evil.example', 421],
  ])('%s gives %d', async (host, status) => expect(await askAs(host)).toBe(status));
});

describe('the playground', () => {
  test('is one page, zipped and named by its content', async () => {
    const zipped = await rawGet('/playground', { 'Accept-Encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.body.length).toBeLessThan(3_000_000);
    const html = gunzipSync(zipped.body).toString();
    expect(html).toContain('<title>Brinkgraph</title>');
    expect(html).toContain('Who warned NATO about troops in February 2024?');
    expect((await rawGet('/playground', {})).body.toString()).toBe(html);
    const again = await rawGet('/playground', { 'If-None-Match': zipped.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('names nothing to be loaded from elsewhere', async () => {
    const html = (await rawGet('/playground', {})).body.toString();
    const body = html.indexOf('<div id="root">');
    expect(html.slice(0, body)).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!data:)/);
    expect(html.slice(html.lastIndexOf('</script>'))).not.toContain('src=');
  });

  function rawGet(path: string, headers: Record<string, string>) {
    return new Promise<{ status: number | undefined; headers: Record<string, string | undefined>; body: Buffer }>(
      (resolve, reject) => {
        const sent = request(serving.url + path, { agent: false, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const { etag, 'content-encoding': encoding } = response.headers;
            resolve({
              status: response.statusCode,
              headers: { etag, 'content-encoding': encoding },
              body: Buffer.concat(chunks),
            });
          });
        });
        sent.on('error', reject);
        sent.end();
      },
    );
  }
});

describe('starting and stopping', () => {
  test('a port in use is said to be', async () => {
    const port = Number(new URL(serving.url).port);
    await expect(serve({ ...options, port })).rejects.toThrow(
      `port ${port} on 127.0.0.1 is in use; choose another with PORT=${port + 1}`,
    );
  });

  test('what is under way is answered before it closes', async () => {
    let answer: () => void = () => {};
    const counts = new Promise<void>((resolve) => {
      answer = resolve;
    }).then(() => options.reader.counts());
    const stopping = await serve({ ...options, reader: { ...options.reader, counts: () => counts } });
    const response = fetch(`${stopping.url}/graphql?query={graph{statements}}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = stopping.close();
    answer();
    expect(await (await response).json()).toEqual({ data: { graph: { statements: 4 } } });
    await closed;
    await expect(fetch(stopping.url)).rejects.toThrow();
  });
});
