/** Nouns for those who speak. The class says whether they speak for a side. */
export type RoleClass = 'office' | 'body' | 'collective' | 'forces' | 'observer' | 'media' | 'private';

const ROLES: Readonly<Record<RoleClass, string>> = {
  // a person holding an office of a state, an organisation or a movement
  office: `president premier prime-minister chancellor minister king queen prince emir sultan shah monarch emperor pope leader strongman dictator ruler chief head
    secretary secretary-general secretary-of-state undersecretary under-secretary spokesman spokeswoman spokesperson spokesmen press-secretary ambassador envoy diplomat emissary representative negotiator
    general admiral colonel commander lieutenant marshal major captain brigadier commander-in-chief chairman chairwoman chair speaker senator congressman congresswoman lawmaker legislator parliamentarian
    deputy mp governor mayor adviser advisor aide official commissioner director counterpart vice-president statesman politician candidate nominee attorney-general prosecutor ayatollah cleric
    warlord militant inspector supremo boss tsar czar coordinator delegate attache attaché consul chargé councillor colleague administrator ombudsman commodore mediator interlocutor mullah gen lieut lt col maj capt adm brig cmdr
    councilor majority-leader minority-leader whip incumbent frontrunner hopeful president-elect`,
  // an institution that speaks
  body: `government administration ministry department office presidency palace embassy mission consulate parliament congress senate house assembly council cabinet duma knesset
    kremlin pentagon command agency bureau committee commission secretariat authority regime junta leadership party movement group organisation organization alliance bloc union coalition federation league
    court tribunal service intelligence headquarters delegation state nation country republic kingdom emirate sultanate duchy capital militia faction army military navy force airforce corps guard wing staff presidium junta politburo bundestag watchdog body panel coastguard coast-guard customs high-command front board judiciary directorate admiralty`,
  collective: `official leader minister lawmaker senator diplomat ambassador authority ally nation country government state member power rebel separatist insurgent militant guerrilla jihadist pirate mutineer paramilitary gunman fighter commander general officer adviser aide politician republican democrat
    foreign-minister representative negotiator hardliner conservative hawk capital republics side party`,
  forces: `army military troop force soldier navy air-force airforce guard corps militia police command defence-force defense-force unit brigade marine`,
  observer: `analyst expert scholar professor historian researcher fellow academic strategist observer commentator scientist economist specialist lecturer pundit think-tank institute university critic
    author columnist campaigner activist watchdog-group advocate lawyer attorney consultant veteran insider source`,
  media: `reporter journalist correspondent newspaper agency broadcaster channel network magazine website outlet editor editorial daily paper tabloid anchor host interviewer blogger television tv radio station report reports media medium press wire photographer`,
  private: `resident witness villager farmer worker student mother father wife husband son daughter brother sister family relative survivor doctor nurse teacher neighbor neighbour shopkeeper driver
    voter citizen people protester demonstrator tourist businessman executive ceo company trader investor priest patriarch bishop rabbi imam actor singer author artist athlete pilot passenger
    respondent poll pollster survey study user volunteer refugee man woman boy girl crowd public`,
};

const table = new Map<string, Set<RoleClass>>();
for (const [role, block] of Object.entries(ROLES) as [RoleClass, string][])
  for (const word of block.split(/\s+/).filter((w) => w !== ''))
    table.set(word, (table.get(word) ?? new Set()).add(role));

/** The classes of a noun (lemma): "official" is an office and, in the plural, a collective. */
export const rolesOf = (lemma: string): ReadonlySet<RoleClass> | undefined => table.get(lemma);

/** Titles that stand before a name and bind it to an office. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr sir lord dame president vice premier chancellor minister king queen prince princess emir sheikh sheik ayatollah pope senator sen rep congressman congresswoman gov governor
   gen general lt lieutenant col colonel maj major capt captain adm admiral cmdr commander brig brigadier marshal sgt secretary ambassador envoy spokesman spokeswoman spokesperson chairman speaker
   leader chief head adviser advisor deputy director commissioner mullah imam comrade foreign defense defence interior prime press`.split(
    /\s+/,
  ),
);

/** Feminine and masculine cues for "he" and "she". */
export const FEMININE: ReadonlySet<string> = new Set(
  'mrs ms miss madam queen princess spokeswoman chairwoman congresswoman woman lady dame she her'.split(' '),
);
export const MASCULINE: ReadonlySet<string> = new Set(
  'mr sir king prince spokesman chairman congressman man lord emir sheikh ayatollah he his him'.split(' '),
);
