import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../src/serve/errors.js';
import { LIMITS } from '../../src/serve/limits.js';
import { makeSchema } from '../../src/serve/schema.js';
import { ask } from './ask.js';

const file = new URL('../../schema/README.md', import.meta.url);
const readme = readFileSync(file, 'utf8');

describe('schema/README.md', () => {
  test('its examples are answered so, and its table has all codes', async () => {
    const written = withCodes(await withAnswers(readme));
    // UPDATE_DOCS=1 npx vitest run test/serve/readme, then format: read the difference before it is committed
    if (process.env.UPDATE_DOCS === '1') writeFileSync(file, written);
    else expect(unspaced(readme)).toBe(unspaced(written));
  });

  test('every root field is in the table of questions', () => {
    const fields = Object.keys(makeSchema().getQueryType()?.getFields() ?? {});
    const single = new Set(['statement', 'redLine', 'event']);
    const missing = fields.filter(
      (field) => !single.has(field) && !readme.includes(`\`${field}(`) && !readme.includes(`\`${field} {`),
    );
    expect(missing).toEqual([]);
  });

  test('the limits are those in force', () => {
    const { depth, cost, tokens, aliases, directives } = LIMITS;
    const text = readme.replaceAll('\n', ' ');
    for (const limit of [
      `${depth} levels`,
      `${cost.toLocaleString('en')} objects`,
      `${tokens.toLocaleString('en')} tokens`,
      `${aliases} aliases`,
      `${directives} directives`,
    ])
      expect(text).toContain(limit);
  });
});

async function withAnswers(text: string): Promise<string> {
  const examples = [...text.matchAll(/```graphql\n([^`]+)```\n\n```json\n[^`]*```/g)];
  expect(examples.length).toBeGreaterThanOrEqual(3);
  let written = text;
  for (const [example, query = ''] of examples) {
    const answer = JSON.stringify(await ask(query), null, 2);
    written = written.replace(example, () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answer}\n\`\`\``);
  }
  return written;
}

function withCodes(text: string): string {
  const head = /\| code +\| tells +\|\n\| -+ \| -+ \|\n/.exec(text);
  if (head === null) throw new Error('there is no table of codes');
  const start = head.index + head[0].length;
  const rows = Object.entries(ERROR_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |\n`);
  return text.slice(0, start) + rows.join('') + text.slice(text.indexOf('\n## ', start));
}

/** Without what a formatter changes: spaces, and the length of rules in tables. */
function unspaced(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/-{3,}/g, '---')
    .replace(/([[{(]) | (?=[\]})])/g, '$1');
}
