import { decide, type Judges } from '../extract/extract.js';
import { guideForm } from '../extract/guide-form.js';
import { trainJudges } from './judges.js';
import type { GoldLesson, Lesson } from './lesson.js';

/** Every eighth article by position: deterministic, and one article is never in both parts. */
export function crossValidate(
  lessons: readonly GoldLesson[],
  folds: number,
  labelled: readonly Lesson[],
): readonly Record<string, unknown>[] {
  const out = new Map<GoldLesson, Record<string, unknown>>();
  for (let f = 0; f < folds; f++) {
    const judges = trainJudges(
      lessons.filter((_, i) => i % folds !== f),
      labelled,
    );
    lessons.forEach((l, i) => {
      if (i % folds === f) out.set(l, extractWith(judges, l));
    });
  }
  return lessons.map((l) => out.get(l)!);
}

export const extractWith = (judges: Judges, l: GoldLesson): Record<string, unknown> =>
  guideForm(decide(judges, l.scene, l.readings));
