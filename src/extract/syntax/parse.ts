import { bestOf, bucket, type Choices, type Linear, sumThree } from './linear.js';
import { attach, createState, isFinished, isLegal, LEFT, NO_LABEL, resetState, SHIFT, type State } from './state.js';
import { PAD, type Words } from './words.js';

export const MOVE_FEATURES = 80;
export const LABEL_FEATURES = 40;
const NONE = 0x7f4a7c15;
const NO_TAG = 99;
const ROOT_TAG = 98;
const ROOT_WORD = 0x3c6ef372;

/** Word of a token index, with stand-ins for "no such word" and the root. */
function wordAt(words: Words, i: number): number {
  return i < 0 ? NONE : i >= words.count ? ROOT_WORD : words.word[i + PAD]!;
}

function tagAt(words: Words, tags: Uint8Array, i: number): number {
  return i < 0 ? NO_TAG : i >= words.count ? ROOT_TAG : tags[i]!;
}

function distance(from: number, to: number): number {
  const d = Math.abs(to - from);
  return d < 5 ? d : d < 8 ? 5 : d < 15 ? 6 : 7;
}

/** The buckets that describe a state, for the choice of the next move. */
export function moveFeatures(words: Words, tags: Uint8Array, state: State, mask: number, out: Int32Array): number {
  const { stack, depth, next, count, left, left2, right, right2, labels, leftCount, rightCount } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b1 = next + 1 < count ? next + 1 : -1;
  const b2 = next + 2 < count ? next + 2 : -1;
  const s0w = wordAt(words, s0);
  const s1w = wordAt(words, s1);
  const b0w = wordAt(words, next);
  const b1w = wordAt(words, b1);
  const b2w = wordAt(words, b2);
  const s0t = tagAt(words, tags, s0);
  const s1t = tagAt(words, tags, s1);
  const s2t = tagAt(words, tags, s2);
  const b0t = tagAt(words, tags, next);
  const b1t = tagAt(words, tags, b1);
  const b2t = tagAt(words, tags, b2);
  const s0l = s0 < 0 ? -1 : left[s0]!;
  const s0l2 = s0 < 0 ? -1 : left2[s0]!;
  const s0r = s0 < 0 ? -1 : right[s0]!;
  const s0r2 = s0 < 0 ? -1 : right2[s0]!;
  const s1l = s1 < 0 ? -1 : left[s1]!;
  const s1r = s1 < 0 ? -1 : right[s1]!;
  const s1r2 = s1 < 0 ? -1 : right2[s1]!;
  const b0l = left[next]!;
  const b0l2 = left2[next]!;
  const s0lt = tagAt(words, tags, s0l);
  const s0rt = tagAt(words, tags, s0r);
  const s1lt = tagAt(words, tags, s1l);
  const s1rt = tagAt(words, tags, s1r);
  const b0lt = tagAt(words, tags, b0l);
  const s0ll = s0l < 0 ? NO_LABEL : labels[s0l]!;
  const s0rl = s0r < 0 ? NO_LABEL : labels[s0r]!;
  const s1ll = s1l < 0 ? NO_LABEL : labels[s1l]!;
  const s1rl = s1r < 0 ? NO_LABEL : labels[s1r]!;
  const b0ll = b0l < 0 ? NO_LABEL : labels[b0l]!;
  const s0ll2 = s0l2 < 0 ? NO_LABEL : labels[s0l2]!;
  const s0rl2 = s0r2 < 0 ? NO_LABEL : labels[s0r2]!;
  const s1rl2 = s1r2 < 0 ? NO_LABEL : labels[s1r2]!;
  const b0ll2 = b0l2 < 0 ? NO_LABEL : labels[b0l2]!;
  const d0 = s0 < 0 ? 0 : distance(s0, next);
  const d1 = s1 < 0 ? 0 : distance(s1, s0);
  const s0v = s0 < 0 ? 0 : leftCount[s0]! * 8 + rightCount[s0]!;
  const s1v = s1 < 0 ? 0 : leftCount[s1]! * 8 + rightCount[s1]!;
  const b0v = leftCount[next]!;
  let n = 0;
  out[n++] = bucket(1, s0w, 0, 0, mask);
  out[n++] = bucket(2, s0t, 0, 0, mask);
  out[n++] = bucket(3, s0w, s0t, 0, mask);
  out[n++] = bucket(4, s1w, 0, 0, mask);
  out[n++] = bucket(5, s1t, s1w, 0, mask);
  out[n++] = bucket(6, b0w, 0, 0, mask);
  out[n++] = bucket(7, b0t, 0, 0, mask);
  out[n++] = bucket(8, b0w, b0t, 0, mask);
  out[n++] = bucket(9, b1w, b1t, 0, mask);
  out[n++] = bucket(10, b2w, b2t, 0, mask);
  out[n++] = bucket(11, b1t, b2t, b0t, mask);
  out[n++] = bucket(12, s0w, b0w, 0, mask);
  out[n++] = bucket(13, s0w, b0t, s0t, mask);
  out[n++] = bucket(14, s0t, b0w, b0t, mask);
  out[n++] = bucket(15, s0t, b0t, 0, mask);
  out[n++] = bucket(16, s0w, s1w, 0, mask);
  out[n++] = bucket(17, s0w, s1t, s0t, mask);
  out[n++] = bucket(18, s0t, s1w, s1t, mask);
  out[n++] = bucket(19, s0t, s1t, b0t, mask);
  out[n++] = bucket(20, s0t, b0t, b1t, mask);
  out[n++] = bucket(21, s2t, s1t, s0t, mask);
  out[n++] = bucket(22, s1w, b0w, s0t, mask);
  out[n++] = bucket(23, s1t, b0t, s0w, mask);
  out[n++] = bucket(24, s1t, b0w, s0t, mask);
  out[n++] = bucket(25, s1w, b0t, s0t, mask);
  out[n++] = bucket(26, s0w, b1t, b0t, mask);
  out[n++] = bucket(27, s0t, b0w, b1t, mask);
  out[n++] = bucket(28, s0w, d0, b0t, mask);
  out[n++] = bucket(29, s0t, d0, b0t, mask);
  out[n++] = bucket(30, b0w, d0, s0t, mask);
  out[n++] = bucket(31, s1t, d1, s0t, mask);
  out[n++] = bucket(32, s1w, d1, s0t, mask);
  out[n++] = bucket(33, s0w, s0v, 0, mask);
  out[n++] = bucket(34, s0t, s0v, b0t, mask);
  out[n++] = bucket(35, s1w, s1v, 0, mask);
  out[n++] = bucket(36, s1t, s1v, s0t, mask);
  out[n++] = bucket(37, b0w, b0v, 0, mask);
  out[n++] = bucket(38, b0t, b0v, s0t, mask);
  out[n++] = bucket(39, s0t, s0lt, b0t, mask);
  out[n++] = bucket(40, s0t, s0rt, b0t, mask);
  out[n++] = bucket(41, s1t, s1lt, s0t, mask);
  out[n++] = bucket(42, s1t, s1rt, s0t, mask);
  out[n++] = bucket(43, b0t, b0lt, s0t, mask);
  out[n++] = bucket(44, wordAt(words, s0l), s0ll, s0t, mask);
  out[n++] = bucket(45, wordAt(words, s0r), s0rl, s0t, mask);
  out[n++] = bucket(46, wordAt(words, s1l), s1ll, s1t, mask);
  out[n++] = bucket(47, wordAt(words, s1r), s1rl, s1t, mask);
  out[n++] = bucket(48, wordAt(words, b0l), b0ll, b0t, mask);
  out[n++] = bucket(49, s0w, s0ll, s0rl, mask);
  out[n++] = bucket(50, s1w, s1ll, s1rl, mask);
  out[n++] = bucket(51, b0w, b0ll, b0ll2, mask);
  out[n++] = bucket(52, s0t, s0ll * 128 + s0ll2, s0rl * 128 + s0rl2, mask);
  out[n++] = bucket(53, s1t, s1rl * 128 + s1rl2, s0t, mask);
  out[n++] = bucket(54, b0t, b0ll * 128 + b0ll2, s0t, mask);
  out[n++] = bucket(55, s0t * 128 + s0rl, b0t, s1t, mask);
  out[n++] = bucket(56, s1t * 128 + s1rl, s0t * 128 + s0ll, b0t, mask);
  out[n++] = bucket(57, s0t * 128 + s0ll, b0t * 128 + b0ll, 0, mask);
  out[n++] = bucket(58, s1w, s0w, b0t, mask);
  out[n++] = bucket(59, s0w, b0w, b1t, mask);
  out[n++] = bucket(60, b0w, b1w, s0t, mask);
  out[n++] = bucket(61, s2t, wordAt(words, s2), b0t, mask);
  out[n++] = bucket(62, s0t * 128 + s1t, b0t * 128 + b1t, s2t, mask);
  out[n++] = bucket(63, s0t * 128 + s1t, b0t * 128 + b1t, b2t, mask);
  out[n++] = bucket(64, words.style, s0t, b0t, mask);
  out[n++] = bucket(65, s1t * 128 + s1v, s0t * 128 + s0v, b0t, mask);
  out[n++] = bucket(66, wordAt(words, s0r), s0w, b0t, mask);
  return n;
}

