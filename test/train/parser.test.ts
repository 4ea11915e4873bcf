import { expect, test } from 'vitest';
import { namesBefore } from '../../src/extract/syntax/analyse.js';
import { createLexicon } from '../../src/extract/syntax/lexicon.js';
import { packModels } from '../../src/extract/syntax/weights.js';
import { encodeCorpus } from '../../src/train/corpus.js';
import { fitNamer } from '../../src/train/fit-tagger.js';
import { trainModels } from '../../src/train/parser.js';
import { quantised } from '../../src/train/perceptron.js';
import type { TreebankSentence } from '../../src/train/treebank.js';

/** A sentence of rows "form tag head label name", apart by "/". */
function sentenceOf(rows: string): TreebankSentence {
  const columns = rows.split('/').map((row) => row.trim().split(' '));
  const column = (c: number): readonly string[] => columns.map((row) => row[c]!);
  return {
    doc: 'invented',
    paragraph: 1,
    forms: column(0),
    lemmas: column(0),
    tags: column(1),
    heads: column(2).map(Number),
    deps: column(3),
    ents: column(4),
    spaces: columns.map(() => true),
  };
}

const ORG = sentenceOf(
  'the DT 2 det B-ORG/White NNP 2 compound I-ORG/House NNP 3 nsubj I-ORG/spoke VBD -1 ROOT O/. . 3 punct O',
);
const NO_ORG = { ...ORG, ents: ['O', 'O', 'O', 'O', 'O'] };
const MORE = sentenceOf('Ann NNP 1 nsubj B-PERSON/saw VBD -1 ROOT O/the DT 3 det O/house NN 1 dobj O/. . 1 punct O');
const silent = (): void => undefined;

test('the same sentences give the same bytes', () => {
  const plan = {
    seed: 1,
    tagger: { bits: 8, epochs: 2, step: 0.5 },
    moves: { bits: 8, epochs: 2, step: 0.5 },
    labeller: { bits: 8, step: 0.5 },
    namer: { bits: 8, epochs: 2, step: 0.5 },
  };
  const bytes = (): Buffer => packModels(trainModels([ORG, NO_ORG, MORE, ORG, MORE], plan, silent));
  expect(bytes()).toEqual(bytes());
});

test('weights of the namer do not grow with the epochs where the teacher contradicts itself', () => {
  const classes = {
    tags: ['DT', 'NNP', 'VBD', '.'],
    labels: ['det', 'compound', 'nsubj', 'ROOT', 'punct'],
    names: ['O', 'B-ORG', 'I-ORG'],
  };
  const every = (keys: number) => ({ index: new Uint16Array(keys), lists: [Uint8Array.from([0, 1, 2])] });
  const lexicon = createLexicon(new Int32Array(0), new Uint8Array(0), every(0));
  const corpus = encodeCorpus([ORG, NO_ORG, NO_ORG, NO_ORG], lexicon, classes);
  const largest = (epochs: number): number => {
    const plan = { bits: 10, epochs, seed: 1, report: silent };
    const { values } = fitNamer(corpus, corpus.tags, every(128), namesBefore(classes.names), plan);
    return Math.max(...[...values].map(Math.abs));
  };
  expect(largest(200)).toBeLessThan(4 * largest(10));
});

test('weights become whole steps, none below one and none beyond a byte', () => {
  const model = {
    name: 'm',
    bits: 1,
    classes: 4,
    values: Float32Array.from([0.49, 0.5, -0.74, 0.75, -0.5, 1, 99, -99]),
  };
  expect([...quantised(model, 0.5).values]).toEqual([0, 1, -1, 2, -1, 2, 127, -127]);
});
