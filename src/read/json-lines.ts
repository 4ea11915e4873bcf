import { open } from 'node:fs/promises';
import { readLine } from './article.js';
import { count, type Defaults, fail, type ReadResult } from './draft.js';
import { decodeText, utf16Label } from './encoding.js';

/** Bytes of one line: a text of the greatest length with every letter escaped, and the other fields. */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** The articles of a JSON Lines file, holding one line at a time. */
export async function* readJsonLines(path: string, name: string, defaults: Defaults): AsyncGenerator<ReadResult> {
  const file = await open(path);
  try {
    let any = false;
    for await (const { bytes, number } of splitLines(toUtf8(file.createReadStream({ autoClose: false })))) {
      const result =
        bytes === null
          ? fail(`${name}:${number}`, `is longer than ${count(LONGEST_LINE)} bytes, the limit`)
          : readBytes(bytes, number);
      if (result === null) continue;
      any = true;
      yield result;
      if (result.kind === 'failure' && result.reason.includes('not text')) return;
    }
    if (!any) yield fail(name, 'is empty');
  } finally {
    await file.close();
  }

  function readBytes(bytes: Uint8Array, number: number): ReadResult | null {
    const decoded = decodeText(bytes);
    // One line of a picture is as good as all: the file is refused, not its lines.
    if (decoded.kind === 'refused') return fail(number === 1 ? name : `${name}:${number}`, decoded.reason);
    return readLine(decoded.text, number, name, path, defaults);
  }
}

/** UTF-16 has zero bytes around its line ends, so it is recoded before lines are cut. */
async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const label = utf16Label(chunk);
      decoder = label === null ? null : new TextDecoder(label);
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

/** Lines with their numbers; the bytes of one beyond the limit are let go, and null stands for it. */
async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly number: number; readonly bytes: Uint8Array | null }> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > LONGEST_LINE) parts = [];
    else parts.push(part);
  };
  const line = (): Uint8Array | null => (size > LONGEST_LINE ? null : Buffer.concat(parts, size));
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end));
      yield { number, bytes: line() };
      parts = [];
      size = 0;
      number++;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield { number, bytes: line() };
}
