import type { Draft } from './drafts.js';
import type { FrameHit } from './issue-frames.js';
import type { Features } from './judge.js';
import { STOP_WORDS } from './lexicon/stop-words.js';
import { AROUND, type Matter, type Scene, tally, tallyFrames } from './scenes.js';
import type { Sentence } from './syntax/sentence.js';
import { tallyTraits } from './traits.js';
import { prepObjects, subtree } from './tree.js';
import { wordClass } from './word-classes.js';

/** Terms, deeds and words by where they stand, from the content to the whole article. */
export function issueFeatures(draft: Draft): Features {
  const { scene, utterance: u, cueAct, inside, terms, lemmas, traits } = draft;
  const s = u.sentence;
  const issue = new Map<string, number>();
  addShares(issue, 'content', tally(terms));
  addShares(issue, 'sentence', tally(scene.matters[s.index] ?? []));
  addShares(issue, 'paragraph', tally(paragraphHits(scene, s), AROUND));
  const conductAt = conductIn(draft);
  if (conductAt.size > 0)
    addShares(issue, 'conduct', tally((scene.matters[s.index] ?? []).filter((h) => conductAt.has(h.at))));
  addShares(issue, 'title', scene.titleIssues);
  addShares(issue, 'article', scene.articleIssues, UNSEEN);
  const frames = scene.frames[s.index] ?? [];
  const done = frames.filter((h) => inside.has(h.at));
  addShares(issue, 'deed', tallyFrames(done));
  addShares(issue, 'deed/sentence', tallyFrames(frames));
  addShares(issue, 'deed/near', tallyFrames(nearFrames(scene, s)));
  if (conductAt.size > 0) addShares(issue, 'deed/conduct', tallyFrames(frames.filter((h) => conductAt.has(h.at))));
  addShares(issue, 'deed/title', scene.titleFrames);
  addShares(issue, 'deed/article', scene.articleFrames, UNSEEN);
  for (const h of done) issue.set(`deed=${h.deed}+${h.thing}`, 1);
  for (const h of terms) issue.set(`term=${h.term}`, 1);
  for (const l of lemmas) issue.set(`w=${l}`, 1);
  for (const h of scene.matters[s.index] ?? []) if (!inside.has(h.at)) issue.set(`near=${h.term}`, 1);
  issue.set(`cue=${cueAct}`, 1);
  for (const l of lemmas) {
    const c = wordClass(l);
    if (c !== undefined) issue.set(`c=${c}`, 1);
  }
  for (const t of s.tokens) {
    if (inside.has(t.i) || t.tag.startsWith('NNP') || STOP_WORDS.has(t.lower)) continue;
    const c = wordClass(t.lemma.toLowerCase());
    if (c !== undefined) issue.set(`nearClass=${c}`, 1);
  }
  for (const [c, n] of titleClasses(scene)) issue.set(`titleClass=${c}`, n);
  for (const t of traits.keys()) issue.set(`trait=${t}`, 1);
  const outside = s.tokens.flatMap((t) => (inside.has(t.i) ? [] : [t.i]));
  for (const t of tallyTraits(s, outside).keys()) issue.set(`nearTrait=${t}`, 1);
  return issue;
}

/** Tokens of the conduct at stake, as against what would follow from it. */
function conductIn({ utterance: u, clauses }: Draft): ReadonlySet<number> {
  const s = u.sentence;
  const conductAt = new Set<number>();
  for (const c of clauses) {
    if (c.condition !== '') for (const i of subtree(s, c.verb)) conductAt.add(i);
    else if (['would', 'could', 'will', 'may', 'might'].includes(c.mood) && c.subject >= 0 && c.party === 'thing')
      for (const i of subtree(s, c.subject)) conductAt.add(i);
  }
  if (u.at >= 0)
    for (const o of prepObjects(s, u.at, 'against', 'about', 'over', 'from', 'of'))
      for (const i of subtree(s, o)) conductAt.add(i);
  return conductAt;
}

const titleClassTables = new WeakMap<Scene, ReadonlyMap<string, number>>();

/** Word classes of the headline and the first sentence, which mostly tell the matter of the whole. */
function titleClasses(scene: Scene): ReadonlyMap<string, number> {
  let table = titleClassTables.get(scene);
  if (table === undefined) {
    const made = new Map<string, number>();
    for (const s of [...scene.title, ...scene.sentences.slice(0, 1)])
      for (const t of s.tokens) {
        const c = STOP_WORDS.has(t.lower) ? undefined : wordClass(t.lemma.toLowerCase());
        if (c !== undefined) made.set(c, 1);
      }
    table = made;
    titleClassTables.set(scene, table);
  }
  return table;
}

function paragraphHits(scene: Scene, s: Sentence): readonly Matter[] {
  const out: Matter[] = [];
  for (let i = s.index - 3; i <= s.index + 3; i++)
    if (scene.sentences[i]?.paragraph === s.paragraph || i === s.index - 1) out.push(...(scene.matters[i] ?? []));
  return out;
}

const nearFrames = (scene: Scene, s: Sentence): readonly FrameHit[] =>
  [-2, -1, 1].flatMap((k) => scene.frames[s.index + k] ?? []);

/** Terms that a short text would have had if it were longer: one word does not tell what a whole article is about. */
const UNSEEN = 3;

/** Shares of each issue among the terms of a scope, `unseen` ones counted in, and which leads. */
function addShares(
  features: Map<string, number>,
  scope: string,
  counts: ReadonlyMap<string, number>,
  unseen = 0,
): void {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  if (total === 0) {
    features.set(`${scope}=none`, 1);
    return;
  }
  let best = '';
  for (const [label, n] of counts) {
    features.set(`${scope}:${label}`, n / (total + unseen));
    if (best === '' || n > counts.get(best)!) best = label;
  }
  features.set(`${scope}!${best}`, 1);
}
