import type { Statement } from './case.js';

/** Of the statements labelled and made: how many were found, and what of the found ones is right. */
export interface Counts {
  readonly labelled: number;
  readonly made: number;
  readonly found: number;
  readonly act: number;
  readonly issue: number;
  readonly targets: number;
  readonly date: number;
  readonly lines: number;
  readonly line: number;
}

export const NONE: Counts = {
  labelled: 0,
  made: 0,
  found: 0,
  act: 0,
  issue: 0,
  targets: 0,
  date: 0,
  lines: 0,
  line: 0,
};

export const sum = (a: Counts, b: Counts): Counts => ({
  labelled: a.labelled + b.labelled,
  made: a.made + b.made,
  found: a.found + b.found,
  act: a.act + b.act,
  issue: a.issue + b.issue,
  targets: a.targets + b.targets,
  date: a.date + b.date,
  lines: a.lines + b.lines,
  line: a.line + b.line,
});

/** In per cent, rounded down. */
export const share = (part: number, whole: number): number => (whole === 0 ? 100 : Math.floor((100 * part) / whole));

const words = (t: string): ReadonlySet<string> => new Set(t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** One sentence stands in the other, marks and blanks aside. */
function sameSentence(a: string, b: string): boolean {
  const plain = (t: string) => (t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  const x = plain(a);
  const y = plain(b);
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

/** Of two reports of one sentence and side the one that agrees in more is meant. */
const agreement = (label: Statement, made: Statement): number =>
  Number(label.act === made.act) * 2 + Number(label.issue === made.issue) + Number(label.date === made.date);

/** Pairs labels with reports one to one, by side and sentence, and counts what is right. */
export function countCase(
  labelled: readonly Statement[],
  made: readonly Statement[],
  sideId: (name: string) => string,
): Counts {
  const pairs = labelled
    .flatMap((label) => made.map((report) => ({ label, report })))
    .filter(({ label, report }) => sideId(label.side) === sideId(report.side))
    .filter(({ label, report }) => label.evidence.some((a) => report.evidence.some((b) => sameSentence(a, b))))
    .sort((x, y) => agreement(y.label, y.report) - agreement(x.label, x.report));
  const taken = new Set<Statement>();
  let counts: Counts = {
    ...NONE,
    labelled: labelled.length,
    made: made.length,
    lines: labelled.filter((l) => l.trigger !== null).length,
  };
  for (const { label, report } of pairs) {
    if (taken.has(label) || taken.has(report)) continue;
    taken.add(label).add(report);
    const sides = (s: Statement) => [...new Set(s.targets.map(sideId))].sort().join('|');
    const trigger = words(label.trigger ?? '');
    const told = words(report.trigger ?? '');
    const shared = [...trigger].filter((w) => told.has(w)).length;
    counts = sum(counts, {
      ...NONE,
      found: 1,
      act: Number(label.act === report.act),
      issue: Number(label.issue === report.issue),
      targets: Number(sides(label) === sides(report)),
      date: Number(label.date === report.date),
      line: Number(trigger.size > 0 && shared * 2 >= trigger.size),
    });
  }
  return counts;
}
