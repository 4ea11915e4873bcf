import type { ActorRef } from '../model.js';
import type { Cast, Entity, Mention } from './entities.js';
import { choose, type Features, type Judge } from './judge.js';
import type { RoleClass } from './lexicon/roles.js';
import type { Sentence } from './syntax/sentence.js';
import { dependents, token } from './tree.js';

/** Whom somebody serves whom the gazetteer does not know, as far as the article lets suppose; a choice between the sides that it names. */
export interface Home {
  readonly sides: readonly ActorRef[];
  readonly alternatives: readonly Features[];
}

/** Sides that are named least are nobody's home. */
const MOST = 12;
/** From this probability on the choice is believed. */
const LEAST = { named: 0.5, untold: 0.6, unnamed: 0.5 };
const NEAR = 4;
/** Roles that nobody holds for a state. */
export const STATELESS: readonly RoleClass[] = ['observer', 'media', 'private'];

/** Where an article names somebody. */
interface Introduction {
  readonly s: Sentence;
  readonly m: Mention;
}

/** The first mention of each person, which introduces it. */
export function introductions(cast: Cast, sentences: readonly Sentence[]): ReadonlyMap<Entity, Introduction> {
  const out = new Map<Entity, Introduction>();
  for (const s of sentences)
    for (const m of cast.mentions[s.index] ?? []) if (!out.has(m.entity)) out.set(m.entity, { s, m });
  return out;
}

/** Offices and bodies that only a state has. */
const OF_STATES = new Set(
  'president premier minister chancellor king queen emir sultan senator congressman army navy government ministry parliament governor mayor superintendent police inspector prosecutor judge'.split(
    ' ',
  ),
);
const CROWNS = new Set(['king', 'queen', 'emir', 'sultan', 'shah', 'emperor']);
/** States that have had a crowned head since 1950. */
const MONARCHIES = new Set(
  `afghanistan bahrain belgium bhutan brunei cambodia denmark egypt eswatini ethiopia greece iran iraq japan jordan kuwait laos lesotho libya
   luxembourg malaysia morocco nepal netherlands norway oman qatar saudi-arabia spain sweden thailand tonga united-arab-emirates
   united-kingdom yemen`.split(/\s+/),
);
const holdsState = ({ nouns }: Pick<Entity, 'nouns'>): boolean => [...nouns].some((n) => OF_STATES.has(n));

/** What speaks for each side: a name like its people's, where it stands beside the person, how much the article is about it. */
export function homeAt(
  cast: Cast,
  s: Sentence,
  m: Pick<Mention, 'from' | 'to'>,
  e: Pick<Entity, 'name' | 'titled' | 'nouns'>,
  addressed: ReadonlySet<string> = new Set(),
): Home {
  const named = cast.sides
    .slice(0, MOST)
    .map((x) => x.ref)
    .filter((side) => !addressed.has(side.id));
  const states = holdsState(e) ? named.filter((side) => side.kind === 'STATE') : named;
  const realms = [...e.nouns].some((n) => CROWNS.has(n)) ? states.filter((side) => MONARCHIES.has(side.id)) : [];
  const sides = realms.length > 0 ? realms : states;
  if (e.titled !== null && !sides.some((x) => x.id === e.titled?.id)) sides.push(e.titled);
  const opener = (cast.mentions[0] ?? [])[0];
  const alternatives = sides.map((side, rank) => {
    const f = new Map<string, number>([
      ['likeness', cast.index.likeness(e.name, side)],
      [`rank=${Math.min(rank, 4)}`, 1],
      [`kind=${side.kind}`, 1],
    ]);
    const note = (name: string, is: boolean) => is && f.set(name, 1);
    const named = (index: number) =>
      (cast.mentions[index] ?? []).filter((x) => x.entity.kind !== 'PERSON' && x.entity.side?.id === side.id);
    const here = named(s.index);
    const before = here.filter((x) => x.to <= m.from);
    note('here', here.length > 0);
    note('before', before.length > 0);
    note(
      'after',
      here.some((x) => x.from >= m.to),
    );
    note(
      'subject before',
      before.some((x) => token(s, x.head).dep === 'nsubj'),
    );
    note(
      'possessor before',
      before.some((x) => token(s, x.head).dep === 'poss'),
    );
    note(
      'close before',
      before.some((x) => m.from - x.to <= NEAR),
    );
    note(
      'close after',
      here.some((x) => x.from >= m.to && x.from - m.to <= NEAR),
    );
    note(
      'opens',
      here.some(
        (x) => x.from === 0 || (x.from <= 2 && ['in', 'from', 'at'].includes(s.tokens[x.from - 1]?.lower ?? '')),
      ),
    );
    note('sentence before', named(s.index - 1).length > 0);
    note('dateline', opener !== undefined && opener.from <= 1 && opener.entity.side?.id === side.id);
    note('titled', e.titled?.id === side.id);
    return f;
  });
  return { sides, alternatives };
}

