import type { DateInterval, Report } from '../model.js';
import { placesOfReport } from './blocks.js';
import { daysApart, EVIDENCE, PRIOR, type Profile } from './evidence.js';
import { namesOf, shared, telling } from './report-words.js';

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
  const names = namesOf([report.speaker, report.side, ...report.targets]);
  const quotes = report.quotations.map((q) => q.text).join(' ');
  const evidence = report.evidence.map((e) => e.text).join(' ');
  const { trigger = '', consequence = null } = report.redLine ?? {};
  const { blocks, around, runs, quoted } = placesOfReport(report);
  return {
    report,
    published,
    runs,
    quoted: telling(quotes, names),
    barred: telling(trigger, names),
    matter: telling(`${report.about} ${trigger} ${consequence ?? ''} ${evidence} ${quotes}`, names),
    blocks: new Set(blocks),
    around,
    quoteBlocks: new Set(quoted),
  };
}

/** Can two intervals be one date? An unknown date can be any; a date that is only the day of publication may be `late` by a day or more. */
export function datesMeet(a: DateInterval, b: DateInterval, late = 1): boolean {
  const days = daysApart(a, b);
  if (days === null || days === 0) return true;
  const later = (a.earliest ?? '') > (b.earliest ?? '') ? a : b;
  return later.basis === 'PUBLISHED' && days <= late;
}

/** What is quoted without a date may have been said some days before the article came out. */
const LATEST = 6;
export const saidMeet = (a: Report, b: Report): boolean => datesMeet(a.said, b.said, LATEST);

/** One person, or a body or state and a person who may have spoken for it. */
export function speakersMeet(a: Report, b: Report): boolean {
  if (a.side.id !== b.side.id) return false;
  if (a.speaker.id === b.speaker.id) return true;
  return a.speaker.kind !== 'PERSON' || b.speaker.kind !== 'PERSON';
}

/**
 * How surely two reports of different articles tell of one act, 0 (not at all) to 1. Symmetric; it looks at nothing but the two reports,
 * so that what is one statement does not depend on the order of reading. Reports that share no block are not alike: the store looks for
 * neighbours by block, and must miss none.
 */
export function likeness(a: Profile, b: Profile): number {
  if (a.report.articleId === b.report.articleId) return 0;
  if (!speakersMeet(a.report, b.report) || !saidMeet(a.report, b.report)) return 0;
  // who says a thing again on another day seldom says it in the same words
  const near =
    (daysApart(a.report.said, b.report.said) ?? 0) <= 1
      ? shared(a.blocks, b.blocks)
      : shared(a.quoteBlocks, b.quoteBlocks);
  if (near === 0) return 0;
  const odds = EVIDENCE.reduce((sum, { weight, holds }) => sum + weight * holds(a, b), PRIOR);
  return 1 / (1 + Math.exp(-odds));
}

/** From here on two reports are one statement. */
export const SAME = 0.5;
