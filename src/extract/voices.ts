import type { Actor, ActorRef } from '../model.js';
import { type Cast, type Entity, type Mention, mentionAt, sideOfPhrase, sideOfTitleAt, slug } from './entities.js';
import { STATELESS, unnamedHome } from './homes.js';
import { type RoleClass, rolesOf } from './lexicon/roles.js';
import { isOf, isOneOfficial, meantBy, type Person } from './people.js';
import { shortFor } from './short-names.js';
import { refOf } from './sides.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, auxiliaries, dependents, subtree, token, wordsAt } from './tree.js';

/** Somebody as the source of an utterance. */
export interface Voice {
  /** Same for every mention of one speaker in the article. */
  readonly key: string;
  readonly ref: ActorRef;
  readonly side: ActorRef | null;
  readonly how: 'name' | 'role' | 'pronoun' | 'unnamed' | 'body' | 'state';
  readonly roles: ReadonlySet<RoleClass>;
  readonly entity: Entity | null;
  /** As written. */
  readonly text: string;
}

/** What has been read so far: who spoke last, who was subject last. */
export interface Discourse {
  readonly cast: Cast;
  readonly text: string;
  /** Last speakers, latest first, a few. */
  readonly speakers: Voice[];
  /** Last subjects that are people or bodies, latest first. */
  readonly subjects: Voice[];
  /** People of whom the last sentences spoke, latest first, those of no known side too. */
  readonly people: Person[];
}

const NO_ROLES: ReadonlySet<RoleClass> = new Set();

/** Roles that one noun may stand in for: "leader" for a president, "diplomat" for a minister. */
const HYPERNYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    leader:
      'president premier chancellor minister king leader chief chairman ruler strongman ayatollah emir prince head dictator secretary-general'.split(
        ' ',
      ),
    strongman: 'president leader'.split(' '),
    spokesman: 'spokesman spokesperson secretary'.split(' '),
    spokeswoman: 'spokeswoman spokesperson secretary'.split(' '),
    spokesperson: 'spokesman spokeswoman spokesperson secretary'.split(' '),
    diplomat: 'minister ambassador envoy secretary diplomat'.split(' '),
    official: 'minister adviser aide official secretary deputy commissioner director'.split(' '),
    envoy: 'ambassador envoy representative'.split(' '),
    ambassador: 'ambassador envoy'.split(' '),
    general: 'general commander admiral'.split(' '),
    commander: 'general commander admiral'.split(' '),
    premier: 'premier minister'.split(' '),
    minister: 'minister premier'.split(' '),
    lawmaker: 'senator congressman congresswoman lawmaker deputy mp legislator'.split(' '),
    senator: ['senator', 'sen'],
    president: ['president'],
    secretary: ['secretary'],
    chief: 'chief head director secretary commander general minister'.split(' '),
    chairman: ['chairman'],
    chancellor: ['chancellor'],
    cleric: ['ayatollah', 'cleric', 'leader'],
    politician: 'leader senator lawmaker deputy minister president'.split(' '),
    statesman: 'president chancellor minister'.split(' '),
    adviser: ['adviser', 'advisor', 'aide'],
  }),
);

const phraseText = (d: Discourse, s: Sentence, head: number): string => {
  const within = subtree(
    s,
    head,
    (c) =>
      ['relcl', 'acl', 'appos', 'punct', 'prep', 'cc', 'conj', 'advcl', 'parataxis', 'ccomp'].includes(
        token(s, c).dep,
      ) && !(token(s, c).dep === 'prep' && token(s, c).lower === 'of'),
  );
  let from = within[0]!;
  let to = within.at(-1)!;
  while (from < head && ['the', 'a', 'an'].includes(token(s, from).lower)) from++;
  if (to - from > 12) {
    from = Math.max(from, head - 6);
    to = Math.min(to, head + 4);
  }
  return d.text.slice(token(s, from).start, token(s, to).end).replace(/\s+/g, ' ');
};

