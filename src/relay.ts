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
      const { promise: closing, close } = gate();
      last = work(close);
      await Promise.race([closing, last.catch(() => undefined)]);
      await before;
    },
    end: () => last,
  };
}

function gate(): { readonly promise: Promise<void>; readonly close: () => void } {
  let close = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    close = resolve;
  });
  return { promise, close: () => close() };
}
