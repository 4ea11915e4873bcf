/** Classes of UTF-16 units as bits, one table lookup a character; the tokeniser's decisions are made of these. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 4;
export const DIGIT = 8;
/** Marks that come off both ends of a word. */
export const MARK = 16;
export const CURRENCY = 32;
/** Pictures and other symbols, halves of emoji included: always tokens of their own. */
export const ICON = 64;
export const QUOTE = 128;
export const ALPHA = LOWER | UPPER;

const MARKS = '…,:;!?¿؟¡()[]{}<>_#*&。？！，、；：～·।،۔؛٪';
const QUOTES = '\'"”“`‘´’‚„»«‹›「」『』（）〔〕【】《》〈〉⟦⟧';
const CURRENCIES = '$£€¥฿₽﷼₴₠₡₢₣₤₥₦₧₨₩₪₫₭₮₯₰₱₲₳₵₶₷₸₹₺₻₼₾₿';
const PLAIN: readonly (readonly [string, string])[] = [
  ['‘’‚‛′`´', "'"],
  ['“”„‟«»″', '"'],
  ['‐‑‒–—―−', '-'],
];

const classes = new Uint8Array(65536);
const plainUnits = new Uint16Array(65536);

function fillTables(): void {
  const tests: readonly (readonly [RegExp, number])[] = [
    [/\s|\u200b|\ufeff/u, SPACE],
    [/\p{Ll}/u, LOWER],
    [/\p{Lu}|\p{Lt}/u, UPPER],
    [/\p{Lo}|\p{Lm}|\p{M}/u, LOWER | UPPER],
    [/\p{Nd}/u, DIGIT],
    [/\p{So}/u, ICON],
  ];
  for (let unit = 0; unit < 65536; unit++) {
    plainUnits[unit] = unit;
    if (unit >= 0xd800 && unit < 0xe000) {
      classes[unit] = ICON;
      continue;
    }
    // A block of private use and ideographs needs no five tests a unit.
    if (unit >= 0x3400 && unit < 0xd7a4) {
      classes[unit] = LOWER | UPPER;
      continue;
    }
    const char = String.fromCharCode(unit);
    for (const [pattern, bit] of tests) if (pattern.test(char)) classes[unit]! |= bit;
  }
  for (const char of MARKS) classes[char.charCodeAt(0)]! |= MARK;
  for (const char of QUOTES) classes[char.charCodeAt(0)]! |= MARK | QUOTE;
  for (const char of CURRENCIES) classes[char.charCodeAt(0)]! |= CURRENCY;
  for (const [from, to] of PLAIN) for (const char of from) plainUnits[char.charCodeAt(0)] = to.charCodeAt(0);
}
fillTables();

/** The bits of a UTF-16 unit, 0 for NaN (beyond the end of a text). */
export function classOf(unit: number): number {
  return classes[unit] ?? 0;
}

/** The text with plain quotes, apostrophes and dashes in the same places: `plain('“don’t” – no')` is `'"don\'t" - no'`. */
export function plain(text: string): string {
  let changed = false;
  for (let i = 0; i < text.length && !changed; i++) {
    const unit = text.charCodeAt(i);
    changed = plainUnits[unit] !== unit;
  }
  if (!changed) return text;
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to = plainUnits[unit]!;
    if (to === unit) continue;
    if (i > from) parts.push(text.slice(from, i));
    parts.push(String.fromCharCode(to));
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
