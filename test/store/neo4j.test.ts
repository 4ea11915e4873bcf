import { afterAll, beforeAll, describe } from 'vitest';
import { openGraph } from '../../src/store/open.js';
import { named } from '../lack.js';
import { contract } from './contract.js';
import { goldens } from './goldens.js';
import { emptyGraph, environment, type Live, noServer, openEmpty, startLive } from './live.js';
import { plans } from './plans.js';

let live: Live;

describe.skipIf(noServer !== null)(named('a real Neo4j', noServer), () => {
  beforeAll(async () => {
    live = await startLive();
  });
  afterAll(() => live?.stop());

  contract('Neo4j', () => openEmpty(live));
  goldens('Neo4j', async () => {
    await emptyGraph(live);
    return openGraph(environment(live.uri));
  });
  describe('plans', () => plans(() => live));
});
