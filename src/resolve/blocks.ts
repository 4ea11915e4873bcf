import type { EventMention, Report } from '../model.js';
import { hash, shingles, stems } from './report-words.js';

const MOST = 24;

/** Months that an interval touches, with the day before and after, when it is short enough to be compared by date. */
function monthsOf(earliest: string, latest: string): readonly string[] {
  return [...new Set([shift(earliest, -1), earliest, latest, shift(latest, 1)].map((day) => day.slice(0, 7)))];
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Where something stands, and where to look for others that may be the same. */
export interface Places {
  readonly blocks: readonly string[];
  readonly around: readonly string[];
}

/**
 * Two that could be the same share a key. What is of one day looks only at the days beside it, and at those of its keys where something
 * without a day stands (`~key`), so that it does not go through a whole month; the others look under all their keys.
 */
function placesOf(keys: readonly string[], dayKey: ((day: string) => string) | null, days: readonly string[]): Places {
  const wide = keys.map((key) => `~${key}`);
  if (dayKey === null) return { blocks: [...keys, ...wide], around: keys };
  return { blocks: [...keys, dayKey(days[1] ?? '')], around: [...days.map(dayKey), ...wide] };
}

/** The day before, the day and the day after, where an interval is a day. */
function daysAround(earliest: string | null, latest: string | null): readonly string[] {
  return earliest === null || earliest !== latest ? [] : [shift(earliest, -1), earliest, shift(earliest, 1)];
}

const quoteBlocksOf = (runs: ReadonlySet<string>): readonly string[] =>
  [...runs]
    .map(hash)
    .sort()
    .slice(0, MOST)
    .map((run) => `quote|${run}`);

/** Places of a report, with the runs of words that it quotes and the keys of these. */
export interface ReportPlaces extends Places {
  readonly runs: ReadonlySet<string>;
  readonly quoted: readonly string[];
}

/**
 * Keys of the blocks a report stands in. Two reports that could be the same act share one: by side and month where both are dated,
 * by a run of quoted words, or by side and a pair of words of the matter.
 */
export function placesOfReport(report: Report): ReportPlaces {
  const keys: string[] = [];
  const { earliest, latest, precision } = report.said;
  const days = precision === 'YEAR' ? [] : daysAround(earliest, latest);
  if (earliest !== null && latest !== null && precision !== 'YEAR')
    for (const m of monthsOf(earliest, latest)) keys.push(`said|${report.side.id}|${m}`);
  const runs = shingles(report, 4);
  const quoted = quoteBlocksOf(runs);
  keys.push(...quoted);
  const matter = [...stems(`${report.about} ${report.redLine?.trigger ?? ''}`)].sort().slice(0, 7);
  for (let i = 0; i < matter.length; i++)
    for (let k = i + 1; k < matter.length; k++) keys.push(`matter|${report.side.id}|${matter[i]}|${matter[k]}`);
  const { blocks, around } = placesOf(keys, days.length === 0 ? null : (day) => `said|${report.side.id}|${day}`, days);
  if (days.length === 0 || report.said.basis !== 'PUBLISHED') return { blocks, around, runs, quoted };
  // what is dated by its publication only may be of an earlier day, where another quotes the same words
  return { blocks: [...blocks, ...quoted.map((key) => `~${key}`)], around: [...around, ...quoted], runs, quoted };
}

export function placesOfEvent(mention: EventMention): Places {
  const { earliest, latest } = mention.date;
  if (earliest === null || latest === null || mention.date.precision === 'YEAR')
    return { blocks: [`event|${mention.id}`], around: [] };
  const keys = monthsOf(earliest, latest).map((m) => `event|${mention.type}|${m}`);
  const days = daysAround(earliest, latest);
  return placesOf(keys, days.length === 0 ? null : (day) => `event|${mention.type}|${day}`, days);
}

export const blocksOfEvent = (mention: EventMention): readonly string[] => placesOfEvent(mention).blocks;
