import type { Act } from '../model.js';
import type { ActReading } from './act-rule.js';
import { ACT_RULES } from './act-rules.js';
import { type Clause, partyOf } from './clauses.js';
import type { Draft } from './drafts.js';
import { VERB_CUES } from './lexicon/cues.js';
import type { Sheet } from './speech-features.js';
import type { Token } from './syntax/sentence.js';
import { traitFeatures } from './traits.js';
import { auxiliaries, dependents, negated, slotFillers, token } from './tree.js';
import { wordClass } from './word-classes.js';

/** Who is to do what, by the clauses of the content. */
export function addClauses(draft: Draft, { detect, act, both }: Sheet): void {
  const { utterance: u, cueAct, clauses, main, classesOf } = draft;
  const s = u.sentence;
  if (main !== null) {
    const m = main;
    const neg = m.negated ? '!' : '';
    const kinds = classesOf(m);
    act.set(`main=${neg}${m.mood}`, 1);
    act.set(`main=${m.party}`, 1);
    act.set(`main=${m.party}/${neg}${m.mood}`, 1);
    act.set(`mainVerb=${neg}${m.lemma}`, 1);
    const mainClass = wordClass(m.lemma);
    if (mainClass !== undefined) {
      act.set(`mainClass=${neg}${mainClass}`, 1);
      act.set(`mainClass=${m.party}/${neg}${mainClass}`, 1);
    }
    act.set(`cue=${cueAct}&main=${m.party}/${neg}${m.mood}`, 1);
    for (const k of kinds) {
      act.set(`main=${m.party}/${neg}${k}`, 1);
      act.set(`main=${neg}${m.mood}/${k}`, 1);
    }
    detect.set(`main=${m.party}`, 1);
    detect.set(`main=${neg}${m.mood}`, 1);
    detect.set(`mainVerb=${m.lemma}`, 1);
    for (const a of dependents(s, m.verb, 'acomp', 'attr', 'oprd'))
      act.set(`is=${neg}${token(s, a).lemma.toLowerCase()}`, 1);
    for (const o of dependents(s, m.verb, 'dobj')) act.set(`object=${neg}${token(s, o).lemma.toLowerCase()}`, 1);
  } else {
    both('main=phrase');
    if (u.contentHead >= 0) act.set(`headNoun=${token(s, u.contentHead).lemma.toLowerCase()}`, 1);
  }
  for (const c of clauses) {
    const neg = c.negated ? '!' : '';
    if (c.condition !== '') {
      act.set(`if=${c.condition}`, 1);
      act.set(`if=${c.party}`, 1);
      detect.set('if', 1);
      continue;
    }
    act.set(`any=${c.party}/${neg}${c.mood}`, 1);
    for (const k of classesOf(c)) act.set(`any=${c.party}/${neg}${k}`, 1);
    act.set(`verb=${neg}${c.lemma}`, 1);
  }
}

/** Which act the forms make, by the rules and by what the speaker says that it does. */
export function addForms(draft: Draft, { detect, act }: Sheet): void {
  const { utterance: u, cueAct, clauses, classesOf, classes } = draft;
  const s = u.sentence;
  const reading: ActReading = {
    cue: cueAct,
    cueNegated: u.at >= 0 && negated(s, u.at),
    clauses,
    has: (c) => classes.has(c),
    at: classesOf,
    lemmas: new Set(u.content.map((i) => token(s, i).lemma.toLowerCase())),
  };
  const fired = ACT_RULES.filter((rule) => rule.fits(reading));
  const made = new Set<string>();
  for (const rule of fired) {
    act.set(`rule=${rule.id}`, 1);
    made.add(rule.act);
    if (cueAct === 'SAY' || cueAct === 'NONE') act.set(`said:rule=${rule.id}`, 1);
  }
  for (const c of clauses) {
    const p =
      (c.party === 'we' || c.party === 'own') && c.condition === '' && !['past', 'would', 'could'].includes(c.mood)
        ? performed(c)
        : null;
    if (p === null) continue;
    act.set(`performed=${c.negated ? '!' : ''}${p}`, 1);
    made.add(c.negated ? `!${p}` : p);
  }
  act.set(fired.length === 0 ? 'rules=none' : `first=${fired[0]!.act}`, 1);
  for (const m of made) {
    detect.set(`makes=${m}`, 1);
    act.set(`cue=${cueAct}&makes=${m}`, 1);
  }
  if (made.size === 1) act.set(`only=${[...made][0]}`, 1);
}

/** The act that a verb makes when the speaker says it of itself: "we condemn", "we call on". */
const performed = (c: Clause): Act | null => {
  const row = VERB_CUES.get(c.lemma)?.find((x) => x.act !== 'SAY' && x.manner === 'speech' && x.with.length === 0);
  return row === undefined || row.act === 'SAY' ? null : row.act;
};

/** Whom the cue's frame points at. */
export function addFrame({ scene, utterance: u, cueAct }: Draft, { act, both }: Sheet): void {
  if (u.cue === null || u.at < 0) return;
  const s = u.sentence;
  // "told the guards to leave" bids, whatever verb tells it
  const bidden = dependents(s, u.at, 'dobj', 'dative').some((o) =>
    dependents(s, u.at, 'xcomp', 'ccomp').some((v) => v > o && auxiliaries(s, v).includes('to')),
  );
  if (bidden) for (const name of ['bids', `bids/${cueAct}`]) act.set(name, 1);
  for (const slot of u.cue.whom) {
    const heads = slotFillers(s, u.at, slot);
    for (const h of heads) both(`whom=${slot}/${partyOf(scene.cast, s, h, u.voice.side, false).party}`);
  }
  for (const p of dependents(s, u.at, 'prep')) act.set(`prep=${cueAct}/${token(s, p).lower}`, 1);
}

/** The words of the content and those around it, and what they mean in kind. */
export function addWords({ utterance: u, inside, clauses, main, lemmas, traits }: Draft, { act }: Sheet): void {
  const s = u.sentence;
  // pairs of neighbours, names and figures as such
  let left = '';
  for (const i of u.content) {
    const t = token(s, i);
    if (t.dep === 'punct') continue;
    const right = nameless(t);
    if (left !== '') act.set(`pair=${left} ${right}`, 1);
    left = right;
  }
  // words around the speech: on what occasion, in answer to what
  for (const t of s.tokens)
    if (!inside.has(t.i) && t.dep !== 'punct' && !t.tag.startsWith('NNP'))
      act.set(`around=${t.lemma.toLowerCase()}`, 1);
  for (const l of lemmas) {
    act.set(`w=${l}`, 1);
    const c = wordClass(l);
    if (c !== undefined) act.set(`c=${c}`, 1);
  }
  for (const f of traitFeatures(u, traits, clauses, main)) act.set(f, 1);
}

/** A lemma, or that it is a name or a figure. */
const nameless = (t: Token): string =>
  t.tag.startsWith('NNP') ? 'NAME' : t.tag === 'CD' ? 'FIGURE' : t.lemma.toLowerCase();
