import type { Actor, ActorRef, Gazetteer } from '../model.js';
import type { Judge } from './judge.js';
import { rolesOf, TITLES } from './lexicon/roles.js';
import { type Likeness, learnOrigins } from './name-origins.js';
import { beginsOffice, isName } from './name-spans.js';
import { loadPlaces } from './places.js';
import { sideOf } from './sides.js';
import type { Sentence, Token } from './syntax/sentence.js';

/** A name of the gazetteer in a sentence: tokens [from, to). */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly actor: Actor;
  /** Holds the name of the actor's state or of its people: "Russian troops", and not "Moscow". */
  readonly namesState: boolean;
  /** An adjective or a people ("Russian", "Russians"), which modifies rather than names. */
  readonly demonym: boolean;
}

/** First words of all names, so that most tokens are passed over without a look-up. */
export interface NameIndex {
  readonly gazetteer: Gazetteer;
  readonly longest: ReadonlyMap<string, number>;
  readonly demonyms: ReadonlySet<string>;
  /** Regions and cities, with the side that their offices speak for. */
  readonly places: ReadonlyMap<string, ActorRef>;
  readonly likeness: Likeness;
  /** Whom somebody serves whom the gazetteer does not know; null while that is being learnt. */
  readonly home: Judge | null;
}

const plain = (w: string) =>
  w
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

export function indexNames(gazetteer: Gazetteer, home: Judge | null): NameIndex {
  const longest = new Map<string, number>();
  const demonyms = new Set<string>();
  for (const actor of gazetteer.actors) {
    // "Britain" stands among the demonyms of some rows but names the state
    for (const d of actor.demonyms) demonyms.add(plain(d));
    for (const alias of [actor.name, ...actor.aliases]) {
      const words = alias.replace(/^the /i, '').split(/[\s\-–'’]+/);
      const first = plain(words[0] ?? '');
      // dots, apostrophes and hyphens are cut into tokens of their own
      const length = words.length * 2 + 2;
      longest.set(first, Math.max(longest.get(first) ?? 0, length));
    }
  }
  return { gazetteer, longest, demonyms, places: loadPlaces(gazetteer), likeness: learnOrigins(gazetteer), home };
}

const ADJECTIVE_TAGS = new Set(['JJ', 'NNPS', 'NNS', 'JJS', 'NN']);

/** Longest names first, left to right, none overlapping. */
export function findNames(index: NameIndex, sentence: Sentence, text: string): readonly NameHit[] {
  const { tokens } = sentence;
  const hits: NameHit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = nameAt(index, tokens, i, text);
    if (hit === undefined) i++;
    else {
      if (!isAnothers(hit, hits.at(-1), tokens)) hits.push(hit);
      i = hit.to;
    }
  }
  return hits;
}

function nameAt(index: NameIndex, tokens: readonly Token[], i: number, text: string): NameHit | undefined {
  const first = tokens[i]!;
  const window = index.longest.get(plain(first.form));
  if (window === undefined) return undefined;
  for (let j = Math.min(tokens.length, i + window); j > i; j--) {
    const last = tokens[j - 1]!;
    // the gazetteer's folding passes over marks: a name ends in a letter or a dot
    if (last.dep === 'punct' || last.form === "'s" || !/[\p{L}\p{N}.]$/u.test(last.form) || last.end - first.start > 80)
      continue;
    const actor = index.gazetteer.named(isTheWest(tokens, i, j) ? 'West' : text.slice(first.start, last.end));
    if (actor === undefined) continue;
    if (!isCapital(first.form) && actor.kind !== 'ARMED_GROUP' && actor.kind !== 'BLOC') continue;
    // "the West Bank", "West Papua" are no part of the West
    if (j === i + 1 && actor.kind === 'BLOC' && first.form === actor.name && isNameBehind(tokens, i)) continue;
    // "Michael Jordan", "Paris Hilton": part of a person's name
    if (j === i + 1 && actor.kind !== 'PERSON' && partOfPerson(tokens, i)) continue;
    const demonym =
      j === i + 1 &&
      index.demonyms.has(plain(first.form)) &&
      (first.tag === 'JJ' ||
        (ADJECTIVE_TAGS.has(first.tag) && first.dep !== 'nsubj') ||
        /(?:ans|ese|ish|is|ns)$/.test(first.lower));
    // "General Tariq Bashir" is not the Bashir whom everybody knows
    if (j === i + 1 && actor.kind === 'PERSON' && givenAnother(index, tokens, i, actor)) continue;
    const state = index.gazetteer.actor(sideOf(index.gazetteer, actor).id) ?? actor;
    const words = text.slice(first.start, last.end);
    const namesState = [state.name, ...state.demonyms].some((name) => words.includes(name));
    return { from: i, to: j, actor, namesState, demonym };
  }
  return undefined;
}

/** "if the west deploys missiles", as some papers write it; "in the west", "from the west" is a direction. */
function isTheWest(tokens: readonly Token[], from: number, to: number): boolean {
  const t = tokens[from]!;
  if (t.form !== 'west' || to !== from + 1 || tokens[from - 1]?.lower !== 'the') return false;
  if (t.dep === 'pobj') return ['by', 'against', 'with'].includes(tokens[t.head]?.lower ?? '');
  return ['nsubj', 'nsubjpass', 'poss'].includes(t.dep);
}

/** "Norway's National Security Council", "the U.S. Pacific Fleet": a body that is called like that of another side. */
function isAnothers({ from, to, actor }: NameHit, before: NameHit | undefined, tokens: readonly Token[]): boolean {
  if (to - from < 2 || (actor.kind !== 'BODY' && actor.kind !== 'ORGANISATION')) return false;
  if (tokens[from - 1]?.form === 'National') return true;
  const owner =
    before !== undefined && tokens.slice(before.to, from).every((t) => t.tag === 'POS') ? before.actor : null;
  return owner?.kind === 'STATE' && actor.kind === 'BODY' && owner.id !== actor.sideId;
}

const isNameBehind = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return next?.tag === 'NNP' && next.ent !== 'PERSON' && next.start === tokens[i]!.end + 1;
};

const isCapital = (form: string) => form.charAt(0) !== form.charAt(0).toLowerCase();

/** A family name with a given name before it that is none of the known person's, in no spelling: "Sergey" may be "Sergei". */
function givenAnother({ gazetteer }: NameIndex, tokens: readonly Token[], i: number, known: Actor): boolean {
  const before = tokens[i - 1];
  if (before === undefined || !isName(before) || before.end + 1 !== tokens[i]!.start) return false;
  if (['GPE', 'NORP', 'DATE'].includes(before.ent) || isOffice(before) || !isCapital(before.form)) return false;
  if (gazetteer.named(before.form) !== undefined) return false;
  return ![known.name, ...known.aliases].some((name) => name.split(' ').some((w) => w[0] === before.form[0]));
}

const isOffice = (t: Token): boolean =>
  TITLES.has(t.lower.replace(/\.$/, '')) || rolesOf(t.lemma.toLowerCase()) !== undefined;

function partOfPerson(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.ent !== 'PERSON') return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  let to = i + 1;
  while (tokens[to]?.ent === 'PERSON' && tokens[to]?.entStart === false) to++;
  if (beginsOffice(tokens, to)) return false;
  return (before?.ent === 'PERSON' && !t.entStart) || (after?.ent === 'PERSON' && !after.entStart);
}
