import { asPublished, datingFeatures, referenceDay, timeOf } from '../extract/dating.js';
import { type Judges, judgeReading, keptOf, pooledAct, THRESHOLDS } from '../extract/extract.js';
import { issueAlternatives, issueForms, settleIssues } from '../extract/issue-choice.js';
import type { Features, Judge } from '../extract/judge.js';
import { inFull, lineCandidates, noLineFeatures } from '../extract/red-lines.js';
import { earlierOf, groupActs, type Judged, joinAlternatives, pairContext } from '../extract/same-act.js';
import { candidatesOf, nobodyFeatures } from '../extract/targets.js';
import { guideDate, resolveTime } from '../extract/times.js';
import { ACTS, type Act, type DateInterval, ISSUES } from '../model.js';
import { likeness, plainName } from './align.js';
import type { GoldLesson, Lesson, Mark } from './lesson.js';
import { type Choice, type Example, fit, fitChoice } from './logistic.js';

const OPTIONS = { pull: 10, rounds: 60, atLeast: 4 };
/** Words tell of issues in the articles they were seen in more than in others: they are held back, and what all issues share is not. */
const ISSUE_PULL = 30;
const yesNo = (yes: boolean) => (yes ? 'yes' : 'no');

type First = Pick<Judges, 'detect' | 'act' | 'issue'>;

/** The judges that look at one utterance alone. */
function fitFirst(lessons: readonly Lesson[]): First {
  const detect: Example[] = [];
  const act: Example[] = [];
  const issue: Example[] = [];
  for (const { readings, marks, weight } of lessons) {
    const told = tellings(marks);
    readings.forEach((r, i) => {
      const mark = marks[i] ?? null;
      if (mark === null) return;
      if (mark.counts !== null && weight.detect > 0)
        detect.push({ features: r.detect, label: yesNo(mark.counts), weight: weight.detect });
      if (mark.act !== null)
        act.push({
          features: r.act,
          label: mark.act,
          weight: weight.matter / Math.sqrt(told.get(mark.statement) ?? 1),
        });
      if (mark.issue !== null)
        issue.push({ features: r.issue, label: mark.issue, weight: weight.matter, shared: issueForms(r.issue) });
    });
  }
  return {
    detect: fit(['no', 'yes'], detect, OPTIONS),
    act: fit(ACTS, act, OPTIONS),
    issue: fit(ISSUES, issue, { ...OPTIONS, pull: ISSUE_PULL }),
  };
}

/** How many utterances tell each statement: of many, most only go on with the act that one of them makes. */
function tellings(marks: readonly (Mark | null)[]): ReadonlyMap<string | null, number> {
  const out = new Map<string | null, number>();
  for (const mark of marks)
    if (mark !== null && mark.statement !== null) out.set(mark.statement, (out.get(mark.statement) ?? 0) + 1);
  return out;
}

const FOLDS = 3;

/** What the first judges say of each lesson when they have not seen it. */
function judgeUnseen(lessons: readonly Lesson[]): ReadonlyMap<Lesson, readonly Judged[]> {
  const out = new Map<Lesson, readonly Judged[]>();
  for (let f = 0; f < FOLDS; f++) {
    const first = fitFirst(lessons.filter((_, i) => i % FOLDS !== f));
    lessons.forEach((l, i) => {
      if (i % FOLDS === f)
        out.set(
          l,
          l.readings.map((r) => judgeReading(first, r)),
        );
    });
  }
  return out;
}

