import type { ActorRef } from '../model.js';
import { contentOf, isRelative, rootOf, verbCue } from './content.js';
import { type Cast, mentionAt } from './entities.js';
import { type Cue, NOUN_CUES } from './lexicon/cues.js';
import { rolesOf } from './lexicon/roles.js';
import { isOnePerson, notePeople } from './people.js';
import { type Quotation, quotationAt } from './quotations.js';
import { labelVoice } from './speaker-labels.js';
import type { Sentence } from './syntax/sentence.js';
import {
  ancestors,
  auxiliaries,
  conjuncts,
  dependent,
  dependents,
  isVerb,
  prepObjects,
  subjectOf,
  subtree,
  token,
} from './tree.js';
import { type Turn, turnsOf } from './turns.js';
import { type Discourse, recall, type Voice, voiceOf, voiceOfActor, voiceOfMention } from './voices.js';

export type CueKind = 'verb' | 'passive' | 'noun' | 'according' | 'colon' | 'free';

/** One place where the article lets somebody speak: the smallest unit that the judges weigh. */
export interface Utterance {
  readonly sentence: Sentence;
  readonly kind: CueKind;
  /** Token of the cue; -1 for a free quotation. */
  readonly at: number;
  readonly cue: Cue | null;
  readonly voice: Voice;
  /** Tokens of what is said, in order. */
  readonly content: readonly number[];
  /** Head of the main clause or phrase of the content; -1 when the content is quotation only. */
  readonly contentHead: number;
  /** Quotations that are the speaker's, in this sentence. */
  readonly quotations: readonly Quotation[];
  /** The rule that made it. */
  readonly rule: string;
  /** A cue inside what another cue reports. */
  readonly embedded: boolean;
}

/** Verbs that carry a reporting noun without adding to it: "issued a warning", "made a threat", "the warning came". */
const LIGHT = new Set(
  'issue give deliver make send sound voice repeat reiterate renew release offer express raise have level extend get receive draw publish post face hear come follow say read be'.split(
    ' ',
  ),
);

export function findUtterances(
  cast: Cast,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  text: string,
  skip: ReadonlySet<number>,
): readonly Utterance[] {
  const d: Discourse = { cast, text, speakers: [], subjects: [], people: [] };
  const found: Utterance[] = [];
  const bySentence = new Map<number, Utterance[]>();
  const voiceByQuotation = new Map<Quotation, Voice>();
  const add = (u: Utterance) => {
    found.push(u);
    bySentence.set(u.sentence.index, [...(bySentence.get(u.sentence.index) ?? []), u]);
    for (const q of u.quotations) if (!voiceByQuotation.has(q)) voiceByQuotation.set(q, u.voice);
    recall(d.speakers, u.voice);
  };
  const turns = turnsOf(cast, sentences);
  const pending: { s: Sentence; free: readonly Quotation[]; previous: Voice | null }[] = [];

  for (const s of sentences) {
    if (skip.has(s.index)) continue;
    const quoted = quotedTokens(s, quotations);
    const inSentence = quotationsIn(s, quotations);
    const cues = cuesOf(d, s, quoted, inSentence, turns.has(s.index));
    for (const u of cues) add(u);
    const turn = turns.get(s.index);
    if (turn !== undefined && s.tokens.length - turn.from >= 3 && cues.every((u) => u.cue?.manner !== 'speech'))
      add(inTurn(s, turn, inSentence));
    if (cues.length === 0 && inSentence.length > 0) {
      const inside = quoted.reduce((n, q) => n + (q === null ? 0 : 1), 0);
      const words = inSentence.some((q) => wordCount(text.slice(q.start, q.end)) >= 4);
      if ((inside >= 4 && words) || inside > s.tokens.length / 2)
        pending.push({ s, free: inSentence, previous: d.speakers[0] ?? null });
    }
    noteSubjects(d, s, cues);
  }

  for (const u of signedPosts(d, sentences, bySentence)) add(u);
  // quotations without a cue of their own: the same quotation, the paragraph, the speaker before
  for (const { s, free, previous } of pending) {
    const voice = freeVoice(s, free, previous, sentences, bySentence, voiceByQuotation, text);
    if (voice === null) continue;
    const quoted = quotedTokens(s, quotations);
    const content = s.tokens.map((t) => t.i).filter((i) => quoted[i] !== null);
    const u: Utterance = {
      sentence: s,
      kind: 'free',
      at: -1,
      cue: null,
      voice: voice.voice,
      content,
      contentHead: rootOf(s, content),
      quotations: free,
      rule: voice.rule,
      embedded: false,
    };
    found.push(u);
    bySentence.set(s.index, [u]);
    for (const q of free) if (!voiceByQuotation.has(q)) voiceByQuotation.set(q, u.voice);
  }
  return byPeople(found).sort((a, b) => a.sentence.index - b.sentence.index || a.at - b.at);
}

