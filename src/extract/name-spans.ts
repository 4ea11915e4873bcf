import type { Entity, Mention } from './entities.js';
import { TITLES } from './lexicon/roles.js';
import type { NameHit } from './names.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { token } from './tree.js';

export const isName = (t: Token) => t.tag === 'NNP' || t.tag === 'NNPS';

/** Spans of people's names by the name tagger, and by titles before a run of proper nouns. Leading titles are left out. */
export function personSpans(s: Sentence, taken: readonly NameHit[]): readonly { from: number; to: number }[] {
  const covered = new Set<number>();
  for (const hit of taken) for (let i = hit.from; i < hit.to; i++) covered.add(i);
  const spans: { from: number; to: number }[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const t = token(s, i);
    // "Vice Premier He Lifeng": the name that looks like a pronoun
    const isHe =
      t.form === 'He' && i > 0 && isTitle(token(s, i - 1)) && isName(token(s, Math.min(i + 1, s.tokens.length - 1)));
    if (covered.has(i) || !(isName(t) || isHe)) continue;
    const titled = i > 0 && isTitle(token(s, i - 1)) && isName(token(s, i - 1));
    const ranked = titled && t.ent === 'ORG' && isRank(s, i - 1);
    if (t.ent !== 'PERSON' && !(titled && t.ent === '' && !isTitle(t)) && !ranked && !isHe) continue;
    let from = i;
    let to = i + 1;
    while (to < s.tokens.length && !covered.has(to)) {
      const n = token(s, to);
      const joins =
        n.form === '-' && to + 1 < s.tokens.length && isName(token(s, to + 1)) && n.start === token(s, to - 1).end;
      const goesOn =
        isName(n) && (n.ent === t.ent || n.ent === 'PERSON' || (isHe && to === i + 1)) && !(n.entStart && n.ent !== '');
      if (!joins && !goesOn) break;
      to += joins ? 2 : 1;
    }
    // "MS. COLE": the stop goes with the title
    while (from < to - 1 && (token(s, from).form === '.' || isTitle(token(s, from)))) from++;
    if (!TITLES.has(token(s, to - 1).lower) && /\p{L}{2}/u.test(token(s, to - 1).form) && !beginsOffice(s.tokens, to))
      spans.push({ from, to });
    i = to - 1;
  }
  return spans;
}

const RANKS = new Set('colonel major captain lieutenant admiral brigadier marshal lt col maj capt adm gen'.split(' '));

/** "Colonel", "Major General", and not "General" alone, which firms and staffs bear too. */
const isRank = (s: Sentence, i: number): boolean => {
  const word = token(s, i).lower.replace(/\.$/, '');
  return RANKS.has(word) || (word === 'general' && i > 0 && isTitle(token(s, i - 1)));
};

const isTitle = (t: Token): boolean => TITLES.has(t.lower.replace(/\.$/, ''));

/** "Omani Transport" before "Minister Salim": no name runs on into the office of another. */
export const beginsOffice = (tokens: readonly Token[], to: number): boolean => {
  const [office, name] = [tokens[to], tokens[to + 1]];
  return office?.tag === 'NNP' && OFFICES.has(office.lower) && name !== undefined && isName(name);
};
const OFFICES = new Set('minister ministry secretary president chancellor ambassador spokesman spokeswoman'.split(' '));

const free = (taken: readonly Mention[], i: number) => !taken.some((m) => i >= m.from && i < m.to);

/** A lone family name that the name tagger took for a place or a body, borne by a person whom the article names in full. */
export function surnames(
  s: Sentence,
  taken: readonly Mention[],
  bySurname: ReadonlyMap<string, Entity>,
): readonly { readonly from: number; readonly entity: Entity }[] {
  const out: { from: number; entity: Entity }[] = [];
  for (const t of s.tokens) {
    const entity = isName(t) ? bySurname.get(t.lower) : undefined;
    if (entity === undefined || t.lower.length < 3 || !free(taken, t.i)) continue;
    const after = s.tokens[t.i + 1];
    const before = s.tokens[t.i - 1];
    // part of a longer name of something else
    if (after !== undefined && isName(after) && free(taken, after.i)) continue;
    if (before !== undefined && isName(before) && before.form !== '.' && !isTitle(before)) continue;
    out.push({ from: t.i, entity });
  }
  return out;
}

/** "the North": a state named North or South Something before. */
export function halves(
  s: Sentence,
  taken: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): readonly { readonly at: number; readonly entity: Entity }[] {
  const out: { at: number; entity: Entity }[] = [];
  for (const t of s.tokens) {
    if (t.form !== 'North' && t.form !== 'South') continue;
    if (s.tokens[t.i - 1]?.lower !== 'the' || !free(taken, t.i)) continue;
    const after = s.tokens[t.i + 1];
    if (after?.tag.startsWith('NN') === true && after.form !== "'s") continue;
    const named = [...entities.values()].find((e) => e.kind === 'STATE' && e.actor?.name.startsWith(`${t.form} `));
    if (named !== undefined) out.push({ at: t.i, entity: named });
  }
  return out;
}
