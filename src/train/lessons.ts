import type { NameIndex } from '../extract/names.js';
import { LABELS, prepareLabels, QUICK_LABELS, readLabels } from './labels.js';
import { type Lesson, labelLesson, storyLesson } from './lesson.js';
import { readStories, STORIES } from './stories.js';

/** All lessons beside the gold: labels of treebank articles, and invented stories. */
export async function otherLessons(names: NameIndex, treebank: string): Promise<readonly Lesson[]> {
  const careful = await prepareLabels(names, treebank, readLabels(LABELS));
  const quick = await prepareLabels(names, treebank, readLabels(QUICK_LABELS));
  return [
    ...readStories(STORIES).map((story) => storyLesson(names, story)),
    ...careful.map((l) => labelLesson(l, 'careful')),
    ...quick.map((l) => labelLesson(l, 'quick')),
  ];
}
