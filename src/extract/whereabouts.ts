import type { ActorRef } from '../model.js';
import type { Discourse } from './discourse.js';
import type { Mention } from './entities.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, auxiliaries, dependents, token } from './tree.js';
import type { Voice } from './voices.js';

/**
 * The state that the story is in at this point: where the sentence opens or is spoken ("In Seoul, the ministry …"), the subject's before it in it,
 * at the beginning that of the dateline, else of the last speaker and the last subject the one that the article speaks of most.
 */
export function homeOf(d: Discourse, s: Sentence, at: number): ActorRef | null {
  const all = (d.cast.mentions[s.index] ?? []).filter((m) => m.entity.side?.kind === 'STATE');
  const scene = settingOf(d, s, at);
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
export function settingOf(d: Discourse, s: Sentence, at: number): ActorRef | null {
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
