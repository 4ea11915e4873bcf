import { parseDate } from './calendar-date.js';
import { type Drafted, refuse, show } from './draft.js';
import { findHeadline } from './headline.js';
import { normaliseUrl } from './identity.js';
import { cleanCharacters, toParagraphs } from './paragraphs.js';
import { findPublicationDate } from './publication-date.js';

/** Longest values of the short fields; the text has its own limit. */
const LIMITS = { id: 300, url: 2048, outlet: 300, published: 100, title: 1000, source: 2048 } as const;
const MOST_SOURCES = 100;

/** A field that does not hold what it must; caught at the edge of this file. */
class FieldFault extends Error {}

/**
 * The draft of one JSON article (`id, url, outlet, published, title, text`, and `demonstration`, `sources`). Fields of other
 * names are let be; a field of a wrong type is refused by name and value.
 */
export function draftRecord(value: unknown): Drafted {
  try {
    if (!isRecord(value)) return refuse(`${show(value)} is no article object`);
    const text = value.text;
    if (text === undefined || text === null) return refuse('text: is missing');
    if (typeof text !== 'string') return refuse(`text: ${show(text)} is no string`);
    const url = readUrl(value);
    const paragraphs = toParagraphs(text);
    return {
      kind: 'draft',
      draft: {
        sourceId: readId(value),
        url,
        outlet: readString(value, 'outlet'),
        published: readDate(value) ?? findPublicationDate(paragraphs, url),
        // an empty title says that there is none, a missing one says nothing
        title: value.title === '' ? '' : (readString(value, 'title') ?? findHeadline(paragraphs)),
        text: paragraphs,
        demonstration: readFlag(value),
        sources: readSourceList(value),
      },
    };
  } catch (error) {
    if (error instanceof FieldFault) return refuse(error.message);
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readString(
  record: Readonly<Record<string, unknown>>,
  field: 'url' | 'outlet' | 'published' | 'title',
): string | null {
  const value = record[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new FieldFault(`${field}: ${show(value)} is no string`);
  return bound(field, LIMITS[field], value);
}

function bound(field: string, limit: number, value: string): string | null {
  const line = cleanCharacters(value).replace(/\s+/g, ' ').trim();
  if (line.length > limit) throw new FieldFault(`${field}: has ${line.length} characters; the limit is ${limit}`);
  return line === '' ? null : line;
}

function readId(record: Readonly<Record<string, unknown>>): string | null {
  const value = record.id;
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string') throw new FieldFault(`id: ${show(value)} is no string`);
  return bound('id', LIMITS.id, value);
}

function readUrl(record: Readonly<Record<string, unknown>>): string | null {
  const value = readString(record, 'url');
  if (value !== null && normaliseUrl(value) === null) throw new FieldFault(`url: ${show(value)} is no web address`);
  return value;
}

function readDate(record: Readonly<Record<string, unknown>>): string | null {
  const value = readString(record, 'published');
  const date = value === null ? null : parseDate(value);
  if (value !== null && date === null) throw new FieldFault(`published: ${show(value)} is no date`);
  return date;
}

function readFlag(record: Readonly<Record<string, unknown>>): boolean {
  const value = record.demonstration ?? false;
  if (typeof value !== 'boolean') throw new FieldFault(`demonstration: ${show(value)} is neither true nor false`);
  return value;
}

function readSourceList(record: Readonly<Record<string, unknown>>): readonly string[] {
  const value = record.sources ?? [];
  if (!Array.isArray(value)) throw new FieldFault(`sources: ${show(value)} is no list`);
  if (value.length > MOST_SOURCES)
    throw new FieldFault(`sources: has ${value.length} entries; the limit is ${MOST_SOURCES}`);
  return value.flatMap((entry: unknown, index) => {
    if (typeof entry !== 'string') throw new FieldFault(`sources[${index}]: ${show(entry)} is no string`);
    return bound(`sources[${index}]`, LIMITS.source, entry) ?? [];
  });
}
