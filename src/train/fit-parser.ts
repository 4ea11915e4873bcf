import { bestOf, type Choices, type Linear, sumThree } from '../extract/syntax/linear.js';
import {
  bestLegal,
  LABEL_FEATURES,
  labelFeatures,
  labelKey,
  MOVE_FEATURES,
  moveFeatures,
} from '../extract/syntax/parse.js';
import { LONGEST } from '../extract/syntax/split-sentences.js';
import { attach, createState, isFinished, LEFT, resetState, SHIFT } from '../extract/syntax/state.js';
import { createWords } from '../extract/syntax/words.js';
import { type Corpus, loadSentence } from './corpus.js';
import type { Plan } from './fit-tagger.js';
import { bestFree, isFree, isProjective } from './oracle.js';
import { averaged, correct, createPerceptron, random, shuffled } from './perceptron.js';

/** From the second epoch on, how often the parser follows its own move though it was wrong. */
const EXPLORE = 0.9;

/** Learns moves and labels together, with a dynamic oracle over the parser's own mistakes. */
export function fitParser(
  corpus: Corpus,
  tags: Uint8Array,
  labels: number,
  choices: Choices,
  roles: Uint8Array,
  plan: Plan,
  labelBits: number,
): { readonly moves: Linear; readonly labeller: Linear } {
  const movePerceptron = createPerceptron('moves', plan.bits, 3);
  const labelPerceptron = createPerceptron('labeller', labelBits, labels);
  const moveMask = 2 ** plan.bits - 1;
  const labelMask = 2 ** labelBits - 1;
  const features = new Int32Array(MOVE_FEATURES);
  const labelRows = new Int32Array(LABEL_FEATURES);
  const scores = new Float64Array(3);
  const state = createState();
  const gold = { heads: new Int32Array(LONGEST + 2), last: new Int32Array(LONGEST + 2) };
  const words = createWords();
  const next = random(plan.seed + 77);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    let wrong = 0;
    let moves = 0;
    let wrongLabels = 0;
    let arcs = 0;
    for (const s of shuffled(corpus.styles.length, plan.seed + epoch)) {
      loadSentence(corpus, s, words);
      const from = corpus.starts[s]!;
      const n = words.count;
      gold.last.fill(-1, 0, n + 1);
      for (let i = 0; i < n; i++) {
        const head = corpus.heads[from + i]!;
        gold.heads[i] = head;
        gold.last[head] = i;
      }
      if (!isProjective(gold.heads, n)) continue;
      const own = tags.subarray(from, from + n);
      resetState(state, n, own, roles);
      while (!isFinished(state)) {
        const count = moveFeatures(words, own, state, moveMask, features);
        sumThree(movePerceptron.model, features, count, scores);
        let move = bestLegal(state, scores);
        moves++;
        if (!isFree(state, gold, move)) {
          const right = bestFree(state, gold, scores);
          if (right >= 0) {
            wrong++;
            correct(movePerceptron, features, count, right, move);
            if (epoch === 0 || next() % 1000 >= EXPLORE * 1000) move = right;
          }
        }
        movePerceptron.step++;
        if (move === SHIFT) {
          state.stack[state.depth++] = state.next++;
          continue;
        }
        const dependent = state.stack[--state.depth]!;
        const head = move === LEFT ? state.next : state.stack[state.depth - 1]!;
        const rows = labelFeatures(words, own, state, head, dependent, labelMask, labelRows);
        const list = choices.lists[choices.index[labelKey(own, n, head, dependent)]!]!;
        const label = bestOf(labelPerceptron.model, labelRows, rows, list);
        if (gold.heads[dependent] === head) {
          arcs++;
          const truth = corpus.labels[from + dependent]!;
          if (truth !== label) {
            wrongLabels++;
            if (list.includes(truth)) correct(labelPerceptron, labelRows, rows, truth, label);
          }
          labelPerceptron.step++;
        }
        attach(state, head, dependent, label);
      }
    }
    plan.report(
      `parser ${epoch + 1}: ${((100 * wrong) / moves).toFixed(2)} % of moves wrong, ${((100 * wrongLabels) / arcs).toFixed(2)} % of labels`,
    );
  }
  return { moves: averaged(movePerceptron), labeller: averaged(labelPerceptron) };
}
