import { asPublished, datingFeatures, referenceDay, timeOf } from '../extract/dating.js';
import { type Judges, judgeReading, readArticle } from '../extract/extract.js';
import type { Reading, Scene } from '../extract/features.js';
import type { Judge } from '../extract/judge.js';
import type { NameIndex } from '../extract/names.js';
import { lineFeatures } from '../extract/red-lines.js';
import { type Judged, pairFeatures, voicesMeet } from '../extract/same-act.js';
import { candidatesOf } from '../extract/targets.js';
import { guideDate, resolveTime } from '../extract/times.js';
import { ACTS, type Act, type DateInterval, ISSUES } from '../model.js';
import { align, plainName } from './align.js';
import type { GoldArticle } from './gold.js';
import type { Labelled } from './labels.js';
import { type Example, fit } from './logistic.js';

/** An article read up to the judges, with the gold statement of each utterance. */
export interface Lesson {
  readonly gold: GoldArticle;
  readonly scene: Scene;
  readonly readings: readonly Reading[];
  readonly of: readonly number[];
}

export function prepareLesson(names: NameIndex, gold: GoldArticle): Lesson {
  const { scene, readings } = readArticle(names, gold.article);
  return { gold, scene, readings, of: align(readings, gold.statements, gold.article.text) };
}

const OPTIONS = { l2: 0.1, epochs: 12, atLeast: 3 };
/** Labels of single utterances count less for detection: whether an article's annotator would have counted one depends on the article. */
const LABEL_WEIGHT = 0.5;
const MATTER_WEIGHT = 0.7;
const yesNo = (yes: boolean) => (yes ? 'yes' : 'no');

type First = Pick<Judges, 'detect' | 'act' | 'issue'>;

function fitFirst(lessons: readonly Lesson[], labelled: readonly Labelled[]): First {
  const detect: Example[] = [];
  const act: Example[] = [];
  const issue: Example[] = [];
  for (const l of lessons)
    l.readings.forEach((r, i) => {
      const g = l.of[i]! < 0 ? undefined : l.gold.statements[l.of[i]!];
      if (g?.optional !== true) detect.push({ features: r.detect, label: yesNo(g !== undefined) });
      if (g === undefined) return;
      act.push({ features: r.act, label: g.act });
      issue.push({ features: r.issue, label: g.issue });
    });
  for (const { label, reading } of labelled) {
    detect.push({ features: reading.detect, label: yesNo(label.verdict === '1'), weight: LABEL_WEIGHT });
    if (label.verdict === '0') continue;
    act.push({ features: reading.act, label: label.act, weight: MATTER_WEIGHT });
    issue.push({ features: reading.issue, label: label.issue, weight: MATTER_WEIGHT });
  }
  return {
    detect: fit(['no', 'yes'], detect, OPTIONS),
    act: fit(ACTS, act, OPTIONS),
    issue: fit(ISSUES, issue, OPTIONS),
  };
}

const EMPTY: Judge = { labels: ['no', 'yes'], bias: [0, 0], weights: new Map() };

