import { existsSync } from 'node:fs';

/** Why there is no browser for tests; null when there is one. */
export const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
export const noBrowser: string | null = BROWSER === undefined ? 'there is no /usr/bin/chromium' : null;

/**
 * The name of a suite, with what it lacks.
 * @example named('the playground', null) // 'the playground'
 * @example named('the playground', 'there is no browser') // 'the playground [there is no browser]'
 */
export const named = (name: string, lack: string | null): string => (lack === null ? name : `${name} [${lack}]`);
