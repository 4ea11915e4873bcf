import { decide, type Judges } from '../extract/extract.js';
import { type GuideForm, guideForm } from '../extract/guide-form.js';
import { trainJudges } from './judges.js';
import type { GoldLesson, Lesson } from './lesson.js';

/** Every article of the same remainder by position: deterministic, and one article is never in both parts. */
export function crossValidate(
  lessons: readonly GoldLesson[],
  folds: number,
  others: readonly Lesson[],
): readonly GuideForm[] {
  const out = new Map<GoldLesson, GuideForm>();
  for (let f = 0; f < folds; f++) {
    const judges = trainJudges(
      lessons.filter((_, i) => i % folds !== f),
      others,
    );
    lessons.forEach((l, i) => {
      if (i % folds === f) out.set(l, extractWith(judges, l));
    });
  }
  return lessons.map((l) => out.get(l)!);
}

export const extractWith = (judges: Judges, l: GoldLesson): GuideForm => guideForm(decide(judges, l.scene, l.readings));