function inTurn(s: Sentence, { voice, from }: Turn, quotations: readonly Quotation[]): Utterance {
  const content = s.tokens.map((t) => t.i).filter((i) => i >= from);
  return {
    sentence: s,
    kind: 'free',
    at: -1,
    cue: null,
    voice,
    content,
    contentHead: rootOf(s, content),
    quotations,
    rule: 'speech/turn',
    embedded: false,
  };
}

/** The body in the lead and the person who speaks for it below are one speaker, the person (guide, ruling 7). */
function byPeople(found: readonly Utterance[]): Utterance[] {
  const people = new Map<string, Voice | null>();
  for (const u of found) {
    const serves = u.voice.entity?.serves ?? null;
    if (serves === null || u.cue?.manner !== 'speech') continue;
    const known = people.get(serves);
    // two spokesmen of one body: the body stays what it is
    people.set(serves, known === undefined || known?.key === u.voice.key ? u.voice : null);
  }
  return found.map((u) => {
    const person = u.voice.how === 'body' ? people.get(u.voice.key) : undefined;
    return person === undefined || person === null ? u : { ...u, voice: { ...person, text: u.voice.text } };
  });
}

const wordCount = (t: string) => t.split(/\s+/).filter((w) => w !== '').length;

export function quotationsIn(s: Sentence, quotations: readonly Quotation[]): readonly Quotation[] {
  const out: Quotation[] = [];
  let lo = 0;
  let hi = quotations.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotations[mid]!.outer.end <= s.start) lo = mid + 1;
    else hi = mid;
  }
  for (let k = lo; k < quotations.length && quotations[k]!.outer.start < s.end; k++) out.push(quotations[k]!);
  return out;
}

/** For each token the quotation it stands in. */
export function quotedTokens(s: Sentence, quotations: readonly Quotation[]): readonly (Quotation | null)[] {
  return s.tokens.map((t) => quotationAt(quotations, t.start) ?? null);
}

/** Of several subjects that of the main clause is remembered last, and so found first. */
function noteSubjects(d: Discourse, s: Sentence, cues: readonly Utterance[]): void {
  const subjects = s.tokens
    .filter((t) => (t.dep === 'nsubj' || t.dep === 'nsubjpass') && !['PRP', 'WP', 'WDT'].includes(t.tag))
    .flatMap((t) => {
      const voice = voiceOf(d, s, t.i);
      return voice === null ? [] : [{ at: t.i, voice }];
    });
  const depth = new Map(subjects.map(({ at }) => [at, ancestors(s, at).length]));
  subjects.sort((a, b) => (depth.get(b.at) ?? 0) - (depth.get(a.at) ?? 0) || a.at - b.at);
  for (const { voice } of subjects) if (voice.side !== null) recall(d.subjects, voice);
  const people = subjects.flatMap(({ at, voice }) => (isOnePerson(voice, s, at) ? [voice] : []));
  // "The question was put to Ann Corwin. She said": nobody else is there
  const others = (d.cast.mentions[s.index] ?? []).filter((m) => people.length === 0 && m.entity.kind === 'PERSON');
  const spoke = new Set(cues.map((u) => u.voice.key));
  notePeople(d.people, s, [...others.map((m) => voiceOfMention(d, s, m)), ...people], spoke);
}

