import type { ActorRef, Article } from '../model.js';
import { ACT_RULES, type ActReading, performed } from './act-rules.js';
import { type Clause, clausesOf, partyOf } from './clauses.js';
import type { Cast } from './entities.js';
import { type FrameHit, findFrames } from './issue-frames.js';
import type { Features } from './judge.js';
import { CONDUCT, type ConductClass } from './lexicon/conduct.js';
import { ISSUE_TERMS } from './lexicon/issue-terms.js';
import { type Quotation, quotationAt } from './quotations.js';
import type { Sentence, Token } from './syntax/sentence.js';
import { findTerms, indexTerms, type TermHit } from './term-index.js';
import { type Traits, tallyTraits, traitFeatures } from './traits.js';
import { auxiliaries, dependents, negated, prepObjects, slotFillers, subtree, token } from './tree.js';
import type { Utterance } from './utterances.js';
import { wordClass } from './word-classes.js';

const ISSUE_INDEX = indexTerms(ISSUE_TERMS);
const CONDUCT_INDEX = indexTerms(CONDUCT);

/** What the whole article is about, counted once. */
export interface Scene {
  readonly article: Article;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
  readonly title: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Issue terms of each sentence. */
  readonly issues: readonly (readonly TermHit<keyof typeof ISSUE_TERMS>[])[];
  /** Deeds with what they are done to, of each sentence. */
  readonly frames: readonly (readonly FrameHit[])[];
  readonly titleFrames: ReadonlyMap<string, number>;
  readonly articleFrames: ReadonlyMap<string, number>;
  readonly conduct: readonly (readonly TermHit<ConductClass>[])[];
  readonly articleIssues: ReadonlyMap<string, number>;
  readonly titleIssues: ReadonlyMap<string, number>;
}

export function sceneOf(
  article: Article,
  cast: Cast,
  sentences: readonly Sentence[],
  title: readonly Sentence[],
  quotations: readonly Quotation[],
): Scene {
  const issues = sentences.map((s) => findTerms(ISSUE_INDEX, s.tokens));
  const frames = sentences.map(findFrames);
  const titleFrames = tallyFrames([...title.flatMap(findFrames), ...(frames[0] ?? [])]);
  const articleFrames = tallyFrames(frames.flat());
  const conduct = sentences.map((s) => findTerms(CONDUCT_INDEX, s.tokens));
  const articleIssues = tally(issues.flat());
  const titleIssues = tally([...title.flatMap((s) => findTerms(ISSUE_INDEX, s.tokens)), ...(issues[0] ?? [])]);
  return {
    article,
    cast,
    sentences,
    title,
    quotations,
    issues,
    frames,
    titleFrames,
    articleFrames,
    conduct,
    articleIssues,
    titleIssues,
  };
}

const tally = (hits: readonly { readonly label: string; readonly length: number }[]): Map<string, number> => {
  const out = new Map<string, number>();
  // longer terms are more telling than single words
  for (const h of hits) out.set(h.label, (out.get(h.label) ?? 0) + (h.length > 1 ? 2 : 1));
  return out;
};

const tallyFrames = (hits: readonly FrameHit[]): Map<string, number> =>
  tally(hits.map((h) => ({ label: h.issue, length: 1 })));

const bucket = (n: number, ...edges: readonly number[]): string => {
  for (const e of edges) if (n <= e) return `<=${e}`;
  return `>${edges.at(-1)}`;
};

/** Everything that rules, lexicon and parse say of one utterance. */
export interface Reading {
  readonly utterance: Utterance;
  readonly clauses: readonly Clause[];
  readonly main: Clause | null;
  /** Is it an act of a political actor that bears on a conflict? */
  readonly detect: Features;
  readonly act: Features;
  readonly issue: Features;
  /** Sides named in the content, other than the speaker's. */
  readonly others: readonly ActorRef[];
  readonly lemmas: ReadonlySet<string>;
  /** Of the content. */
  readonly traits: Traits;
}

const STOP = new Set(
  'the a an of to in on at by for with and or but that this these those it its is are was were be been being he she they we i you his her their our your as from not no do does did have has had will would can could may might must should say said there what which who whom when where how why if so than then also more most other some any all about into over after before up out'.split(
    ' ',
  ),
);

