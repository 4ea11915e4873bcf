import { MONTH, readDateAt, skipTime, toIso } from './calendar-date.js';
import { endsSentence } from './paragraphs.js';

/** How far into a text its dateline and the lines around the headline reach. */
const HEAD_PARAGRAPHS = 12;
const HEAD_CHARACTERS = 3000;
const LONGEST_LINE = 200;
/** A line that is nothing but a date dates the article only above its body (a caption or a summary may come first). */
const LONGEST_PLAIN = 120;
const SHORTEST_PROSE = 80;
const MOST_PROSE = 2;

type Weight = 'published' | 'plain' | 'updated';

/** What a line says of the date in it; "plain" is a line that is nothing but a date, with a byline or a place. */
const LABELS: readonly { readonly weight: Weight; readonly label: RegExp }[] = [
  { weight: 'updated', label: /(?:(?:last|first) )?(?:updated?|modified|revised)(?: at| on)?:? ?/iy },
  {
    weight: 'published',
    label:
      /(?:(?:first|originally) )?(?:published|posted|post|issued|released|created|publication date|published date|release date|date)(?: at| on| by [^,|0-9]{2,60},)?:? ?/iy,
  },
];

const SEPARATOR = /[|·•;]|\s[-–—]\s/g;
const BYLINE = /^by [\p{L}.'’-]{1,30}(?: [\p{L}.'’-]{1,30}){0,5}(?:,| [-–—]|) ?/iu;
const PLACE = /^\p{Lu}[\p{L}.'’-]{0,30}(?:,? \p{Lu}[\p{L}.'’-]{0,30}){0,4}, ?/u;
const TIME_FIRST = /\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\b\.?)? ?(?:[A-Z]{2,5}\b)?,? ?(?:on )?/iy;
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]{1,30}(?:,? \p{Lu}[\p{L}.'’-]{0,30}){0,4}|\p{Lu}[\p{L}.'’-]{1,30}(?:,? \p{Lu}[\p{L}.'’-]{1,30}){0,3}), /u;
const MONTH_DAY = new RegExp(
  `^(?:${MONTH}\\.? (\\d{1,2})|(\\d{1,2}) ${MONTH}\\.?)(?:, (\\d{4}))?[.,]? ?(?=[(–—:/]|--? )`,
  'i',
);

/**
 * The day of publication that an article states near its beginning or its address holds; null where neither does. A date in
 * running prose, a caption or a signature is none.
 * @example findPublicationDate('Talks fail\n\nPost At: Feb 28/2024 01:50AM\n\nThe talks failed.', null) // '2024-02-28'
 */
export function findPublicationDate(text: string, url: string | null): string | null {
  const found = new Map<Weight, string>();
  const head = text.slice(0, HEAD_CHARACTERS).split('\n\n').slice(0, HEAD_PARAGRAPHS);
  let prose = 0;
  let isChronology = false;
  for (const paragraph of head) {
    if (paragraph.length > SHORTEST_PROSE && endsSentence(paragraph)) prose++;
    if (paragraph.length > LONGEST_LINE) continue;
    for (const { weight, date } of datesOfLine(paragraph)) {
      // days as subheadings
      if (weight === 'plain' && (found.get('plain') ?? date) !== date) isChronology = true;
      if (weight === 'plain' && prose > MOST_PROSE) continue;
      if (!found.has(weight)) found.set(weight, date);
    }
  }
  const plain = isChronology ? undefined : found.get('plain');
  return found.get('published') ?? plain ?? found.get('updated') ?? dateOfUrl(url) ?? dateOfDateline(head, url);
}

/** The publication date that one line beside a headline gives, null where the line says something else. */
export function dateOfByline(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const dates = datesOfLine(line);
  for (const weight of ['published', 'plain', 'updated'] as const) {
    const match = dates.find((entry) => entry.weight === weight);
    if (match !== undefined) return match.date;
  }
  return null;
}

/** "https://news.example/2022/03/03/talks-fail" tells the day; "/2022/03/" does not. */
function dateOfUrl(url: string | null): string | null {
  const match = url === null ? null : /\/(\d{4})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?:\/|$)/i.exec(pathOf(url));
  return match === null ? null : toIso(match[1]!, match[2]!, match[3]!);
}

function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

function datesOfLine(line: string): readonly { readonly weight: Weight; readonly date: string }[] {
  const dates: { weight: Weight; date: string }[] = [];
  const segments = line.split(SEPARATOR).map((segment) => segment.trim());
  // "We will not yield. — 3 May 2021" signs a quotation
  const isHeading = line.length <= LONGEST_PLAIN && !segments.slice(0, -1).some(endsSentence);
  for (const segment of segments) {
    let rest = segment.trim();
    // "Published 3 March 2022 Updated 4 March 2022": several statements may follow each other in one segment
    while (rest !== '') {
      const found = dateOfSegment(rest);
      if (found === null || (found.weight === 'plain' && !isHeading)) break;
      dates.push(found);
      rest = rest.slice(found.end).trim();
    }
  }
  return dates;
}

/** A segment is a date with what labels it and nothing else: a sentence goes on after its date. */
function dateOfSegment(
  segment: string,
): { readonly weight: Weight; readonly date: string; readonly end: number } | null {
  const labelled = LABELS.map(({ weight, label }) => ({ weight, end: matchEnd(label, segment, 0) })).find(
    ({ end }) => end > 0,
  );
  const lead = (BYLINE.exec(segment) ?? PLACE.exec(segment))?.[0].length ?? 0;
  for (const start of labelled === undefined ? [0, lead] : [labelled.end]) {
    const at = matchEnd(TIME_FIRST, segment, start);
    const found = readDateAt(segment, at) ?? readDateAt(segment, start);
    if (found === null) continue;
    const end = skipTime(segment, found.end);
    if (!isOver(segment, end, labelled !== undefined)) continue;
    return { weight: labelled?.weight ?? 'plain', date: found.date, end };
  }
  return null;
}

function isOver(segment: string, end: number, labelled: boolean): boolean {
  const rest = segment.slice(end);
  if (/^[\s.,;/]{0,3}$/.test(rest)) return true;
  return (
    labelled &&
    (/^ by \p{L}[\p{L}.'’-]{0,30}(?: \p{L}[\p{L}.'’-]{0,30}){0,5}$/u.test(rest) ||
      /^[ ,/]{1,3}(?:last )?(?:updated?|modified|published)\b/i.test(rest))
  );
}

/** "LONDON, March 3 (Agency) - ": the year stands with it, or in the address of the page. */
function dateOfDateline(head: readonly string[], url: string | null): string | null {
  for (const paragraph of head.slice(0, 5)) {
    const place = DATELINE.exec(paragraph.slice(0, 120));
    const day = place === null ? null : MONTH_DAY.exec(paragraph.slice(place[0].length, place[0].length + 60));
    if (day === null) continue;
    const year = day[5] ?? /\/(\d{4})\//.exec(pathOf(url ?? ''))?.[1];
    const date = year === undefined ? null : toIso(year, day[1] ?? day[4]!, day[2] ?? day[3]!);
    if (date !== null) return date;
  }
  return null;
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
