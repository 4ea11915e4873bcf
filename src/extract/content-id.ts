import { createHash } from 'node:crypto';

/** An id that comes from content: the same parts give the same id. */
export const contentId = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 16);
