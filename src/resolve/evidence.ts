import type { Act, DateInterval, Report } from '../model.js';
import { containment, shared } from './report-words.js';

/** What comparison needs of a report, worked out once. */
export interface Profile {
  readonly report: Report;
  readonly published: string | null;
  /** Runs of words that it quotes. */
  readonly runs: ReadonlySet<string>;
  /** Telling words: of what it quotes, of the conduct a line bars, and of all that it says of the act. */
  readonly quoted: ReadonlySet<string>;
  readonly barred: ReadonlySet<string>;
  readonly matter: ReadonlySet<string>;
  /** Where it stands, and where those stand that may be the same. */
  readonly blocks: ReadonlySet<string>;
  readonly around: readonly string[];
  /** Of the blocks, those of the words that it quotes. */
  readonly quoteBlocks: ReadonlySet<string>;
}

/** A fact about two reports of one voice and how much it speaks for one act told twice, in natural logarithms of odds. */
export interface Evidence {
  readonly id: string;
  readonly weight: number;
  /** 0 where it does not hold, 1 where it does, between where it holds in part; the same both ways. */
  readonly holds: (a: Profile, b: Profile) => number;
  readonly reason: string;
}

/** Acts that different readers give to one and the same act. */
const FAMILY: Readonly<Record<Act, string>> = {
  WARN: 'warn',
  THREATEN: 'warn',
  DEMAND: 'demand',
  APPEAL: 'demand',
  REJECT: 'reject',
  DENY: 'reject',
  ACCUSE: 'accuse',
  SIGNAL: 'signal',
  PLEDGE: 'pledge',
  REASSURE: 'pledge',
  ASSERT: 'assert',
};
/** Of these a voice makes several in one breath, so that having made one tells little. */
const SEVERAL: ReadonlyMap<string, number> = new Map([
  ['demand', 0.5],
  ['accuse', 0.5],
  ['pledge', 0.5],
  ['assert', 0.25],
]);
/** "Did not rule out" and "refused to rule out". */
const OPEN: ReadonlySet<string> = new Set(['signal', 'reject']);

function actsAgree(a: Report, b: Report): number {
  const [x, y] = [FAMILY[a.act], FAMILY[b.act]];
  if (x === y) return SEVERAL.get(x) ?? 1;
  return OPEN.has(x) && OPEN.has(y) ? 0.5 : 0;
}

/** Do readers give the two reports' acts to one act? */
export const oneFamily = (a: Report, b: Report): boolean => FAMILY[a.act] === FAMILY[b.act];

/** Days from the end of the earlier interval to the start of the later; 0 where they overlap, null where one is unknown. */
export function daysApart(a: DateInterval, b: DateInterval): number | null {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return null;
  const gap = a.earliest > b.latest ? between(b.latest, a.earliest) : between(a.latest, b.earliest);
  return Math.max(0, gap);
}

const between = (from: string, to: string) => (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

const yes = (x: boolean) => Number(x);

/**
 * The weights follow a logistic regression over pairs of reports: those the facts of the demonstration corpus give to one act or to two,
 * and acts that annotators kept apart within one article; rounded, and of the dates and long texts held to what holds elsewhere too.
 */
export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'quoted-run',
    weight: 1.3,
    holds: (a, b) => yes(shared(a.runs, b.runs) > 0),
    reason: 'four words in a row are quoted by both',
  },
  {
    id: 'quoted-longer',
    weight: 1.2,
    holds: (a, b) => yes(shared(a.runs, b.runs) > 1),
    reason: 'more than four words are quoted by both',
  },
  {
    id: 'quoted-words',
    weight: 0.8,
    holds: (a, b) => containment(a.quoted, b.quoted),
    reason: 'a quotation translated twice keeps its telling words',
  },
  {
    id: 'act',
    weight: 2,
    holds: (a, b) => actsAgree(a.report, b.report),
    reason: 'the acts are those that readers give to one act',
  },
  {
    id: 'issue',
    weight: 0.5,
    holds: (a, b) => yes(a.report.issue === b.report.issue),
    reason: 'the issue is one; two readers of one act often differ, so that a difference says little',
  },
  {
    id: 'person',
    weight: 1.2,
    holds: (a, b) => yes(a.report.speaker.id === b.report.speaker.id && a.report.speaker.kind === 'PERSON'),
    reason: 'one person speaks, and not a side with its many voices',
  },
  {
    id: 'targets',
    weight: 0.4,
    holds: (a, b) => yes(a.report.targets.some((t) => b.report.targets.some((u) => u.id === t.id))),
    reason: 'both name a target in common',
  },
  {
    id: 'matter',
    weight: 3,
    holds: (a, b) => containment(a.matter, b.matter),
    reason: 'the telling words of the one are in the other',
  },
  {
    id: 'line',
    weight: 1,
    holds: (a, b) => yes(shared(a.barred, b.barred) > 0),
    reason: 'both draw a line, at conduct told with a word in common',
  },
  {
    id: 'no-word',
    weight: -0.6,
    holds: (a, b) => yes(shared(a.matter, b.matter) === 0),
    reason: 'not one telling word is common to both',
  },
  {
    id: 'undated',
    weight: -2.8,
    holds: (a, b) => yes(daysApart(a.report.said, b.report.said) === null),
    reason: 'one could be of any day, and a voice says much over the years',
  },
  {
    id: 'late',
    weight: -0.5,
    holds: (a, b) => yes((daysApart(a.report.said, b.report.said) ?? 0) === 1),
    reason: 'one is known by its day of publication only, and that is a day off',
  },
  {
    id: 'later',
    weight: -1.5,
    holds: (a, b) => yes((daysApart(a.report.said, b.report.said) ?? 0) > 1),
    reason: 'one is known by its day of publication only, and that is some days off',
  },
];

/** Of two reports of one voice that have nothing in common. */
export const PRIOR = -3.3;
