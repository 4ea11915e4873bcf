import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Serving } from '../../src/serve/server.js';
import { serve } from '../../src/serve/server.js';
import { BROWSER, named, noBrowser } from '../lack.js';
import { about } from './ask.js';
import * as fixture from './fixture.js';
import { readerOver } from './memory-reader.js';

describe.skipIf(noBrowser !== null)(named('the playground in a browser without internet', noBrowser), () => {
  let serving: Serving;
  // the tabs ask about NATO
  const actors = fixture.actors.map((actor) =>
    actor.id === 'pact' ? { ...actor, aliases: [...actor.aliases, 'NATO'] } : actor,
  );
  beforeAll(async () => {
    serving = await serve({ reader: readerOver({ ...fixture, actors }), words: fixture.words, about, port: 0 });
  });
  afterAll(() => serving.close());

  test('loads, asks nothing of other machines, and shows the answer to a question', async () => {
    const browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
    try {
      const context = await browser.newContext();
      const foreign: string[] = [];
      const complaints: string[] = [];
      await context.route('**/*', (route) => {
        const { hostname, protocol } = new URL(route.request().url());
        if (hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:') return route.continue();
        foreign.push(route.request().url());
        return route.abort();
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));

      await page.goto(serving.url, { waitUntil: 'load' });
      expect(new URL(page.url()).pathname).toBe('/playground');
      await page.getByText('WhoWarnedNatoAboutTroops').first().waitFor();

      await page.getByRole('button', { name: /execute query/i }).click();
      await page.locator('.result-window').getByText('Anton Dov').first().waitFor();

      const query = encodeURIComponent('{ redLines { nodes { trigger status } } }');
      await page.goto(`${serving.url}/playground?query=${query}`, { waitUntil: 'load' });
      await page.getByRole('button', { name: /execute query/i }).click();
      await page.locator('.result-window').getByText('blocking the strait').first().waitFor();

      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
