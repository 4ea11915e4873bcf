import type { ActorRef } from '../model.js';
import { latestPerson } from './definite-nouns.js';
import { type Discourse, isQuotedApart } from './discourse.js';
import { type Entity, mentionAt } from './entities.js';
import { isOf, isOneOfficial, isUnnamed, meantBy } from './people.js';
import type { Sentence } from './syntax/sentence.js';
import { ancestors, dependents, token } from './tree.js';
import { type Voice, voiceOfEntity, voiceOfMention } from './voices.js';

/** Handed in, as nouns are read by means of antecedents in their turn. */
type VoiceOf = (d: Discourse, s: Sentence, head: number) => Voice | null;

/** Whom "he", "she", "it" or "they" at this place means: a subject before it in the sentence, else who spoke or was spoken of last. */
export function antecedent(d: Discourse, s: Sentence, head: number, word: string, voiceOf: VoiceOf): Voice | null {
  const t = token(s, head);
  const lately = goesOn(s, head) ? d.speakers[0] : undefined;
  if (word === 'it') {
    if (lately !== undefined && lately.ref.kind !== 'PERSON') return { ...lately, text: t.form };
    const bodies = (d.cast.mentions[s.index] ?? []).filter(
      (m) => !m.demonym && m.entity.kind !== 'PERSON' && m.entity.side !== null && !isQuotedApart(d, s, m.head, head),
    );
    const before = bodies.filter((m) => m.to <= head);
    // "Iran denied that it …", "which it says": the subject that governs the pronoun's clause, where a body or state
    const governing = ancestors(s, head)
      .slice(2)
      .flatMap((a) => dependents(s, a, 'nsubj', 'nsubjpass'))
      .find((i) => i < head && token(s, i).tag !== 'PRP');
    const m = governing === undefined ? undefined : mentionAt(d.cast, s, governing);
    if (m !== undefined && bodies.includes(m)) return { ...voiceOfMention(d, s, m), text: t.form };
    // "Iran would close the strait, its navy said": the subject before it
    const subject = before.findLast((x) => isSubject(s, x.head));
    if (t.tag === 'PRP$' && subject !== undefined) return { ...voiceOfMention(d, s, subject), text: t.form };
    const body = [...d.subjects, ...d.speakers].find((v) => v.how === 'body' || v.how === 'state');
    if (body !== undefined) return { ...body, text: t.form };
    // "… at war with Russia, its president said": where nobody else was named, the last one
    const last = before.at(-1);
    return last === undefined || t.tag !== 'PRP$' ? null : { ...voiceOfMention(d, s, last), text: t.form };
  }
  if (word === 'he' || word === 'she') {
    const gender = word === 'he' ? 'm' : 'f';
    const fits = (e: Entity | null) => e !== null && e.kind === 'PERSON' && (e.gender === null || e.gender === gender);
    if (
      lately !== undefined &&
      (fits(lately.entity) ||
        (lately.entity === null && lately.ref.kind === 'PERSON' && lately.roles.size > 0) ||
        isUnnamed(lately))
    )
      return { ...lately, how: lately.entity === null ? lately.how : 'pronoun', text: t.form };
    // a person who is a subject earlier in the sentence, or whose arrival or plan is
    for (const m of [...(d.cast.mentions[s.index] ?? [])].reverse())
      if (
        m.from < head &&
        !isQuotedApart(d, s, m.head, head) &&
        !isTold(s, m.head, head) &&
        m.entity.kind === 'PERSON' &&
        fits(m.entity) &&
        (isSubject(s, m.head) || (token(s, m.head).dep === 'poss' && isSubject(s, token(s, m.head).head)))
      )
        return voiceOfEntity(m.entity, t.form, 'pronoun');
    const official = s.tokens.findLast(
      (x) => x.i < head && x.dep === 'nsubj' && isOneOfficial(s, x.i) && !isQuotedApart(d, s, x.i, head),
    );
    const office =
      official === undefined || mentionAt(d.cast, s, official.i) !== undefined ? null : voiceOf(d, s, official.i);
    if (office !== null && isOf(office, gender)) return { ...office, text: t.form };
    const near = meantBy(d.people, s.index, gender);
    if (near !== undefined) return { ...near, how: near.entity === null ? near.how : 'pronoun', text: t.form };
    const best = d.speakers.find((v) => fits(v.entity)) ?? d.subjects.find((v) => fits(v.entity));
    if (best !== undefined) return { ...best, how: 'pronoun', text: t.form };
    const person = latestPerson(d, s, head, (e) => fits(e));
    if (person !== undefined) return voiceOfEntity(person, t.form, 'pronoun');
    // "The chef was blunt. … she said": whoever the sentence before is about
    const about = d.about !== null && s.index - d.about.sentence <= 1 ? d.about.voice : undefined;
    const unnamed = about ?? d.speakers.find((v) => v.how === 'unnamed');
    return unnamed === undefined ? null : { ...unnamed, text: t.form };
  }
  if (word === 'they' || word === 'both' || word === 'these' || word === 'those') {
    const group =
      d.speakers.find((v) => v.how === 'unnamed' || v.how === 'body' || v.how === 'state') ??
      d.subjects.find((v) => v.how !== 'name');
    return group === undefined ? null : { ...group, text: t.form };
  }
  return null;
}