function cuesOf(
  d: Discourse,
  s: Sentence,
  quoted: readonly (Quotation | null)[],
  inSentence: readonly Quotation[],
  isTurn: boolean,
): readonly Utterance[] {
  const out: Utterance[] = [];
  const cueAt = new Set<number>();
  const push = (u: Omit<Utterance, 'sentence' | 'quotations' | 'embedded'>) => {
    const inside = new Set(u.content);
    const own = inSentence.filter((q) => s.tokens.some((t) => inside.has(t.i) && t.start >= q.start && t.end <= q.end));
    const embedded =
      u.at >= 0 &&
      ancestors(s, u.at)
        .slice(1)
        .some((a) => cueAt.has(a) && token(s, u.at).dep !== 'conj' && inContent(out, a, u.at));
    out.push({ ...u, sentence: s, quotations: own, embedded });
    if (u.at >= 0) cueAt.add(u.at);
  };
  for (const t of byDepth(s)) {
    // words inside a quotation report nothing, unless the parse puts the speaker outside
    const q = quoted[t.i] ?? null;
    if (t.lower === 'according' && q === null) {
      const source = prepObjects(s, t.i, 'to')[0] ?? dependents(s, t.i, 'pobj')[0];
      // "according to figures from the army": whose figures
      const voice = source === undefined ? null : (voiceOf(d, s, source) ?? holderOf(d, s, source));
      if (voice === null) continue;
      const aside = new Set(subtree(s, t.i));
      const content = s.tokens.map((x) => x.i).filter((i) => !aside.has(i));
      push({
        kind: 'according',
        at: t.i,
        cue: null,
        voice,
        content,
        contentHead: rootOf(s, content),
        rule: 'speech/according-to',
      });
    } else if (isVerb(t)) {
      const cue = verbCue(s, t.i);
      if (cue === null || isRiposte(s, t.i, cueAt) || isSupposed(s, t.i)) continue;
      if (q !== null && wordCount(d.text.slice(q.start, q.end)) > 2 && !relays(d, s, t.i, cue)) continue;
      const agent = dependents(s, t.i, 'agent').flatMap((a) => dependents(s, a, 'pobj'))[0];
      const passive = dependent(s, t.i, 'nsubjpass', 'auxpass') !== undefined || agent !== undefined;
      const subject = passive ? agent : speakerOf(d, s, t.i, quoted);
      if (subject === undefined) continue;
      if (quoted[subject] !== null && quoted[subject] !== undefined && q === null) continue;
      if (token(s, subject).tag === 'PRP' && ['i', 'we', 'you'].includes(token(s, subject).lower)) continue;
      const listed = passive ? [] : listedStates(d, s, subject);
      const speakers = (listed.length > 0 ? listed : passive ? [subject] : conjuncts(s, subject)).flatMap((one) =>
        voicesOf(d, s, one).map((voice) => ({ one, voice })),
      );
      for (const { one, voice } of speakers) {
        if (one !== subject && voice.side === null) continue;
        const content = contentOf(s, t.i, subject, quoted);
        push({
          kind: passive ? 'passive' : 'verb',
          at: t.i,
          cue,
          voice,
          content: content.tokens,
          contentHead: content.head,
          rule: passive
            ? 'speech/agent'
            : token(s, t.i).dep === 'advcl' || token(s, t.i).dep === 'acl'
              ? 'speech/participle'
              : 'speech/subject',
        });
      }
    } else if (t.tag.startsWith('NN') && q === null) {
      const cue = NOUN_CUES.get(t.lemma.toLowerCase())?.[0];
      if (cue === undefined) continue;
      const voice = holderOf(d, s, t.i);
      if (voice === null) continue;
      const content = subtree(s, t.i, (c) => token(s, c).dep === 'poss').filter((i) => i !== t.i);
      push({ kind: 'noun', at: t.i, cue, voice, content, contentHead: t.i, rule: 'speech/noun' });
    }
  }
  if (out.length === 0 && !isTurn) {
    const colon = labelVoice(d, s, inSentence);
    if (colon !== null) {
      const content = s.tokens.map((t) => t.i).filter((i) => i > colon.at);
      push({
        kind: 'colon',
        at: colon.at,
        cue: null,
        voice: colon.voice,
        content,
        contentHead: rootOf(s, content),
        rule: 'speech/colon',
      });
    }
  }
  return out;
}

const RIPOSTES = new Set(['respond', 'answer', 'react', 'reply']);
const MODALS = new Set(['will', 'would', 'could', 'may', 'might', 'shall', 'must', 'can', "'ll", "'d"]);

/** "Paris warned that it would respond" announces a deed; "it responded that …" tells of speech. */
const isRiposte = (s: Sentence, at: number, cues: ReadonlySet<number>): boolean =>
  RIPOSTES.has(token(s, at).lemma.toLowerCase()) &&
  auxiliaries(s, at).some((a) => MODALS.has(a)) &&
  ancestors(s, at)
    .slice(1)
    .some((a) => cues.has(a));

/** "if Washington pulls out of the treaty": what is only supposed has not been said. */
const isSupposed = (s: Sentence, at: number): boolean =>
  dependents(s, at, 'mark').some((m) => ['if', 'unless'].includes(token(s, m).lower));

