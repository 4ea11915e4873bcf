import type { ActorRef, EventMention, EventType, Report } from '../model.js';
import { UNDATED } from '../model.js';
import { contentId } from './content-id.js';
import { referenceDay } from './dating.js';
import { mentionAt } from './entities.js';
import { EVENT_NOUNS, EVENT_VERBS } from './lexicon/event-words.js';
import { phrase } from './phrases.js';
import type { Scene } from './scenes.js';
import type { Sentence } from './syntax/sentence.js';
import { findTimes, resolveTime } from './times.js';
import { ancestors, dependents, isVerb, prepObjects, subjectOf, subtree, token, wordsAt } from './tree.js';

/** A report this many characters from an event may be about it. */
const NEAR = 600;

/** Happenings that the article places in the story: a verb of doing with a side as its agent, or a noun of happening with a date or place of its own. */
export function findEvents(scene: Scene, reports: readonly Report[]): readonly EventMention[] {
  const out: EventMention[] = [];
  const reference = referenceDay(scene.article.published, scene.sentences);
  const told = createTold();
  const reportsNear = indexReports(reports);
  for (const s of scene.sentences) {
    for (const t of s.tokens) {
      const type = isVerb(t)
        ? EVENT_VERBS.get(t.lemma)
        : t.tag.startsWith('NN')
          ? EVENT_NOUNS.get(t.lemma.toLowerCase())
          : undefined;
      if (type === undefined) continue;
      const made = isVerb(t) ? happening(scene, s, t.i) : occasion(scene, s, t.i);
      if (made === null) continue;
      const time = timeNear(s, t.i);
      const text = time === null ? '' : wordsAt(scene.article.text, s, time.from, time.to);
      const date = time === null ? UNDATED : resolveTime(time.meaning, reference, text, null);
      const place = placeNear(scene, s, t.i);
      if (date.earliest === null && (place === null || made.actors.length === 0)) continue;
      const words = new Set(made.what.toLowerCase().split(' '));
      if (told.has(type, date.earliest, words)) continue;
      told.add(type, date.earliest, words);
      const evidence = { start: s.start, end: s.end, text: scene.article.text.slice(s.start, s.end) };
      out.push({
        id: contentId('event', scene.article.id, t.start, t.end),
        articleId: scene.article.id,
        what: made.what,
        type,
        actors: made.actors,
        date,
        place,
        evidence,
        reportIds: reportsNear(s.start),
      });
    }
  }
  return out;
}

interface Told {
  has(type: EventType, day: string | null, words: ReadonlySet<string>): boolean;
  add(type: EventType, day: string | null, words: ReadonlySet<string>): void;
}

/** What was told before: by an event of the same type and day (any day, when it has none) with half of its words. */
function createTold(): Told {
  const byWord = new Map<string, ReadonlySet<string>[]>();
  const listed = (type: EventType, day: string | null, word: string) => `${type} ${day ?? ''} ${word}`;
  return {
    has(type, day, words) {
      const half = Math.ceil(words.size / 2);
      const lists = [...words].map((word) => byWord.get(listed(type, day, word)) ?? []);
      // Whoever has half of the words has one at least of any half and one more: of the rarest.
      lists.sort((a, b) => a.length - b.length);
      return lists
        .slice(0, words.size - half + 1)
        .some((list) => list.some((others) => [...words].filter((word) => others.has(word)).length >= half));
    },
    add(type, day, words) {
      for (const word of words) {
        put(byWord, listed(type, null, word), words);
        if (day !== null) put(byWord, listed(type, day, word), words);
      }
    },
  };
}