/** The buckets that describe an arc at the moment it is made, for the choice of its label. */
export function labelFeatures(
  words: Words,
  tags: Uint8Array,
  state: State,
  head: number,
  dependent: number,
  mask: number,
  out: Int32Array,
): number {
  const { left, right, right2, labels, leftCount } = state;
  const hw = wordAt(words, head);
  const ht = tagAt(words, tags, head);
  const dw = wordAt(words, dependent);
  const dt = tagAt(words, tags, dependent);
  const side = dependent < head ? 1 : 2;
  const dl = left[dependent]!;
  const dr = right[dependent]!;
  const dlt = tagAt(words, tags, dl);
  const drt = tagAt(words, tags, dr);
  const dll = dl < 0 ? NO_LABEL : labels[dl]!;
  const drl = dr < 0 ? NO_LABEL : labels[dr]!;
  const hl = left[head]!;
  const hr = right[head]!;
  const hll = hl < 0 ? NO_LABEL : labels[hl]!;
  const hrl = hr < 0 ? NO_LABEL : labels[hr]!;
  const hr2 = right2[head]!;
  const hrl2 = hr2 < 0 ? NO_LABEL : labels[hr2]!;
  const before = tagAt(words, tags, dependent - 1);
  const after = dependent + 1 < words.count ? tags[dependent + 1]! : ROOT_TAG;
  const far = distance(head, dependent);
  let n = 0;
  out[n++] = bucket(1, hw, side, 0, mask);
  out[n++] = bucket(2, dw, side, 0, mask);
  out[n++] = bucket(3, ht, dt, side, mask);
  out[n++] = bucket(4, hw, dt, side, mask);
  out[n++] = bucket(5, ht, dw, side, mask);
  out[n++] = bucket(6, hw, dw, side, mask);
  out[n++] = bucket(7, dt, dlt, side * 128 + ht, mask);
  out[n++] = bucket(8, dt, drt, side * 128 + ht, mask);
  out[n++] = bucket(9, wordAt(words, dl), dll, side * 128 + dt, mask);
  out[n++] = bucket(10, wordAt(words, dr), drl, side * 128 + dt, mask);
  out[n++] = bucket(11, dt, dll * 128 + drl, side * 128 + ht, mask);
  out[n++] = bucket(12, hll * 128 + hrl, dt, side * 128 + ht, mask);
  out[n++] = bucket(13, hrl * 128 + hrl2, dt, hw + side, mask);
  out[n++] = bucket(14, before, dt, side * 128 + ht, mask);
  out[n++] = bucket(15, after, dt, side * 128 + ht, mask);
  out[n++] = bucket(16, wordAt(words, dependent - 1), dt, side, mask);
  out[n++] = bucket(17, dependent + 1 < words.count ? words.word[dependent + 1 + PAD]! : ROOT_WORD, dt, side, mask);
  out[n++] = bucket(18, far, dt, side * 128 + ht, mask);
  out[n++] = bucket(19, far, dw, side, mask);
  out[n++] = bucket(20, hw, wordAt(words, dl), side * 128 + dt, mask);
  out[n++] = bucket(21, leftCount[head]!, hll * 128 + dt, side * 128 + ht, mask);
  out[n++] = bucket(22, words.suffix2[dependent + PAD]!, ht, side * 128 + dt, mask);
  out[n++] = bucket(23, wordAt(words, hl), hw, side * 128 + dt, mask);
  return n;
}

