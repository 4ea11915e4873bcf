import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command line as it is installed. `npm test` builds it first. */
export const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
if (!existsSync(MAIN)) throw new Error(`${MAIN} is not built: npm run build`);

export interface Ran {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Is shown all that was written so far, until it gives the signal to send. */
  readonly signalWhen?: (out: string) => NodeJS.Signals | Promise<NodeJS.Signals> | null;
}

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'brinkgraph-'));

/** Runs `brinkgraph ARGS…` to its end, without a Neo4j. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { NEO4J_URI: _, PORT: __, HOST: ___, ...env } = process.env;
  return new Promise((resolve, reject) => {
    let signalled = false;
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: options.cwd ?? emptyFolder(),
      env: { ...env, ...options.env },
      stdio: 'pipe',
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const signal = signalled ? null : (options.signalWhen?.(out) ?? null);
      if (signal === null) return;
      signalled = true;
      Promise.resolve(signal).then((name) => child.kill(name), reject);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    // a command that does not read its input may be gone before it is written
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}
