import type { ActorKind } from '../model.js';
import { VERB_CUES } from './lexicon/cues.js';
import { rolesOf, TITLES } from './lexicon/roles.js';
import { isName } from './name-spans.js';
import type { NameHit } from './names.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { dependents, formsAt, token } from './tree.js';

/** A state or group that the gazetteer does not hold, known by how the article uses its name. */
export interface Party {
  readonly name: string;
  readonly kind: ActorKind;
}

/** By what stands in the text, in small letters: the name itself, or an adjective of it. */
export type Parties = ReadonlyMap<string, Party & { readonly demonym: boolean }>;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What only a state has, or what would be one; persons and firms have presidents, governments and spokesmen too. */
const OF_STATES = new Set(
  `minister premier parliament army navy ambassador embassy border king queen sultan emir airspace sovereignty territory independence
   militia soldier coastguard republic kingdom emirate sultanate duchy principality`.split(/\s+/),
);
/** Faiths, camps and continents, whose adjectives look like those of states. */
const NO_STATES =
  /^(?:christian|republican|democrat|lutheran|anglican|presbyterian|puritan|european|african|asian|american|caribbean|mediterranean|zionist|islam|muslim|moslem|jewish|shia|shiite|sunni|crimean|soviet|bolshevik|marxist|communist|socialist|liberal|conservative|orthodox|catholic|protestant|nazi|victorian|north|south|east|west|balkan|baltic|nordic|arab|persian|kurd|ottoman|korea)/;
/** Names are written so; what is glued to something else is none. */
const PLAIN = /^\p{Lu}[\p{Ll}'’-]+$/u;
const ADJECTIVE = /(?:ian|ean|an|ese|ish|i)$/;

/** Of a name, in words. */
const LONGEST = 6;

/** Runs of proper nouns that no name of the gazetteer stands in. */
function runs(s: Sentence, hits: readonly NameHit[]): readonly Span[] {
  const taken = new Set(hits.flatMap((h) => Array.from({ length: h.to - h.from }, (_, k) => h.from + k)));
  const out: Span[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const isPart = (at: number) => at < s.tokens.length && !taken.has(at) && isName(token(s, at));
    if (!isPart(i)) continue;
    let to = i + 1;
    while (isPart(to)) to++;
    out.push({ from: i, to });
    i = to;
  }
  return out;
}

/** The names that some sentence uses as those of a state or a group are used; `isTaken` tells which are somebody's, or a known place's. */
export function partiesOf(
  sentences: readonly { readonly s: Sentence; readonly hits: readonly NameHit[] }[],
  isTaken: (name: string) => boolean,
): Parties {
  const out = new Map<string, Party & { demonym: boolean }>();
  const parts = partsOfNames(sentences);
  for (const { s, hits } of sentences)
    for (const run of runs(s, hits)) {
      const kind = kindOf(s, run);
      const name = formsAt(s, run.from, run.to);
      if (kind !== null && !isTaken(name) && !parts.has(name))
        out.set(name.toLowerCase(), { name, kind, demonym: false });
    }
  const byStem = new Map([...out.values()].filter((p) => p.kind === 'STATE').map((p) => [stemOf(p.name), p.name]));
  for (const { s, hits } of sentences)
    for (const t of s.tokens) {
      if (!isAdjectiveOfState(s, t) || hits.some((h) => t.i >= h.from && t.i < h.to)) continue;
      const known = ENDINGS.map((n) => byStem.get(t.lower.slice(0, -n))).find((name) => name !== undefined);
      const name = known ?? t.form.replace(/ian$/, 'ia').replace(/([^i])an$/, '$1a');
      out.set(t.lower, { name, kind: 'STATE', demonym: true });
    }
  return out;
}

/** What is a part of a longer name elsewhere: "Corwin" beside "Ann Corwin". */
const partsOfNames = (
  sentences: readonly { readonly s: Sentence; readonly hits: readonly NameHit[] }[],
): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ s, hits }) =>
      runs(s, hits)
        .map(({ from, to }) => s.tokens.slice(from, to))
        .map((words) => words.slice(words.findLastIndex(isOfficeWord) + 1))
        .filter((words) => words.length > 1)
        .flatMap((words) => words.map((t) => t.form)),
    ),
  );

/** "Ruritanian" of "Ruritania": all but the ending, which has so many letters, is the same. */
const stemOf = (name: string): string => name.toLowerCase().replace(/(?:ia|land|[aeiouy])$/, '');
const ENDINGS = [1, 2, 3, 4];

/** "the Ruritanian foreign minister", "a Ruritanian army spokesman". */
function isAdjectiveOfState(s: Sentence, t: Token): boolean {
  if (t.ent !== 'NORP' || !ADJECTIVE.test(t.lower) || NO_STATES.test(t.lower) || !PLAIN.test(t.form)) return false;
  const after = s.tokens.slice(t.i + 1, t.i + 4);
  const end = after.findIndex((x) => !/^(?:JJ|NN|VBN)/.test(x.tag));
  return after.slice(0, end < 0 ? 3 : end).some((x) => {
    const roles = rolesOf(x.lemma.toLowerCase());
    return roles?.has('office') || roles?.has('body') || roles?.has('forces') || OF_STATES.has(x.lemma.toLowerCase());
  });
}

