import { bestOf, type Choices, type Linear, sumThree } from './linear.js';
import {
  attach,
  createState,
  isFinished,
  isLegal,
  LEFT,
  NO_LABEL,
  RIGHT,
  resetState,
  SHIFT,
  type State,
} from './state.js';
import { createTemplates, mixTemplates } from './templates.js';
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

/** Where the parser looks for a move: top of the stack, front of the buffer, their outermost dependents left and right. */
const MOVE_PLACES = 's0 s1 s2 b0 b1 b2 s0l s0l2 s0r s0r2 s1l s1r s1r2 b0l b0l2'.split(' ');
/** Beside the places: distances of s0 to b0 and of s1 to s0, numbers of dependents. */
const MOVES = createTemplates(
  [...namesOf(MOVE_PLACES), 'd0', 'd1', 's0v', 's1v', 'b0v', 'style'],
  `s0.w/s0.t/s0.w s0.t/s1.w/s1.t s1.w/b0.w/b0.t/b0.w b0.t/b1.w b1.t/b2.w b2.t/b1.t b2.t b0.t
  s0.w b0.w/s0.w b0.t s0.t/s0.t b0.w b0.t/s0.t b0.t/s0.w s1.w/s0.w s1.t s0.t/s0.t s1.w s1.t/s0.t s1.t b0.t
  s0.t b0.t b1.t/s2.t s1.t s0.t/s1.w b0.w s0.t/s1.t b0.t s0.w/s1.t b0.w s0.t/s1.w b0.t s0.t/s0.w b1.t b0.t/s0.t b0.w b1.t
  s0.w d0 b0.t/s0.t d0 b0.t/b0.w d0 s0.t/s1.t d1 s0.t/s1.w d1 s0.t
  s0.w s0v/s0.t s0v b0.t/s1.w s1v/s1.t s1v s0.t/b0.w b0v/b0.t b0v s0.t
  s0.t s0l.t b0.t/s0.t s0r.t b0.t/s1.t s1l.t s0.t/s1.t s1r.t s0.t/b0.t b0l.t s0.t
  s0l.w s0l.d s0.t/s0r.w s0r.d s0.t/s1l.w s1l.d s1.t/s1r.w s1r.d s1.t/b0l.w b0l.d b0.t
  s0.w s0l.d s0r.d/s1.w s1l.d s1r.d/b0.w b0l.d b0l2.d
  s0.t s0l.d&s0l2.d s0r.d&s0r2.d/s1.t s1r.d&s1r2.d s0.t/b0.t b0l.d&b0l2.d s0.t
  s0.t&s0r.d b0.t s1.t/s1.t&s1r.d s0.t&s0l.d b0.t/s0.t&s0l.d b0.t&b0l.d
  s1.w s0.w b0.t/s0.w b0.w b1.t/b0.w b1.w s0.t/s2.t s2.w b0.t/s0.t&s1.t b0.t&b1.t s2.t/s0.t&s1.t b0.t&b1.t b2.t
  style s0.t b0.t/s1.t&s1v s0.t&s0v b0.t/s0r.w s0.w b0.t`,
);

/** Where it looks for a label: head and dependent, their outermost dependents, the dependent's neighbours. */
const LABEL_PLACES = 'h d dl dr hl hr hr2 before after'.split(' ');
const LABELS = createTemplates(
  [...namesOf(LABEL_PLACES), 'side', 'far', 'h.w+side', 'hv', 'd.suffix'],
  `h.w side/d.w side/h.t d.t side/h.w d.t side/h.t d.w side/h.w d.w side
  d.t dl.t side&h.t/d.t dr.t side&h.t/dl.w dl.d side&d.t/dr.w dr.d side&d.t/d.t dl.d&dr.d side&h.t
  hl.d&hr.d d.t side&h.t/hr.d&hr2.d d.t h.w+side/before.t d.t side&h.t/after.t d.t side&h.t
  before.w d.t side/after.w d.t side/far d.t side&h.t/far d.w side/h.w dl.w side&d.t
  hv hl.d&d.t side&h.t/d.suffix h.t side&d.t/hl.w h.w side&d.t`,
);

/** The atoms of a place: its word, its tag, its label ("d" for dependency). */
function namesOf(places: readonly string[]): readonly string[] {
  return places.flatMap((place) => [`${place}.w`, `${place}.t`, `${place}.d`]);
}

