import { bestOf, type Choices, type Linear } from '../extract/syntax/linear.js';
import { bestName, mayFollow, NAME_FEATURES, nameFeatures, nameKey } from '../extract/syntax/names.js';
import { LONGEST } from '../extract/syntax/split-sentences.js';
import { createTagger, TAG_FEATURES, tagFeatures } from '../extract/syntax/tag.js';
import { createWords, PAD } from '../extract/syntax/words.js';
import { type Corpus, loadSentence } from './corpus.js';
import { averaged, correct, createPerceptron, shuffled } from './perceptron.js';

export interface Plan {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

/** Learns tags from the teacher's; the tagger goes on with its own guesses for the words before. */
export function fitTagger(corpus: Corpus, classes: number, choices: Choices, plan: Plan): Linear {
  const perceptron = createPerceptron('tagger', plan.bits, classes);
  const { model } = perceptron;
  const mask = 2 ** plan.bits - 1;
  const features = new Int32Array(TAG_FEATURES);
  const guessed = new Uint8Array(LONGEST + 1);
  const words = createWords();
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    let wrong = 0;
    for (const s of shuffled(corpus.styles.length, plan.seed + epoch)) {
      loadSentence(corpus, s, words);
      const from = corpus.starts[s]!;
      for (let i = 0; i < words.count; i++) {
        const right = corpus.tags[from + i]!;
        const list = choices.lists[words.choice[i + PAD]!]!;
        const count = list.length === 1 ? 0 : tagFeatures(words, guessed, i, mask, features);
        const guess = bestOf(model, features, count, list);
        guessed[i] = guess;
        if (guess !== right) {
          wrong++;
          if (list.includes(right)) correct(perceptron, features, count, right, guess);
        }
        perceptron.step++;
      }
    }
    plan.report(`tagger ${epoch + 1}: ${((100 * wrong) / corpus.tags.length).toFixed(2)} % wrong`);
  }
  return averaged(perceptron);
}

/** The tags that a model gives to the whole corpus. */
export function tagCorpus(corpus: Corpus, model: Linear, choices: Choices): Uint8Array {
  const tagger = createTagger(model, choices);
  const words = createWords();
  const tags = new Uint8Array(LONGEST + 1);
  const all = new Uint8Array(corpus.tags.length);
  for (let s = 0; s < corpus.styles.length; s++) {
    loadSentence(corpus, s, words);
    tagger(words, tags);
    all.set(tags.subarray(0, words.count), corpus.starts[s]);
  }
  return all;
}

/** Learns names over given tags; `follows` as in `createNamer`. */
export function fitNamer(corpus: Corpus, tags: Uint8Array, choices: Choices, follows: Uint8Array, plan: Plan): Linear {
  const classes = follows.length;
  const perceptron = createPerceptron('namer', plan.bits, classes);
  const { model } = perceptron;
  const mask = 2 ** plan.bits - 1;
  const features = new Int32Array(NAME_FEATURES);
  const guessed = new Uint8Array(LONGEST + 1);
  const words = createWords();
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    let wrong = 0;
    for (const s of shuffled(corpus.styles.length, plan.seed + epoch)) {
      loadSentence(corpus, s, words);
      const from = corpus.starts[s]!;
      const own = tags.subarray(from, from + words.count);
      for (let i = 0; i < words.count; i++) {
        const right = corpus.names[from + i]!;
        const count = nameFeatures(words, own, guessed, i, mask, features);
        const list = choices.lists[choices.index[nameKey(words, own, i)]!]!;
        const before = i > 0 ? guessed[i - 1]! : 0;
        const guess = bestName(model, features, count, list, follows, before);
        guessed[i] = guess;
        if (guess !== right) {
          wrong++;
          // Behind a missed beginning no weight can win: correcting there made weights grow with every epoch and drowned the rest.
          if (list.includes(right) && mayFollow(follows, right, before))
            correct(perceptron, features, count, right, guess);
        }
        perceptron.step++;
      }
    }
    plan.report(`namer ${epoch + 1}: ${((100 * wrong) / corpus.tags.length).toFixed(2)} % wrong`);
  }
  return averaged(perceptron);
}
