import type { ActorRef } from '../model.js';
import { type Cast, type Mention, mentionAt } from './entities.js';
import { FEMININE, MASCULINE, rolesOf } from './lexicon/roles.js';
import { isName } from './name-spans.js';
import { officeAfter, officeBefore, sideOfOffice } from './offices.js';
import { placeAt, sideOfPhrase } from './phrase-sides.js';
import { refOf } from './sides.js';
import type { Sentence } from './syntax/sentence.js';
import { sideOfTitle, TITLE_SIDES, titleAt } from './titles.js';
import { dependents, token } from './tree.js';

/** Gathers title, role nouns, side and gender of a person from what stands around one mention; gives the side that the title alone lets suppose. */
export function describe(cast: Cast, s: Sentence, m: Mention, before: Sentence | undefined): ActorRef | null {
  const { entity } = m;
  const note = (i: number) => {
    const t = token(s, i);
    const lemma = t.lemma.toLowerCase().replace(/\.$/, '');
    for (const role of rolesOf(lemma) ?? []) entity.roles.add(role);
    if (rolesOf(lemma) !== undefined) entity.nouns.add(lemma);
    if (FEMININE.has(lemma)) entity.gender = 'f';
    // a chairman may be a woman
    if (MASCULINE.has(lemma) && (entity.gender === null || !lemma.endsWith('man'))) entity.gender = 'm';
  };
  const around: number[] = [];
  for (let i = m.from - 1; i >= Math.max(0, m.from - 8); i--) {
    const t = token(s, i);
    const inPhrase =
      isName(t) ||
      t.tag === 'JJ' ||
      t.tag === 'NN' ||
      t.tag === 'POS' ||
      t.form === '-' ||
      t.lower === 'of' ||
      t.lower === 'for';
    if (!inPhrase || t.form === ',') break;
    around.push(i);
  }
  for (const i of around)
    if (['compound', 'nmod', 'amod', 'appos', 'pobj', 'poss', 'prep'].includes(token(s, i).dep) || isName(token(s, i)))
      note(i);
  const titleText = around
    .reverse()
    .map((i) => token(s, i).lower)
    .join(' ');
  const nouns = [m.head, ...dependents(s, m.head, 'appos')];
  const up = token(s, m.head);
  if (up.dep === 'appos' && up.head >= 0) nouns.push(up.head);
  for (const n of nouns) {
    if (n !== m.head) {
      note(n);
      if (isTrade(s, n)) entity.roles.add('private');
      for (const c of dependents(s, n, 'compound', 'amod')) note(c);
    }
  }
  if (entity.serves === null && [...entity.nouns].some((n) => n.startsWith('spokes') || n === 'secretary'))
    for (const n of nouns) {
      const body = sideOfPhrase(cast, s, n)?.body;
      if (body?.kind === 'BODY') entity.serves = body.key;
    }
  const office = officeBefore(s, m) ?? officeAfter(s, m);
  if (office !== undefined) note(office);
  if (entity.side !== null) return null;
  // "Kurdish commander Ann Corwin, head of the Upland Army": whom somebody leads tells more than of which people he is
  const found = nouns.flatMap((n) => sideOfPhrase(cast, s, n)?.side ?? []);
  const side = found.find((x) => x.kind !== 'BLOC') ?? found[0];
  if (side !== undefined) {
    entity.side = side;
    return null;
  }
  const held = office === undefined ? null : sideOfOffice(cast, s, before, office);
  if (held !== null) {
    entity.side = held;
    return null;
  }
  const after = sideAfterName(cast, s, m);
  if (after !== null) {
    entity.side = after;
    return null;
  }
  // titles that the parse has not attached
  for (const i of around) {
    const near = mentionAt(cast, s, i);
    if (
      near !== undefined &&
      near.entity.kind !== 'PERSON' &&
      near.entity.side !== null &&
      !/ (?:to|at|with) /.test(` ${titleText} `)
    ) {
      entity.side = near.entity.side;
      return null;
    }
  }
  if ([...entity.roles].some((r) => r === 'office'))
    for (const i of around) {
      const place = mentionAt(cast, s, i) === undefined ? placeAt(cast, s, i) : undefined;
      if (place === undefined) continue;
      entity.side = place;
      return null;
    }
  const states = cast.index.gazetteer;
  // "James Miller, undersecretary of defense"
  const texts = [titleText, ...nouns.filter((n) => n !== m.head).map((n) => titleAt(s, n))];
  const titled = texts.map((t) => sideOfTitle(cast, t)).find((side) => side !== null) ?? null;
  if (titled !== null) return titled;
  for (const [pattern, id] of TITLE_SIDES) {
    const actor = around.some((i) => pattern.test(token(s, i).lower.replace(/\.$/, ''))) ? states.actor(id) : undefined;
    if (actor !== undefined) {
      entity.roles.add('office');
      return refOf(actor);
    }
  }
  return null;
}

/** "Ann Corwin, a baker in Oslo": what one of many is, and no office, is a private trade. */
const isTrade = (s: Sentence, noun: number): boolean =>
  /^NNP?$/.test(token(s, noun).tag) &&
  rolesOf(token(s, noun).lemma.toLowerCase()) === undefined &&
  dependents(s, noun, 'det').some((c) => ['a', 'an'].includes(token(s, c).lower));

/** "Ann Corwin, UN assistant secretary-general": a body's name and an office noun between commas, whatever the parse makes of them. */
function sideAfterName(cast: Cast, s: Sentence, m: Mention): ActorRef | null {
  if (s.tokens[m.to]?.form !== ',') return null;
  for (const near of cast.mentions[s.index] ?? []) {
    if (near.from <= m.to || near.from > m.to + 3 || near.entity.kind === 'PERSON' || near.entity.side === null)
      continue;
    const title = s.tokens.slice(near.to, near.to + 4);
    const end = title.findIndex((t) => t.form === ',' || t.tag.startsWith('VB'));
    if (title.slice(0, end < 0 ? 4 : end).some((t) => rolesOf(t.lemma.toLowerCase())?.has('office')))
      return near.entity.side;
  }
  return null;
}
