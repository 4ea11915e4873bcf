import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NEO4J_VERSION } from '../../src/store/neo4j-server.js';

const compose = readFileSync(new URL('../../compose.yaml', import.meta.url), 'utf8');

test('Docker runs the Neo4j that the tests run', () => {
  expect(/^ +image: (.+)$/m.exec(compose)?.[1]).toBe(`neo4j:${NEO4J_VERSION}-community`);
});

test('it holds no password, is open to this machine only and keeps what it is given', () => {
  expect(/NEO4J_AUTH: (.+)/.exec(compose)?.[1]).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  const ports = [...compose.matchAll(/- "(.*\d:\d+)"$/gm)].map(([, port]) => port);
  expect(ports.length).toBeGreaterThan(0);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  expect(compose).toMatch(/- neo4j-data:\/data$/m);
});
