import type { Actor, ActorKind, ActorRef } from '../model.js';
import { settleHomes } from './homes.js';
import { FEMININE, MASCULINE, type RoleClass, rolesOf, TITLES } from './lexicon/roles.js';
import { findNames, type NameHit, type NameIndex } from './names.js';
import { officeAfter, officeBefore, sideOfOffice } from './offices.js';
import { LONGEST_PLACE, plainPlace } from './places.js';
import { shortFor } from './short-names.js';
import { refOf, sideOf } from './sides.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { dependents, token } from './tree.js';

/** Somebody the article speaks of, gathered from all its mentions. */
export interface Entity {
  readonly key: string;
  /** The fullest form in the article ("Dmitri S. Peskov"). */
  name: string;
  readonly kind: ActorKind;
  readonly actor: Actor | null;
  side: ActorRef | null;
  /** The side that its title alone lets suppose: a foreign secretary is mostly the British one. */
  titled: ActorRef | null;
  gender: 'm' | 'f' | null;
  readonly roles: Set<RoleClass>;
  /** Nouns that the article calls it by, for "the president", "the spokesman". */
  readonly nouns: Set<string>;
  mentions: number;
  /** Names that the article gives a body, as written. */
  readonly forms: Set<string>;
  /** Key of the body that the person is named with ("Kremlin spokesman Dmitry Peskov"). */
  serves: string | null;
}

/** Where an entity stands in a sentence: tokens [from, to), `head` the token that carries its syntax. */
export interface Mention {
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly demonym: boolean;
}

export interface Cast {
  readonly index: NameIndex;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Mentions by sentence, in order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** States and organisations by how often they are named, most often first. */
  readonly sides: readonly { readonly ref: ActorRef; readonly count: number }[];
}

export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'unnamed';

/** Family names that stand before the given name in English texts. */
const FAMILY_FIRST = new Set(
  `kim lee park moon choe choi ri pak jong kang yoon jang hwang han cho xi wang li zhang chen liu hu jiang yang tsai ma lai geng hua zhao mao qin lin wu wen zhu deng
   hong lu guo song tang sun wei nguyen tran pham le vo to joseph-wu koo chiu tan hun`.split(/\s+/),
);

const headOf = (s: Sentence, from: number, to: number): number => {
  for (let i = to - 1; i >= from; i--) {
    const h = token(s, i).head;
    if (h < from || h >= to) return i;
  }
  return to - 1;
};

const isName = (t: Token) => t.tag === 'NNP' || t.tag === 'NNPS';

/** Spans of people's names by the name tagger, and by titles before a run of proper nouns. Leading titles are left out. */
function personSpans(s: Sentence, taken: readonly NameHit[]): readonly { from: number; to: number }[] {
  const covered = new Set<number>();
  for (const hit of taken) for (let i = hit.from; i < hit.to; i++) covered.add(i);
  const spans: { from: number; to: number }[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const t = token(s, i);
    if (covered.has(i) || !isName(t)) continue;
    const titled = i > 0 && TITLES.has(token(s, i - 1).lower.replace(/\.$/, '')) && isName(token(s, i - 1));
    if (t.ent !== 'PERSON' && !(titled && t.ent === '' && !TITLES.has(t.lower.replace(/\.$/, '')))) continue;
    let from = i;
    let to = i + 1;
    while (to < s.tokens.length && !covered.has(to)) {
      const n = token(s, to);
      const joins =
        n.form === '-' && to + 1 < s.tokens.length && isName(token(s, to + 1)) && n.start === token(s, to - 1).end;
      if (!(joins || (isName(n) && (n.ent === t.ent || n.ent === 'PERSON') && !(n.entStart && n.ent !== '')))) break;
      to += joins ? 2 : 1;
    }
    // "MS. COLE": the stop goes with the title
    while (from < to - 1 && (token(s, from).form === '.' || TITLES.has(token(s, from).lower.replace(/\.$/, ''))))
      from++;
    if (!TITLES.has(token(s, to - 1).lower) && /\p{L}{2}/u.test(token(s, to - 1).form)) spans.push({ from, to });
    i = to - 1;
  }
  return spans;
}

