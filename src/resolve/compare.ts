import type { Act, DateInterval, Report } from '../model.js';
import { placesOfReport } from './blocks.js';
import { containment, jaccard, shingles, stems } from './report-words.js';

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
  REASSURE: 'reassure',
  ASSERT: 'assert',
};

/** What comparison needs of a report, worked out once. */
export interface Profile {
  readonly report: Report;
  readonly published: string | null;
  readonly quoted: ReadonlySet<string>;
  readonly matter: ReadonlySet<string>;
  readonly trigger: ReadonlySet<string>;
  /** Where it stands, and where those stand that may be the same. */
  readonly blocks: ReadonlySet<string>;
  readonly around: readonly string[];
}

/** Kept while the report is, for the same reports are compared again and again. */
const profiles = new WeakMap<Report, Profile>();

export function profileOf(report: Report, published: string | null): Profile {
  const before = profiles.get(report);
  if (before?.published === published) return before;
  const profile = makeProfile(report, published);
  profiles.set(report, profile);
  return profile;
}

function makeProfile(report: Report, published: string | null): Profile {
  const matter = stems(
    `${report.about} ${report.redLine?.trigger ?? ''} ${report.redLine?.consequence ?? ''} ${report.evidence[0]?.text ?? ''}`,
  );
  const { blocks, around } = placesOfReport(report);
  return {
    report,
    published,
    quoted: shingles(report, 4),
    matter,
    trigger: stems(`${report.redLine?.trigger ?? ''} ${report.about}`),
    blocks: new Set(blocks),
    around,
  };
}

/** Can two intervals be one date? An unknown date can be any; a date that is only the day of publication may be a day late. */
export function datesMeet(a: DateInterval, b: DateInterval): boolean {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return true;
  if (a.earliest <= b.latest && b.earliest <= a.latest) return true;
  if (a.basis !== 'PUBLISHED' && b.basis !== 'PUBLISHED') return false;
  const days = Math.abs(Date.parse(`${a.earliest}T00:00:00Z`) - Date.parse(`${b.earliest}T00:00:00Z`)) / 86_400_000;
  const late =
    a.basis === 'PUBLISHED' && b.basis === 'PUBLISHED'
      ? true
      : a.basis === 'PUBLISHED'
        ? a.earliest > b.earliest
        : b.earliest > a.earliest;
  return late && days <= 1;
}

/** One person, or a body or state and a person who may have spoken for it. */
export function speakersMeet(a: Report, b: Report): boolean {
  if (a.side.id !== b.side.id) return false;
  if (a.speaker.id === b.speaker.id) return true;
  return a.speaker.kind !== 'PERSON' || b.speaker.kind !== 'PERSON';
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

/**
 * How surely two reports of different articles tell of one act, 0 (not at all) to 1. Symmetric; it looks at nothing but the two reports,
 * so that what is one statement does not depend on the order of reading. Reports that share no block are not alike: the store looks for
 * neighbours by block, and must miss none.
 */
export function likeness(a: Profile, b: Profile): number {
  if (a.report.articleId === b.report.articleId) return 0;
  if (!speakersMeet(a.report, b.report) || !datesMeet(a.report.said, b.report.said)) return 0;
  if (!meet(a.blocks, b.blocks)) return 0;
  const family = FAMILY[a.report.act] === FAMILY[b.report.act];
  const issue = a.report.issue === b.report.issue;
  const words = jaccard(a.matter, b.matter);
  const trigger = a.report.redLine !== null && b.report.redLine !== null ? containment(a.trigger, b.trigger) : 0;
  let shared = 0;
  for (const q of a.quoted) if (b.quoted.has(q)) shared++;
  const named = a.report.speaker.id === b.report.speaker.id && a.report.speaker.kind === 'PERSON';
  const dated = a.report.said.precision !== 'UNKNOWN' && b.report.said.precision !== 'UNKNOWN';
  const sameDay = dated && a.report.said.precision === 'DAY' && b.report.said.precision === 'DAY';
  let score = 0;
  if (shared >= 2) score += 0.7;
  else if (shared === 1) score += 0.45;
  score += family ? 0.2 : -0.15;
  score += issue ? 0.12 : -0.12;
  score += Math.min(0.4, words * 1.2) + Math.min(0.25, trigger * 0.4);
  score += named ? 0.08 : 0;
  score += sameDay ? 0.2 : dated ? 0.05 : -0.1;
  return Math.max(0, Math.min(1, score));
}

/** From here on two reports are one statement. */
export const SAME = 0.55;