const isSubject = (s: Sentence, i: number): boolean => ['nsubj', 'nsubjpass'].includes(token(s, i).dep);

/** "What Cole did was odd, he said": nobody whom he tells of in what he says is himself. */
function isTold(s: Sentence, at: number, pronoun: number): boolean {
  const verb = token(s, pronoun).head;
  if (token(s, pronoun).dep !== 'nsubj' || verb < 0) return false;
  const way = ancestors(s, at);
  const under = way[way.indexOf(verb) - 1];
  if (way.includes(verb)) return under !== undefined && ['ccomp', 'parataxis'].includes(token(s, under).dep);
  return token(s, verb).dep === 'parataxis';
}

const CONTINUING = new Set(['add', 'continue', 'conclude', 'reiterate']);

/** "…, he added": only who has just spoken can go on. */
function goesOn(s: Sentence, subject: number): boolean {
  const t = token(s, subject);
  const verb = t.dep === 'nsubj' ? s.tokens[t.head] : undefined;
  if (verb === undefined) return false;
  return (
    CONTINUING.has(verb.lemma) || (verb.lemma === 'go' && dependents(s, verb.i).some((c) => token(s, c).lower === 'on'))
  );
}

const GROUPS: ReadonlySet<string> = new Set('group movement alliance bloc militia faction'.split(' '));

/** "his office", "its military": the side of the one that the pronoun stands for. */
export function possessorOf(
  d: Discourse,
  s: Sentence,
  head: number,
  voiceOf: VoiceOf,
): { readonly side: ActorRef; readonly body: Entity | null } | null {
  for (const p of dependents(s, head, 'poss')) {
    const t = token(s, p);
    // "its president's office", "the movement's leader"
    if (t.tag.startsWith('NN')) {
      const inner = possessorOf(d, s, p, voiceOf);
      if (inner !== null) return inner;
      // "the prime minister's office"
      const group = GROUPS.has(t.lemma.toLowerCase()) || isOneOfficial(s, p) ? voiceOf(d, s, p) : null;
      if (group !== null && group.side !== null) return { side: group.side, body: group.entity };
    }
    if (t.tag !== 'PRP$' || !['his', 'her', 'its', 'their'].includes(t.lower)) continue;
    const like = t.lower === 'his' ? 'he' : t.lower === 'her' ? 'she' : t.lower === 'its' ? 'it' : 'they';
    const owner = antecedent(d, s, p, like, voiceOf);
    if (owner?.side !== null && owner?.side !== undefined) return { side: owner.side, body: owner.entity };
  }
  return null;
}
