import {
  checkDefaults,
  type Defaults,
  type Draft,
  type Drafted,
  fail,
  finishDraft,
  type ReadResult,
  refuse,
} from './draft.js';
import { decodeText } from './encoding.js';
import { findHeadline } from './headline.js';
import { parseJson } from './json-fault.js';
import { draftMarkdown } from './markdown.js';
import { draftPage } from './page.js';
import { toParagraphs } from './paragraphs.js';
import { findPublicationDate } from './publication-date.js';
import { draftRecord } from './record.js';

export type Format = 'text' | 'markdown' | 'html' | 'json' | 'jsonl';

/** File name endings and what they stand for. */
export const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** One document as it was found. */
export interface Input {
  /** As the user gave it; messages and the name of the format come from it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The absolute path, null where there is none. */
  readonly origin?: string | null;
}

/**
 * The articles of one document; a JSON array and JSON Lines give several. Never throws: what cannot be read is a failure that says why.
 * @example readDocument({ name: 'a.txt', bytes: Buffer.from('') }, {}) // [{ kind: 'failure', input: 'a.txt', reason: 'is empty' }]
 */
export function readDocument(input: Input, defaults: Defaults): readonly ReadResult[] {
  const { name, bytes } = input;
  const origin = input.origin ?? null;
  const fault = checkDefaults(defaults);
  if (fault !== null) return [fail(name, fault)];
  if (bytes.length === 0) return [fail(name, 'is empty')];
  const named = formatOfName(name);
  const decoded = decodeText(bytes, named === 'html' || named === null);
  if (decoded.kind === 'refused') return [fail(name, decoded.reason)];
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.trim() === '') return [fail(name, 'is empty')];
  const format = named ?? formatOfContent(text);
  if (format === 'json') return readJson(text, name, origin, defaults);
  if (format === 'jsonl')
    return text.split('\n').flatMap((line, index) => readLine(line, index + 1, name, origin, defaults) ?? []);
  const drafted = draft(format, text);
  return [drafted.kind === 'refused' ? fail(name, drafted.reason) : finishDraft(drafted.draft, name, origin, defaults)];
}

/** The article of one line of JSON Lines, named `file.jsonl:LINE`; null for a blank line. */
export function readLine(
  line: string,
  number: number,
  name: string,
  origin: string | null,
  defaults: Defaults,
): ReadResult | null {
  const source = line.replace(/^\ufeff/, '').trim();
  if (source === '') return null;
  const input = `${name}:${number}`;
  const parsed = parseJson(source);
  if (parsed.kind === 'fault') return fail(input, parsed.reason.replace('at line 1, column', 'at column'));
  return readRecord(parsed.value, input, origin, defaults);
}

/** The format that a name ends in, null for other names. */
export function formatOfName(name: string): Format | null {
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending]! : null;
}

function formatOfContent(text: string): Format {
  const head = text.slice(0, 4096).trimStart();
  if (
    /^(?:<!doctype html|<html[\s>]|<\?xml[^>]{0,200}>\s{0,20}<(?:!doctype )?html)/i.test(head) ||
    /^<(?:head|body|article|div|p)[\s>]/i.test(head)
  ) {
    return 'html';
  }
  if (/^\{\s{0,20}"/.test(head))
    return isJson(text.trimStart().split('\n', 1)[0] ?? '') && !isJson(text) ? 'jsonl' : 'json';
  if (/^\[\s{0,20}\{/.test(head)) return 'json';
  if (/^(?:---|\+\+\+)\n[A-Za-z_-]{1,40}\s{0,5}[:=]/.test(head.replaceAll('\r', '')) || /^#{1,3} \S/.test(head))
    return 'markdown';
  return 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function draft(format: 'text' | 'markdown' | 'html', text: string): Drafted {
  try {
    if (format === 'html') return draftPage(text);
    return format === 'markdown' ? draftMarkdown(text) : { kind: 'draft', draft: draftPlain(text) };
  } catch (error) {
    // The page parser is not ours; whatever it stumbles over must not stop a batch.
    return refuse(`cannot be read as ${format}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function draftPlain(raw: string): Draft {
  const text = toParagraphs(raw);
  const published = findPublicationDate(text, null);
  return {
    sourceId: null,
    url: null,
    outlet: null,
    published,
    title: findHeadline(text),
    text,
    demonstration: false,
    sources: [],
  };
}

function readJson(text: string, name: string, origin: string | null, defaults: Defaults): readonly ReadResult[] {
  const parsed = parseJson(text);
  if (parsed.kind === 'fault') return [fail(name, parsed.reason)];
  if (!Array.isArray(parsed.value)) {
    const drafted = draftRecord(parsed.value);
    return [
      drafted.kind === 'refused' ? fail(name, drafted.reason) : finishDraft(drafted.draft, name, origin, defaults),
    ];
  }
  if (parsed.value.length === 0) return [fail(name, 'is an empty list')];
  return parsed.value.map((value: unknown, index) => readRecord(value, `${name}[${index}]`, origin, defaults));
}

/**
 * One of several records in a file. Its place in the file is no name for it, since a line put in front would move it: the origin
 * is the file with the record's own name, and nothing where it has none.
 */
function readRecord(value: unknown, input: string, file: string | null, defaults: Defaults): ReadResult {
  const drafted = draftRecord(value);
  if (drafted.kind === 'refused') return fail(input, drafted.reason);
  const name = drafted.draft.sourceId ?? drafted.draft.url;
  return finishDraft(drafted.draft, input, file === null || name === null ? null : `${file}#${name}`, defaults);
}
