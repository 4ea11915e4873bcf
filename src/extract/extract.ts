import type { Article, DateInterval, Extraction, Gazetteer, Issue, Passage, Report } from '../model.js';
import { ACTS, type Act, ISSUES } from '../model.js';
import { answer } from './answers.js';
import { boilerplate } from './boilerplate.js';
import { castOf } from './cast.js';
import { contentId } from './content-id.js';
import { dateAll, saidOf } from './dates.js';
import { findEvents } from './events.js';
import { type Reading, readUtterance } from './features.js';
import { issueForms, settleIssues } from './issue-choice.js';
import type { Features, Judge } from './judge.js';
import { likeliest, likelihood, weigh } from './judge.js';
import { indexNames, type NameIndex } from './names.js';
import { aboutPhrase } from './phrases.js';
import { findQuotations, passageOf } from './quotations.js';
import { inFull, lineOf } from './red-lines.js';
import { repair } from './repair.js';
import { groupActs, type Judged } from './same-act.js';
import { type Scene, sceneOf } from './scenes.js';
import { withSurroundings } from './surroundings.js';
import { analyse } from './syntax/analyse.js';
import { candidatesOf, chooseTargets, mutualTargets, nobodyFeatures } from './targets.js';
import { dependents, token } from './tree.js';
import { findUtterances, type Utterance } from './utterances.js';

/** The learned weights; each decides one question over named features. */
export interface Judges {
  readonly detect: Judge;
  readonly act: Judge;
  readonly issue: Judge;
  /** The issue in the light of the whole article; a choice. */
  readonly matter: Judge;
  /** With which utterance before it an utterance goes on, if it begins no act; a choice. */
  readonly same: Judge;
  /** Is this side a target? */
  readonly target: Judge;
  /** Which side, or nobody; a choice. */
  readonly addressee: Judge;
  /** Which of the lines that it may draw, or none; a choice. */
  readonly line: Judge;
  readonly date: Judge;
  /** Isotonic steps from the detection judge's probability to the share that is right. */
  readonly calibration: readonly (readonly [number, number])[];
}

export interface Extractor {
  readonly names: NameIndex;
  readonly judges: Judges;
}

export const createExtractor = (gazetteer: Gazetteer, home: Judge, judges: Judges): Extractor => ({
  names: indexNames(gazetteer, home),
  judges,
});

/** Where a probability becomes a yes; chosen over a few settings on train.jsonl and dev.jsonl together. */
export const THRESHOLDS = {
  detect: 0.52,
  /** "The warning came in response to …" tells of a statement that was told before. */
  recall: 0.4,
  /** An act goes on where that is at least half as likely as a new one. */
  begin: 0.5,
  /** A target must be as likely as nobody; a second one likely for itself, and not much less so than the first. */
  targets: { nobody: 1, alone: 0.6, beside: 0.4 },
  line: 0.35,
} as const;

/** Everything before the judges: parse, cast, all utterances, and those of a known side with their features. */
export function readArticle(
  names: NameIndex,
  article: Article,
): { readonly scene: Scene; readonly utterances: readonly Utterance[]; readonly readings: readonly Reading[] } {
  const sentences = analyse(article.text).map(repair);
  const title = article.title === '' ? [] : analyse(article.title).map(repair);
  const cast = castOf(names, sentences, article.text);
  const quotations = findQuotations(article.text);
  const scene = sceneOf(article, cast, sentences, title, quotations);
  const skip = boilerplate(sentences, article.text);
  const utterances = findUtterances(cast, sentences, quotations, article.text, skip);
  const readings = utterances.filter((u) => u.voice.side !== null).map((u) => readUtterance(scene, u));
  return { scene, utterances, readings: withSurroundings(readings) };
}

