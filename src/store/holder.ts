import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small file beside the data says which process holds it; the engine's own lock is what keeps others out. */

const FILE = 'holder.pid';

export function writeHolder(folder: string): void {
  writeFileSync(join(folder, FILE), `${process.pid}\n`);
}

export function clearHolder(folder: string): void {
  if (readHolder(folder) === process.pid) rmSync(join(folder, FILE), { force: true });
}

/** Id of the process that holds the data, as far as it is known; null when the file is missing or nobody has that id now. */
export function readHolder(folder: string): number | null {
  let pid: number;
  try {
    pid = Number(readFileSync(join(folder, FILE), 'utf8').trim());
  } catch {
    return null;
  }
  return Number.isSafeInteger(pid) && pid > 0 && isAlive(pid) ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, though we may not signal it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
