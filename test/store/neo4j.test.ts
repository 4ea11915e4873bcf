import { afterAll, beforeAll, describe } from 'vitest';
import { contract } from './contract.js';
import { type Live, noServer, openEmpty, startLive } from './live.js';

let live: Live;

describe.skipIf(noServer !== null)('a real Neo4j', () => {
  beforeAll(async () => {
    live = await startLive();
  });
  afterAll(() => live?.stop());

  contract('Neo4j', () => openEmpty(live));
});
