import { writeFileSync } from 'node:fs';
import { WORD_CLASSES } from '../extract/word-classes.js';
import { seeded } from './seeded.js';
import { readTreebank } from './treebank.js';

/**
 * `npm run train:words -- TREEBANK`: words that keep the same company form a class, which the judges use where a lexicon has no entry.
 * Skip-gram vectors with negative sampling (Mikolov et al. 2013), then spherical k-means; seeded, the same bytes every time.
 */
const PLAN = { dimensions: 48, window: 4, negatives: 5, epochs: 3, atLeast: 12, classes: 320, rounds: 12 } as const;

interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  /** Sentences as word numbers. */
  readonly sentences: readonly Int32Array[];
}

function readVocabulary(file: string): Vocabulary {
  const treebank = readTreebank(file);
  const counts = new Map<string, number>();
  const usable = (lemma: string, tag: string) => /^[a-z][a-z-]+$/.test(lemma) && !tag.startsWith('NNP');
  for (const s of treebank)
    for (const [i, l] of s.lemmas.entries()) {
      const word = l.toLowerCase();
      if (usable(word, s.tags[i]!)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  const kept = [...counts].filter(([, n]) => n >= PLAN.atLeast).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const index = new Map(kept.map(([w], i) => [w, i]));
  const sentences = treebank.map((s) =>
    Int32Array.from(
      s.lemmas
        .map((l, i) => (usable(l.toLowerCase(), s.tags[i]!) ? (index.get(l.toLowerCase()) ?? -1) : -1))
        .filter((i) => i >= 0),
    ),
  );
  return { words: kept.map(([w]) => w), counts: kept.map(([, n]) => n), sentences };
}

function vectorsOf({ words, counts, sentences }: Vocabulary): Float32Array {
  const D = PLAN.dimensions;
  const next = seeded(1);
  const input = Float32Array.from({ length: words.length * D }, () => (next() - 0.5) / D);
  const output = new Float32Array(words.length * D);
  const total = counts.reduce((a, b) => a + b, 0);
  // noise words by frequency to the power 3/4; frequent words are passed over
  const noise = new Int32Array(1 << 20);
  const powers = counts.map((n) => n ** 0.75);
  const sum = powers.reduce((a, b) => a + b, 0);
  for (let w = 0, at = 0, reach = 0; w < words.length; w++) {
    reach += (powers[w]! / sum) * noise.length;
    while (at < reach && at < noise.length) noise[at++] = w;
  }
  const keep = counts.map((n) => Math.min(1, Math.sqrt((1e-4 * total) / n)));
  const gradient = new Float32Array(D);
  for (let epoch = 0; epoch < PLAN.epochs; epoch++) {
    sentences.forEach((sentence, done) => {
      const rate = 0.05 * (1 - (epoch + done / sentences.length) / PLAN.epochs) + 0.0005;
      const line = sentence.filter((w) => next() < keep[w]!);
      for (let i = 0; i < line.length; i++) {
        const reach = 1 + Math.floor(next() * PLAN.window);
        const a = line[i]! * D;
        for (let j = Math.max(0, i - reach); j <= Math.min(line.length - 1, i + reach); j++) {
          if (j === i) continue;
          gradient.fill(0);
          for (let k = 0; k <= PLAN.negatives; k++) {
            const b = (k === 0 ? line[j]! : noise[Math.floor(next() * noise.length)]!) * D;
            let dot = 0;
            for (let d = 0; d < D; d++) dot += input[a + d]! * output[b + d]!;
            const g = ((k === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot))) * rate;
            for (let d = 0; d < D; d++) {
              gradient[d]! += g * output[b + d]!;
              output[b + d]! += g * input[a + d]!;
            }
          }
          for (let d = 0; d < D; d++) input[a + d]! += gradient[d]!;
        }
      }
    });
    console.log(`vectors: epoch ${epoch + 1} of ${PLAN.epochs}`);
  }
  return input;
}

/** Spherical k-means from evenly spread frequent words; empty classes keep their last centre. */
function classesOf(vectors: Float32Array, n: number): Int32Array {
  const D = PLAN.dimensions;
  const unit = new Float32Array(vectors.length);
  for (let w = 0; w < n; w++) {
    let norm = 0;
    for (let d = 0; d < D; d++) norm += vectors[w * D + d]! ** 2;
    for (let d = 0; d < D; d++) unit[w * D + d] = vectors[w * D + d]! / Math.sqrt(norm);
  }
  const centres = new Float32Array(PLAN.classes * D);
  for (let c = 0; c < PLAN.classes; c++) centres.set(unit.subarray(c * 6 * D, (c * 6 + 1) * D), c * D);
  const of = new Int32Array(n);
  for (let round = 0; round < PLAN.rounds; round++) {
    for (let w = 0; w < n; w++) {
      let best = -2;
      for (let c = 0; c < PLAN.classes; c++) {
        let dot = 0;
        for (let d = 0; d < D; d++) dot += unit[w * D + d]! * centres[c * D + d]!;
        if (dot > best) {
          best = dot;
          of[w] = c;
        }
      }
    }
    const sums = new Float32Array(centres.length);
    for (let w = 0; w < n; w++) for (let d = 0; d < D; d++) sums[of[w]! * D + d]! += unit[w * D + d]!;
    for (let c = 0; c < PLAN.classes; c++) {
      let norm = 0;
      for (let d = 0; d < D; d++) norm += sums[c * D + d]! ** 2;
      if (norm > 0) for (let d = 0; d < D; d++) centres[c * D + d] = sums[c * D + d]! / Math.sqrt(norm);
    }
  }
  return of;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run train:words -- TREEBANK.tsv.gz');
  process.exit(2);
}
const vocabulary = readVocabulary(file);
const of = classesOf(vectorsOf(vocabulary), vocabulary.words.length);
const members = new Map<number, string[]>();
for (const [i, w] of vocabulary.words.entries()) members.set(of[i]!, [...(members.get(of[i]!) ?? []), w]);
// a class is a line, its most frequent words first: they are its name
const lines = [...members.values()].map((words) => words.join(' ')).sort();
writeFileSync(WORD_CLASSES, `${lines.join('\n')}\n`);
console.log(`${vocabulary.words.length} words in ${lines.length} classes`);
