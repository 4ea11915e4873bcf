const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export interface Interrupt {
  readonly signal: AbortSignal;
  /** Gives the signals back to the system. */
  release(): void;
}

/** The first Ctrl-C (or SIGTERM) asks the work to end where it is whole; the second one ends the process. */
export function catchInterrupt(tell: () => void): Interrupt {
  const controller = new AbortController();
  const release = (): void => {
    for (const name of SIGNALS) process.off(name, interrupt);
  };
  function interrupt(): void {
    release();
    controller.abort();
    tell();
  }
  for (const name of SIGNALS) process.on(name, interrupt);
  return { signal: controller.signal, release };
}
