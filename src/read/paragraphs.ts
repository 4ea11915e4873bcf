/** Light normalisation: the words stay the article's own, only line ends and margins are set right. */

/** Lines longer than this were not broken by hand or by a mail program. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;

interface Line {
  readonly text: string;
  readonly indent: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: old line separators
const LINE_BREAKS = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * One kind of line end, no BOM, no control characters, no half characters; tabs become spaces only at margins.
 * @example cleanCharacters('\ufeffone\r\ntwo') // 'one\ntwo'
 */
export function cleanCharacters(raw: string): string {
  return raw.replace(LINE_BREAKS, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}

/**
 * Paragraphs separated by one blank line. A line is a paragraph, unless the lines were broken at a margin: those are joined again.
 * @example toParagraphs('First.  \r\nSecond.\n\n\nThird.') // 'First.\n\nSecond.\n\nThird.'
 */
export function toParagraphs(raw: string): string {
  const blocks = toBlocks(cleanCharacters(raw));
  const margin = findMargin(blocks);
  return blocks
    .flatMap((block) => (margin === null ? block.map((line) => line.text) : rejoin(block, margin)))
    .join('\n\n');
}

function toBlocks(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') block.push({ text: trimmed, indent: raw.length - raw.trimStart().length });
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/**
 * The width at which lines were broken, null where a line is a paragraph. A broken line is one that the next word would have
 * overrun, and most broken lines end within a sentence; both are asked, because three short headlines can meet one by chance.
 */
function findMargin(blocks: readonly (readonly Line[])[]): number | null {
  const wrapped = blocks.filter((block) => block.length > 1);
  const lines = wrapped.flat();
  const short = lines.filter((line) => line.text.length <= WIDEST_WRAP);
  if (lines.length === 0 || short.length < lines.length * 0.9) return null;
  const margin = short.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (margin < NARROWEST_WRAP) return null;
  let breaks = 0;
  let full = 0;
  let inSentence = 0;
  for (const block of wrapped) {
    for (let index = 1; index < block.length; index++) {
      const [before, after] = [block[index - 1]!, block[index]!];
      breaks++;
      if (!isFull(before, after, margin)) continue;
      full++;
      if (!endsSentence(before.text) && /^\p{Ll}/u.test(after.text)) inSentence++;
    }
  }
  return full >= breaks * 0.6 && inSentence >= full * 0.5 ? margin : null;
}

function rejoin(block: readonly Line[], margin: number): readonly string[] {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  for (const [index, line] of block.entries()) {
    const before = block[index - 1];
    if (before !== undefined && startsParagraph(before, line, margin)) {
      paragraphs.push(parts.join(''));
      parts = [];
    }
    // "long-" + "range": the hyphen of a compound is where a line may be broken without a space
    const glue = parts.length === 0 || /\p{L}-$/u.test(before?.text ?? '') ? '' : ' ';
    parts.push(glue, line.text);
  }
  paragraphs.push(parts.join(''));
  return paragraphs;
}

function startsParagraph(before: Line, line: Line, margin: number): boolean {
  if (line.indent >= before.indent + 2 || /^[-*•–] /.test(line.text)) return true;
  return !isFull(before, line, margin) && (endsSentence(before.text) || before.text.length < margin * 0.6);
}

function isFull(before: Line, after: Line, margin: number): boolean {
  const space = after.text.search(/[\s-]/);
  return before.text.length + 1 + (space === -1 ? after.text.length : space) > margin;
}

/**
 * Whether a line ends where a sentence may end; quotation marks and brackets after the stop do not matter.
 * @example endsSentence('“We will answer.”') // true
 */
export function endsSentence(line: string): boolean {
  return /[.!?…:][\s"'”’»)\]]{0,4}$/u.test(line.slice(-8));
}
