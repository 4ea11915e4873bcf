import { SingleBar } from 'cli-progress';

export interface Progress {
  tell(input: string, outcome: string): void;
  stop(): void;
}

export interface Bar {
  set(done: number, total: number, note: string): void;
  stop(): void;
}

const LONGEST_NOTE = 40;

/** A bar on a terminal, which counts things of a kind; null elsewhere. */
export function startBar(kind: string): Bar | null {
  if (!process.stderr.isTTY) return null;
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${kind}, {eta_formatted} to go  {note}`,
    stream: process.stderr,
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(0, 0, { note: '' });
  return {
    set(done, total, note) {
      bar.setTotal(Math.max(done, total));
      bar.update(done, { note: note.length > LONGEST_NOTE ? `…${note.slice(-LONGEST_NOTE + 1)}` : note });
    },
    stop: () => bar.stop(),
  };
}

/** A bar of articles on a terminal; elsewhere `line` is told of every article. The total is a guess from below, and grows when it is passed. */
export async function startProgress(
  count: () => Promise<number>,
  line: (input: string, outcome: string) => void,
): Promise<Progress> {
  const bar = startBar('articles');
  if (bar === null) return { tell: line, stop: () => {} };
  const total = await count();
  let done = 0;
  bar.set(0, total, '');
  return {
    tell(input) {
      done++;
      bar.set(done, total, input);
    },
    stop: () => bar.stop(),
  };
}