/** Fills the atoms of places, -1 for none, and returns the index behind them. */
function fillPlaces(atoms: Int32Array, places: Int32Array, words: Words, tags: Uint8Array, labels: Uint8Array): number {
  let n = 1;
  for (let p = 0; p < places.length; p++) {
    const i = places[p]!;
    atoms[n++] = wordAt(words, i);
    atoms[n++] = tagAt(words, tags, i);
    atoms[n++] = i < 0 ? NO_LABEL : labels[i]!;
  }
  return n;
}

const movePlaces = new Int32Array(MOVE_PLACES.length);
const labelPlaces = new Int32Array(LABEL_PLACES.length);

/** The buckets that describe a state, for the choice of the next move. */
export function moveFeatures(words: Words, tags: Uint8Array, state: State, mask: number, out: Int32Array): number {
  const { stack, depth, next, count, left, left2, right, right2, labels, leftCount, rightCount } = state;
  const place = movePlaces;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  place[0] = s0;
  place[1] = s1;
  place[2] = depth > 2 ? stack[depth - 3]! : -1;
  place[3] = next;
  place[4] = next + 1 < count ? next + 1 : -1;
  place[5] = next + 2 < count ? next + 2 : -1;
  place[6] = s0 < 0 ? -1 : left[s0]!;
  place[7] = s0 < 0 ? -1 : left2[s0]!;
  place[8] = s0 < 0 ? -1 : right[s0]!;
  place[9] = s0 < 0 ? -1 : right2[s0]!;
  place[10] = s1 < 0 ? -1 : left[s1]!;
  place[11] = s1 < 0 ? -1 : right[s1]!;
  place[12] = s1 < 0 ? -1 : right2[s1]!;
  place[13] = left[next]!;
  place[14] = left2[next]!;
  const { atoms } = MOVES;
  let n = fillPlaces(atoms, place, words, tags, labels);
  atoms[n++] = s0 < 0 ? 0 : distance(s0, next);
  atoms[n++] = s1 < 0 ? 0 : distance(s1, s0);
  atoms[n++] = s0 < 0 ? 0 : leftCount[s0]! * 8 + rightCount[s0]!;
  atoms[n++] = s1 < 0 ? 0 : leftCount[s1]! * 8 + rightCount[s1]!;
  atoms[n++] = leftCount[next]!;
  atoms[n++] = words.style;
  return mixTemplates(MOVES, mask, out);
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
  const place = labelPlaces;
  place[0] = head;
  place[1] = dependent;
  place[2] = left[dependent]!;
  place[3] = right[dependent]!;
  place[4] = left[head]!;
  place[5] = right[head]!;
  place[6] = right2[head]!;
  place[7] = dependent - 1;
  place[8] = dependent + 1;
  const side = dependent < head ? 1 : 2;
  const { atoms } = LABELS;
  let n = fillPlaces(atoms, place, words, tags, labels);
  atoms[n++] = side;
  atoms[n++] = distance(head, dependent);
  atoms[n++] = wordAt(words, head) + side;
  atoms[n++] = leftCount[head]!;
  atoms[n++] = words.suffix2[dependent + PAD]!;
  return mixTemplates(LABELS, mask, out);
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
      let move = forcedMove(state);
      if (move < 0) {
        sumThree(moves, features, moveFeatures(words, tags, state, moveMask, features), scores);
        move = bestLegal(state, scores);
      }
      if (move === SHIFT) {
        state.stack[state.depth++] = state.next++;
        continue;
      }
      const dependent = state.stack[--state.depth]!;
      const head = move === LEFT ? state.next : state.stack[state.depth - 1]!;
      const list = choices.lists[choices.index[labelKey(tags, words.count, head, dependent)]!]!;
      const count = list.length === 1 ? 0 : labelFeatures(words, tags, state, head, dependent, labelMask, features);
      attach(state, head, dependent, bestOf(labels, features, count, list));
    }
    return state;
  };
}

/** The only legal move, -1 when there is a choice. */
function forcedMove({ depth, next, count }: State): number {
  if (next === count) return depth > 1 ? RIGHT : LEFT;
  return depth === 0 ? SHIFT : -1;
}

/** The legal move with the highest score. */
export function bestLegal(state: State, scores: Float64Array): number {
  let top = -1;
  for (let move = 0; move < 3; move++) {
    if (isLegal(state, move) && (top < 0 || scores[move]! > scores[top]!)) top = move;
  }
  return top;
}
