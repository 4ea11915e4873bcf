const MEMORY = 8;
/** A round that gains less than this share of the value is the last. */
const GAIN = 1e-5;
const TRIES = 20;

/** The value at x; fills `slope` with the gradient there. */
export type Value = (x: Float64Array, slope: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** Adds `factor` times b to a. */
const add = (a: Float64Array, factor: number, b: Float64Array): void => {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
};

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly share: number;
}

/**
 * The x of n numbers with the lowest value of a convex function, from zero on, by limited-memory BFGS (Nocedal 1980) with halved steps.
 * No random number: the same bytes every time.
 */
export function minimise(value: Value, n: number, rounds: number): Float64Array {
  let x: Float64Array = new Float64Array(n);
  let slope: Float64Array = new Float64Array(n);
  let low = value(x, slope);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = downhill(slope, steps);
    const fall = dot(slope, way);
    if (fall >= 0) break;
    const x2 = new Float64Array(n);
    const slope2 = new Float64Array(n);
    let length = steps.length > 0 ? 1 : Math.min(1, 1 / Math.sqrt(-fall));
    let low2 = Infinity;
    for (let tries = 0; tries < TRIES; tries++, length /= 2) {
      for (let i = 0; i < n; i++) x2[i] = x[i]! + length * way[i]!;
      low2 = value(x2, slope2);
      if (low2 <= low + 1e-4 * length * fall) break;
    }
    if (!(low2 < low)) break;
    const moved = x2.slice();
    add(moved, -1, x);
    const turned = slope2.slice();
    add(turned, -1, slope);
    const bend = dot(moved, turned);
    if (bend > 1e-12) {
      if (steps.length === MEMORY) steps.shift();
      steps.push({ moved, turned, share: 1 / bend });
    }
    const settled = low - low2 < GAIN * Math.abs(low);
    x = x2;
    slope = slope2;
    low = low2;
    if (settled) break;
  }
  return x;
}

/** The direction of steepest descent, bent by what the last steps told of the curvature. */
function downhill(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slope.map((g) => -g);
  const factors: number[] = [];
  for (let k = steps.length - 1; k >= 0; k--) {
    const { moved, turned, share } = steps[k]!;
    factors[k] = share * dot(moved, way);
    add(way, -factors[k]!, turned);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.share * dot(last.turned, last.turned));
    for (let i = 0; i < way.length; i++) way[i]! *= scale;
  }
  for (const [k, { moved, turned, share }] of steps.entries()) add(way, factors[k]! - share * dot(turned, way), moved);
  return way;
}
