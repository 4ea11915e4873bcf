import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openGraph, openStore } from '../../src/store/open.js';
import { contract } from './contract.js';
import { goldens } from './goldens.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brinkgraph-'));
  folders.push(folder);
  return folder;
}

contract('the embedded engine', () => openStore({ BRINKGRAPH_DATA: emptyFolder() }));
goldens('the embedded engine', () => openGraph({ BRINKGRAPH_DATA: emptyFolder() }));
