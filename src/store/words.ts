import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Words that say nothing of the matter; they are neither stored nor sought. */
const FILL_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by can could
did do does doing down during each few for from further had has have having he her here hers herself him himself his how i if in into is
it its itself me more most my myself no nor not of off on once only or other our ours ourselves out over own same she should so some such
than that the their theirs them themselves then there these they this those through to too under until up very was we were what when where
which while who whom why will with would you your yours yourself yourselves`
    .split(/\s/)
    .filter((word) => word !== ''),
);

/** Letters that keep their stroke or ligature when accents are taken off. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ə', 'a'],
]);

const NOT_ASCII = /[^\p{ASCII}]/u;

/**
 * The form in which names are kept and looked up: small letters without accents, dots and apostrophes, hyphens as
 * spaces, no "the" in front.
 *
 * @example fold('The  Élysée’s') // 'elysees'
 */
export function fold(name: string): string {
  const plain = NOT_ASCII.test(name)
    ? name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}.'’‘ʼʻʿʾ`´]/gu, '')
        .replace(/[\s\p{Pd},]/gu, ' ')
        .replace(/[^\p{ASCII}]/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    : // the same by far less work, for most names and texts
      name
        .toLowerCase()
        .replace(/[.'`]/g, '')
        .replace(/[\s,-]/g, ' ');
  const words = plain.split(' ').filter((word) => word !== '');
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.join(' ');
}

/** One word for what news calls by several: who asks for troops means soldiers and contingents too. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['soldier', 'troop'],
  ['conting', 'troop'],
  ['servicemen', 'troop'],
  ['serviceman', 'troop'],
  ['nuke', 'nuclear'],
  ['atom', 'nuclear'],
  ['rocket', 'missil'],
]);

/**
 * The stems of a text's words, each once, sorted; fill words are left out. Texts and what is sought in them go through this.
 *
 * @example stems('Sending troops to the Baltic') // ['baltic', 'send', 'troop']
 */
export function stems(text: string): readonly string[] {
  const found = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (FILL_WORDS.has(word)) continue;
    found.add(stemOf(word));
  }
  return [...found].sort();
}

/** Stems of words that have come before, as far as they are worth the room: news uses few words often. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = PorterStemmer.stem(word);
  const found = SYNONYMS.get(stem) ?? stem;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, found);
  return found;
}