/** Facts of the guide that outweigh what was learnt: a feature and how much likelier it makes a label. */
const ACT_LEANINGS: readonly (readonly [feature: string, label: Act, factor: number])[] = [
  ['rule=act/nothing-excluded', 'SIGNAL', 4],
  ['rule=act/no-plans', 'REJECT', 2],
  ['rule=act/own-riposte-if', 'THREATEN', 1.5],
  ['rule=act/not-idly', 'THREATEN', 3],
  ['rule=act/or-else', 'THREATEN', 12],
  ['rule=act/other-must', 'DEMAND', 1.7],
  ['rule=act/at-once', 'DEMAND', 3],
  ['rule=act/line', 'WARN', 1.7],
];

function leaned(p: ReadonlyMap<string, number>, features: Reading['act']): ReadonlyMap<string, number> {
  const out = new Map(p);
  for (const [feature, label, factor] of ACT_LEANINGS)
    if (features.has(feature)) out.set(label, (out.get(label) ?? 0) * factor);
  const sum = [...out.values()].reduce((a, b) => a + b, 0);
  return new Map([...out].map(([label, x]) => [label, x / sum]));
}

export function judgeReading(judges: Pick<Judges, 'detect' | 'act' | 'issue'>, reading: Reading): Judged {
  const asMap = (judge: Judge, features: Features, own?: readonly Features[]) =>
    new Map(weigh(judge, features, own).map((v) => [v.label, v.probability]));
  return {
    reading,
    worth: likelihood(judges.detect, reading.detect),
    acts: leaned(asMap(judges.act, reading.act), reading.act),
    issues: asMap(judges.issue, reading.issue, issueForms(reading.issue)),
  };
}

/** All that one article tells: pure, deterministic, linear in the length of the text. */
export function extract(extractor: Extractor, article: Article): Extraction {
  const { scene, readings } = readArticle(extractor.names, article);
  return decide(extractor.judges, scene, readings);
}

/** Pools what the utterances of one act say: the surest count most. */
function pool(group: readonly Judged[], of: (j: Judged) => ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  // in what somebody signs or says at length, sentences that do something carry the act and the others its grounds
  const grounded = group.every((j) => j.reading.utterance.cue === null) && group.some(performs);
  for (const j of group) {
    if (grounded && likeliest(j.acts) === 'ASSERT') continue;
    const weight = j.worth * (j.reading.utterance.cue !== null && j.reading.utterance.cue.act !== 'SAY' ? 1.5 : 1);
    for (const [label, p] of of(j)) out.set(label, (out.get(label) ?? 0) + weight * p);
  }
  return out;
}

/** Does a rule of acts say what it does, beyond telling something? */
const performs = (j: Judged): boolean =>
  likeliest(j.acts) !== 'ASSERT' && [...j.reading.act.keys()].some((name) => name.startsWith('rule=act/'));

/** The act that the utterances of one statement make together. */
export const pooledAct = (group: readonly Judged[]): Act =>
  ACTS.find((a) => a === likeliest(pool(group, (j) => j.acts))) ?? 'ASSERT';

/** The utterances that are taken for statements. */
export const keptOf = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter((j) => j.worth >= (recalls(j) ? THRESHOLDS.recall : THRESHOLDS.detect));

/** The judges' part: which utterances are statements, which are one act, and what each act is. */
export function decide(judges: Judges, scene: Scene, readings: readonly Reading[]): Extraction {
  const { article } = scene;
  const judged = settleIssues(
    readings.map((r) => judgeReading(judges, r)),
    judges.matter,
  );
  const groups = groupActs(keptOf(judged), judges.same, THRESHOLDS.begin);
  const dates = dateAll(judges.date, scene, judged);
  const drafts = new Map(
    groups
      .map((group) => draft(judges, scene, group, judged, dates))
      .reverse()
      .map((r) => [r.id, r]),
  );
  const reports = answer(
    [...drafts.values()].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start || (a.id < b.id ? -1 : 1)),
  );
  return { article, reports, events: findEvents(scene, reports) };
}

