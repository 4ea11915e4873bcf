/** What the tokeniser knows by heart: contractions, abbreviations that keep their stop, signs. Data only. */

/** Pronouns and question words that take 'll, 'd, 've, 're, 's, 'm (and are written without the apostrophe, too). */
export const CLITIC_HOSTS: Readonly<Record<string, string>> = {
  i: 'm ll d ve',
  you: 'll d ve re',
  he: 'll d s',
  she: 'll d s',
  it: 'll d s',
  we: 'll d ve re',
  they: 'll d ve re',
  who: 's ll re ve d',
  what: 's ll re ve d',
  when: 's ll re ve d',
  where: 's ll re ve d',
  why: 's ll re ve d',
  how: 's ll re ve d',
  there: 's ll re ve d',
  that: 's ll re ve d',
  could: 've',
  might: 've',
  must: 've',
  should: 've',
  would: 've',
};

/** Words that look like a host and a clitic without apostrophe but are words; "Wed" is a weekday, too, though the treebank cuts it. */
export const NOT_CONTRACTED: ReadonlySet<string> = new Set([
  'ill',
  'its',
  'hell',
  'shell',
  'shed',
  'were',
  'well',
  'wed',
  'whore',
]);

/** Verbs before n't. */
export const NEGATED: ReadonlySet<string> = new Set(
  'ca could do does did had may might must need ought sha should wo would ai are is was were have has dare'.split(' '),
);

/** Whole chunks with the lengths of their parts. */
export const PARTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3, 3]],
  ['gonna', [3, 2]],
  ['gotta', [3, 2]],
  ["let's", [3, 2]],
  ["y'all", [2, 3]],
]);

/** Abbreviations that keep their stop though a letter of lower case or two capitals stand before it; as written. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mt. Ak. Ala. Apr. Ariz. Ark. Aug. Calif. Colo. Conn. Dec. Del. Feb. Fla. Ga. Ia. Id. Ill. Ind. Jan. Jul. Jun. Kan. ' +
    'Kans. Ky. La. Mar. Mass. Mich. Minn. Miss. N.C. N.D. N.H. N.J. N.M. N.Y. Neb. Nebr. Nev. Nov. Oct. Okla. Ore. Pa. ' +
    'S.C. Sep. Sept. Tenn. Va. Wash. Wis. Adm. Bros. co. Co. Corp. D.C. Dr. e.g. E.g. E.G. Gen. Gov. i.e. I.e. I.E. Inc. ' +
    'Jr. Ltd. Md. Messrs. Mo. Mont. Mr. Mrs. Ms. p.m. a.m. Ph.D. Prof. Rep. Rev. Sen. St. vs. v.s.'
  ).split(' '),
);

/** Other chunks that stay whole. */
export const WHOLE: ReadonlySet<string> = new Set(
  (
    "'' C++ and/or w/o o'clock ma'am 'em 'cause 'Cause 'cos 'Cos 'bout 'nuff doin' goin' nothin' somethin' lovin' havin' ol' " +
    ':) :-) :( :-( ;) ;-) :D :-D :P :-P :/ :-/ 8) 8-) <3 </3 xD XD ^_^ -_- o_o O_O ") (: (; ): :o :O :0 :3 :x :X :p :| =) =('
  ).split(' '),
);

/** Units that come off a number. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'km km² km³ m m² m³ dm cm cm² cm³ mm ha µm nm yd in ft kg g mg µg t lb oz m/s km/h kmh mph hPa Pa mbar mb MB kb KB gb GB ' +
    'tb TB T G M K %'
  ).split(' '),
);
