/**
 * Works in a row, of which the next begins when the one before has only to commit. By then that one holds every lock it needs, so
 * that the two cannot wait for each other both ways; never more than two are under way.
 */
export interface Relay {
  /** Begins a work, which calls `closing` when only its commit is left; resolves then, or when it has ended. Throws what the work before threw. */
  run(work: (closing: () => void) => Promise<void>): Promise<void>;
  /** Waits for all that was begun. */
  end(): Promise<void>;
}

export function makeRelay(): Relay {
  let last: Promise<void> = Promise.resolve();
  return {
    async run(work) {
      const before = last;
      await new Promise<void>((closing) => {
        last = work(closing);
        last.then(closing, () => closing());
      });
      await before;
    },
    end: () => last,
  };
}
