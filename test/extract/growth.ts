/** Processor time of this process in milliseconds: what other processes do does not count. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The shortest of a few runs, in milliseconds. */
function shortest(work: () => void, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const from = spent();
    work();
    best = Math.min(best, spent() - from);
  }
  return best;
}

/**
 * How many times longer work of size n takes than work of a quarter of it: about 4 where time is linear, 16 where it is quadratic.
 * A ratio, so that it holds on a slow machine; what ends within 10 ms counts as 10 ms.
 */
export function growth(work: (n: number) => void, n: number, runs = 2): number {
  work(Math.ceil(n / 16));
  const quarter = shortest(() => work(Math.ceil(n / 4)), runs);
  return shortest(() => work(n), runs) / Math.max(10, quarter);
}