/**
 * Who speaks at an active verb: its subject; who is quoted in "quoted X as saying"; X in "with X saying"; and where the subject cannot speak
 * ("tensions rose as Paris pressed Rome, accusing it"), the subject nearest before a participle.
 */
function speakerOf(d: Discourse, s: Sentence, verb: number, quoted: readonly (Quotation | null)[]): number | undefined {
  const t = token(s, verb);
  const up = t.head < 0 ? undefined : token(s, t.head);
  if (
    t.tag === 'VBG' &&
    up !== undefined &&
    (t.dep === 'pcomp' || t.dep === 'acl') &&
    dependents(s, verb, 'nsubj').length === 0
  ) {
    const over = up.dep === 'prep' && up.head >= 0 ? token(s, up.head) : undefined;
    if (up.lower === 'as' && over !== undefined && QUOTING.has(over.lemma)) {
      const quoted = dependents(s, over.i, 'dobj', 'nsubjpass')[0];
      if (quoted !== undefined) return quoted;
    }
    const beside = up.lower === 'with' ? dependents(s, up.i, 'pobj').find((o) => o < verb) : undefined;
    if (beside !== undefined) return beside;
  }
  // of two subjects the parse has taken one from what is quoted before: the speaker stands at the verb
  const own = dependents(s, verb, 'nsubj').filter((c) => c < verb && !isRelative(s, c));
  const outside = dependents(s, verb, 'nsubj').filter((c) => !isRelative(s, c) && (quoted[c] ?? null) === null);
  const first = subjectOf(s, verb);
  const subject =
    own.length > 1
      ? own.at(-1)
      : first !== undefined && (quoted[first] ?? null) !== null && outside.length === 1
        ? outside[0]
        : first;
  if (subject !== undefined && isRelative(s, subject)) {
    const noun = s.tokens.findLast((x) => x.i < subject && x.tag.startsWith('NN'));
    if (noun !== undefined && subject - noun.i <= 4) return noun.i;
  }
  if (t.tag !== 'VBG' || !['advcl', 'conj'].includes(t.dep) || dependents(s, verb, 'nsubj').length > 0) return subject;
  if (subject !== undefined && voiceOf(d, s, subject) !== null) return subject;
  const nearer = s.tokens.findLast(
    (x) => x.i < verb && x.dep === 'nsubj' && x.i !== subject && voiceOf(d, s, x.i)?.side != null,
  );
  return nearer?.i ?? subject;
}

/** A quotation may tell what a third party says: "Iran announced that it would stop", said by a minister or read out by a reporter. */
function relays(d: Discourse, s: Sentence, verb: number, cue: Cue): boolean {
  if (cue.manner !== 'speech') return false;
  const subject = dependent(s, verb, 'nsubj');
  const named = subject === undefined ? undefined : mentionAt(d.cast, s, subject);
  return named !== undefined && named.head === subject && named.entity.side !== null;
}

const QUOTING = new Set(['quote', 'cite', 'describe', 'report', 'record']);
const inContent = (list: readonly Utterance[], cue: number, at: number) =>
  list.some((u) => u.at === cue && u.content.includes(at));

/** Governors before what they govern, so that an embedded cue finds the outer one. */
function byDepth(s: Sentence): readonly Sentence['tokens'][number][] {
  const order: number[] = [];
  const stack = s.tokens
    .filter((t) => t.head < 0)
    .map((t) => t.i)
    .reverse();
  while (stack.length > 0) {
    const at = stack.pop()!;
    order.push(at);
    for (const c of [...(s.children[at] ?? [])].reverse()) stack.push(c);
  }
  return order.map((i) => token(s, i));
}

/** Texts that speak for whoever issued them. */
const TEXTS = new Set(
  'statement communique communiqué declaration letter readout release message post tweet note memo transcript document'.split(
    ' ',
  ),
);

/** Texts that speak for whoever is said to have issued them; without that they are the press's. */
const REPORTS = new Set(['report', 'resolution', 'review', 'assessment']);

