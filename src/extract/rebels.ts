import { isName } from './name-spans.js';
import type { NameHit } from './names.js';
import type { Party } from './parties.js';
import type { Sentence } from './syntax/sentence.js';
import { formsAt, token } from './tree.js';

/** Those who fight a state are a side of their own, and not that state: "Ruritanian rebels", "rebels in Ruritania". */
export interface RebelSpan {
  readonly from: number;
  readonly to: number;
  /** Null where the article must tell which rebels are meant. */
  readonly party: Party | null;
}

const REBELS = new Set(['rebel', 'insurgent', 'guerrilla', 'mutineer']);
const WHERE = new Set(['in', 'from', 'of']);

/** Where a sentence speaks of rebels, by the names that stand beside the word, or of a people that lives in another's state. */
export function rebelSpans(s: Sentence, hits: readonly NameHit[]): readonly RebelSpan[] {
  const out: RebelSpan[] = [];
  for (const t of s.tokens) {
    // "ethnic Albanians" live elsewhere and do not speak for Albania
    const people = t.lower === 'ethnic' ? hits.find((h) => h.from === t.i + 1 && h.demonym) : undefined;
    if (people !== undefined && /s$/.test(token(s, people.to - 1).form)) {
      const name = `ethnic ${formsAt(s, people.from, people.to)}`;
      out.push({ from: t.i, to: people.to, party: { name, kind: 'BLOC' } });
      continue;
    }
    const one = t.lemma.toLowerCase();
    if (!REBELS.has(one) || !t.tag.startsWith('NN')) continue;
    const before = placeBefore(s, hits, t.i);
    const after = before === null ? placeAfter(s, hits, t.i + 1) : null;
    const adjective = before?.adjective ?? after;
    // "rebel Free Front", "a rebel-held town": no place, and no side of its own
    if (adjective === null && (t.tag !== 'NNS' || hits.some((h) => h.from === t.i + 1))) continue;
    if (hits.some((h) => t.i >= h.from && t.i < h.to) || areNamed(s, hits, t.i)) continue;
    out.push({
      from: before?.from ?? t.i,
      to: t.i + 1,
      party: adjective === null ? null : { name: `${adjective} ${one}s`, kind: 'ARMED_GROUP' },
    });
  }
  return out;
}

const adjectiveOf = ({ actor, demonym }: NameHit, words: string): string =>
  demonym ? words : (actor.demonyms[0] ?? actor.name);

function placeBefore(
  s: Sentence,
  hits: readonly NameHit[],
  at: number,
): { readonly from: number; readonly adjective: string } | null {
  // "South Sudan's rebels"
  const owner = s.tokens[at - 1]?.tag === 'POS' ? at - 1 : at;
  const hit = hits.find((h) => h.to === owner);
  if (hit !== undefined)
    return hit.actor.kind === 'STATE'
      ? { from: hit.from, adjective: adjectiveOf(hit, formsAt(s, hit.from, hit.to)) }
      : null;
  const t = s.tokens[at - 1];
  const isPlace = t !== undefined && isName(t) && t.ent !== 'DATE';
  return isPlace ? { from: at - 1, adjective: t.form } : null;
}

/** "guerrillas of the Free Front": the name that follows tells who they are. */
function areNamed(s: Sentence, hits: readonly NameHit[], at: number): boolean {
  if (!['of', 'from'].includes(s.tokens[at + 1]?.lower ?? '')) return false;
  const from = s.tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  return hits.some((h) => h.from === from && h.actor.kind === 'ARMED_GROUP');
}

const PARTS = new Set('the northern southern eastern western central north south east west'.split(' '));

function placeAfter(s: Sentence, hits: readonly NameHit[], at: number): string | null {
  if (!WHERE.has(s.tokens[at]?.lower ?? '')) return null;
  let from = at + 1;
  while (PARTS.has(s.tokens[from]?.lower ?? '')) from++;
  const hit = hits.find((h) => h.from === from);
  if (hit !== undefined)
    return hit.actor.kind === 'STATE' && !hit.demonym ? adjectiveOf(hit, formsAt(s, hit.from, hit.to)) : null;
  const t = s.tokens[from];
  return t !== undefined && isName(t) && (t.ent === 'GPE' || t.ent === 'LOC') ? token(s, from).form : null;
}
