import {
  ACTS,
  type Act,
  type ActorRef,
  type DateInterval,
  ISSUES,
  type Issue,
  type Report,
  type Statement,
  UNDATED,
} from '../model.js';
import { likeness, profileOf, SAME, saidMeet, speakersMeet } from './compare.js';
import { oneFamily, type Profile } from './evidence.js';
import { hash } from './report-words.js';

export interface DatedReport {
  readonly report: Report;
  readonly published: string | null;
}

/** Statements without the links that only the graph can tell. */
export type Resolved = Omit<Statement, 'redLineId' | 'answers' | 'eventIds'>;

/**
 * The statements that a closed set of reports tells of: a set in which every report that resembles one of its members is a member.
 * A pure function of the set: pairs are joined surest first, those of like acts before others, unless that would put two reports of one article, two people
 * or two dates into one statement.
 */
export function resolveStatements(reports: readonly DatedReport[]): readonly Resolved[] {
  const profiles = [...reports]
    .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
    .map((r) => profileOf(r.report, r.published));
  const pairs: { a: number; b: number; like: boolean; score: number }[] = [];
  for (let a = 0; a < profiles.length; a++)
    for (let b = a + 1; b < profiles.length; b++) {
      const score = likeness(profiles[a]!, profiles[b]!);
      if (score >= SAME) pairs.push({ a, b, like: oneFamily(profiles[a]!.report, profiles[b]!.report), score });
    }
  // of two reports of one article, the words of both of which another quotes, the one that tells of an act like its own is meant
  pairs.sort((x, y) => Number(y.like) - Number(x.like) || y.score - x.score || x.a - y.a || x.b - y.b);
  const cluster = profiles.map((_, i) => i);
  const members = profiles.map((p) => [p]);
  for (const { a, b } of pairs) {
    const ca = cluster[a]!;
    const cb = cluster[b]!;
    if (ca === cb || !compatible(members[ca]!, members[cb]!)) continue;
    for (const p of members[cb]!) cluster[profiles.indexOf(p)] = ca;
    members[ca]!.push(...members[cb]!);
    members[cb] = [];
  }
  return members
    .filter((m) => m.length > 0)
    .map(statementOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const compatible = (a: readonly Profile[], b: readonly Profile[]): boolean =>
  a.every((x) =>
    b.every(
      (y) =>
        x.report.articleId !== y.report.articleId && speakersMeet(x.report, y.report) && saidMeet(x.report, y.report),
    ),
  );

const PRECISION = { DAY: 0, MONTH: 1, YEAR: 2, UNKNOWN: 3 } as const;
const BASIS = { EXPLICIT: 0, WEEKDAY: 1, RELATIVE: 2, EVENT: 3, PUBLISHED: 4, CORROBORATED: 5, NONE: 6 } as const;

/** The narrowest date, of equals the one on the best basis. */
function saidOf(reports: readonly Report[]): DateInterval {
  const dated = reports.map((r) => r.said).filter((d) => d.earliest !== null);
  if (dated.length === 0) return UNDATED;
  return [...dated].sort(
    (a, b) =>
      PRECISION[a.precision] - PRECISION[b.precision] ||
      BASIS[a.basis] - BASIS[b.basis] ||
      (a.earliest! < b.earliest! ? -1 : a.earliest! > b.earliest! ? 1 : (a.text ?? '') < (b.text ?? '') ? -1 : 1),
  )[0]!;
}

/** The value most reports give; ties go to the order given. */
function vote<T>(values: readonly T[], key: (v: T) => string, order: (v: T) => number): T {
  const counts = new Map<string, { value: T; n: number }>();
  for (const v of values) {
    const c = counts.get(key(v)) ?? { value: v, n: 0 };
    c.n++;
    counts.set(key(v), c);
  }
  return [...counts.values()].sort(
    (a, b) => b.n - a.n || order(a.value) - order(b.value) || (key(a.value) < key(b.value) ? -1 : 1),
  )[0]!.value;
}

function statementOf(group: readonly Profile[]): Resolved {
  const byAge = [...group].sort((a, b) =>
    (a.published ?? '9999') < (b.published ?? '9999')
      ? -1
      : (a.published ?? '9999') > (b.published ?? '9999')
        ? 1
        : a.report.id < b.report.id
          ? -1
          : 1,
  );
  const reports = byAge.map((p) => p.report);
  const anchor = reports[0]!;
  const lead = [...reports].sort(
    (a, b) =>
      Number(b.redLine !== null) - Number(a.redLine !== null) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
  )[0]!;
  const speaker = vote<ActorRef>(
    reports.map((r) => r.speaker),
    (s) => s.id,
    (s) => (s.kind === 'PERSON' ? 0 : s.kind === 'BODY' ? 1 : 2),
  );
  const person = reports
    .map((r) => r.speaker)
    .filter((s) => s.kind === 'PERSON')
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))[0];
  const targets = new Map<string, { ref: ActorRef; n: number }>();
  for (const r of reports)
    for (const t of r.targets) {
      const c = targets.get(t.id) ?? { ref: t, n: 0 };
      c.n++;
      targets.set(t.id, c);
    }
  const named = reports.filter((r) => r.targets.length > 0).length;
  // where no target has half of the reports, those that most reports name stand
  const most = Math.max(0, ...[...targets.values()].map((t) => t.n));
  return {
    id: hash(`statement|${anchor.id}`),
    speaker: person ?? speaker,
    side: anchor.side,
    act: vote<Act>(
      reports.map((r) => r.act),
      (a) => a,
      (a) => ACTS.indexOf(a),
    ),
    targets: [...targets.values()]
      .filter((t) => t.n >= Math.min(most, named / 2))
      .map((t) => t.ref)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    about: lead.about,
    issue: vote<Issue>(
      reports.map((r) => r.issue),
      (i) => i,
      (i) => ISSUES.indexOf(i),
    ),
    said: saidOf(reports),
    reportIds: reports.map((r) => r.id).sort(),
    articleCount: new Set(reports.map((r) => r.articleId)).size,
    confidence: Math.max(...reports.map((r) => r.confidence)),
  };
}
