import type { Article, Passage } from '../model.js';
import { type Extractor, readArticle } from './extract.js';
import { passageOf, type Quotation } from './quotations.js';
import type { Utterance } from './utterances.js';

/** What stands in quotation marks, and who said it; nobody of words that are only called so. */
export interface Quoted extends Passage {
  /** As in the article, its fullest name; null where the text lets nobody say it. */
  readonly speaker: string | null;
  /** Canonical name of the state or organisation spoken for, null of those who speak for themselves. */
  readonly side: string | null;
  /** The rule that found the speaker. */
  readonly rule: string | null;
}

const SMALL = new Set(['a', 'an', 'the', 'and', 'or', 'of', 'in', 'on', 'at', 'to', 'for', 'with', 'from', 'by']);

/** "on “Morning With Ann”": the title of a work, all in capitals but for its small words. */
const isTitle = (text: string): boolean => {
  if (text.endsWith('.')) return false;
  const words = text.split(' ').filter((w) => !SMALL.has(w.toLowerCase()));
  return words.length > 1 && words.length < 8 && words.every((w) => /^\p{Lu}/u.test(w));
};

/** Every quotation of an article in order, whether or not it belongs to a statement. */
export function quotedIn({ names }: Extractor, article: Article): readonly Quoted[] {
  const { scene, utterances } = readArticle(names, article);
  const by = speakersOf(utterances);
  return scene.quotations.map((q) => {
    const passage = passageOf(article, q);
    const u = isTitle(passage.text) ? undefined : by.get(q);
    return {
      ...passage,
      speaker: u?.voice.ref.name ?? null,
      side: u?.voice.side?.name ?? null,
      rule: u?.rule ?? null,
    };
  });
}

/** Who says each quotation: of several cues the first that reports it. */
function speakersOf(utterances: readonly Utterance[]): ReadonlyMap<Quotation, Utterance> {
  const by = new Map<Quotation, Utterance>();
  for (const u of utterances) for (const q of u.quotations) if (!by.has(q)) by.set(q, u);
  return by;
}
