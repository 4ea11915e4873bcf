import type { NameIndex } from '../extract/names.js';
import { LABELS, prepareLabels, QUICK_LABELS, readLabels } from './labels.js';
import { type Lesson, labelLesson, sentenceLesson, storyLesson } from './lesson.js';
import { readStories, SENTENCES, STORIES } from './stories.js';

/** All lessons beside the gold: labels of treebank articles, and invented stories. */
export async function otherLessons(names: NameIndex, treebank: string): Promise<readonly Lesson[]> {
  const quick = readLabels(QUICK_LABELS);
  const quickly = new Set(quick.map((l) => l.doc));
  const labelled = await prepareLabels(names, treebank, [...readLabels(LABELS), ...quick]);
  return [
    ...readStories(STORIES).map((story) => storyLesson(names, story)),
    ...readStories(SENTENCES).map((item) => sentenceLesson(names, item)),
    ...labelled.map((l) => labelLesson(l, quickly.has(l.scene.article.id) ? 'quick' : 'careful')),
  ];
}
