import { createHash } from 'node:crypto';
import { quoted, refusal } from './errors.js';

/** Where a row stands: the value that the list is sorted by, and the id that decides between equals. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/**
 * An opaque cursor for a row of a list. It names the list and its order, and carries a checksum, so that
 * a foreign or damaged one is refused instead of leading somewhere else.
 */
export function encodeCursor(list: string, { key, id }: Position): string {
  const payload = JSON.stringify([list, key, id]);
  return Buffer.from(checksum(payload) + payload).toString('base64url');
}

/** The position that a cursor of this list holds; anything else is refused with the value. */
export function decodeCursor(list: string, cursor: string): Position {
  const text = /^[A-Za-z0-9_-]{1,2000}$/.test(cursor) ? Buffer.from(cursor, 'base64url').toString() : '';
  const payload = text.slice(CHECKSUM_LENGTH);
  if (text.slice(0, CHECKSUM_LENGTH) !== checksum(payload) || encoded(text) !== cursor)
    throw refusal('BAD_CURSOR', `not a cursor of this server: ${quoted(cursor)}`, { value: cursor });
  const parts: unknown = JSON.parse(payload);
  if (!Array.isArray(parts) || typeof parts[1] !== 'string' || typeof parts[2] !== 'string')
    throw refusal('BAD_CURSOR', `not a cursor of this server: ${quoted(cursor)}`, { value: cursor });
  if (parts[0] !== list)
    throw refusal('BAD_CURSOR', `a cursor of the list ${quoted(parts[0])}, not of ${quoted(list)}: ${quoted(cursor)}`, {
      value: cursor,
    });
  return { key: parts[1], id: parts[2] };
}

const CHECKSUM_LENGTH = 8;

function checksum(payload: string): string {
  return createHash('sha256').update(payload).digest('base64url').slice(0, CHECKSUM_LENGTH);
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64url');
}