/** Who a subject is; a text is its author's, and officials of several states speak for each of them. */
function voicesOf(d: Discourse, s: Sentence, head: number): readonly Voice[] {
  const t = token(s, head);
  if (TEXTS.has(t.lemma.toLowerCase()) && t.tag.startsWith('NN')) {
    const author = holderOf(d, s, head) ?? d.speakers.find((v) => v.side !== null);
    return author === undefined ? [] : [{ ...author, text: t.form }];
  }
  if (REPORTS.has(t.lemma.toLowerCase()) && t.tag === 'NN') {
    const author = holderOf(d, s, head) ?? d.speakers.find((v) => v.side !== null && v.text === t.form);
    if (author !== undefined) return [{ ...author, text: t.form }];
  }
  if (t.form === 'Koreas') {
    const both = ['north-korea', 'south-korea'].flatMap((id) => d.cast.index.gazetteer.actor(id) ?? []);
    return both.map((a) => ({ ...voiceOfActor(a), text: t.form }));
  }
  const voice = voiceOf(d, s, head);
  if (voice === null) return [];
  const [first, second] = t.tag === 'NNS' ? jointOwners(d, s, head) : [];
  if (first !== undefined && second !== undefined)
    return [first, second].map((side) => ({ ...voice, key: `${voice.key}@${side.id}`, ref: side, side }));
  return voice.how === 'unnamed' && voice.side !== null && t.tag === 'NNS'
    ? [voice, ...alsoOf(d, s, head, voice)]
    : [voice];
}

/** "the Japanese and South Korean governments": two adjectives of states joined before the noun, one body each. */
function jointOwners(d: Discourse, s: Sentence, head: number): readonly ActorRef[] {
  if (rolesOf(token(s, head).lemma.toLowerCase())?.has('body') !== true) return [];
  const near = (d.cast.mentions[s.index] ?? []).filter(
    (m) => m.entity.kind === 'STATE' && m.to <= head && m.from >= head - 5,
  );
  const last = near.at(-1);
  const first = near.at(-2);
  if (last === undefined || first === undefined || last.to !== head || first.to !== last.from - 1) return [];
  if (token(s, first.to).lower !== 'and') return [];
  return [first.entity.side, last.entity.side].flatMap((side) => side ?? []);
}

/** "U.S., South Korean and Japanese officials": the other states before the noun. */
function alsoOf(d: Discourse, s: Sentence, head: number, first: Voice): readonly Voice[] {
  const out: Voice[] = [];
  for (const m of d.cast.mentions[s.index] ?? []) {
    if (m.to > head || m.from < head - 12 || m.entity.kind !== 'STATE' || m.entity.side === null) continue;
    const up = ancestors(s, m.head).slice(1, 5);
    const between = up.slice(0, up.indexOf(head));
    if (!up.includes(head) || between.some((a) => !(d.cast.mentions[s.index] ?? []).some((x) => x.head === a)))
      continue;
    if (m.entity.side.id === first.side?.id || out.some((v) => v.side?.id === m.entity.side?.id)) continue;
    out.push({ ...first, key: `side:${m.entity.side.id}`, ref: m.entity.side, side: m.entity.side });
  }
  return out;
}

/** "officials from several countries, including Spain and Italy": separate positions, one for each state of the list (guide, ruling 1). */
function listedStates(d: Discourse, s: Sentence, subject: number): readonly number[] {
  if (!['NNS', 'NNPS'].includes(token(s, subject).tag)) return [];
  const at = s.tokens.find(
    (t) => ['including', 'namely'].includes(t.lower) || (t.lower === 'such' && s.tokens[t.i + 1]?.lower === 'as'),
  );
  if (at === undefined) return [];
  const states: number[] = [];
  for (const m of d.cast.mentions[s.index] ?? [])
    if (m.from > at.i && m.from - (states.at(-1) ?? at.i) <= 4 && m.entity.kind === 'STATE' && !m.demonym)
      states.push(m.head);
  return states.length >= 2 ? states : [];
}

/** Whose warning: possessor, "by X", "from X", or the subject of a light verb ("Iran issued a threat"). */
function holderOf(d: Discourse, s: Sentence, noun: number): Voice | null {
  for (const p of dependents(s, noun, 'poss')) {
    const v = voiceOf(d, s, p);
    if (v !== null) return v;
  }
  for (const o of prepObjects(s, noun, 'by', 'from')) {
    const v = voiceOf(d, s, o);
    if (v !== null && v.side !== null) return v;
  }
  for (const c of dependents(s, noun, 'amod', 'compound', 'nmod')) {
    const v = token(s, c).tag.startsWith('NN') || token(s, c).tag === 'JJ' ? mentionVoice(d, s, c) : null;
    if (v !== null) return v;
  }
  const t = token(s, noun);
  if (t.head >= 0 && ['dobj', 'attr'].includes(t.dep) && LIGHT.has(token(s, t.head).lemma)) {
    const subject = subjectOf(s, t.head);
    if (subject !== undefined && subject !== noun) return voiceOf(d, s, subject);
  }
  // "the warning comes a day after": whoever warned last
  if (t.dep === 'nsubj' && ['come', 'follow', 'be', 'mark'].includes(token(s, t.head).lemma))
    return d.speakers[0] ?? null;
  return null;
}