/** A noun of speech with an article that points back. */
const recalls = ({ reading: { utterance: u } }: Judged): boolean =>
  u.kind === 'noun' && dependents(u.sentence, u.at, 'det').some((c) => RECALLING.has(token(u.sentence, c).lower));
const RECALLING: ReadonlySet<string> = new Set(['the', 'this', 'that']);

function draft(
  judges: Judges,
  scene: Scene,
  group: readonly Judged[],
  judged: readonly Judged[],
  dates: ReadonlyMap<Judged, DateInterval>,
): Report {
  const { article } = scene;
  const act = pooledAct(group);
  const lead = leadOf(group, act);
  const { utterance } = lead.reading;
  const person = group.find((j) => j.reading.utterance.voice.ref.kind === 'PERSON') ?? lead;
  const voice = person.reading.utterance.voice;
  const side = voice.side!;
  const candidates = candidatesOf(scene, group, act);
  const mutual = mutualTargets(group);
  const targets =
    mutual.length > 0
      ? mutual
      : chooseTargets(judges, candidates, nobodyFeatures(group, act, candidates), THRESHOLDS.targets);
  const names = targets.map((x) => x.name);
  const line = lineOf(judges.line, scene, group, act, THRESHOLDS.line, (c) => inFull(c, names, judged, article.text));
  // what is at stake is the conduct that is barred, and not the war that it would bring
  const issues = line === null ? pool(group, (j) => j.issues) : line.of.issues;
  const issue: Issue = ISSUES.find((i) => i === likeliest(issues)) ?? 'other';
  const about = line?.trigger ?? aboutPhrase(utterance, article.text);
  const evidence = passagesOf(article, [lead, ...group.filter((j) => j !== lead)]);
  const confidence = calibrate(judges, Math.max(...group.map((j) => j.worth)));
  return {
    id: contentId('report', article.id, evidence[0]!.start, evidence[0]!.end, act, voice.ref.id, utterance.at),
    articleId: article.id,
    speaker: voice.ref,
    speakerText: utterance.voice.text,
    side,
    act,
    targets,
    about: about === '' ? evidence[0]!.text.split(' ').slice(0, 8).join(' ') : about,
    issue,
    said: saidOf(group, lead, dates),
    quotations: quotationsOf(article, group),
    evidence,
    redLine:
      line === null
        ? null
        : { holder: side, trigger: line.trigger, consequence: line.consequence, explicit: line.explicit },
    respondsTo: null,
    rules: [...new Set([...group.map((j) => j.reading.utterance.rule), ...(line === null ? [] : [line.rule])])],
    confidence,
  };
}

/** The utterance that carries the act best: likeliest to be this act, with most to say. */
function leadOf(group: readonly Judged[], act: Act): Judged {
  const value = (j: Judged) =>
    (j.acts.get(act) ?? 0) +
    j.worth +
    Math.min(1, j.reading.utterance.content.length / 25) -
    (j.reading.utterance.kind === 'noun' ? 0.5 : 0);
  return group.reduce((a, b) => (value(b) > value(a) ? b : a));
}

function passagesOf(article: Article, group: readonly Judged[]): readonly Passage[] {
  const out = new Map<number, Passage>();
  for (const j of group) {
    const s = j.reading.utterance.sentence;
    if (!out.has(s.start)) out.set(s.start, { start: s.start, end: s.end, text: article.text.slice(s.start, s.end) });
  }
  return [...out.values()];
}

function quotationsOf(article: Article, group: readonly Judged[]): readonly Passage[] {
  const all = new Map(group.flatMap((j) => j.reading.utterance.quotations.map((q) => [q.start, q] as const)));
  return [...all.values()].sort((a, b) => a.start - b.start).map((q) => passageOf(article, q));
}

function calibrate(judges: Judges, p: number): number {
  let value = judges.calibration[0]?.[1] ?? p;
  for (const [from, share] of judges.calibration) if (p >= from) value = share;
  return Math.round(value * 100) / 100;
}
