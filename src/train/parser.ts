import { statSync, writeFileSync } from 'node:fs';
import { namesBefore, readLemmas } from '../extract/syntax/analyse.js';
import { IRREGULAR } from '../extract/syntax/irregular.js';
import { lemmaGroup, lemmatise } from '../extract/syntax/lemmatise.js';
import { TAG_SPACE } from '../extract/syntax/parse.js';
import { rolesOf } from '../extract/syntax/state.js';
import { type Models, packModels } from '../extract/syntax/weights.js';
import { buildLexicon, classesOf, encodeCorpus, labelPairs, learnChoices, namePairs } from './corpus.js';
import { fitParser } from './fit-parser.js';
import { fitNamer, fitTagger, tagCorpus } from './fit-tagger.js';
import { judge } from './judge-parser.js';
import { quantised } from './perceptron.js';
import { repairTags, verbShares } from './repair.js';
import { isHeldOut, readTreebank, type TreebankSentence } from './treebank.js';

/** Sizes and lengths of the training, found by trying; see weights/README.md. */
export const PLAN = {
  seed: 1,
  tagger: { bits: 19, epochs: 5, step: 0.8 },
  moves: { bits: 21, epochs: 6, step: 1.5 },
  labeller: { bits: 18, step: 1 },
  namer: { bits: 18, epochs: 4, step: 1 },
} as const;

/** Trains everything from sentences of articles that are not held out. Same sentences, same models, byte for byte. */
export function trainModels(
  training: readonly TreebankSentence[],
  plan: typeof PLAN | Plan,
  report: (line: string) => void,
): Models {
  const shares = verbShares(training);
  const repaired = training.map((sentence) => repairTags(sentence, shares));
  const tagged = repaired.map(({ sentence }) => sentence);
  report(`${repaired.filter(({ changed }) => changed).length} headlines repaired`);
  const classes = {
    tags: classesOf(training, (s) => s.tags),
    labels: classesOf(training, (s) => s.deps),
    names: ['O', ...classesOf(training, (s) => s.ents).filter((name) => name !== 'O')],
  };
  const lexicon = buildLexicon(tagged, classes.tags);
  const corpus = encodeCorpus(tagged, lexicon, classes);
  report(`${corpus.styles.length} sentences, ${corpus.tags.length} tokens, ${lexicon.hashes.length} known words`);
  const { seed } = plan;
  const tagger = fitTagger(corpus, classes.tags.length, lexicon.choices, { ...plan.tagger, seed, report });
  const tags = tagCorpus(corpus, tagger, lexicon.choices);
  const nameChoices = learnChoices(classes.names.length, TAG_SPACE * 2, namePairs(corpus, tags));
  const follows = namesBefore(classes.names);
  const namer = fitNamer(corpus, tags, nameChoices, follows, { ...plan.namer, seed, report });
  const labelChoices = learnChoices(classes.labels.length, TAG_SPACE * TAG_SPACE * 2, labelPairs(corpus, tags));
  const parserPlan = { ...plan.moves, seed, report };
  const { moves, labeller } = fitParser(
    corpus,
    tags,
    classes.labels.length,
    labelChoices,
    rolesOf(classes.tags),
    parserPlan,
    plan.labeller.bits,
  );
  return {
    labelChoices,
    nameChoices,
    ...classes,
    lexicon,
    lemmas: learnLemmas(training),
    tagger: quantised(tagger, plan.tagger.step),
    moves: quantised(moves, plan.moves.step),
    labeller: quantised(labeller, plan.labeller.step),
    namer: quantised(namer, plan.namer.step),
  };
}

export interface Plan {
  readonly seed: number;
  readonly tagger: { readonly bits: number; readonly epochs: number; readonly step: number };
  readonly moves: { readonly bits: number; readonly epochs: number; readonly step: number };
  readonly labeller: { readonly bits: number; readonly step: number };
  readonly namer: { readonly bits: number; readonly epochs: number; readonly step: number };
}

/** Forms whose usual lemma the rules do not give, seen twice at least. */
function learnLemmas(training: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, tags, lemmas } of training) {
    for (let i = 0; i < forms.length; i++) {
      const tag = tags[i]!;
      if (tag === 'NNP' || tag === 'NNPS' || !/^[a-z']+$/i.test(forms[i]!)) continue;
      const key = `${forms[i]!.toLowerCase()}\t${tag}`;
      let row = counts.get(key);
      if (!row) {
        row = new Map();
        counts.set(key, row);
      }
      row.set(lemmas[i]!.toLowerCase(), (row.get(lemmas[i]!.toLowerCase()) ?? 0) + 1);
    }
  }
  const byGroup = new Map<string, { readonly lemma: string; readonly count: number }>();
  const none = readLemmas([]);
  for (const [key, row] of counts) {
    const [form = '', tag = ''] = key.split('\t');
    const [lemma = '', count = 0] = [...row].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    const entry = `${form}\t${lemmaGroup(tag)}`;
    if (count < 2 || IRREGULAR.has(entry) || lemmatise(form, tag, none) === lemma || lemmaGroup(tag) === '') continue;
    if ((byGroup.get(entry)?.count ?? 0) < count) byGroup.set(entry, { lemma, count });
  }
  return [...byGroup].map(([entry, { lemma }]) => `${entry}\t${lemma}`).sort();
}

function main(args: readonly string[]): void {
  const [path, limit] = args;
  if (path === undefined) throw new Error('usage: npm run train:parser -- TREEBANK.tsv.gz [MILLIONS OF TOKENS]');
  const started = performance.now();
  const report = (line: string): void =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  const sentences = readTreebank(path);
  const training: TreebankSentence[] = [];
  const heldOut: TreebankSentence[] = [];
  let tokens = 0;
  for (const sentence of sentences) {
    if (isHeldOut(sentence.doc)) heldOut.push(sentence);
    else if (limit === undefined || tokens < Number(limit) * 1e6) {
      training.push(sentence);
      tokens += sentence.forms.length;
    }
  }
  report(`${sentences.length} sentences read, ${heldOut.length} held out`);
  const models = trainModels(training, PLAN, report);
  const url = new URL('../../weights/syntax.bin', import.meta.url);
  writeFileSync(url, packModels(models));
  report(`${url.pathname}: ${(statSync(url).size / 1e6).toFixed(2)} MB`);
  for (const line of judge(heldOut, models)) report(line);
}

if (
  process.argv[1] !== undefined &&
  import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').slice(-2).join('/'))
)
  main(process.argv.slice(2));
