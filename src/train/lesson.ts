import { readArticle } from '../extract/extract.js';
import type { Reading } from '../extract/features.js';
import type { NameIndex } from '../extract/names.js';
import type { Scene } from '../extract/scenes.js';
import { align } from './align.js';
import type { GoldArticle, GoldStatement } from './gold.js';
import type { Label, Labelled } from './labels.js';

/** What is known of one utterance; null where nobody said. */
export interface Mark {
  readonly counts: boolean | null;
  readonly act: string | null;
  readonly issue: string | null;
  readonly targets: readonly string[] | null;
  readonly line: boolean | null;
  /** The conduct that its red line bars. */
  readonly trigger: string | null;
  /** Utterances of one statement share it. */
  readonly statement: string | null;
}

/** An article read up to the judges, with what is known of each utterance. */
export interface Lesson {
  readonly scene: Scene;
  readonly readings: readonly Reading[];
  readonly marks: readonly (Mark | null)[];
  /** How much one of its marks counts, for "is it a statement" and for all else. */
  readonly weight: { readonly detect: number; readonly matter: number };
  /** Whose reading it is, where its annotators named targets or red lines more or less often than those of the gold; null for these. */
  readonly habit: string | null;
}

/** A lesson with gold statements, which also teach dates. */
export interface GoldLesson extends Lesson {
  readonly gold: GoldArticle;
  readonly of: readonly number[];
}

const NOTHING: Mark = {
  counts: false,
  act: null,
  issue: null,
  targets: null,
  line: null,
  trigger: null,
  statement: null,
};

const ofGold = (g: GoldStatement, k: number): Mark => ({
  counts: g.optional === true ? null : true,
  act: g.act,
  issue: g.issue,
  targets: g.targets,
  line: g.redLine !== null,
  trigger: g.redLine?.trigger ?? null,
  statement: String(k),
});

export function goldLesson(names: NameIndex, gold: GoldArticle): GoldLesson {
  const { scene, readings } = readArticle(names, gold.article);
  // an annotator's "Czech Republic" is the gazetteer's "Czechia"
  const known = (name: string) => names.gazetteer.named(name)?.name ?? name;
  const statements = gold.statements.map((g) => ({ ...g, side: known(g.side), targets: g.targets.map(known) }));
  const of = align(readings, statements, gold.article.text);
  const marks = of.map((k) => (k < 0 ? NOTHING : ofGold(statements[k]!, k)));
  return { gold, scene, readings, of, marks, weight: { detect: 1, matter: 1 }, habit: null };
}

/** An invented story teaches what gold does, but for dates. */
export function storyLesson(names: NameIndex, story: GoldArticle): Lesson {
  const { scene, readings, marks, habit } = goldLesson(names, story);
  return { scene, readings, marks, weight: { detect: 0.6, matter: 0.6 }, habit };
}

/** An invented item of a few sentences: how often one has targets or a red line was asked of its writer, and is no news. */
export function sentenceLesson(names: NameIndex, item: GoldArticle): Lesson {
  return { ...storyLesson(names, item), weight: { detect: 0.4, matter: 0.5 }, habit: 'sentences' };
}

const ofLabel = (l: Label): Mark =>
  l.verdict === '0'
    ? NOTHING
    : {
        counts: l.verdict === '1',
        act: l.act,
        issue: l.issue === '-' ? null : l.issue,
        // a wrong side would be its own target
        targets: l.verdict === '1' ? l.targets : null,
        line: l.verdict === '1' ? l.line : null,
        trigger: null,
        statement: l.statement === '-' ? null : l.statement,
      };

/**
 * Whether an article's annotator would have counted an utterance depends on the article: labels count less for that than gold, and quick
 * ones, which were strict with sentences that stand alone, not at all.
 */
const WEIGHTS = {
  careful: { detect: 0.5, matter: 0.7 },
  quick: { detect: 0, matter: 0.15 },
} as const;

export const labelLesson = ({ scene, readings, labels }: Labelled, habit: keyof typeof WEIGHTS): Lesson => ({
  scene,
  readings,
  marks: labels.map((l) => (l === null ? null : ofLabel(l))),
  weight: WEIGHTS[habit],
  habit,
});
