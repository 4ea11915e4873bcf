import { isName } from './name-spans.js';
import type { NameHit } from './names.js';
import type { Party } from './parties.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { token } from './tree.js';

/** Where a group that the gazetteer does not hold is named in full. */
export interface GroupSpan {
  readonly from: number;
  readonly to: number;
  readonly party: Party;
}

/** Nouns that make a name that of a group. */
const GROUPS = new Set('front movement brigades league militia resistance fighters guerrillas tigers'.split(' '));
/** Nouns that do so beside a word for what such groups fight for: an army may be a state's. */
const BODIES = new Set('army forces union alliance council organisation organization command congress'.split(' '));
const CAUSES = new Set(
  `liberation free freedom independence resistance revolutionary patriotic self-determination emancipation people peoples
   secessionist republican unification`.split(/\s+/),
);
const LONGEST = 12;

/** Names of groups: "the Upland Liberation Front", "the Movement for the Freedom of Upland". */
export function groupSpans(s: Sentence, hits: readonly NameHit[]): readonly GroupSpan[] {
  const out: GroupSpan[] = [];
  const hitAt = new Map<number, NameHit>();
  for (const h of hits) for (let i = h.from; i < h.to; i++) hitAt.set(i, h);
  const isPart = (i: number) => {
    const t = s.tokens[i];
    return t !== undefined && (isName(t) || hitAt.has(i) || t.tag === 'POS');
  };
  for (const t of s.tokens) {
    if (t.i < (out.at(-1)?.to ?? 0) || hitAt.has(t.i) || !isName(t)) continue;
    if (!GROUPS.has(t.lower) && !BODIES.has(t.lower)) continue;
    let from = t.i;
    while (isPart(from - 1) && t.i - from < LONGEST && hitAt.get(from - 1)?.actor.kind !== 'ARMED_GROUP') from--;
    while (token(s, from).tag === 'POS') from++;
    const to = endOf(s, t.i + 1, isPart);
    const words = s.tokens.slice(from, to);
    if (words.length < 2 || words.length > LONGEST) continue;
    if (BODIES.has(t.lower) && !words.some((w) => CAUSES.has(w.lower))) continue;
    out.push({ from, to, party: { name: nameOf(words), kind: 'ARMED_GROUP' } });
  }
  return out;
}

/** "… for the Freedom of Upland" goes on with the name. */
function endOf(s: Sentence, at: number, isPart: (i: number) => boolean): number {
  let to = at;
  while (['of', 'for'].includes(s.tokens[to]?.lower ?? '')) {
    let next = s.tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    if (!isPart(next)) break;
    while (isPart(next)) next++;
    to = next;
  }
  return token(s, to - 1).tag === 'POS' ? to - 1 : to;
}

const nameOf = (words: readonly Token[]): string =>
  words.map((t, k) => (k > 0 && t.start > words[k - 1]!.end ? ` ${t.form}` : t.form)).join('');
