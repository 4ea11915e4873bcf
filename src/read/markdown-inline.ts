/** Takes the marks of Markdown out of one block of text, in one pass from left to right. */

/** A longer link target, reference or tag is no such thing. */
const LONGEST_TARGET = 2048;
const LONGEST_TAG = 400;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;

/** A piece of output; a run of emphasis marks keeps how many of them still stand. */
interface Piece {
  text: string;
}

interface Run extends Piece {
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * @example stripInline('The **Kremlin** [said](https://a.example/x) \\*no\\*.') // 'The Kremlin said *no*.'
 */
export function stripInline(block: string): string {
  const pieces: Piece[] = [];
  const runs: Run[] = [];
  const brackets: { readonly piece: number; readonly image: boolean }[] = [];
  let at = 0;
  const take = (text: string, length: number): void => {
    pieces.push({ text });
    at += length;
  };
  while (at < block.length) {
    const character = block[at]!;
    if (character === '\\' && ESCAPABLE.test(block[at + 1] ?? '')) take(block[at + 1]!, 2);
    else if (character === '`') takeCode();
    else if (character === '<') takeTag();
    else if (character === '&') takeEntity();
    else if (character === '!' && block[at + 1] === '[') {
      brackets.push({ piece: pieces.length, image: true });
      take('![', 2);
    } else if (character === '[') {
      brackets.push({ piece: pieces.length, image: false });
      take('[', 1);
    } else if (character === ']') closeBracket();
    else if (character === '*' || character === '_' || character === '~') takeRun(character);
    else takePlain();
  }
  matchRuns(runs);
  return pieces.map((piece) => piece.text).join('');

  function takePlain(): void {
    let end = at + 1;
    while (end < block.length && !'\\`<&![]*_~'.includes(block[end]!)) end++;
    take(block.slice(at, end), end - at);
  }

  function takeCode(): void {
    let end = at;
    while (block[end] === '`') end++;
    const fence = block.slice(at, end);
    const close = fence.length > 3 ? -1 : block.slice(end, end + LONGEST_TARGET).indexOf(fence);
    if (close === -1) take(fence, fence.length);
    else take(block.slice(end, end + close).trim(), fence.length * 2 + close);
  }

  function takeTag(): void {
    const head = block.slice(at, at + LONGEST_TAG);
    const address = /^<((?:https?:\/\/|mailto:)[^\s<>]*)>/.exec(head);
    const tag = /^<\/?[A-Za-z][^<>]*>/.exec(head);
    if (address !== null) take(address[1]!, address[0].length);
    else if (tag !== null) take(/^<br\b/i.test(tag[0]) ? ' ' : '', tag[0].length);
    else take('<', 1);
  }

  function takeEntity(): void {
    const match = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,8}));/.exec(block.slice(at, at + 12));
    const code = match === null ? Number.NaN : Number(match[1] ?? `0x${match[2]}`);
    const text =
      match?.[3] !== undefined ? ENTITIES[match[3]] : isPrintable(code) ? String.fromCodePoint(code) : undefined;
    if (match === null || text === undefined) take('&', 1);
    else take(text, match[0].length);
  }

  function closeBracket(): void {
    const open = brackets.pop();
    const target = open === undefined ? null : targetLength(block, at + 1);
    const isNote = open !== undefined && pieces[open.piece + 1]?.text.startsWith('^') === true;
    if (open === undefined || (target === null && !isNote)) {
      take(']', 1);
      return;
    }
    // What an image shows and what a footnote is called are not words of the article; the words of a link are.
    if (open.image || isNote) pieces.length = open.piece;
    else pieces[open.piece]!.text = '';
    at += 1 + (target ?? 0);
  }

  function takeRun(mark: string): void {
    let end = at;
    while (block[end] === mark) end++;
    const before = block[at - 1] ?? ' ';
    const after = block[end] ?? ' ';
    // "snake_case" is a word, "**bold**ly" is not: only the underscore needs a border
    const inWord = mark === '_' && WORD.test(before) && WORD.test(after);
    const text = block.slice(at, end);
    const run: Run = {
      text,
      mark,
      opens: !inWord && !/\s/.test(after) && !(mark === '_' && WORD.test(before)),
      closes: !inWord && !/\s/.test(before) && !(mark === '_' && WORD.test(after)),
    };
    pieces.push(run);
    if (mark !== '~' || text.length === 2) runs.push(run);
    at = end;
  }
}

/** The length of "(target)" or "[reference]" at an offset, null where there is none. */
function targetLength(block: string, start: number): number | null {
  const opening = block[start];
  if (opening !== '(' && opening !== '[') return null;
  const closing = opening === '(' ? ')' : ']';
  let depth = 0;
  const last = Math.min(block.length, start + LONGEST_TARGET);
  for (let index = start; index < last; index++) {
    const character = block[index];
    if (character === '\\') index++;
    else if (character === opening) depth++;
    else if (character === closing && --depth === 0) return index + 1 - start;
  }
  return null;
}

/** Takes away the marks that have a partner; "5 * 3" and a lone star stay. */
function matchRuns(runs: readonly Run[]): void {
  const open: Record<string, Run[]> = { '*': [], _: [], '~': [] };
  for (const run of runs) {
    const stack = open[run.mark]!;
    while (run.closes && run.text !== '') {
      const opener = stack.at(-1);
      if (opener === undefined) break;
      const size = Math.min(opener.text.length, run.text.length);
      opener.text = opener.text.slice(size);
      run.text = run.text.slice(size);
      if (opener.text === '') stack.pop();
    }
    if (run.opens && run.text !== '') stack.push(run);
  }
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code <= 0xdfff);
}
