import type { ActorRef } from '../model.js';
import { cuesOf } from './cued-utterances.js';
import { type Discourse, quotationOf, recall } from './discourse.js';
import { noteTexts } from './documents.js';
import type { Cast } from './entities.js';
import { freeVoice, signedPosts, uncued } from './free-quotations.js';
import type { Cue } from './lexicon/cues.js';
import { isOnePerson, notePeople } from './people.js';
import { countWords, type Quotation, quotationsIn, quotedTokens } from './quotations.js';
import { voiceOf } from './speakers.js';
import { strangerOf } from './strangers.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors } from './tree.js';
import { turnsOf } from './turns.js';
import { type Voice, voiceOfMention } from './voices.js';

export type CueKind = 'verb' | 'passive' | 'noun' | 'according' | 'colon' | 'free';

/** One place where the article lets somebody speak: the smallest unit that the judges weigh. */
export interface Utterance {
  readonly sentence: Sentence;
  readonly kind: CueKind;
  /** Token of the cue; -1 for a free quotation. */
  readonly at: number;
  readonly cue: Cue | null;
  readonly voice: Voice;
  /** Other sides that say the same by the same cue. */
  readonly beside: readonly ActorRef[];
  /** Tokens of what is said, in order. */
  readonly content: readonly number[];
  /** Head of the main clause or phrase of the content; -1 when the content is quotation only. */
  readonly contentHead: number;
  /** Quotations that are the speaker's, in this sentence. */
  readonly quotations: readonly Quotation[];
  /** The rule that made it. */
  readonly rule: string;
  /** What reports it, of a cue inside what another cue reports. */
  readonly inside: Utterance | null;
}

export function findUtterances(
  cast: Cast,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  text: string,
  skip: ReadonlySet<number>,
): readonly Utterance[] {
  const d: Discourse = {
    cast,
    text,
    sentences,
    quotations,
    speakers: [],
    subjects: [],
    people: [],
    texts: new Map(),
    about: null,
  };
  const found: Utterance[] = [];
  const bySentence = new Map<number, Utterance[]>();
  const voiceByQuotation = new Map<Quotation, Voice>();
  const add = (u: Utterance) => {
    found.push(u);
    bySentence.set(u.sentence.index, [...(bySentence.get(u.sentence.index) ?? []), u]);
    for (const q of u.quotations) if (!voiceByQuotation.has(q)) voiceByQuotation.set(q, u.voice);
  };
  const turns = turnsOf(cast, sentences);
  const pending: { s: Sentence; free: readonly Quotation[]; previous: Voice | null; beside: Voice | null }[] = [];

  for (const s of sentences) {
    if (skip.has(s.index)) continue;
    const quoted = quotedTokens(s, quotations);
    const inSentence = quotationsIn(s, quotations);
    const cues = cuesOf(d, s, quoted, inSentence, turns.has(s.index));
    for (const u of cues) add(u);
    // who speaks himself is remembered last, and so found before those of whom he tells and those who are only named as holders of a "warning"
    for (const u of [...cues].sort((a, b) => asideness(b) - asideness(a))) recall(d.speakers, u.voice);
    const turn = turns.get(s.index);
    if (turn !== undefined && s.tokens.length - turn.from >= 3 && cues.every((u) => u.cue?.manner !== 'speech')) {
      recall(d.speakers, turn.voice);
      add(
        uncued(
          s,
          turn.voice,
          s.tokens.map((t) => t.i).filter((i) => i >= turn.from),
          inSentence,
          'speech/turn',
        ),
      );
    }
    // what a quotation tells of others leaves open who is quoted
    if (cues.every((u) => u.at >= 0 && quoted[u.at] !== null) && inSentence.length > 0) {
      const inside = quoted.reduce((n, q) => n + (q === null ? 0 : 1), 0);
      const words = inSentence.some((q) => countWords(text.slice(q.start, q.end)) >= 4);
      if ((inside >= 4 && words) || inside > s.tokens.length / 2)
        pending.push({ s, free: inSentence, previous: d.speakers[0] ?? null, beside: subjectBefore(d, s) });
    }
    noteSubjects(d, s, cues);
    noteTexts(d, s, cues);
  }

  for (const u of signedPosts(d, sentences, bySentence)) add(u);
  for (const { s, free, previous, beside } of pending) {
    const voice = freeVoice(s, free, previous, beside, sentences, bySentence, voiceByQuotation, text);
    if (voice === null) continue;
    const quoted = quotedTokens(s, quotations);
    const content = s.tokens.map((t) => t.i).filter((i) => quoted[i] !== null);
    const u = uncued(s, voice.voice, content, free, voice.rule);
    found.push(u);
    bySentence.set(s.index, [...(bySentence.get(s.index) ?? []), u]);
    for (const q of free) if (!voiceByQuotation.has(q)) voiceByQuotation.set(q, u.voice);
  }
  return byPeople(found).sort((a, b) => a.sentence.index - b.sentence.index || a.at - b.at);
}

/** How far from the sentence's own speaker a cue stands. */
const asideness = (u: Utterance): number =>
  (u.inside === null ? 0 : 1 + asideness(u.inside)) + (u.kind === 'noun' ? 1 : 0);

/** The one person whom the sentence before is about, where no cue lets anybody speak there. */
const subjectBefore = (d: Discourse, s: Sentence): Voice | null =>
  d.people[0]?.sentence === s.index - 1 && d.people[1]?.sentence !== s.index - 1 ? d.people[0].voice : null;

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

/** Of several subjects that of the main clause is remembered last, and so found first. */
function noteSubjects(d: Discourse, s: Sentence, cues: readonly Utterance[]): void {
  const told = s.tokens
    .filter((t) => (t.dep === 'nsubj' || t.dep === 'nsubjpass') && !['PRP', 'WP', 'WDT'].includes(t.tag))
    .flatMap((t) => {
      const voice = voiceOf(d, s, t.i);
      return voice === null ? [] : [{ at: t.i, voice }];
    });
  const main = s.tokens.find((t) => t.dep === 'nsubj' && s.tokens[t.head]?.dep === 'ROOT');
  if (main !== undefined && /^NNP?$/.test(main.tag) && told.every(({ at }) => at !== main.i))
    d.about = { voice: strangerOf(d, s, main.i), sentence: s.index };
  // of whom somebody speaks in a quotation says nothing outside it
  const subjects = told.filter(({ at }) => quotationOf(d, s, at) === undefined);
  const depth = new Map(subjects.map(({ at }) => [at, ancestors(s, at).length]));
  subjects.sort((a, b) => (depth.get(b.at) ?? 0) - (depth.get(a.at) ?? 0) || a.at - b.at);
  for (const { voice } of subjects) if (voice.side !== null) recall(d.subjects, voice);
  const people = subjects.flatMap(({ at, voice }) => (isOnePerson(voice, s, at) ? [voice] : []));
  // "The question was put to Ann Corwin. She said": nobody else is there
  const others = (d.cast.mentions[s.index] ?? []).filter(
    (m) => people.length === 0 && m.entity.kind === 'PERSON' && quotationOf(d, s, m.head) === undefined,
  );
  const spoke = new Set(cues.map((u) => u.voice.key));
  // "he said Cole had left": he is in it no less than Cole
  const speaking = cues.filter((u) => u.inside === null && u.voice.how === 'pronoun').map((u) => u.voice);
  notePeople(d.people, s, [...others.map((m) => voiceOfMention(d, s, m)), ...people, ...speaking], spoke);
}
