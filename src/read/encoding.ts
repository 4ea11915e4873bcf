/** From bytes to characters, and the recognition of what is no text at all. */

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly at: number;
}

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

/** How files of other kinds begin. */
const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF document', bytes: ascii('%PDF-'), at: 0 },
  { name: 'a PostScript document', bytes: ascii('%!PS'), at: 0 },
  { name: 'an RTF document', bytes: ascii('{\\rtf'), at: 0 },
  { name: 'a zip archive or office document', bytes: [0x50, 0x4b, 0x03, 0x04], at: 0 },
  { name: 'an empty zip archive', bytes: [0x50, 0x4b, 0x05, 0x06], at: 0 },
  { name: 'an old office document', bytes: [0xd0, 0xcf, 0x11, 0xe0], at: 0 },
  { name: 'gzip data', bytes: [0x1f, 0x8b, 0x08], at: 0 },
  { name: 'bzip2 data', bytes: [...ascii('BZh'), 0x39, 0x31], at: 0 },
  { name: 'xz data', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], at: 0 },
  { name: 'zstandard data', bytes: [0x28, 0xb5, 0x2f, 0xfd], at: 0 },
  { name: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf], at: 0 },
  { name: 'a RAR archive', bytes: ascii('Rar!'), at: 0 },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47], at: 0 },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff], at: 0 },
  { name: 'a GIF image', bytes: ascii('GIF8'), at: 0 },
  { name: 'RIFF data (WebP, WAV or AVI)', bytes: ascii('RIFF'), at: 0 },
  { name: 'an MP4 or HEIC file', bytes: ascii('ftyp'), at: 4 },
  { name: 'an MP3 file', bytes: ascii('ID3'), at: 0 },
  { name: 'an Ogg file', bytes: ascii('OggS'), at: 0 },
  { name: 'an SQLite database', bytes: ascii('SQLite format 3'), at: 0 },
  { name: 'an ELF program', bytes: [0x7f, 0x45, 0x4c, 0x46], at: 0 },
];

/** What windows-1252 has at 0x80 to 0x9f; a space stands where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes looked at for NULs, declarations and control characters. */
const SAMPLE = 4096;
const META_CHARSET = /charset\s{0,5}=\s{0,5}["']?([a-z0-9_:.-]{1,40})/i;

/**
 * Decodes by BOM, then as UTF-8 where the bytes allow it, then by the character set that an HTML page declares, then as windows-1252.
 * @example decodeText(Uint8Array.of(0x93, 0x4e, 0x6f, 0x94)) // { kind: 'text', text: '“No”' }
 */
export function decodeText(bytes: Uint8Array, isPage = false): Decoded {
  const signature = SIGNATURES.find(({ bytes: head, at }) => head.every((byte, index) => bytes[at + index] === byte));
  if (signature !== undefined) return { kind: 'refused', reason: `is ${signature.name}, not text` };
  const wide = utf16Label(bytes);
  if (wide !== null) return { kind: 'text', text: new TextDecoder(wide).decode(bytes) };
  if (bytes.subarray(0, SAMPLE).includes(0))
    return { kind: 'refused', reason: 'is binary (it holds NUL bytes), not text' };
  const text = decodeUtf8(bytes) ?? decodeAs((isPage ? declaredCharset(bytes) : null) ?? 'windows-1252', bytes);
  return controlShare(text) > 0.02
    ? { kind: 'refused', reason: 'is binary (it holds control characters), not text' }
    : { kind: 'text', text };
}

/** The UTF-16 byte order by BOM, else by where the zero bytes of ASCII letters stand; null for other encodings. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (sample.length < 8) return null;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** UTF-8, with a few broken sequences let pass as U+FFFD: one bad byte must not turn all other letters into mojibake. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let foreign = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) foreign++;
  }
  return broken === 0 || broken * 4 <= foreign ? text : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const label = META_CHARSET.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE)))?.[1] ?? null;
  // A declaration that can be read byte by byte cannot be true of UTF-16, and UTF-8 has been tried.
  return label === null || /^utf-?(?:8|16)/i.test(label) ? null : label;
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** The decoder of some Node versions takes windows-1252 for Latin 1 and loses its quotation marks and dashes. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

function controlShare(text: string): number {
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 0x20 && !(code >= 0x09 && code <= 0x0d)) || code === 0x7f || (code >= 0x80 && code < 0xa0)) controls++;
  }
  return length === 0 ? 0 : controls / length;
}
