import type { Sentence } from './syntax/sentence.js';

/** Lines that are the page's and not the article's: captions, sign-up lines, disclaimers, links to other articles. */
const STARTS: readonly string[] = [
  'see also',
  'read more',
  'read also',
  'related:',
  'related articles',
  'also read',
  'sign up',
  'subscribe',
  'image copyright',
  'photo by',
  'photo:',
  'disclaimer',
  'click here',
  'follow us',
  'share this',
  'vote now',
  'do you approve',
  'back to top',
  'discover more',
  'copyright',
  'all rights reserved',
  '©',
  'advertisement',
  'slideshow (',
  'listen to article',
  'watch:',
  'video:',
  'story continues',
  'newsletter',
  'get the latest',
  'contributing:',
  'reporting by',
  'editing by',
  'additional reporting',
  'this article originally',
  'more on this story',
  'recommended',
  'image source',
  'media caption',
  'file photo',
  'getty images',
  'first published',
];

/** Indices of sentences that carry nothing of the article. */
export function boilerplate(sentences: readonly Sentence[], text: string): ReadonlySet<number> {
  const out = new Set<number>();
  let dropped = -1;
  for (const s of sentences) {
    const words = text.slice(s.start, Math.min(s.end, s.start + 60)).toLowerCase();
    if (STARTS.some((b) => words.startsWith(b))) {
      out.add(s.index);
      // a disclaimer is a paragraph, a "see also" one line
      if (words.startsWith('disclaimer') || words.startsWith('copyright')) dropped = s.paragraph;
    } else if (s.paragraph === dropped) out.add(s.index);
  }
  return out;
}