/** Trains all judges. Those that build on the first three learn from predictions that these make on articles they have not seen. */
export function trainJudges(gold: readonly GoldLesson[], others: readonly Lesson[]): Judges {
  const lessons: readonly Lesson[] = [...gold, ...others];
  const first = fitFirst(lessons);
  const unseen = judgeUnseen(lessons);
  const matter = fitChoice(
    lessons.flatMap((l) => issueChoices(l, unseen.get(l)!)),
    OPTIONS,
  );
  const same: Choice[] = [];
  const target: Example[] = [];
  const addressee: Choice[] = [];
  const line: Choice[] = [];
  const date: Example[] = [];
  for (const l of lessons) {
    const judged = settleIssues(unseen.get(l)!, matter);
    same.push(...joinChoices(l, judged));
    for (const { mark, group } of groupsOf(l, judged)) {
      const act = pooledAct(group);
      const weight = l.weight.matter;
      if (mark.targets !== null) {
        const wanted = new Set(mark.targets.map(plainName));
        const candidates = candidatesOf(l.scene, group, act);
        const right = candidates.flatMap((c, i) => (wanted.has(plainName(c.ref.name)) ? [i + 1] : []));
        for (const [i, c] of candidates.entries())
          target.push({ features: c.features, label: yesNo(right.includes(i + 1)), weight });
        if (wanted.size === 0 || right.length > 0)
          addressee.push({
            alternatives: [
              byHabit(l, act, nobodyFeatures(group, act, candidates)),
              ...candidates.map((c) => c.features),
            ],
            right: right.length > 0 ? right : [0],
            weight,
          });
      }
      if (mark.line !== null) {
        const lines = lineCandidates(l.scene, group, act);
        const right = !mark.line
          ? [0]
          : lines.flatMap((c, i) =>
              mark.trigger === null ||
              likeness(inFull(c, mark.targets ?? [], judged, l.scene.article.text), mark.trigger) >= 0.5
                ? [i + 1]
                : [],
            );
        if (lines.length > 0 && right.length > 0)
          line.push({
            alternatives: [byHabit(l, act, noLineFeatures(group, act)), ...lines.map((c) => c.features)],
            right,
            anyWill: true,
            weight,
          });
      }
    }
  }
  const together = fitChoice(same, OPTIONS);
  const sure: { p: number; right: boolean }[] = [];
  for (const l of gold) {
    const judged = unseen.get(l)!;
    sure.push(...rightness(l, judged, together));
    date.push(...dateExamples(l, judged));
  }
  return {
    ...first,
    matter,
    same: together,
    target: fit(['no', 'yes'], target, OPTIONS),
    addressee: fitChoice(addressee, OPTIONS),
    line: fitChoice(line, OPTIONS),
    date: fit(['none', 'published', 'inherit'], date, OPTIONS),
    calibration: calibrate(sure),
  };
}

function issueChoices(l: Lesson, judged: readonly Judged[]): readonly Choice[] {
  return issueAlternatives(judged).flatMap((alternatives, i) => {
    const right = (ISSUES as readonly string[]).indexOf(l.marks[i]?.issue ?? '');
    return right < 0 || alternatives === null ? [] : [{ alternatives, right: [right], weight: l.weight.matter }];
  });
}

/** What speaks for nobody or for no line, and whose habit it is to name none: what is learnt of that stays out of other articles. */
function byHabit({ habit }: Lesson, act: Act, none: Features): Features {
  return habit === null ? none : new Map([...none, [`habit=${habit}`, 1], [`habit=${habit}/${act}`, 1]]);
}

/** For each utterance whether it begins an act or goes on with an earlier one, where somebody said. */
function joinChoices(l: Lesson, judged: readonly Judged[]): readonly Choice[] {
  const out: Choice[] = [];
  const context = pairContext(judged);
  const before = new Map<string, Judged[]>();
  const statementOf = new Map<Judged, string>();
  judged.forEach((j, i) => {
    const statement = l.marks[i]?.statement ?? null;
    if (statement === null) return;
    const { voice } = j.reading.utterance;
    const side = voice.side?.id ?? voice.key;
    const own = before.get(side) ?? [];
    before.set(side, own);
    const earlier = earlierOf(own, j);
    const same = earlier.flatMap((e, k) => (statementOf.get(e) === statement ? [k + 1] : []));
    if (earlier.length > 0)
      out.push({
        alternatives: joinAlternatives(j, earlier, context),
        right: same.length > 0 ? same : [0],
        anyWill: true,
        weight: l.weight.matter,
      });
    statementOf.set(j, statement);
    own.push(j);
  });
  return out;
}

/** The utterances of each statement together; one whose statement nobody numbered stands alone. */
function groupsOf(
  l: Lesson,
  judged: readonly Judged[],
): readonly { readonly mark: Mark; readonly group: readonly Judged[] }[] {
  const out = new Map<string, { mark: Mark; group: Judged[] }>();
  judged.forEach((j, i) => {
    const mark = l.marks[i] ?? null;
    if (mark === null || mark.act === null) return;
    const key = mark.statement ?? `alone ${i}`;
    const known = out.get(key);
    if (known === undefined) out.set(key, { mark, group: [j] });
    else known.group.push(j);
  });
  return [...out.values()];
}

/** For utterances without a time of their own: which of the three sources gives the gold date. */
function dateExamples(l: GoldLesson, judged: readonly Judged[]): readonly Example[] {
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

/** Of each statement that would be made of an article, how sure it is and whether there is one; a second one of the same act is none. */
function rightness(
  l: GoldLesson,
  judged: readonly Judged[],
  same: Judge,
): readonly { readonly p: number; readonly right: boolean }[] {
  const of = new Map(judged.map((j, i) => [j, l.of[i]!]));
  const taken = new Set<number>();
  return groupActs(keptOf(judged), same, THRESHOLDS.begin)
    .map((group) => group.reduce((a, b) => (b.worth > a.worth ? b : a)))
    .map((lead) => {
      const told = of.get(lead)!;
      const right = told >= 0 && !taken.has(told);
      taken.add(told);
      return { p: lead.worth, right };
    });
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
