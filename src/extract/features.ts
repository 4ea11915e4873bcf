import type { ActorRef } from '../model.js';
import { addClauses, addForms, addFrame, addWords } from './act-features.js';
import type { Clause } from './clauses.js';
import { draftOf } from './drafts.js';
import { issueFeatures } from './issue-features.js';
import type { Features } from './judge.js';
import type { Scene } from './scenes.js';
import { addContent, addCue, addMarks, addPlace, addVoice, openSheet } from './speech-features.js';
import type { Traits } from './traits.js';
import type { Utterance } from './utterances.js';

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

/** Features are always set in this order: in another the sums of their weights would round otherwise. */
export function readUtterance(scene: Scene, u: Utterance): Reading {
  const draft = draftOf(scene, u);
  const sheet = openSheet();
  addCue(draft, sheet);
  addVoice(u.voice, sheet);
  addContent(draft, sheet);
  addClauses(draft, sheet);
  addForms(draft, sheet);
  addFrame(draft, sheet);
  addMarks(u, sheet);
  addPlace(scene, u.sentence, sheet);
  addWords(draft, sheet);
  const { clauses, main, others, lemmas, traits } = draft;
  const { detect, act } = sheet;
  return { utterance: u, clauses, main, detect, act, issue: issueFeatures(draft), others, lemmas, traits };
}