/** Trains all judges. Those that build on the first three learn from predictions that these make on articles they have not seen. */
export function trainJudges(lessons: readonly Lesson[], labelled: readonly Labelled[]): Judges {
  const first = fitFirst(lessons, labelled);
  const folds = 4;
  const judgedBy = new Map<Lesson, readonly Judged[]>();
  for (let f = 0; f < folds; f++) {
    const rest = lessons.filter((_, i) => i % folds !== f);
    const part = fitFirst(rest.length > 0 ? rest : lessons, labelled);
    lessons.forEach((l, i) => {
      if (i % folds === f)
        judgedBy.set(
          l,
          l.readings.map((r) =>
            judgeReading({ ...part, same: EMPTY, target: EMPTY, line: EMPTY, date: EMPTY, calibration: [] }, r),
          ),
        );
    });
  }
  const same: Example[] = [];
  const target: Example[] = [];
  const line: Example[] = [];
  const date: Example[] = [];
  const sure: { p: number; right: boolean }[] = [];
  for (const l of lessons) {
    const judged = judgedBy.get(l)!;
    const groups = new Map<number, Judged[]>();
    judged.forEach((j, i) => {
      const k = l.of[i]!;
      sure.push({ p: j.worth, right: k >= 0 });
      if (k < 0) return;
      groups.set(k, [...(groups.get(k) ?? []), j]);
      for (let b = i + 1; b < judged.length; b++) {
        if (l.of[b]! < 0 || voicesMeet(j.reading, judged[b]!.reading) === null) continue;
        same.push({ features: pairFeatures(j, judged[b]!), label: yesNo(l.of[b] === k) });
      }
    });
    for (const [k, group] of groups) {
      const g = l.gold.statements[k]!;
      const wanted = new Set(g.targets.map(plainName));
      const act = pooledAct(group);
      for (const c of candidatesOf(l.scene, group, act))
        target.push({ features: c.features, label: yesNo(wanted.has(plainName(c.ref.name))) });
      line.push({ features: lineFeatures(l.scene, group, act), label: yesNo(g.redLine !== null) });
    }
    date.push(...dateExamples(l, judged));
  }
  for (const { label, scene, reading } of labelled) {
    if (label.verdict !== '1') continue;
    const group = [{ reading, worth: 1, acts: new Map([[label.act, 1]]), issues: new Map([[label.issue, 1]]) }];
    const act = ACTS.find((a) => a === label.act) ?? 'ASSERT';
    const wanted = new Set(label.targets.map(plainName));
    for (const c of candidatesOf(scene, group, act))
      target.push({ features: c.features, label: yesNo(wanted.has(plainName(c.ref.name))), weight: MATTER_WEIGHT });
    line.push({ features: lineFeatures(scene, group, act), label: yesNo(label.line), weight: MATTER_WEIGHT });
  }
  return {
    ...first,
    same: fit(['no', 'yes'], same, OPTIONS),
    target: fit(['no', 'yes'], target, OPTIONS),
    line: fit(['no', 'yes'], line, OPTIONS),
    date: fit(['none', 'published', 'inherit'], date, OPTIONS),
    calibration: calibrate(sure),
  };
}

function pooledAct(group: readonly Judged[]): Act {
  const sum = new Map<string, number>();
  for (const j of group) for (const [a, p] of j.acts) sum.set(a, (sum.get(a) ?? 0) + p * j.worth);
  return ACTS.reduce((a, b) => ((sum.get(b) ?? 0) > (sum.get(a) ?? 0) ? b : a));
}

/** For utterances without a time of their own: which of the three sources gives the gold date. */
function dateExamples(l: Lesson, judged: readonly Judged[]): readonly Example[] {
  const out: Example[] = [];
  const reference = referenceDay(l.gold.article.published, l.scene.sentences);
  const lastOf = new Map<string, { at: number; said: DateInterval }>();
  let lastDated: DateInterval | null = null;
  judged.forEach((j, i) => {
    const u = j.reading.utterance;
    const before = lastOf.get(u.voice.key) ?? null;
    const g = l.of[i]! < 0 ? undefined : l.gold.statements[l.of[i]!];
    const time = timeOf(l.scene, u);
    let said: DateInterval | null = null;
    if (time !== null) said = resolveTime(time.meaning, reference, '', lastDated);
    else if (g !== undefined) {
      const published = l.gold.article.published;
      const label =
        g.said.date === null
          ? 'none'
          : before !== null && guideDate(before.said) === g.said.date
            ? g.said.basis === 'published' && g.said.date === published
              ? 'published'
              : 'inherit'
            : g.said.date === published
              ? 'published'
              : null;
      const inherited = before === null ? null : { gap: u.sentence.index - before.at, said: before.said };
      if (label !== null) out.push({ features: datingFeatures(l.scene, u, inherited), label });
      if (label === 'published') said = asPublished(published);
      if (label === 'inherit' && before !== null) said = before.said;
    }
    if (said !== null && said.earliest !== null && j.worth >= 0.3) {
      lastOf.set(u.voice.key, { at: u.sentence.index, said });
      lastDated = said;
    }
  });
  return out;
}

/** Pool-adjacent-violators over equal bins: the share of right ones must not fall as the probability rises. */
function calibrate(
  sure: readonly { readonly p: number; readonly right: boolean }[],
): readonly (readonly [number, number])[] {
  const sorted = [...sure].sort((a, b) => a.p - b.p);
  const size = Math.max(25, Math.floor(sorted.length / 25));
  const bins: { from: number; right: number; n: number }[] = [];
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size);
    bins.push({ from: part[0]!.p, right: part.filter((x) => x.right).length, n: part.length });
    while (bins.length > 1 && bins.at(-2)!.right / bins.at(-2)!.n > bins.at(-1)!.right / bins.at(-1)!.n) {
      const last = bins.pop()!;
      const held = bins.at(-1)!;
      held.right += last.right;
      held.n += last.n;
    }
  }
  return bins.map((b) => [Math.round(b.from * 1000) / 1000, Math.round((100 * b.right) / b.n) / 100] as const);
}
