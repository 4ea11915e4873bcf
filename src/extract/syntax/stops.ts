/** What the sentence splitter knows by heart. Data only. */

/** Abbreviations after which a sentence does not end: a name or a number follows. As written, without the stop. */
export const LEADING: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Messrs Dr Prof Rev Hon Fr Sr St Mt Ft Gen Gov Sen Sens Rep Reps Pres Amb Adm Col Lt Maj Capt Cmdr Cdr Sgt Cpl Pvt ' +
    'Brig Supt Det Insp Atty Asst Assoc Dep Min Sec Secy Ald Treas Ins Univ Dept Bros Cf cf vs v approx est ca al viz esp incl ' +
    'Lieut MR MRS MS DR GEN SEN REP GOV ADM COL e.g E.g i.e I.e Lt.Gen Maj.Gen Brig.Gen Col.Gen Ph.D M.P'
  ).split(' '),
);

/** Before a number only: "No. 10", "Art. 5", "Sept. 11", "p. 4". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'No Nos Art Arts Fig Figs Sec Vol Ch pp p para Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Res Op'.split(' '),
);

/** May end a sentence, mostly does not: only when a word follows that begins sentences. Without the stop. */
export const EITHER: ReadonlySet<string> = new Set(
  (
    'Jr Inc Corp Co Ltd Cos Bros LLC Ph.D Esq etc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ala Apr Ariz Ark Calif Colo ' +
    'Conn Del Fla Ga Ill Ind Kan Ky La Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Va Wash Wis Md Ave Blvd Rd Mon Tue Tues Wed Thu ' +
    'Thur Thurs Fri Sat Sun Gov No Nos'
  ).split(' '),
);

/** Words that begin sentences and hardly ever names; with a capital. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those There Here He She It They We I You His Her Its Their Our My Your Who What When Where Why How Which ' +
    'In On At By For From With Without To Of As If Unless Until Since After Before During While Although Though Because Despite Under ' +
    'Over Through Against Among Between Following According And But Or Nor So Yet Not No Nobody None Nothing Neither Both Either Each ' +
    'Every All Some Many Most Several Few Another Other Others Such One Two Three Even Still Also However Meanwhile Moreover Then Now ' +
    'Later Earlier Today Yesterday Tomorrow Once Only Just Asked Speaking Last Instead Additionally Officials Is Are Was Were Do Does Did ' +
    'Has Have Had Will Would Can Could Should Must May Might Let'
  ).split(' '),
);

/** What follows a time of day inside its sentence. */
export const AFTER_TIME: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November ' +
    'December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Eastern Central Pacific Mountain Moscow Kyiv Kiev Beijing Tehran Jerusalem ' +
    'Washington London Brussels Paris Berlin Tokyo Seoul Pyongyang Taipei Delhi Israel Iran GMT UTC EST EDT ET PST PDT PT CST CET CEST MSK BST'
  ).split(' '),
);

/** Verbs that put a question or an exclamation into somebody's mouth right behind it. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'said says asked asks added adds told tells wrote writes tweeted tweets posted wondered wonders shouted shouts replied replies ' +
    'responded answered demanded demands continued exclaimed cried yelled chanted quipped joked warned declared insisted remarked recalled'
  ).split(' '),
);