const initials = (name: string) => (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');

/**
 * What the article calls a body, capital or force (guide, canonical names): "Moscow", "the Israeli military"; an abbreviated body by the
 * words that the article spells it out in, if it does. Null where the gazetteer's name is as good.
 */
function asWritten(d: Discourse, e: Entity, words: string): string | null {
  if (e.kind === 'PERSON' || e.actor === null) return null;
  const name = words
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');
  if (d.cast.index.gazetteer.named(name)?.id !== e.actor.id) return null;
  if (name !== name.toUpperCase()) return name;
  return e.kind === 'BODY' ? ([...e.forms].find((form) => initials(form) === name.replace(/\./g, '')) ?? name) : null;
}

export function voiceOfEntity(e: Entity, text: string, how: Voice['how'] = 'name'): Voice {
  const ref: ActorRef =
    e.actor !== null
      ? { ...refOf(e.actor), name: e.kind === 'PERSON' ? e.name : e.actor.name }
      : { id: slug(e.name), name: e.name, kind: e.kind, verified: false };
  return {
    key: e.key,
    ref,
    side: e.side,
    how: e.kind === 'PERSON' ? how : e.kind === 'BODY' ? 'body' : 'state',
    roles: e.roles,
    entity: e,
    text,
  };
}

/** A state, organisation or alliance that no mention names as such. */
export const voiceOfActor = (actor: Actor): Voice => ({
  ...sideVoice(refOf(actor), actor.name, NO_ROLES),
  how: 'state',
});

/** The mention as a speaker, in the article's words. */
export function voiceOfMention(d: Discourse, s: Sentence, m: Mention): Voice {
  const e = m.entity;
  // "Justice Minister Gunnar Berg": the state goes without saying
  if (
    e.kind === 'PERSON' &&
    e.side === null &&
    e.actor === null &&
    e.roles.has('office') &&
    !STATELESS.some((r) => e.roles.has(r))
  )
    e.side = homeOf(d, s, m.from);
  const words = wordsAt(d.text, s, m.from, m.to);
  const voice = voiceOfEntity(e, words);
  const name = m.demonym ? null : asWritten(d, e, words);
  return name === null ? voice : { ...voice, ref: { ...voice.ref, name } };
}

/** Institutions that every state has, so that a text names the state once and then leaves it out. */
const DOMESTIC = new Set(
  `government military army navy ministry parliament cabinet presidency police force troop authority command leadership regime dictator president minister premier chancellor king queen emir sultan monarch
   general official spokesman spokeswoman spokesperson prosecutor commander chief head governor mayor leader service office council country nation`.split(
    /\s+/,
  ),
);
/** "Defence officials", "local authorities": those of the state that the story is in. */
const OFFICIAL = new Set('local government defense defence military security intelligence army navy police'.split(' '));
/** Those of several states, of no state, or of something that is no state. */
const FOREIGN = new Set(
  'international foreign regional world global western european company church union rebel separatist two both other un club news wire'.split(
    ' ',
  ),
);

/** "The foreign ministry" is the own state's. */
const HOME_OF_FOREIGN = new Set(
  'ministry minister secretary office service spokesman spokeswoman spokesperson'.split(' '),
);

/**
 * The state that the story is in at this point: where the sentence opens or is spoken ("In Seoul, the ministry …"), the subject's before it in it,
 * at the beginning that of the dateline, else of the last speaker and the last subject the one that the article speaks of most.
 */
function homeOf(d: Discourse, s: Sentence, at: number): ActorRef | null {
  const all = (d.cast.mentions[s.index] ?? []).filter((m) => m.entity.side?.kind === 'STATE');
  const scene = sceneOf(d, s, at);
  if (scene !== null) return scene;
  const states = all.filter((m) => m.to <= at);
  const here = states.findLast((m) => token(s, m.head).dep === 'nsubj' && !isReported(s, m.head, at));
  if (here !== undefined) return here.entity.side;
  const state = (v: Voice | undefined) => (v?.side?.kind === 'STATE' ? v.side : null);
  const speaker = state(d.speakers[0]);
  const subject = state(d.subjects[0]);
  if (speaker === null && s.paragraph <= 1) {
    const dateline = datelineOf(d);
    if (dateline !== null) return dateline;
  }
  if (speaker === null && subject === null) return promisedFor(s, all, at);
  if (speaker === null || subject === null || speaker.id === subject.id) return speaker ?? subject;
  return d.cast.sides.find((x) => x.ref.id === speaker.id || x.ref.id === subject.id)?.ref ?? speaker;
}

/** "Iran will keep its missiles, the minister said": where nothing was told before, an office speaks for the state whose plans it tells. */
const promisedFor = (s: Sentence, states: readonly Mention[], at: number): ActorRef | null =>
  states.find((m) => {
    const t = token(s, m.head);
    if (t.dep !== 'nsubj' || !isReported(s, m.head, at)) return false;
    return auxiliaries(s, t.head).some((a) => ['will', 'would', 'shall'].includes(a)) || isReady(s, t.head);
  })?.entity.side ?? null;

const isReady = (s: Sentence, verb: number): boolean =>
  dependents(s, verb, 'acomp').some((a) => ['ready', 'prepared', 'willing', 'determined'].includes(token(s, a).lower));

/** The state that a place names where the sentence opens or the speaker speaks. */
function sceneOf(d: Discourse, s: Sentence, at: number): ActorRef | null {
  const scene = (d.cast.mentions[s.index] ?? []).find(
    (m) => m.entity.side?.kind === 'STATE' && ((m.to <= at && opensSentence(s, m)) || isWhereSpoken(s, m, at)),
  );
  return scene?.entity.side ?? null;
}

/** "In Seoul, …", "From Tehran …": a place named before anything else of the sentence. */
const opensSentence = (s: Sentence, m: Mention): boolean => {
  const t = token(s, m.head);
  if (t.dep !== 'pobj' || !['in', 'from', 'at'].includes(token(s, t.head).lower)) return false;
  // "Speaking in Seoul, …"
  const opening = token(s, t.head).head === 0 && token(s, 0).tag === 'VBG' && token(s, m.to)?.form === ',';
  return t.head <= 1 || opening;
};

/** "The foreign ministry said in Tokyo". */
const isWhereSpoken = (s: Sentence, m: Mention, at: number): boolean => {
  const t = token(s, m.head);
  if (t.dep !== 'pobj' || !['in', 'from'].includes(token(s, t.head).lower)) return false;
  return token(s, at).head >= 0 && token(s, t.head).head === token(s, at).head && m.from > at;
};

/** Is the subject one of the words that somebody at this place says: "so long as Iran agrees, the ministry said"? */
const isReported = (s: Sentence, subject: number, at: number): boolean =>
  token(s, at).head >= 0 &&
  ancestors(s, subject).slice(1).includes(token(s, at).head) &&
  token(s, subject).head !== token(s, at).head;

/** The state of a dateline in capitals: "SEOUL, South Korea -". */
function datelineOf(d: Discourse): ActorRef | null {
  const first = d.cast.mentions[0]?.[0];
  const side = first?.from === 0 && /^\s*\p{Lu}{3}/u.test(d.text) ? first.entity.side : null;
  return side?.kind === 'STATE' ? side : null;
}

/** Of two readings of a person, the mention nearest before the place. */
function latestPerson(d: Discourse, s: Sentence, before: number, fits: (e: Entity) => boolean): Entity | undefined {
  for (let i = s.index; i >= 0 && i > s.index - 40; i--) {
    const list: readonly Mention[] = d.cast.mentions[i] ?? [];
    for (let k = list.length - 1; k >= 0; k--) {
      const m = list[k]!;
      if (i === s.index && m.from >= before) continue;
      if (m.entity.kind === 'PERSON' && fits(m.entity)) return m.entity;
    }
  }
  return undefined;
}

/** The lead may give the office and a later sentence the name: the only person of the article who fits. */
function namedLater(d: Discourse, head: number, s: Sentence, fits: (e: Entity) => boolean): Entity | undefined {
  const qualified = dependents(s, head, 'amod', 'compound').some(
    (c) => rolesOf(token(s, c).lemma.toLowerCase()) === undefined,
  );
  const all = [...d.cast.entities.values()].filter((e) => e.kind === 'PERSON' && e.mentions > 0 && fits(e));
  return all.length === 1 && (qualified || dependents(s, head, 'prep', 'poss').length > 0) ? all[0] : undefined;
}

/** "the group", "the Iran-backed movement": the armed group or organisation named last. */
function latestGroup(d: Discourse, s: Sentence, before: number): Entity | undefined {
  for (let i = s.index; i >= 0 && i > s.index - 8; i--)
    for (const m of [...(d.cast.mentions[i] ?? [])].reverse())
      if ((i < s.index || m.to <= before) && m.entity.kind === 'ARMED_GROUP') return m.entity;
  return undefined;
}

/**
 * Who the noun phrase with this head is, as a speaker: a name, a role bound to a name ("the French leader"), an unnamed official of a side,
 * a body, a state, a pronoun. Null where it is nobody who could speak ("the missile").
 */
export function voiceOf(d: Discourse, s: Sentence, head: number): Voice | null {
  const t = token(s, head);
  const named = mentionAt(d.cast, s, head);
  if (named !== undefined && (named.head === head || head < named.to)) {
    if (named.entity.kind === 'PERSON' || !named.demonym) return voiceOfMention(d, s, named);
    if (/s$|ese$|ish$|ch$/.test(t.lower)) return voiceOfEntity(named.entity, t.form);
  }
  if (t.tag === 'PRP' || t.tag === 'DT' || t.lower === 'both') return voiceOfPronoun(d, s, head);
  // "the Kremlin spokesman, Dmitri Peskov": the apposition names him
  for (const a of dependents(s, head, 'appos')) {
    const m = mentionAt(d.cast, s, a);
    if (m?.entity.kind === 'PERSON') return voiceOfMention(d, s, m);
    // "the Lebanese group Hezbollah"
    if (m !== undefined && !m.demonym && m.head === a && rolesOf(t.lemma.toLowerCase())?.has('body'))
      return voiceOfMention(d, s, m);
  }
  return voiceOfRole(d, s, head);
}

/** "his office", "its military": the side of the one that the pronoun stands for. */
function possessorOf(
  d: Discourse,
  s: Sentence,
  head: number,
): { readonly side: ActorRef; readonly body: Entity | null } | null {
  for (const p of dependents(s, head, 'poss')) {
    const t = token(s, p);
    // "its president's office"
    if (t.tag.startsWith('NN')) {
      const inner = possessorOf(d, s, p);
      if (inner !== null) return inner;
    }
    if (t.tag !== 'PRP$' || !['his', 'her', 'its', 'their'].includes(t.lower)) continue;
    const like = t.lower === 'his' ? 'he' : t.lower === 'her' ? 'she' : t.lower === 'its' ? 'it' : 'they';
    const owner = antecedent(d, s, p, like);
    if (owner?.side !== null && owner?.side !== undefined) return { side: owner.side, body: owner.entity };
  }
  return null;
}

const MOUTHPIECE = new Set(['state', 'official', 'government', 'run', 'controlled', 'party', 'national']);

function voiceOfRole(d: Discourse, s: Sentence, head: number): Voice | null {
  const t = token(s, head);
  const lemma = t.lemma.toLowerCase();
  const roles = rolesOf(lemma) ?? NO_ROLES;
  const text = phraseText(d, s, head);
  const modifiers = dependents(s, head, 'amod', 'compound').map((c) => token(s, c).lower);
  const found = sideOfPhrase(d.cast, s, head) ?? possessorOf(d, s, head);
  const short = found === null ? shortFor(d.cast, s, head) : undefined;
  if (short !== undefined) return voiceOfEntity(short, text);
  if (lemma === 'alliance' || lemma === 'bloc') {
    const group = [...d.cast.entities.values()]
      .filter((e) => e.kind === 'ALLIANCE' || (lemma === 'bloc' && e.kind === 'ORGANISATION'))
      .sort((a, b) => b.mentions - a.mentions)[0];
    if (group !== undefined) return voiceOfEntity(group, text);
  }
  if (['group', 'movement', 'militia', 'faction'].includes(lemma) && definiteAt(s, head)) {
    const group = latestGroup(d, s, head);
    if (
      group !== undefined &&
      (found === null || token(s, head - 1).form === '-' || modifiers.some((m) => m.endsWith('backed')))
    )
      return voiceOfEntity(group, text);
  }
  if (roles.size === 0) {
    // an unknown proper noun that acts: an organisation the gazetteer does not hold
    if (t.tag.startsWith('NNP') && t.ent === 'ORG' && found !== null) return unnamedBody(found.side, text, NO_ROLES);
    return null;
  }
  const plural = t.tag === 'NNS' || t.tag === 'NNPS';
  const former = modifiers.includes('former') || modifiers.includes('ex') || modifiers.includes('retired');
  const out: ReadonlySet<RoleClass> = former ? new Set([...roles, 'observer' as const]) : roles;
  // the press of a state speaks for it (guide, ruling 13)
  if (roles.has('media') && found !== null && modifiers.some((m) => MOUTHPIECE.has(m)))
    return unnamedBody(found.side, text, out);
  if (roles.has('media') || roles.has('private') || (roles.has('observer') && !roles.has('office')))
    return {
      key: `other:${lemma}`,
      ref: { id: slug(text), name: text, kind: 'ORGANISATION', verified: false },
      side: found?.side ?? null,
      how: 'unnamed',
      roles: out,
      entity: null,
      text,
    };
  if (roles.has('office') && !plural) {
    const definite =
      definiteAt(s, head) || t.tag === 'NNP' || dependents(s, head, 'poss').length > 0 || s.tokens[0] === t;
    const wanted = HYPERNYMS.get(lemma) ?? [lemma];
    const indefinite =
      dependents(s, head, 'det').some((c) => ['a', 'an', 'another', 'one'].includes(token(s, c).lower)) ||
      modifiers.includes('senior') ||
      // "the top diplomat" is one, "a top diplomat" any
      (modifiers.includes('top') && !dependents(s, head, 'det', 'poss').some((c) => token(s, c).lower !== 'a'));
    if (definite && !indefinite) {
      const fits = (e: Entity) =>
        (found === null || e.side?.id === found.side.id) && wanted.some((w) => e.nouns.has(w) || hasOffice(d, e, w));
      const person = latestPerson(d, s, head, fits) ?? (found === null ? undefined : namedLater(d, head, s, fits));
      if (person !== undefined) return voiceOfEntity(person, text, 'role');
    }
    const usual = found === null ? undeclared(d, s, head, roles, modifiers) : null;
    if (usual !== null) return sideVoice(usual, text, out);
    if (found !== null) {
      const spokesman = lemma.startsWith('spokes') && found.body?.kind === 'BODY';
      return spokesman && found.body !== null
        ? { ...voiceOfEntity(found.body, text), roles: out }
        : sideVoice(found.side, text, out);
    }
    const back = ['official', 'general', 'commander', 'officer', 'spokesman', 'spokeswoman'].includes(lemma)
      ? d.speakers.find((v) => v.how === 'unnamed' && v.side !== null)
      : undefined;
    return back !== undefined
      ? { ...back, text }
      : {
          key: `other:${lemma}`,
          ref: { id: slug(text), name: text, kind: 'PERSON', verified: false },
          side: null,
          how: 'unnamed',
          roles: out,
          entity: null,
          text,
        };
  }
  if (found !== null)
    return roles.has('body') || roles.has('forces')
      ? isUnnamedGroup(lemma)
        ? sideVoice(found.side, text, out)
        : unnamedBody(found.side, text, out)
      : sideVoice(found.side, text, out);
  // "the ministry", "the statement", "the government": the body named last
  if (roles.has('body')) {
    const back =
      d.speakers.find((v) => v.how === 'body' && v.text.toLowerCase().includes(lemma)) ??
      d.subjects.find((v) => v.how === 'body' && v.text.toLowerCase().includes(lemma));
    if (back !== undefined) return { ...back, text };
  }
  const usual = undeclared(d, s, head, roles, modifiers);
  if (usual !== null)
    return roles.has('body') && !isUnnamedGroup(lemma) ? unnamedBody(usual, text, out) : sideVoice(usual, text, out);
  if (roles.has('collective')) {
    const back = d.speakers.find((v) => v.how === 'unnamed' && v.side !== null);
    if (back !== undefined) return { ...back, text };
  }
  return {
    key: `other:${lemma}`,
    ref: { id: slug(text), name: text, kind: 'ORGANISATION', verified: false },
    side: null,
    how: 'unnamed',
    roles: out,
    entity: null,
    text,
  };
}

/** The side of an office or institution that is named without its state. */
function undeclared(
  d: Discourse,
  s: Sentence,
  head: number,
  roles: ReadonlySet<RoleClass>,
  modifiers: readonly string[],
): ActorRef | null {
  const t = token(s, head);
  const lemma = t.lemma.toLowerCase();
  const abroad = (m: string) => FOREIGN.has(m) && !(m === 'foreign' && HOME_OF_FOREIGN.has(lemma));
  if (STATELESS.some((r) => roles.has(r)) || modifiers.some((m) => abroad(m) || m === 'former')) return null;
  // English has "administration" for the American executive alone, and names no other state's lawmakers without the state
  if (AMERICAN.has(lemma) || modifiers.some((m) => AMERICAN.has(m))) {
    const america = d.cast.index.gazetteer.actor('united-states');
    return america === undefined ? null : refOf(america);
  }
  const titled = roles.has('office') ? sideOfTitleAt(d.cast, s, head) : null;
  if (titled !== null) return sceneOf(d, s, head) ?? titled;
  const official = ['official', 'authority'].includes(lemma) && modifiers.some((m) => OFFICIAL.has(m));
  if (
    !DOMESTIC.has(lemma) ||
    !(official || definiteAt(s, head) || t.tag.startsWith('NNP')) ||
    dependents(s, head, 'prep').some((c) => ['of', 'in'].includes(token(s, c).lower) && !isPortfolio(d, s, c))
  )
    return NATIONAL.has(lemma) ? unnamedHome(d.cast, s, head) : null;
  const back = d.speakers.find((v) => v.text.toLowerCase().includes(lemma) && v.side !== null);
  return back === undefined ? homeOf(d, s, head) : back.side;
}

/** "The ministry of external affairs": what the office is for, and not whose it is. */
const isPortfolio = (d: Discourse, s: Sentence, prep: number): boolean =>
  token(s, prep).lower === 'of' &&
  dependents(s, prep, 'pobj').every(
    (o) => mentionAt(d.cast, s, o) === undefined && rolesOf(token(s, o).lemma.toLowerCase()) === undefined,
  );

const definiteAt = (s: Sentence, head: number): boolean =>
  dependents(s, head, 'det').some((c) => token(s, c).lower === 'the');

/** Offices and institutions that are a state's even where any of them is meant: "a deputy minister". */
const NATIONAL = new Set(
  'minister ambassador lawmaker deputy undersecretary under-secretary secretary general admiral spokesman spokeswoman spokesperson diplomat envoy parliamentarian commander officer marshal colonel captain consul adviser aide candidate governor negotiator army military ministry embassy command government'.split(
    ' ',
  ),
);

const AMERICAN = new Set(
  'administration senator congressional republican democrat democratic congressman congresswoman bipartisan'.split(' '),
);

const isUnnamedGroup = (lemma: string) =>
  [
    'official',
    'leader',
    'force',
    'troop',
    'side',
    'general',
    'officer',
    'nation',
    'country',
    'state',
    'regime',
  ].includes(lemma);

/** Does the gazetteer give the person an office of that name? */
function hasOffice(d: Discourse, e: Entity, noun: string): boolean {
  if (e.actor === null) return false;
  const id = e.actor.id;
  return (
    officesOf(d)
      .get(id)
      ?.some((o) => o.includes(noun)) ?? false
  );
}

const officeTables = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();
function officesOf(d: Discourse): ReadonlyMap<string, readonly string[]> {
  const g = d.cast.index.gazetteer;
  let table = officeTables.get(g);
  if (table === undefined) {
    const made = new Map<string, string[]>();
    for (const o of g.offices) made.set(o.personId, [...(made.get(o.personId) ?? []), o.office.toLowerCase()]);
    table = made;
    officeTables.set(g, table);
  }
  return table;
}

/** Unnamed officials of a side: the guide makes the side their name. */
const sideVoice = (side: ActorRef, text: string, roles: ReadonlySet<RoleClass>): Voice => ({
  key: `side:${side.id}`,
  ref: side,
  side,
  how: 'unnamed',
  roles,
  entity: null,
  text,
});

const unnamedBody = (side: ActorRef, text: string, roles: ReadonlySet<RoleClass>): Voice => ({
  key: `body:${slug(text)}`,
  ref: { id: slug(text), name: text, kind: 'BODY', verified: false },
  side,
  how: 'body',
  roles,
  entity: null,
  text,
});

function voiceOfPronoun(d: Discourse, s: Sentence, head: number): Voice | null {
  return antecedent(d, s, head, token(s, head).lower);
}

/** Whom "he", "she", "it" or "they" at this place means: a subject before it in the sentence, else who spoke or was spoken of last. */
function antecedent(d: Discourse, s: Sentence, head: number, word: string): Voice | null {
  const t = token(s, head);
  if (word === 'it') {
    // "Iran denied that it …", "which it says": the subject that governs the pronoun's clause, where a body or state
    const governing = ancestors(s, head)
      .slice(2)
      .flatMap((a) => dependents(s, a, 'nsubj', 'nsubjpass'))
      .find((i) => i < head && token(s, i).tag !== 'PRP');
    const m = governing === undefined ? undefined : mentionAt(d.cast, s, governing);
    if (m !== undefined && m.entity.kind !== 'PERSON' && m.entity.side !== null && !m.demonym)
      return { ...voiceOfMention(d, s, m), text: t.form };
    // "Iran would close the strait, its navy said": the subject before it
    const before =
      t.tag !== 'PRP$'
        ? undefined
        : (d.cast.mentions[s.index] ?? []).findLast(
            (x) =>
              x.to <= head &&
              !x.demonym &&
              x.entity.kind !== 'PERSON' &&
              x.entity.side !== null &&
              ['nsubj', 'nsubjpass'].includes(token(s, x.head).dep),
          );
    if (before !== undefined) return { ...voiceOfMention(d, s, before), text: t.form };
  }
  if (word === 'he' || word === 'she') {
    const gender = word === 'he' ? 'm' : 'f';
    const fits = (e: Entity | null) => e !== null && e.kind === 'PERSON' && (e.gender === null || e.gender === gender);
    // a person who is a subject earlier in the sentence
    for (const m of [...(d.cast.mentions[s.index] ?? [])].reverse())
      if (
        m.from < head &&
        m.entity.kind === 'PERSON' &&
        fits(m.entity) &&
        ['nsubj', 'nsubjpass'].includes(token(s, m.head).dep)
      )
        return { ...voiceOfEntity(m.entity, t.form, 'pronoun') };
    const official = s.tokens.findLast((x) => x.i < head && x.dep === 'nsubj' && isOneOfficial(s, x.i));
    const office =
      official === undefined || mentionAt(d.cast, s, official.i) !== undefined ? null : voiceOf(d, s, official.i);
    if (office !== null && isOf(office, gender)) return { ...office, text: t.form };
    const near = meantBy(d.people, s.index, gender);
    if (near !== undefined) return { ...near, how: near.entity === null ? near.how : 'pronoun', text: t.form };
    const lately = d.speakers.find((v) => fits(v.entity));
    const subject = d.subjects.find((v) => fits(v.entity));
    const best = lately ?? subject;
    if (best !== undefined) return { ...best, how: 'pronoun', text: t.form };
    const person = latestPerson(d, s, head, (e) => fits(e));
    if (person !== undefined) return voiceOfEntity(person, t.form, 'pronoun');
    const unnamed = d.speakers.find((v) => v.how === 'unnamed');
    return unnamed === undefined ? null : { ...unnamed, text: t.form };
  }
  if (word === 'they' || word === 'both' || word === 'these' || word === 'those') {
    const group =
      d.speakers.find((v) => v.how === 'unnamed' || v.how === 'body' || v.how === 'state') ??
      d.subjects.find((v) => v.how !== 'name');
    return group === undefined ? null : { ...group, text: t.form };
  }
  if (word === 'it') {
    const body = [...d.subjects, ...d.speakers].find((v) => v.how === 'body' || v.how === 'state');
    return body === undefined ? null : { ...body, text: t.form };
  }
  return null;
}

/** Keeps the last dozen speakers or subjects, latest first, each once. */
export function recall(list: Voice[], voice: Voice): void {
  const at = list.findIndex((v) => v.key === voice.key);
  if (at >= 0) list.splice(at, 1);
  list.unshift(voice);
  if (list.length > 12) list.pop();
}
