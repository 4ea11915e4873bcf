import type { Article } from '../model.js';
import { parseDate } from './calendar-date.js';
import { identify } from './identity.js';
import { foreignness } from './language.js';

/** What a format yields, before it is known to be an article. */
export interface Draft {
  readonly sourceId: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly title: string;
  /** In paragraphs, see `toParagraphs`. */
  readonly text: string;
  readonly demonstration: boolean;
  readonly sources: readonly string[];
}

export type ReadResult =
  | { readonly kind: 'article'; readonly article: Article; readonly input: string }
  | { readonly kind: 'failure'; readonly input: string; readonly reason: string };

/** What holds for articles that do not say it themselves. */
export interface Defaults {
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
}

export type Drafted =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly reason: string };

/** Characters of text in one article. */
export const LONGEST_TEXT = 1_000_000;

export function fail(input: string, reason: string): ReadResult {
  return { kind: 'failure', input, reason };
}

export function refuse(reason: string): { readonly kind: 'refused'; readonly reason: string } {
  return { kind: 'refused', reason };
}

/** A value from outside as it may stand in a message. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Why the defaults are of no use, null where they are fine. */
export function checkDefaults({ published }: Defaults): string | null {
  return published === undefined || parseDate(published) !== null ? null : `published: ${show(published)} is no date`;
}

/** The article of a draft, if it is text, English and of bearable length. */
export function finishDraft(draft: Draft, input: string, origin: string | null, defaults: Defaults): ReadResult {
  const { text } = draft;
  if (text === '') return fail(input, 'is empty');
  if (!/\p{L}/u.test(text)) return fail(input, 'has no words');
  if (text.length > LONGEST_TEXT) {
    return fail(input, `has ${count(text.length)} characters of text; the limit is ${count(LONGEST_TEXT)}`);
  }
  const foreign = foreignness(text);
  if (foreign !== null) return fail(input, foreign);
  const outlet = draft.outlet ?? defaults.outlet ?? null;
  const published = draft.published ?? (defaults.published === undefined ? null : parseDate(defaults.published));
  const id = identify({ ...draft, outlet });
  return { kind: 'article', input, article: { ...draft, id, origin, outlet, published } };
}

/** @example count(1234567) // '1,234,567' */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}