/** Reads all sentences once for names; people without a full name are bound to the one who bears it. */
export function castOf(index: NameIndex, sentences: readonly Sentence[], text: string): Cast {
  const entities = new Map<string, Entity>();
  const bySurname = new Map<string, Entity>();
  const found = sentences.map((s) => {
    const hits = findNames(index, s, text);
    return { s, hits, people: personSpans(s, hits) };
  });

  const entityOf = (actor: Actor): Entity => {
    let e = entities.get(actor.id);
    if (e === undefined) {
      e = {
        key: actor.id,
        name: actor.name,
        kind: actor.kind,
        actor,
        side: sideOf(index.gazetteer, actor),
        titled: null,
        gender: null,
        roles: new Set(actor.kind === 'PERSON' ? ['office'] : []),
        nouns: new Set(),
        mentions: 0,
        forms: new Set(),
        serves: null,
      };
      entities.set(actor.id, e);
    }
    return e;
  };
  const words = (s: Sentence, from: number, to: number) =>
    text.slice(token(s, from).start, token(s, to - 1).end).replace(/\s+/g, ' ');
  const remember = (e: Entity, name: string) => {
    const parts = name.split(' ');
    const last = parts.at(-1)!.toLowerCase();
    const first = parts[0]!.toLowerCase();
    // "Chang Kyung-soo": the given name is the one with a small letter after its hyphen
    const familyFirst = FAMILY_FIRST.has(first) || /\p{Ll}-\p{Ll}/u.test(parts.at(-1)!);
    if (parts.length > 1 && familyFirst && !bySurname.has(first)) bySurname.set(first, e);
    if (!bySurname.has(last)) bySurname.set(last, e);
    const afterHyphen = last.split('-').at(-1)!;
    if (!bySurname.has(afterHyphen)) bySurname.set(afterHyphen, e);
  };

  const addPerson = (key: string, name: string): Entity => {
    const e: Entity = {
      key,
      name,
      kind: 'PERSON',
      actor: null,
      side: null,
      titled: null,
      gender: null,
      roles: new Set(),
      nouns: new Set(),
      mentions: 0,
      forms: new Set(),
      serves: null,
    };
    entities.set(key, e);
    remember(e, name);
    return e;
  };

  // people first by their full names, wherever they stand: headlines bear the surname before the text gives the name
  for (const { s, hits, people } of found) {
    for (const hit of hits)
      if (hit.actor.kind === 'PERSON') {
        const e = entityOf(hit.actor);
        const name = words(s, hit.from, hit.to);
        if (hit.to - hit.from > 1 && (e.name === hit.actor.name || name.length > e.name.length)) e.name = name;
        remember(e, hit.actor.name);
        remember(e, name);
      }
    for (const { from, to } of people) {
      if (to - from < 2) continue;
      const name = words(s, from, to);
      const known = bySurname.get(token(s, to - 1).lower);
      if (
        known !== undefined &&
        (known.name.split(' ')[0]!.toLowerCase() === token(s, from).lower ||
          (known.actor === null && known.name.includes(token(s, from).form)))
      )
        continue;
      const key = `person:${slug(name)}`;
      if (!entities.has(key)) addPerson(key, name);
    }
  }

  const counts = new Map<string, { ref: ActorRef; count: number }>();
  const count = (ref: ActorRef | null) => {
    if (ref === null) return;
    const c = counts.get(ref.id) ?? { ref, count: 0 };
    c.count++;
    counts.set(ref.id, c);
  };
  const mentions = found.map(({ s, hits, people }) => {
    const out: Mention[] = [];
    for (const hit of hits) {
      const entity = entityOf(hit.actor);
      entity.mentions++;
      if (entity.kind === 'BODY') entity.forms.add(words(s, hit.from, hit.to));
      if (hit.actor.kind !== 'PERSON') count(entity.side);
      out.push({ entity, from: hit.from, to: hit.to, head: headOf(s, hit.from, hit.to), demonym: hit.demonym });
    }
    for (const { from, to } of people) {
      const name = words(s, from, to);
      const last = token(s, to - 1).lower;
      // "the mayor of Haifa": the tagger takes a city for somebody
      if (to - from === 1 && index.places.has(last) && !bySurname.has(last)) continue;
      let entity =
        entities.get(`person:${slug(name)}`) ??
        bySurname.get(last) ??
        (to - from === 1 ? bySurname.get(token(s, from).lower) : undefined);
      entity ??= addPerson(`person:${slug(name)}`, name);
      entity.mentions++;
      out.push({ entity, from, to, head: headOf(s, from, to), demonym: false });
    }
    for (const { from, entity } of surnames(s, out, bySurname)) {
      entity.mentions++;
      out.push({ entity, from, to: from + 1, head: from, demonym: false });
    }
    for (const { at, entity } of halves(s, out, entities)) {
      entity.mentions++;
      count(entity.side);
      out.push({ entity, from: at, to: at + 1, head: at, demonym: false });
    }
    return out.sort((a, b) => a.from - b.from);
  });

  const sides = [...counts.values()].sort((a, b) => b.count - a.count || (a.ref.id < b.ref.id ? -1 : 1));
  const cast: Cast = { index, entities, mentions, sides };
  // what one place says outright outweighs what a title lets suppose at another
  const people = sentences.flatMap((s) =>
    (mentions[s.index] ?? []).filter((m) => m.entity.kind === 'PERSON').map((m) => ({ s, m })),
  );
  for (const { s, m } of people) m.entity.titled ??= describe(cast, s, m, sentences[s.index - 1]);
  if (index.home === null) return cast;
  settleHomes(cast, sentences, index.home);
  for (const { m } of people) m.entity.side ??= m.entity.titled;
  return cast;
}

