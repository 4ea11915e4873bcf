import { SingleBar } from 'cli-progress';

export interface Progress {
  tell(input: string, outcome: string): void;
  stop(): void;
}

const LONGEST_NAME = 40;

/** A bar on a terminal; elsewhere `line` is told of every article. The total is a guess from below, and grows when it is passed. */
export async function startProgress(
  count: () => Promise<number>,
  line: (input: string, outcome: string) => void,
): Promise<Progress> {
  if (!process.stderr.isTTY) return { tell: line, stop: () => {} };
  const bar = new SingleBar({
    format: '{bar} {value}/{total} articles, {eta_formatted} to go  {input}',
    stream: process.stderr,
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
  });
  let done = 0;
  bar.start(await count(), 0, { input: '' });
  return {
    tell(input) {
      done++;
      if (done > bar.getTotal()) bar.setTotal(done);
      bar.update(done, { input: input.length > LONGEST_NAME ? `…${input.slice(-LONGEST_NAME + 1)}` : input });
    },
    stop: () => bar.stop(),
  };
}
