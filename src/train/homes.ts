import { castOf } from '../extract/cast.js';
import { homeAt, introductions, isUnsettled } from '../extract/homes.js';
import type { Judge } from '../extract/judge.js';
import type { NameIndex } from '../extract/names.js';
import { repair } from '../extract/repair.js';
import { analyse } from '../extract/syntax/analyse.js';
import { plainName } from './align.js';
import type { GoldArticle } from './gold.js';
import { type Choice, fitChoice } from './logistic.js';

/** Few features, each seen often: they need little holding back. */
const OPTIONS = { pull: 1, rounds: 60, atLeast: 2 };

/** Learns whom speakers serve whom the gazetteer does not know; `names` has no such judge yet. */
export function fitHomes(names: NameIndex, gold: readonly GoldArticle[]): Judge {
  const choices: Choice[] = [];
  for (const { article, statements } of gold) {
    const sentences = analyse(article.text).map(repair);
    const cast = castOf(names, sentences, article.text);
    const sides = new Map(statements.map((g) => [plainName(g.speaker), plainName(g.side)]));
    for (const [e, { s, m }] of introductions(cast, sentences)) {
      const side = isUnsettled(e) ? sides.get(plainName(e.name)) : undefined;
      if (side === undefined) continue;
      const home = homeAt(cast, s, m, e);
      const right = home.sides.findIndex((x) => plainName(x.name) === side);
      if (right >= 0) choices.push({ alternatives: home.alternatives, right: [right] });
    }
  }
  return fitChoice(choices, OPTIONS);
}