function kindOf(s: Sentence, run: Span): ActorKind | null {
  const last = token(s, run.to - 1);
  const length = run.to - run.from;
  if (last.lower.length < 3 || NO_STATES.test(last.lower) || !PLAIN.test(last.form)) return null;
  if (length > 2 || (length > 1 && last.ent === 'PERSON')) return null;
  if (s.tokens.slice(run.from, run.to).some((t) => t.ent === 'DATE' || isOfficeWord(t))) return null;
  if (ownsState(s, run) || isOfState(s, run) || namesBody(s, run)) return 'STATE';
  return (last.ent === 'GPE' && isParty(s, run.to - 1, true)) || (last.ent === '' && isParty(s, run.to - 1, false))
    ? 'STATE'
    : null;
}

const isOfficeWord = (t: Token): boolean =>
  TITLES.has(t.lower.replace(/\.$/, '')) || [t.lower, t.lower.replace(/s$/, '')].some((w) => rolesOf(w) !== undefined);

/** "Ithria's foreign minister". */
function ownsState(s: Sentence, { to }: Span): boolean {
  if (s.tokens[to]?.tag !== 'POS') return false;
  for (let i = to + 1; i < to + 5; i++) {
    const t = s.tokens[i];
    if (t === undefined || !/^(?:JJ|NN|HYPH|VBN)/.test(t.tag)) return false;
    if (OF_STATES.has(t.lemma.toLowerCase())) return true;
  }
  return false;
}

/** "the Ithria government". */
function namesBody(s: Sentence, { from, to }: Span): boolean {
  const noun = s.tokens[to];
  const word = token(s, to - 1);
  return (
    to === from + 1 &&
    noun !== undefined &&
    noun.form === noun.lower &&
    BODIES.has(noun.lemma) &&
    ['', 'GPE', 'NORP'].includes(word.ent) &&
    word.form !== word.form.toUpperCase() &&
    s.tokens[from - 1]?.lower === 'the'
  );
}
const BODIES = new Set('government parliament army navy militia soldier troop'.split(' '));

/** "the king of Ithria", "President Ann Corwin of Ithria". */
function isOfState(s: Sentence, { from }: Span): boolean {
  const of = s.tokens[from - 1];
  const noun = s.tokens[from - 2];
  if (of?.lower !== 'of' || noun === undefined) return false;
  // ministers are those "of Energy" too
  if (OF_STATES.has(noun.lemma.toLowerCase()) && noun.lemma.toLowerCase() !== 'minister') return true;
  return noun.ent === 'PERSON' && s.tokens.slice(Math.max(0, from - 6), from - 2).some((t) => HEADS.has(t.lower));
}
const HEADS = new Set(['president', 'minister', 'king', 'queen', 'premier', 'chancellor']);

/** Does what only a party to a quarrel does, or has it done to it: the subject of a verb that demands or threatens, or its object; what must do something, or not. */
function isParty(s: Sentence, at: number, isPlace: boolean): boolean {
  let top = token(s, at);
  while (top.dep === 'conj' && top.head >= 0) top = token(s, top.head);
  if (top.head < 0 || !(top.dep === 'nsubj' || (isPlace && top.dep === 'dobj'))) return false;
  if (top.dep === 'nsubj' && dependents(s, top.head, 'aux', 'mark').some((x) => TERMS.has(token(s, x).lower)))
    return true;
  const cue = VERB_CUES.get(token(s, top.head).lemma.toLowerCase())?.find((c) => c.with.length === 0);
  // reporters ask, too
  return cue !== undefined && cue.manner === 'speech' && cue.act !== 'SAY' && cue.lemma !== 'ask';
}

const TERMS = new Set(['must', 'should', 'if', 'unless', 'until']);

/** Where these names and adjectives stand in a sentence. */
export function partySpans(
  s: Sentence,
  hits: readonly NameHit[],
  parties: Parties,
): readonly (Span & { readonly party: Party; readonly demonym: boolean })[] {
  if (parties.size === 0) return [];
  const out: (Span & { party: Party; demonym: boolean })[] = [];
  const names = runs(s, hits);
  const adjectives = s.tokens.filter((t) => t.tag === 'JJ').map((t) => ({ from: t.i, to: t.i + 1 }));
  for (const { from, to } of [...names, ...adjectives])
    for (let i = from; i < to; i++)
      for (let j = Math.min(to, i + LONGEST); j > i; j--) {
        const party = parties.get(formsAt(s, i, j).toLowerCase());
        if (party === undefined) continue;
        out.push({ from: i, to: j, party, demonym: party.demonym });
        i = j - 1;
        break;
      }
  return out;
}
