import { describe, expect, it } from 'vitest';
import { findPublicationDate } from '../../src/read/publication-date.js';

const PROSE =
  'The foreign minister of Norland said that the fleet would stay in the strait as long as it was needed there.';

/** What a text says between its headline and its first sentence. */
const LINES: readonly (readonly [line: string, date: string | null])[] = [
  ['Post At: Feb 28/2024 01:50AM', '2024-02-28'],
  ['Published: 3 March 2022', '2022-03-03'],
  ['Published 3 March 2022 at 16:12 GMT', '2022-03-03'],
  ['First published on Thu 3 Mar 2022 16.12 GMT', '2022-03-03'],
  ['March 3, 2022 at 4:12 PM', '2022-03-03'],
  ['2022-03-03', '2022-03-03'],
  ['Thursday, March 3, 2022', '2022-03-03'],
  ['By Ada Quill, March 3, 2022', '2022-03-03'],
  ['By Ada Quill | 3 March 2022 | 4 min read', '2022-03-03'],
  ['Westby, 3 March 2022', '2022-03-03'],
  ['Posted on 14 June 2021 by Mira Sand', '2021-06-14'],
  ['Updated March 4, 2022', '2022-03-04'],
  ['Updated 4:12 PM EST, Fri March 4, 2022', '2022-03-04'],
  ['Updated March 4, 2022 | Published March 3, 2022', '2022-03-03'],
  ['Published March 3, 2022 4:12 PM Updated March 4, 2022 9:00 AM', '2022-03-03'],
  // near misses
  ['Published on March 3, 2022, the report said that the fleet was late.', null],
  ['Sailors wave as their ship leaves the harbour of Westby, Norland, on October 20, 2022.', null],
  ['What we know of the incident on March 3, 2022', null],
  ['No one will move us. — Ada Holm (@adaholm) February 27, 2024', null],
  ['The fleet sails at dawn. — 27 February 2024', null],
  ['Posted at the border since March 3, 2022, the guards are tired.', null],
  ['Published: 31 February 2022', null],
  ['Published: 02/03/2022', null],
  ['Published: 3 March 1822', null],
  ['© 2022 The Example', null],
];

describe('lines around a headline', () => {
  for (const [line, date] of LINES) {
    it(`${line} → ${date ?? 'none'}`, () =>
      expect(findPublicationDate(`Fleet stays\n\n${line}\n\n${PROSE}`, null)).toBe(date));
  }
});

describe('datelines', () => {
  const rows: readonly (readonly [start: string, url: string | null, date: string | null])[] = [
    ['LONDON, March 3, 2022 (Agency) - ', null, '2022-03-03'],
    ['LONDON, March 3 (Agency) - ', null, null],
    ['LONDON, March 3 (Agency) - ', 'https://news.example/2022/fleet', '2022-03-03'],
    ['MOSCOW, 3 March. /AGENCY/. ', 'https://news.example/2022/fleet', '2022-03-03'],
    ['New Westby, Norland, Sept. 3, 2021 — ', null, '2021-09-03'],
    ['In London, March 3, 2022 ', null, null],
  ];
  for (const [start, url, date] of rows) {
    it(`${start}${url ?? ''} → ${date ?? 'none'}`, () => expect(findPublicationDate(start + PROSE, url)).toBe(date));
  }
});

describe('other places', () => {
  it('takes the day from the address of the page', () => {
    expect(findPublicationDate(PROSE, 'https://news.example/world/2022/mar/03/fleet')).toBe('2022-03-03');
    expect(findPublicationDate(PROSE, 'https://news.example/world/2022/03/fleet')).toBeNull();
  });

  it('takes no date from under the body', () => {
    expect(findPublicationDate(`${PROSE}\n\n${PROSE}\n\n${PROSE}\n\nFebruary 27, 2024`, null)).toBeNull();
  });

  it('takes no day that is one of several subheadings', () => {
    expect(
      findPublicationDate(`How it began\n\nMarch 3, 2022\n\n${PROSE}\n\nMarch 5, 2022\n\n${PROSE}`, null),
    ).toBeNull();
  });
});