function mentionVoice(d: Discourse, s: Sentence, i: number): Voice | null {
  const m = mentionAt(d.cast, s, i);
  if (m === undefined || m.entity.side === null) return null;
  return voiceOfMention(d, s, m);
}

/** A post shown in full is signed below it, by a dash, a name and a handle or a date: its paragraph is the signer's. */
function signedPosts(
  d: Discourse,
  sentences: readonly Sentence[],
  spoken: ReadonlyMap<number, readonly Utterance[]>,
): readonly Utterance[] {
  const out: Utterance[] = [];
  for (const s of sentences) {
    const first = s.tokens[0];
    if (first === undefined || !/^[-–—]+$/.test(first.form) || s.tokens.length > 20) continue;
    if (!s.tokens.some((t) => t.form.startsWith('@') || t.form.startsWith('(@') || t.ent === 'DATE')) continue;
    // a title in another language reads like a name, but nobody knows its side
    const person = (d.cast.mentions[s.index] ?? []).find((m) => m.entity.kind === 'PERSON' && m.entity.side !== null);
    if (person === undefined) continue;
    const voice = voiceOfMention(d, s, person);
    for (let i = s.index - 1; i >= 0 && sentences[i]!.paragraph === s.paragraph - 1; i--) {
      const post = sentences[i]!;
      if (spoken.has(i)) continue;
      const content = post.tokens.map((t) => t.i);
      out.push({
        sentence: post,
        kind: 'free',
        at: -1,
        cue: null,
        voice,
        content,
        contentHead: rootOf(post, content),
        quotations: [],
        rule: SIGNED,
        embedded: false,
      });
    }
  }
  return out;
}

export const SIGNED = 'quotation/signed';

function freeVoice(
  s: Sentence,
  free: readonly Quotation[],
  previous: Voice | null,
  sentences: readonly Sentence[],
  bySentence: ReadonlyMap<number, readonly Utterance[]>,
  byQuotation: ReadonlyMap<Quotation, Voice>,
  text: string,
): { readonly voice: Voice; readonly rule: string } | null {
  for (const q of free) {
    const same = byQuotation.get(q);
    if (same !== undefined) return { voice: same, rule: 'quotation/same' };
  }
  const before = sentences[s.index - 1];
  const speaking = (at: Sentence | undefined) =>
    at === undefined
      ? undefined
      : (bySentence.get(at.index)?.findLast((u) => u.cue?.manner === 'speech' && u.kind !== 'noun' && !u.embedded) ??
        bySentence.get(at.index)?.findLast((u) => u.voice.side !== null));
  const last = speaking(before);
  if (before !== undefined && last !== undefined && text.slice(before.start, before.end).trimEnd().endsWith(':'))
    return { voice: last.voice, rule: 'quotation/colon' };
  const starts = free.some((q) => q.outer.start <= s.start + 1);
  if (before?.paragraph === s.paragraph && last !== undefined) return { voice: last.voice, rule: 'quotation/carried' };
  const after = sentences[s.index + 1];
  const next = speaking(after);
  if (after?.paragraph === s.paragraph && next !== undefined && starts)
    return { voice: next.voice, rule: 'quotation/before' };
  for (let i = s.index - 1; i >= 0 && sentences[i]!.paragraph === s.paragraph; i--) {
    const u = speaking(sentences[i]);
    if (u !== undefined) return { voice: u.voice, rule: 'quotation/carried' };
  }
  // a paragraph that begins with a quotation and names nobody goes on with the speaker of the one before
  if (starts && before !== undefined) {
    for (let i = s.index - 1; i >= 0 && sentences[i]!.paragraph >= s.paragraph - 2; i--) {
      const u = speaking(sentences[i]);
      if (u !== undefined) return { voice: u.voice, rule: 'quotation/paragraph' };
    }
    if (previous !== null) return { voice: previous, rule: 'quotation/paragraph' };
  }
  return null;
}
