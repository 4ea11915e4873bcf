/**
 * Verbs of speech and politics that headlines use in the present ("Beijing demands …"): most of their forms in -s are nouns, too,
 * and taken for nouns by taggers. Facts about English; the tagger learns from them by class.
 */
export const ACT_VERBS: ReadonlySet<string> = new Set(
  (
    'accuse admit advise affirm agree aim alert allege amend announce answer apologise apologize appeal applaud approve argue ask assail ' +
    'assert assure attack authorise authorize avoid await back ban bar beg begin bemoan berate blame blast block boast bomb boost boycott brand brief call ' +
    'cancel cast caution celebrate censure challenge charge chide cite claim clash close comment commit complain concede condemn confirm ' +
    'confront consider criticise criticize curb cut dampen dangle dare debate decide declare decline decry defend defy delay demand denounce ' +
    'deny deploy deplore deride detail dismiss dispute doubt downplay draw drill drop ease echo edge emphasise emphasize end endorse escalate exclude ' +
    'expect expel explain express extend face fault favour favor fear fire flag flex float fume give grill guarantee hail halt hint hit hold host ' +
    'impose insist intend invade invite issue join jeer joke label lament lambast lambaste laud launch lay lift link list lobby lock look mark ' +
    'meet mock move mull mobilise mobilize name need nix note object offer open oppose opt order oust outline pan pause permit persuade ' +
    'pitch plan plead pledge plot point ponder position pound praise predict prepare press pressure probe promise propose protest prod push query ' +
    'question quiz quit raise rally rap react reaffirm reassure rebuff rebuke recall recommend reconsider refuse refute reiterate reject ' +
    'release remain remark remind renew repeat repel reply report request resist resolve respond restate resume retort reveal review ride ' +
    'risk rip rule sanction say scold scorn scrap seal see seek seize send set shell shoot show shrug shun shut sign signal skip slam slap slate snub sound spark spurn ' +
    'stand start state stay step stop stress strike suggest summon support suspect suspend take talk target taunt tease tell test threaten ' +
    'tout trade trumpet try turn underline underscore unveil uphold urge use vent veto view voice volunteer vote vow wait want warn weigh welcome ' +
    'win withdraw withhold worry write'
  ).split(' '),
);

const FORMS: ReadonlyMap<string, number> = new Map(
  [...ACT_VERBS].flatMap((verb) => [[thirdPerson(verb), 1] as const, [verb, 2] as const]),
);

/** 1 for the form in -s of such a verb ("warns", "demands"), 2 for its plain form, 0 for other words. */
export function actClass(lower: string): number {
  return FORMS.get(lower) ?? 0;
}

/** "deny" → "denies", "push" → "pushes", "warn" → "warns". */
export function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeio]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