const free = (taken: readonly Mention[], i: number) => !taken.some((m) => i >= m.from && i < m.to);

/** A lone family name that the name tagger took for a place or a body, borne by a person whom the article names in full. */
function surnames(
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
    if (before !== undefined && isName(before) && before.form !== '.' && !TITLES.has(before.lower.replace(/\.$/, '')))
      continue;
    out.push({ from: t.i, entity });
  }
  return out;
}

/** "the North": a state named North or South Something before. */
function halves(
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
    for (const e of entities.values())
      if (e.kind === 'STATE' && (e.actor?.name ?? '').startsWith(`${t.form} `)) {
        out.push({ at: t.i, entity: e });
        break;
      }
  }
  return out;
}

/** The mention whose tokens cover token i. */
export const mentionAt = (cast: Cast, s: Sentence, i: number): Mention | undefined =>
  (cast.mentions[s.index] ?? []).find((m) => i >= m.from && i < m.to);

const SIDE_PREPS = new Set(['of', 'for', 'from', 'in', 'with', 'at', 'on']);
/** Prepositions that tell of a place or a cause as often as of whom one serves: only for those who hold an office. */
const OFFICE_PREPS = new Set(['with', 'at', 'on']);

/** The side of the region or city whose name the token stands in, if it is no actor's. */
function placeAt(cast: Cast, s: Sentence, at: number): ActorRef | undefined {
  if (!isName(token(s, at))) return undefined;
  let best: ActorRef | undefined;
  for (let from = Math.max(0, at - LONGEST_PLACE + 1); from <= at && best === undefined; from++)
    for (let to = Math.min(s.tokens.length, from + LONGEST_PLACE); to > at && best === undefined; to--) {
      const words = s.tokens.slice(from, to).map((t) => t.form);
      best = cast.index.places.get(plainPlace(words.join(' ').replace(/ - /g, ' ')));
    }
  return best;
}

const isOffice = (s: Sentence, i: number): boolean => {
  const roles = rolesOf(token(s, i).lemma.toLowerCase());
  return roles !== undefined && ['office', 'body', 'collective', 'forces'].some((r) => roles.has(r as RoleClass));
};

const DIPLOMATS = new Set(
  'ambassador envoy representative delegate consul attache attaché chargé emissary correspondent'.split(' '),
);
const POSTS = new Set(['in', 'at', 'with', 'on']);

/** Where a diplomat is posted, or somebody named is just now, is not whom he serves: "its ambassador in Cairo". */
const isPost = (cast: Cast, s: Sentence, head: number, prep: string): boolean =>
  POSTS.has(prep) &&
  (DIPLOMATS.has(token(s, head).lemma.toLowerCase()) || mentionAt(cast, s, head)?.entity.kind === 'PERSON');

