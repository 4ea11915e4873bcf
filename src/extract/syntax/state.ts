import { LONGEST } from './split-sentences.js';

/** The parser's state over one sentence: arc-hybrid, the root stands behind the last word. */
export interface State {
  count: number;
  /** Number of words on the stack. */
  depth: number;
  /** The first word of the buffer; `count` is the root. */
  next: number;
  readonly stack: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** Outermost and second outermost dependents, -1 for none. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  /** Number of commas, quotation marks, finite verbs and conjunctions before each word. */
  readonly commas: Uint8Array;
  readonly quotes: Uint8Array;
  readonly verbs: Uint8Array;
  readonly ands: Uint8Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
}

export const SHIFT = 0;
/** The top of the stack depends on the first word of the buffer. */
export const LEFT = 1;
/** The top of the stack depends on the one below it. */
export const RIGHT = 2;
const COMMA = 1;
const QUOTE = 2;
const VERB = 3;
const AND = 4;
const ROLES: Readonly<Record<string, number>> = {
  ',': COMMA,
  ':': COMMA,
  '``': QUOTE,
  "''": QUOTE,
  VBZ: VERB,
  VBD: VERB,
  VBP: VERB,
  MD: VERB,
  CC: AND,
};

/** What each tag counts as in the stretch between two words. */
export function rolesOf(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => ROLES[tag] ?? 0);
}

/** No label yet. */
export const NO_LABEL = 99;

export function createState(): State {
  const ints = (): Int32Array => new Int32Array(LONGEST + 2);
  const bytes = (): Uint8Array => new Uint8Array(LONGEST + 2);
  return {
    count: 0,
    depth: 0,
    next: 0,
    stack: ints(),
    heads: ints(),
    labels: bytes(),
    left: ints(),
    left2: ints(),
    right: ints(),
    right2: ints(),
    commas: bytes(),
    quotes: bytes(),
    verbs: bytes(),
    ands: bytes(),
    leftCount: bytes(),
    rightCount: bytes(),
  };
}

export function resetState(state: State, count: number, tags: Uint8Array, roles: Uint8Array): void {
  state.count = count;
  let commas = 0;
  let quotes = 0;
  let verbs = 0;
  let ands = 0;
  for (let i = 0; i <= count; i++) {
    state.commas[i] = commas;
    state.quotes[i] = quotes;
    state.verbs[i] = verbs;
    state.ands[i] = ands;
    const role = i < count ? roles[tags[i]!]! : 0;
    if (role === COMMA) commas++;
    else if (role === QUOTE) quotes++;
    else if (role === VERB) verbs++;
    else if (role === AND) ands++;
  }
  state.depth = 0;
  state.next = 0;
  for (let i = 0; i <= count; i++) {
    state.heads[i] = -1;
    state.labels[i] = NO_LABEL;
    state.left[i] = -1;
    state.left2[i] = -1;
    state.right[i] = -1;
    state.right2[i] = -1;
    state.leftCount[i] = 0;
    state.rightCount[i] = 0;
  }
}

export function isFinished(state: State): boolean {
  return state.depth === 0 && state.next === state.count;
}

/** One word only may depend on the root, so LEFT waits there until the stack is one word deep. */
export function isLegal(state: State, move: number): boolean {
  const atRoot = state.next === state.count;
  if (move === SHIFT) return !atRoot;
  if (move === LEFT) return state.depth > 0 && !(atRoot && state.depth > 1);
  return state.depth > 1;
}

/** Makes the arc from `head` to `dependent`, known to lie outside all arcs made before. */
export function attach(state: State, head: number, dependent: number, label: number): void {
  state.heads[dependent] = head;
  state.labels[dependent] = label;
  if (dependent < head) {
    state.left2[head] = state.left[head]!;
    state.left[head] = dependent;
    state.leftCount[head] = Math.min(7, state.leftCount[head]! + 1);
  } else {
    state.right2[head] = state.right[head]!;
    state.right[head] = dependent;
    state.rightCount[head] = Math.min(7, state.rightCount[head]! + 1);
  }
}