/** The pronouns that reported speech uses for its own speaker. */
function selfOf(u: Utterance): ReadonlySet<string> {
  if (u.voice.ref.kind === 'PERSON')
    return u.voice.entity?.gender === 'f' ? SHE : u.voice.entity?.gender === 'm' ? HE : HE_OR_SHE;
  return IT;
}

const HE: ReadonlySet<string> = new Set(['he']);
const SHE: ReadonlySet<string> = new Set(['she']);
const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);
const IT: ReadonlySet<string> = new Set(['it', 'they']);

export function readUtterance(scene: Scene, u: Utterance): Reading {
  const s = u.sentence;
  const own = u.voice.side;
  const inside = new Set(u.content);
  const direct = (i: number) => quotationAt(scene.quotations, token(s, i).start) !== undefined;
  const clauses = clausesOf(scene.cast, s, u.content, own, direct, selfOf(u));
  const main =
    clauses.find((c) => c.verb === u.contentHead) ?? clauses.find((c) => c.condition === '') ?? clauses[0] ?? null;
  // asked for by every rule, worked out once a clause
  const classTable = new Map<number, readonly string[]>();
  const classesOf = (c: Clause): readonly string[] => {
    const known = classTable.get(c.verb);
    if (known !== undefined) return known;
    const made = classesAt(scene, s, c.verb);
    classTable.set(c.verb, made);
    return made;
  };
  const detect = new Map<string, number>();
  const act = new Map<string, number>();
  const issue = new Map<string, number>();
  const both = (name: string, value = 1) => {
    detect.set(name, value);
    act.set(name, value);
  };

  // the cue
  const cueAct = u.cue?.act ?? 'NONE';
  both(`kind=${u.kind}`);
  both(`cue=${cueAct}`);
  both(`manner=${u.cue?.manner ?? 'none'}`);
  if (u.cue !== null) both(`lemma=${[u.cue.lemma, ...u.cue.with].join('+')}`);
  both(`cue=${cueAct}/${u.kind}`);
  if (u.at >= 0 && u.kind !== 'noun') {
    const neg = negated(s, u.at);
    const aux = auxiliaries(s, u.at).filter((a) => !['to'].includes(a));
    if (neg) both(`cueNot=${cueAct}`);
    for (const a of aux) both(`cueAux=${a}`);
    both(`cueTag=${token(s, u.at).tag}`);
    detect.set(`cueDep=${token(s, u.at).dep}`, 1);
    if (token(s, u.at).dep === 'xcomp' && token(s, u.at).head >= 0)
      both(`under=${token(s, token(s, u.at).head).lemma}`);
  }
  if (u.embedded) both('embedded');
  both(`rule=${u.rule}`);

  // the voice
  const voice = u.voice;
  detect.set(`how=${voice.how}`, 1);
  detect.set(voice.side === null ? 'side=none' : `side=${voice.side.kind}`, 1);
  detect.set(`how=${voice.how}/side=${voice.side === null ? 'none' : 'some'}`, 1);
  for (const r of voice.roles) detect.set(`role=${r}`, 1);
  if (voice.entity?.kind === 'PERSON' && voice.roles.size === 0) detect.set('role=unknown', 1);
  if (voice.ref.verified) detect.set('verified', 1);
  if (u.voice.entity !== null) detect.set(`voiceMentions${bucket(u.voice.entity.mentions, 1, 2, 4, 8)}`, 1);

  // the content
  const words = u.content.filter((i) => token(s, i).dep !== 'punct').length;
  both(`words${bucket(words, 2, 5, 10, 20, 40)}`);
  const quotedWords = u.content.filter(direct).length;
  both(`quoted${bucket(words === 0 ? 0 : Math.round((10 * quotedWords) / Math.max(1, words)), 0, 3, 8, 10)}`);
  const others = new Map<string, ActorRef>();
  for (const m of scene.cast.mentions[s.index] ?? []) {
    if (!inside.has(m.head) && !inside.has(m.from)) continue;
    if (m.entity.side !== null && m.entity.side.id !== own?.id) others.set(m.entity.side.id, m.entity.side);
  }
  both(`others${bucket(others.size, 0, 1, 2)}`);
  const conduct = (scene.conduct[s.index] ?? []).filter((h) => inside.has(h.at));
  const classes = new Set(conduct.map((h) => h.label));
  for (const c of classes) both(`has=${c}`);
  if (classes.size === 0) both('has=nothing');
  // the cue's act with what the content speaks of
  for (const c of classes) act.set(`cue=${cueAct}&has=${c}`, 1);
  const hits = (scene.issues[s.index] ?? []).filter((h) => inside.has(h.at));
  detect.set(`issueTerms${bucket(hits.length, 0, 1, 2, 4)}`, 1);

  // clauses
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
  // rules that say which act a form makes
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
  // whom the cue's frame points at
  if (u.cue !== null && u.at >= 0) {
    // "told the guards to leave" bids, whatever verb tells it
    const bidden = dependents(s, u.at, 'dobj', 'dative').some((o) =>
      dependents(s, u.at, 'xcomp', 'ccomp').some((v) => v > o && auxiliaries(s, v).includes('to')),
    );
    if (bidden) for (const name of ['bids', `bids/${cueAct}`]) act.set(name, 1);
    for (const slot of u.cue.whom) {
      const heads = slotFillers(s, u.at, slot);
      for (const h of heads) both(`whom=${slot}/${partyOf(scene.cast, s, h, own, false).party}`);
    }
    for (const p of dependents(s, u.at, 'prep')) act.set(`prep=${cueAct}/${token(s, p).lower}`, 1);
  }
  if (s.tokens.at(-1)?.form === '?' || u.content.some((i) => token(s, i).form === '?')) both('question');
  if (u.content.some((i) => token(s, i).form === '!')) both('exclaimed');

  // the place in the article
  detect.set(s.index === 0 ? 'place=first' : s.paragraph <= 2 ? 'place=lead' : 'place=body', 1);
  const density = [...scene.articleIssues.values()].reduce((a, b) => a + b, 0) / Math.max(1, scene.sentences.length);
  detect.set(`density${bucket(density, 1, 2, 3, 5)}`, 1);
  detect.set(`sides${bucket(scene.cast.sides.length, 1, 2, 4)}`, 1);

  // issue: terms by where they stand
  const lemmas = new Set<string>();
  for (const i of u.content) {
    const t = token(s, i);
    if (t.dep === 'punct' || t.tag.startsWith('NNP') || STOP.has(t.lower) || t.tag === 'CD') continue;
    lemmas.add(t.lemma.toLowerCase());
  }
  addShares(issue, 'content', tally(hits));
  addShares(issue, 'sentence', tally(scene.issues[s.index] ?? []));
  addShares(issue, 'paragraph', tally(paragraphHits(scene, s)));
  // the conduct at stake, as against what would follow from it
  const conductAt = new Set<number>();
  for (const c of clauses) {
    if (c.condition !== '') for (const i of subtree(s, c.verb)) conductAt.add(i);
    else if (['would', 'could', 'will', 'may', 'might'].includes(c.mood) && c.subject >= 0 && c.party === 'thing')
      for (const i of subtree(s, c.subject)) conductAt.add(i);
  }
  if (u.at >= 0)
    for (const o of prepObjects(s, u.at, 'against', 'about', 'over', 'from', 'of'))
      for (const i of subtree(s, o)) conductAt.add(i);
  if (conductAt.size > 0)
    addShares(issue, 'conduct', tally((scene.issues[s.index] ?? []).filter((h) => conductAt.has(h.at))));
  addShares(issue, 'title', scene.titleIssues);
  addShares(issue, 'article', scene.articleIssues);
  const frames = scene.frames[s.index] ?? [];
  const done = frames.filter((h) => inside.has(h.at));
  addShares(issue, 'deed', tallyFrames(done));
  addShares(issue, 'deed/sentence', tallyFrames(frames));
  addShares(issue, 'deed/near', tallyFrames(nearFrames(scene, s)));
  if (conductAt.size > 0) addShares(issue, 'deed/conduct', tallyFrames(frames.filter((h) => conductAt.has(h.at))));
  addShares(issue, 'deed/title', scene.titleFrames);
  addShares(issue, 'deed/article', scene.articleFrames);
  for (const h of done) issue.set(`deed=${h.deed}+${h.thing}`, 1);
  for (const h of hits) issue.set(`term=${h.term}`, 1);
  for (const l of lemmas) issue.set(`w=${l}`, 1);
  for (const h of scene.issues[s.index] ?? []) if (!inside.has(h.at)) issue.set(`near=${h.term}`, 1);
  issue.set(`cue=${cueAct}`, 1);
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
    if (c === undefined) continue;
    act.set(`c=${c}`, 1);
    issue.set(`c=${c}`, 1);
  }
  for (const t of s.tokens) {
    if (inside.has(t.i) || t.tag.startsWith('NNP') || STOP.has(t.lower)) continue;
    const c = wordClass(t.lemma.toLowerCase());
    if (c !== undefined) issue.set(`nearClass=${c}`, 1);
  }
  for (const [c, n] of titleClasses(scene)) issue.set(`titleClass=${c}`, n);
  const traits = tallyTraits(s, u.content);
  for (const f of traitFeatures(u, traits, clauses, main)) act.set(f, 1);
  for (const t of traits.keys()) issue.set(`trait=${t}`, 1);
  const outside = s.tokens.flatMap((t) => (inside.has(t.i) ? [] : [t.i]));
  for (const t of tallyTraits(s, outside).keys()) issue.set(`nearTrait=${t}`, 1);
  return { utterance: u, clauses, main, detect, act, issue, others: [...others.values()], lemmas, traits };
}

