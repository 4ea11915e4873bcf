import { endsSentence } from './paragraphs.js';
import { dateOfByline } from './publication-date.js';

const LONGEST_HEADLINE = 160;
const FEWEST_WORDS = 3;
const MOST_WORDS = 28;
/** Section names, dates and bylines that may stand above a headline. */
const MOST_LABELS = 3;

/**
 * The headline of a plain text: a short first paragraph without a final stop, with sentences after it; '' where there is none.
 * It stays in the text as well, so that offsets into the text hold.
 * @example findHeadline('News\n\nAlliance rules out talks\n\nThe alliance said on Friday that it would not talk.') // 'Alliance rules out talks'
 */
export function findHeadline(text: string): string {
  const paragraphs = text.slice(0, 6000).split('\n\n').slice(0, 12);
  for (const [index, paragraph] of paragraphs.slice(0, MOST_LABELS + 1).entries()) {
    const words = paragraph.split(/\s+/).length;
    if (words < FEWEST_WORDS || isByline(paragraph)) continue;
    if (words > MOST_WORDS || paragraph.length > LONGEST_HEADLINE || !lacksStop(paragraph)) return '';
    return paragraphs.slice(index + 1).some((later) => endsSentence(later)) ? paragraph : '';
  }
  return '';
}

function isByline(paragraph: string): boolean {
  return /^by \p{Lu}/iu.test(paragraph) || dateOfByline(paragraph) !== null;
}

/** A question may be a headline; so may a line that ends in an abbreviation. */
function lacksStop(paragraph: string): boolean {
  return !endsSentence(paragraph) || /[?!]["'”’]?$/u.test(paragraph) || /\b(?:\p{Lu}\.){2,5}$/u.test(paragraph);
}
