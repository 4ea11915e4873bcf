import { isLegal, RIGHT, SHIFT, type State } from '../extract/syntax/state.js';

/** The tree to learn: for each word its head (the number of words is the root) and its last dependent, -1 for none. */
export interface Gold {
  readonly heads: Int32Array;
  readonly last: Int32Array;
}

/** True when the move makes no arc of the tree unreachable that still was reachable (Goldberg and Nivre 2013, arc-hybrid). */
export function isFree(state: State, { heads, last }: Gold, move: number): boolean {
  const { stack, depth, next, count } = state;
  if (move === SHIFT) {
    const head = heads[next]!;
    for (let k = 0; k < depth; k++) {
      if (heads[stack[k]!] === next || (stack[k] === head && k < depth - 1)) return false;
    }
    return true;
  }
  const top = stack[depth - 1]!;
  if (last[top]! >= next) return false;
  const head = heads[top]!;
  if (move === RIGHT) return head < next;
  if (head > next && head <= count) return false;
  return !(depth > 1 && head === stack[depth - 2]);
}

/** The legal move with the highest score among those that lose nothing, -1 when all lose. */
export function bestFree(state: State, gold: Gold, scores: Float64Array): number {
  let top = -1;
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (!isLegal(state, move) || !isFree(state, gold, move)) continue;
    if (top < 0 || scores[move]! > scores[top]!) top = move;
  }
  return top;
}

/** True when no two arcs cross; the root counts as the word behind the last. */
export function isProjective(heads: Int32Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const lo = Math.min(i, heads[i]!);
    const hi = Math.max(i, heads[i]!);
    for (let k = lo + 1; k < hi; k++) if (heads[k]! < lo || heads[k]! > hi) return false;
  }
  return true;
}