/** A lemma, or that it is a name or a figure. */
const nameless = (t: Token): string =>
  t.tag.startsWith('NNP') ? 'NAME' : t.tag === 'CD' ? 'FIGURE' : t.lemma.toLowerCase();

const titleClassTables = new WeakMap<Scene, ReadonlyMap<string, number>>();

/** Word classes of the headline and the first sentence, which mostly tell the matter of the whole. */
function titleClasses(scene: Scene): ReadonlyMap<string, number> {
  let table = titleClassTables.get(scene);
  if (table === undefined) {
    const made = new Map<string, number>();
    for (const s of [...scene.title, ...scene.sentences.slice(0, 1)])
      for (const t of s.tokens) {
        const c = STOP.has(t.lower) ? undefined : wordClass(t.lemma.toLowerCase());
        if (c !== undefined) made.set(c, 1);
      }
    table = made;
    titleClassTables.set(scene, table);
  }
  return table;
}

function paragraphHits(scene: Scene, s: Sentence): readonly TermHit<keyof typeof ISSUE_TERMS>[] {
  const out: TermHit<keyof typeof ISSUE_TERMS>[] = [];
  for (let i = s.index - 3; i <= s.index + 3; i++)
    if (scene.sentences[i]?.paragraph === s.paragraph || i === s.index - 1) out.push(...(scene.issues[i] ?? []));
  return out;
}

const nearFrames = (scene: Scene, s: Sentence): readonly FrameHit[] =>
  [-2, -1, 1].flatMap((k) => scene.frames[s.index + k] ?? []);

/** Shares of each issue among the terms of a scope, and which leads. */
function addShares(features: Map<string, number>, scope: string, counts: ReadonlyMap<string, number>): void {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  if (total === 0) {
    features.set(`${scope}=none`, 1);
    return;
  }
  let best = '';
  for (const [label, n] of counts) {
    features.set(`${scope}:${label}`, n / total);
    if (best === '' || n > counts.get(best)!) best = label;
  }
  features.set(`${scope}!${best}`, 1);
}

function classesAt(scene: Scene, s: Sentence, verb: number): readonly string[] {
  const near = new Set([verb, ...dependents(s, verb, 'dobj', 'acomp', 'attr', 'prt', 'xcomp', 'oprd', 'advmod')]);
  for (const x of dependents(s, verb, 'xcomp', 'dobj'))
    for (const c of dependents(s, x, 'dobj', 'acomp', 'attr', 'amod', 'compound')) near.add(c);
  const out = new Set<string>();
  for (const h of scene.conduct[s.index] ?? []) if (near.has(h.at)) out.add(h.label);
  return [...out];
}
