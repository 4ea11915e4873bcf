import type { ActorRef, DateInterval, Report } from '../../src/model.js';
import { UNDATED } from '../../src/model.js';
import type { DatedReport } from '../../src/resolve/statements.js';

export const OSLOVA: ActorRef = { id: 'oslova', name: 'Oslova', kind: 'STATE', verified: true };
export const MINISTER: ActorRef = { id: 'anna-brek', name: 'Anna Brek', kind: 'PERSON', verified: false };

export const on = (day: string, basis: DateInterval['basis'] = 'EXPLICIT'): DateInterval => ({
  earliest: day,
  latest: day,
  precision: 'DAY',
  basis,
  text: basis === 'PUBLISHED' ? null : 'then',
});

let made = 0;

/** A report by Oslova's minister, with the given fields changed; `words` are its evidence, `quote` what it quotes. */
export function report(
  article: string,
  change: Partial<Omit<Report, 'quotations' | 'evidence'>> & { readonly words?: string; readonly quote?: string } = {},
  published: string | null = '2024-03-02',
): DatedReport {
  const { words = 'Brek warned the alliance not to station missiles on the island', quote, ...fields } = change;
  made++;
  return {
    report: {
      id: `report-${String(made).padStart(4, '0')}`,
      articleId: article,
      speaker: MINISTER,
      speakerText: 'Brek',
      side: OSLOVA,
      act: 'WARN',
      targets: [],
      about: 'missiles on the island',
      issue: 'arms-supply',
      said: UNDATED,
      quotations: quote === undefined ? [] : [{ start: 0, end: quote.length, text: quote }],
      evidence: [{ start: 0, end: words.length, text: words }],
      redLine: null,
      respondsTo: null,
      rules: ['speech/subject'],
      confidence: 0.8,
      ...fields,
    },
    published,
  };
}