/** The ids of the reports with evidence at an offset, or with their first evidence less than NEAR characters from it. */
function indexReports(reports: readonly Report[]): (start: number) => readonly string[] {
  const blocks = new Map<number, Report[]>();
  for (const r of reports) {
    for (const block of new Set(r.evidence.map(({ start }) => Math.floor(start / NEAR)))) put(blocks, block, r);
  }
  return (start) => {
    const block = Math.floor(start / NEAR);
    const near = [block - 1, block, block + 1].flatMap((b) => blocks.get(b) ?? []);
    const about = near.filter(
      ({ evidence }) => evidence.some((e) => e.start === start) || Math.abs((evidence[0]?.start ?? 0) - start) < NEAR,
    );
    return [...new Set(about.map((r) => r.id))].sort();
  };
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** "Russia launched missiles at the port": done, by a side, told as a fact. */
function happening(
  scene: Scene,
  s: Sentence,
  verb: number,
): { readonly what: string; readonly actors: readonly ActorRef[] } | null {
  const t = token(s, verb);
  if (!['VBD', 'VBN'].includes(t.tag)) return null;
  if (
    dependents(s, verb, 'aux').some((c) =>
      ['would', 'could', 'may', 'might', 'will', 'to', 'should'].includes(token(s, c).lower),
    ) ||
    dependents(s, verb, 'neg').length > 0
  )
    return null;
  const subject = subjectOf(s, verb);
  const object = dependents(s, verb, 'dobj', 'nsubjpass')[0];
  if (subject === undefined && object === undefined) return null;
  const actors = actorsIn(scene, s, [
    subject,
    object,
    ...prepObjects(s, verb, 'at', 'on', 'against', 'with', 'by', 'to'),
  ]);
  if (actors.length === 0) return null;
  const what = phrase(
    s,
    subtree(s, verb, (c) =>
      ['advcl', 'relcl', 'ccomp', 'parataxis', 'punct', 'mark', 'conj', 'cc', 'aux', 'npadvmod'].includes(
        token(s, c).dep,
      ),
    ),
    scene.article.text,
    10,
  );
  return what.split(' ').length < 2 ? null : { what, actors };
}

function occasion(
  scene: Scene,
  s: Sentence,
  noun: number,
): { readonly what: string; readonly actors: readonly ActorRef[] } | null {
  const t = token(s, noun);
  if (t.dep === 'compound') return null;
  if (dependents(s, noun, 'det').some((c) => ['any', 'no', 'another'].includes(token(s, c).lower))) return null;
  const what = phrase(
    s,
    subtree(s, noun, (c) => ['relcl', 'acl', 'punct', 'appos', 'conj', 'cc', 'det'].includes(token(s, c).dep)),
    scene.article.text,
    9,
  );
  if (what.split(' ').length < 2) return null;
  return { what, actors: actorsIn(scene, s, subtree(s, noun)) };
}

function actorsIn(scene: Scene, s: Sentence, tokens: readonly (number | undefined)[]): readonly ActorRef[] {
  const out = new Map<string, ActorRef>();
  for (const i of tokens) {
    if (i === undefined) continue;
    for (const k of [i, ...dependents(s, i, 'amod', 'compound', 'poss', 'conj', 'nmod')]) {
      const side = mentionAt(scene.cast, s, k)?.entity.side;
      if (side !== null && side !== undefined) out.set(side.id, side);
    }
  }
  return [...out.values()];
}

function timeNear(s: Sentence, at: number) {
  const times = findTimes(s).filter((t) => t.meaning.kind !== 'vague');
  return (
    times.find((t) => ancestors(s, t.from).slice(0, 5).includes(at)) ??
    times.find((t) => Math.abs(t.from - at) <= 5) ??
    null
  );
}

/** A place the happening is said to be in, at or near. */
function placeNear(scene: Scene, s: Sentence, at: number): string | null {
  for (const o of prepObjects(s, at, 'in', 'at', 'near', 'on', 'off', 'over')) {
    const t = token(s, o);
    if (['GPE', 'LOC', 'FAC'].includes(t.ent) || mentionAt(scene.cast, s, o)?.entity.kind === 'STATE')
      return phrase(
        s,
        subtree(s, o, (c) => ['relcl', 'acl', 'appos', 'prep', 'punct', 'cc', 'conj'].includes(token(s, c).dep)),
        scene.article.text,
        5,
      );
  }
  return null;
}
