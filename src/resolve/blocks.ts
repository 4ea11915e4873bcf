import type { EventMention, Report } from '../model.js';
import { hash, shingles, stems } from './report-words.js';

const MOST = 24;

/** Months that an interval touches, with the day before and after, when it is short enough to be compared by date. */
function monthsOf(earliest: string, latest: string): readonly string[] {
  const shift = (iso: string, days: number) =>
    new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 7);
  return [...new Set([shift(earliest, -1), earliest.slice(0, 7), latest.slice(0, 7), shift(latest, 1)])];
}

/**
 * Keys of the blocks a report stands in. Two reports that could be the same act share one: by side and month where both are dated,
 * by a run of quoted words, or by side and a pair of words of the matter.
 */
export function blocksOfReport(report: Report): readonly string[] {
  const keys: string[] = [];
  const { earliest, latest, precision } = report.said;
  if (earliest !== null && latest !== null && precision !== 'YEAR')
    for (const m of monthsOf(earliest, latest)) keys.push(`said|${report.side.id}|${m}`);
  const quoted = [...shingles(report, 4)].map(hash).sort().slice(0, MOST);
  for (const q of quoted) keys.push(`quote|${q}`);
  const matter = [...stems(`${report.about} ${report.redLine?.trigger ?? ''}`)].sort().slice(0, 7);
  for (let i = 0; i < matter.length; i++)
    for (let k = i + 1; k < matter.length; k++) keys.push(`matter|${report.side.id}|${matter[i]}|${matter[k]}`);
  return keys;
}

export function blocksOfEvent(mention: EventMention): readonly string[] {
  const { earliest, latest } = mention.date;
  if (earliest === null || latest === null || mention.date.precision === 'YEAR') return [`event|${mention.id}`];
  return monthsOf(earliest, latest).map((m) => `event|${mention.type}|${m}`);
}
