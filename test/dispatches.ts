import type { Article } from '../src/model.js';
import { readDocument } from '../src/read/article.js';

/** Made-up dispatches that hang together: the same act in several, answers, a red line, an event, one without a date. */
const DISPATCHES: readonly { readonly id: string; readonly published: string | null; readonly text: string }[] = [
  {
    id: 'warned-on-tuesday',
    published: '2031-05-07',
    text: 'Kremlin spokeswoman Olga Arsenyeva warned NATO on Tuesday that a direct conflict would be inevitable if the alliance sent troops to Moldova.\n\n"Such a step would cross a red line," she told reporters in Moscow.',
  },
  {
    id: 'warned-retold',
    published: '2031-05-08',
    text: 'NATO has been warned by Moscow. On Tuesday the Kremlin spokeswoman, Olga Arsenyeva, warned that a direct conflict would be inevitable if the alliance sent troops to Moldova.\n\nThe alliance rejected the warning on Wednesday.',
  },
  {
    id: 'warned-undated',
    published: null,
    text: 'A direct conflict would be inevitable if NATO sent troops to Moldova, Kremlin spokeswoman Olga Arsenyeva warned.',
  },
  {
    id: 'answered',
    published: '2031-05-08',
    text: 'NATO rejected on Wednesday a warning by the Kremlin over troops in Moldova.\n\n"We will not be told where our soldiers go," a spokesman for NATO said in Brussels, asked about the remarks of Olga Arsenyeva.',
  },
  {
    id: 'ruled-out',
    published: '2031-05-09',
    text: 'Germany ruled out on Thursday sending troops to Moldova. Poland said on the same day that it had no plans to send soldiers there.',
  },
  {
    id: 'pyongyang',
    published: '2031-06-02',
    text: 'North Korea threatened on Monday to test a long-range missile if the United States held military exercises near its coast.\n\nThe United States accused North Korea of endangering the region.',
  },
  {
    id: 'pyongyang-retold',
    published: '2031-06-03',
    text: 'North Korea threatened on Monday to test a long-range missile if the United States held military exercises near its coast. China appealed to both sides on Tuesday to show restraint.',
  },
  {
    id: 'summit',
    published: '2031-06-10',
    text: 'France pledged on Monday to support Moldova. At a summit in Chisinau on Monday, France said it did not rule out sending troops. Russia called the remark a dangerous escalation.',
  },
];

/** The dispatches as they are read from files of that name. */
export const articles: readonly Article[] = DISPATCHES.map((dispatch) => articleOf(dispatch.id, dispatch));

/** The same article with other words. */
export const changed = (article: Article, text: string): Article =>
  articleOf(article.sourceId ?? '', { published: article.published, text });

function articleOf(id: string, fields: { readonly published: string | null; readonly text: string }): Article {
  const record = JSON.stringify({ id, outlet: 'Test Wire', title: id, ...fields });
  const [result] = readDocument({ name: `${id}.json`, bytes: Buffer.from(record), origin: `/test/${id}.json` }, {});
  if (result?.kind !== 'article') throw new Error(`${id}: ${result?.reason}`);
  return result.article;
}