/** There are fewer tags than this, the root's stand-in included. */
export const TAG_SPACE = 64;

/** What decides which labels are possible: both tags and the side. */
export function labelKey(tags: Uint8Array, count: number, head: number, dependent: number): number {
  const headTag = head === count ? TAG_SPACE - 1 : tags[head]!;
  return (headTag * TAG_SPACE + tags[dependent]!) * 2 + (dependent < head ? 1 : 0);
}

/** A function that makes the tree of a tagged sentence; the state it returns is used again for the next one. */
export function createParser(
  moves: Linear,
  labels: Linear,
  choices: Choices,
  roles: Uint8Array,
): (words: Words, tags: Uint8Array) => State {
  const state = createState();
  const features = new Int32Array(MOVE_FEATURES);
  const scores = new Float64Array(3);
  const moveMask = 2 ** moves.bits - 1;
  const labelMask = 2 ** labels.bits - 1;
  return (words, tags) => {
    resetState(state, words.count, tags, roles);
    while (!isFinished(state)) {
      sumThree(moves, features, moveFeatures(words, tags, state, moveMask, features), scores);
      const move = bestLegal(state, scores);
      if (move === SHIFT) {
        state.stack[state.depth++] = state.next++;
        continue;
      }
      const dependent = state.stack[--state.depth]!;
      const head = move === LEFT ? state.next : state.stack[state.depth - 1]!;
      const count = labelFeatures(words, tags, state, head, dependent, labelMask, features);
      const list = choices.lists[choices.index[labelKey(tags, words.count, head, dependent)]!]!;
      attach(state, head, dependent, bestOf(labels, features, count, list));
    }
    return state;
  };
}

/** The legal move with the highest score. */
export function bestLegal(state: State, scores: Float64Array): number {
  let top = -1;
  for (let move = 0; move < 3; move++) {
    if (isLegal(state, move) && (top < 0 || scores[move]! > scores[top]!)) top = move;
  }
  return top;
}