/** The state or organisation that a noun phrase belongs to, by its modifiers: "the Kremlin spokesman", "Russia's envoy", "the president of France". */
export function sideOfPhrase(
  cast: Cast,
  s: Sentence,
  head: number,
  depth = 0,
  office = isOffice(s, head),
): { readonly side: ActorRef; readonly body: Entity | null } | null {
  if (depth > 3) return null;
  const order = [['poss'], ['amod', 'compound', 'nmod', 'nsubj'], ['prep']] as const;
  for (const labels of order)
    for (const c of dependents(s, head, ...labels)) {
      const t = token(s, c);
      if (t.dep === 'nsubj' && t.lower !== 'who') continue;
      if (t.dep === 'prep') {
        if (!SIDE_PREPS.has(t.lower) || (OFFICE_PREPS.has(t.lower) && !office)) continue;
        if (isPost(cast, s, head, t.lower)) continue;
        for (const o of dependents(s, c, 'pobj')) {
          const m = mentionAt(cast, s, o);
          if (m !== undefined && m.entity.kind !== 'PERSON' && m.entity.side !== null)
            return { side: m.entity.side, body: m.entity };
          const short = m === undefined ? shortFor(cast, s, o) : undefined;
          if (short !== undefined && short.side !== null) return { side: short.side, body: short };
          const place = office && m === undefined ? placeAt(cast, s, o) : undefined;
          if (place !== undefined) return { side: place, body: null };
          const inner = rolesOf(token(s, o).lemma.toLowerCase())?.has('body')
            ? sideOfPhrase(cast, s, o, depth + 1, office)
            : null;
          if (inner !== null) return inner;
        }
        continue;
      }
      const m = mentionAt(cast, s, c);
      if (m !== undefined && m.entity.kind !== 'PERSON' && m.entity.side !== null)
        return { side: m.entity.side, body: m.entity };
      const short = m === undefined ? shortFor(cast, s, c) : undefined;
      if (short !== undefined && short.side !== null) return { side: short.side, body: short };
      const place = office && m === undefined ? placeAt(cast, s, c) : undefined;
      if (place !== undefined) return { side: place, body: null };
      const inner = sideOfPhrase(cast, s, c, depth + 1, office);
      if (inner !== null) return inner;
    }
  return null;
}

/** Office-holders whose title alone tells the state. */
const TITLE_SIDES: readonly (readonly [RegExp, string])[] = [
  [/^(?:sen|rep|senator|congressman|congresswoman|gov|governor)$/, 'united-states'],
];
const TITLE_PHRASES: readonly (readonly [string, string])[] = [
  ['secretary of state', 'united-states'],
  ['defense secretary', 'united-states'],
  ['secretary of defense', 'united-states'],
  ['treasury secretary', 'united-states'],
  ['national security adviser', 'united-states'],
  ['national security advisor', 'united-states'],
  ['house speaker', 'united-states'],
  ['majority leader', 'united-states'],
  ['minority leader', 'united-states'],
  ['vice president', 'united-states'],
  ['homeland security secretary', 'united-states'],
  ['attorney general', 'united-states'],
  ['joint chiefs', 'united-states'],
  ['first lady', 'united-states'],
  ['foreign secretary', 'united-kingdom'],
  ['home secretary', 'united-kingdom'],
  ['defence secretary', 'united-kingdom'],
];

/** The words around an office noun: "under secretary of state". */
const titleAt = (s: Sentence, noun: number): string =>
  s.tokens
    .slice(Math.max(0, noun - 2), noun + 3)
    .map((t) => t.lower)
    .join(' ');

/** The state of an office that only one state has by that name. */
function sideOfTitle(cast: Cast, title: string): ActorRef | null {
  for (const [phrase, id] of TITLE_PHRASES) {
    const actor = title.endsWith(phrase) || title.includes(`${phrase} `) ? cast.index.gazetteer.actor(id) : undefined;
    if (actor !== undefined) return refOf(actor);
  }
  return null;
}

/** The same for the title that stands at a noun. */
export const sideOfTitleAt = (cast: Cast, s: Sentence, noun: number): ActorRef | null =>
  sideOfTitle(cast, titleAt(s, noun));

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

/** Gathers title, role nouns, side and gender of a person from what stands around one mention; gives the side that the title alone lets suppose. */
function describe(cast: Cast, s: Sentence, m: Mention, before: Sentence | undefined): ActorRef | null {
  const { entity } = m;
  const note = (i: number) => {
    const t = token(s, i);
    const lemma = t.lemma.toLowerCase().replace(/\.$/, '');
    for (const role of rolesOf(lemma) ?? []) entity.roles.add(role);
    if (rolesOf(lemma) !== undefined) entity.nouns.add(lemma);
    if (FEMININE.has(lemma)) entity.gender = 'f';
    if (MASCULINE.has(lemma)) entity.gender = 'm';
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
  for (const n of nouns) {
    const found = sideOfPhrase(cast, s, n);
    if (found !== null) {
      entity.side = found.side;
      return null;
    }
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