/** Somebody in office or arms whom neither the gazetteer nor a phrase beside the name gives a side. */
export const isUnsettled = (e: Entity): boolean =>
  e.kind === 'PERSON' &&
  e.actor === null &&
  e.side === null &&
  (e.roles.has('office') || e.roles.has('forces')) &&
  !STATELESS.some((r) => e.roles.has(r));

/** Somebody named in full whom the article calls nothing, or nothing that the parse has put beside the name; no paper's own reporter. */
const isUntold = (s: Sentence, m: Mention): boolean => {
  const e = m.entity;
  if (e.kind !== 'PERSON' || e.actor !== null || e.side !== null || e.roles.size > 0 || !e.name.includes(' '))
    return false;
  const before = s.tokens[m.from - 1];
  return before?.tag !== 'POS' || s.tokens[m.from - 2]?.ent !== 'ORG';
};

/** Gives every such person the side that it most likely serves. */
export function settleHomes(cast: Cast, sentences: readonly Sentence[], judge: Judge): void {
  for (const [e, { s, m }] of introductions(cast, sentences))
    if (isUnsettled(e)) e.side = likeliestHome(judge, homeAt(cast, s, m, e), LEAST.named);
    else if (isUntold(s, m)) e.side = likeliestHome(judge, homeAt(cast, s, m, e), LEAST.untold);
}

/** The side of an office-holder without a name ("a deputy minister said in Moscow"), at the token of the office. */
export const unnamedHome = (cast: Cast, s: Sentence, at: number): ActorRef | null =>
  cast.index.home === null
    ? null
    : likeliestHome(
        cast.index.home,
        homeAt(
          cast,
          s,
          { from: at, to: at + 1 },
          { name: '', titled: null, nouns: new Set([token(s, at).lemma.toLowerCase()]) },
          addressedBeside(cast, s, at),
        ),
        LEAST.unnamed,
      );

/** "The envoy warned Iran": whom a verb is addressed to its subject does not serve. */
function addressedBeside(cast: Cast, s: Sentence, at: number): ReadonlySet<string> {
  const { dep, head } = token(s, at);
  if (dep !== 'nsubj' || head < 0) return new Set();
  const objects = dependents(s, head, 'dobj', 'dative');
  const named = (cast.mentions[s.index] ?? []).filter((m) => objects.includes(m.head) && m.entity.kind !== 'PERSON');
  return new Set(named.flatMap((m) => m.entity.side?.id ?? []));
}

/** The side of somebody of whom nothing but the name is told, before this token. */
export const homeOfName = (cast: Cast, s: Sentence, at: number, name: string): ActorRef | null =>
  cast.index.home === null
    ? null
    : likeliestHome(
        cast.index.home,
        homeAt(cast, s, { from: 0, to: at }, { name, titled: null, nouns: new Set() }),
        LEAST.named,
      );

function likeliestHome(judge: Judge, { sides, alternatives }: Home, least: number): ActorRef | null {
  if (sides.length === 0) return null;
  const p = choose(judge, alternatives);
  const best = p.indexOf(Math.max(...p));
  return p[best]! >= least ? sides[best]! : null;
}
