import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/encoding.js';

const LINE = 'Norland said “no” – again, café by café.';

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('character sets', () => {
  const rows: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', Buffer.from(LINE), LINE],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${LINE}`), LINE],
    ['UTF-16 LE with BOM', utf16(LINE, false, true), LINE],
    ['UTF-16 BE with BOM', utf16(LINE, true, true), LINE],
    ['UTF-16 LE without BOM', utf16('Plain letters only here', false, false), 'Plain letters only here'],
    ['UTF-16 BE without BOM', utf16('Plain letters only here', true, false), 'Plain letters only here'],
    ['windows-1252', Uint8Array.of(0x93, 0x6e, 0x6f, 0x94, 0x20, 0x97, 0x20, 0x63, 0x61, 0x66, 0xe9), '“no” — café'],
    [
      'UTF-8 with one broken byte',
      Buffer.concat([Buffer.from('“a” “b” “c” “d” '), Uint8Array.of(0xff)]),
      '“a” “b” “c” “d” \ufffd',
    ],
  ];
  for (const [name, bytes, text] of rows) {
    it(name, () => expect(decodeText(bytes)).toEqual({ kind: 'text', text }));
  }

  it('takes the character set that a page declares, where UTF-8 does not fit', () => {
    const head = Buffer.from('<meta charset="iso-8859-2"><p>');
    const decoded = decodeText(Buffer.concat([head, Uint8Array.of(0xb1, 0xe6)]), true);
    expect(decoded).toEqual({ kind: 'text', text: '<meta charset="iso-8859-2"><p>ąć' });
  });

  it('survives a character set that does not exist', () => {
    const decoded = decodeText(
      Buffer.concat([Buffer.from('<meta charset="klingon-1"><p>'), Uint8Array.of(0xe9)]),
      true,
    );
    expect(decoded).toMatchObject({ kind: 'text', text: expect.stringContaining('é') });
  });
});

describe('what is no text', () => {
  const rows: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), /PDF/],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /zip/],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /PNG/],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /JPEG/],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), /gzip/],
    ['RTF', Buffer.from('{\\rtf1 Hello}'), /RTF/],
    ['NUL bytes', Uint8Array.of(65, 0, 0, 0, 66, 67, 68, 69), /NUL/],
    ['control characters', Uint8Array.of(1, 2, 3, 4, 5, 65, 66), /control/],
  ];
  for (const [name, bytes, reason] of rows) {
    it(name, () => expect(decodeText(bytes)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) }));
  }
});
