import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { guideForm } from '../../src/extract/guide-form.js';
import { dispatches } from '../tables.js';
import { analyzer, article } from './reading.js';

/** Whole extractions of a few dispatches, to see what a change of rules or weights changes; accept with `npx vitest run -u`. */
test.each([
  '2007-02-10-putin-accuses-washington-in-munich',
  '2008-04-04-putin-warns-nato-over-ukraine-and-georgia',
  '2025-02-12-saturday-deadline-for-hamas',
  '2022-06-21-kaliningrad-transit-threat',
])('%s', async (id) => {
  const dispatch = dispatches.find((d) => d.id === id);
  if (dispatch === undefined) throw new Error(`no dispatch ${id}`);
  const made = extract(analyzer.extractor, {
    ...article(dispatch.text, dispatch.published, id),
    sourceId: id,
    title: dispatch.title,
  });
  await expect(`${JSON.stringify(guideForm(made), null, 2)}\n`).toMatchFileSnapshot(`golden/${id}.json`);
});
