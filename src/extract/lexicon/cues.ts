import type { Act } from '../../model.js';

/**
 * Words that tell of a communicative act. `act` is what the cue alone makes of it (SAY leaves it to the content),
 * `whom` where the cue's frame puts the one addressed or blamed: its object, or the object of one of these prepositions.
 * Classes after VerbNet's say-37.7, promise-37.13, order-60, judgement-33, reject-29.2 and FrameNet's Statement,
 * Commitment, Request, Judgment_communication, Appointing a threat; the rows are our own.
 */
export interface Cue {
  readonly lemma: string;
  /** Particle or fixed words that must follow ("rule out", "call for", "open door"). */
  readonly with: readonly string[];
  readonly act: Act | 'SAY';
  /** speech: an utterance; stance: an attitude held; deed: a step taken, which tells something when it is announced. */
  readonly manner: 'speech' | 'stance' | 'deed';
  readonly whom: readonly string[];
}

// lemma[+word…]  [whom,…]
const VERBS: readonly (readonly [Act | 'SAY', Cue['manner'], string])[] = [
  [
    'SAY',
    'speech',
    `say:to tell:dobj retort:to rejoin riposte counter:with grumble:about snap:at mutter murmur sneer:at enthuse gush preach lecture:dobj aver attest confess:to vouch:for
     echo restate own+up drawl declaim ponder venture stipulate come+clean gloat sympathise:with sympathize:with commiserate:with chip+in pipe+up hold+forth let+know let+understand make+know make+known storm shrug grant rule+that resolve decree advise+that wonder foresee put+out+that find+that
     crow state add note remark comment explain declare announce mention report reply:to respond:to answer:dobj write:to tweet
     post observe continue conclude quip recall reiterate repeat stress emphasize emphasise underline underscore insist maintain
     argue assert claim contend affirm confirm acknowledge admit concede reveal disclose suggest indicate imply predict forecast
     estimate cast+as paint+as describe call label brand term dub characterize characterise portray depict cite quote point+out speak testify
     inform:dobj brief:dobj notify:dobj clarify elaborate detail outline summarize joke muse opine volunteer interject proclaim
     pronounce allege recount relate reason assess judge deem conclude+that determine verify reckon remind:dobj lament
     make+clear spell+out lay+out set+out sum+up go+on weigh+in chime+in read telegraph boast brag tout hail praise:dobj
     welcome:dobj applaud:dobj celebrate congratulate:dobj thank:dobj credit:dobj commend:dobj defend justify explain+away
     discuss address touch+on talk+about express voice articulate convey communicate relay stick+to signal+that
     publish release issue broadcast air present unveil tell+reporters say+so cast+doubt put+it answer+back intone exclaim shout chant
     thunder cry+out roar growl bellow snarl hiss confide trumpet leave+doubt
     concur agree+with disagree:with differ put+toll put+number put+figure put+cost offer+figure cite+figure give+sympathy extend+sympathy offer+condolence extend+condolence send+condolence give+condolence offer+sympathy identify list rank champion profess vent use+phrase use+term put+out take+line dispute+that caution+that regret apologize:to apologise:to brag+about reflect`,
  ],
  [
    'SAY',
    'stance',
    `believe think consider see view regard hold know feel expect hope understand fear:dobj worry doubt suspect assume want wish
     prefer oppose:dobj support:dobj favor favour back:dobj endorse:dobj recognize recognise acknowledge+that seek aim intend plan
     consider+as perceive treat share+view take+view remain+convinced suppose envisage envision distrust:dobj mistrust:dobj`,
  ],
  [
    'WARN',
    'speech',
    `warn:dobj,against,to caution:dobj,against alert:dobj forewarn:dobj sound+alarm raise+alarm ring+alarm express+concern:about
     voice+concern raise+concern:about play+fire:with sound+warning give+notice:dobj deliver+warning:to issue+warning:to give+warning:to send+warning:to
     draw+line red-line foreshadow raise+specter raise+spectre raise+prospect admonish:dobj advise+against raise+fear`,
  ],
  [
    'THREATEN',
    'speech',
    `threaten:dobj,against vow+revenge:on vow+retaliation:against vow+retaliate:against retaliate:against swear+revenge:on promise+retaliation:against
     promise+response:to issue+threat:against make+threat:against issue+ultimatum:to give+ultimatum:to deliver+ultimatum:to set+deadline:for
     menace:dobj blackmail:dobj bully:dobj intimidate:dobj serve+notice:on put+notice:dobj reserve+right dare:dobj`,
  ],
  [
    'DEMAND',
    'speech',
    `demand:from,of insist+on order:dobj command:dobj require:of instruct:dobj tell+to:dobj press:dobj pressure:dobj
     call+immediately:on summon:dobj give+hour:dobj give+day:dobj give+week:dobj give+month:dobj give+until:dobj give+deadline:dobj challenge:dobj ask+immediately:dobj call+withdraw:on serve+demand serve+summons:on lay+claim:to lodge+claim:with,against lay+down set+condition:for set+term:for make+condition`,
  ],
  [
    'REJECT',
    'speech',
    `call+off use+veto:against cast+veto:against wield+veto:against exercise+veto:against reject:dobj object:to refuse:dobj rule+out dismiss:dobj rebuff:dobj decline spurn:dobj turn+down:dobj oppose+to resist:dobj exclude
     veto:dobj brush+aside:dobj brush+off:dobj shrug+off:dobj pour+water:on renounce repudiate:dobj balk:at bar shoot+down:dobj
     throw+out back+away:from push+back:against scoff:at deride:dobj ridicule:dobj mock:dobj laugh+off:dobj wave+away block
     disavow wave+aside:dobj pour+scorn:on turn+nose:at turn+ear:to return+no:to defy:dobj withhold cancel scrap walk+away:from stop+short baulk:at say+no:to hit+back:at close+door:on,to nix:dobj swat+away:dobj knock+back:dobj bat+away:dobj scorn:dobj dig+in stand+firm hold+firm`,
  ],
  [
    'DENY',
    'speech',
    `deny:dobj refute:dobj rebut:dobj dispute:dobj disclaim contradict:dobj play+down downplay debunk:dobj disprove:dobj
     challenge+claim:of call+false call+fake question:dobj deny+involvement reject+allegation reject+accusation dismiss+claim
     dismiss+allegation reject+claim pooh-pooh rubbish:dobj give+lie:to wash+hand:of disclaim+responsibility:for deny+responsibility gainsay:dobj disown:dobj`,
  ],
  [
    'ACCUSE',
    'speech',
    `accuse:dobj blame:dobj,on condemn:dobj denounce:dobj criticize:dobj criticise:dobj slam:dobj blast:dobj decry:dobj deplore:dobj
     castigate:dobj lambast:dobj lambaste:dobj rebuke:dobj chide:dobj assail:dobj attack+verbally:dobj charge:dobj fault:dobj
     hit+out:at lash+out:at rail:against rip:dobj censure:dobj reproach:dobj reprimand:dobj scold:dobj berate:dobj vilify:dobj
     take+aim:at point+finger:at single+out:dobj hold+responsible:dobj implicate:dobj attribute:to pin:on protest:dobj,against,to
     complain:about,to impugn:dobj excoriate:dobj upbraid:dobj rap:dobj pillory:dobj skewer:dobj call+out:dobj bemoan
     take+issue:with hold+accountable:dobj express+outrage:at voice+anger:at level+accusation:at,against trade+accusation:with
     lodge+protest:with round+on:on file+protest:against,with register+protest:with deliver+protest:to send+protest:to hand+protest:to voice+dissatisfaction:over,with express+dissatisfaction:over,with express+condemnation:of voice+condemnation:of express+disapproval:of
     express+anger:at,over voice+displeasure:over express+displeasure:over speak+out:against speak+against:against hold+liable:dobj hammer:dobj indict:dobj demonize:dobj demonise:dobj savage:dobj rage:at,against rant:about,against fulminate:against inveigh:against bristle:at jeer:dobj find+fault:with take+task:dobj lay+door:at lay+blame:on,at heap+blame:on put+blame:on lodge+complaint:against,with file+complaint:against cry+foul pass+motion tear+into:dobj fume:at denigrate:dobj`,
  ],
  [
    'SIGNAL',
    'speech',
    `hint:at intimate signal float dangle moot leave+open keep+open keep+option open+door:to raise+possibility weigh consider+sending mull
     contemplate prepare:for ready brandish unveil+plan announce+plan announce+deployment open+way:for leave+table
     mean+business flag telegraph+move refuse+rule-out decline+rule-out hold+out refuse+exclude rattle+saber rattle+sabre
     show+force flex+muscle up+ante raise+stake step+up ramp+up beef+up bolster`,
  ],
  [
    'SIGNAL',
    'deed',
    `deploy:to,against send:to dispatch:to mobilize:against mobilise:against launch:at,against impose:on,against approve authorize authorise
     sanction:dobj suspend withdraw:from expel:dobj recall+ambassador recall+envoy recall+diplomat freeze blacklist:dobj ban:dobj restrict pull+out:of quit resume test
     fire:at,into strike:dobj bomb:dobj conduct hold+drill hold+exercise hold+manoeuvre stage begin start move station arm:dobj supply:to ship:to transfer:to sell:to
     raise+alert place+alert put+alert upgrade revise lift annex recognize+independence cut+tie:with sever:with sever+tie:with
     break+off close step+back tighten expand increase strengthen reinforce build test-fire order+deployment scramble`,
  ],
  [
    'PLEDGE',
    'speech',
    `pledge:to promise:to,dobj vow:to commit:to guarantee:to,dobj swear undertake assure+support:dobj stand+with stand+behind stand+by
     reaffirm:to reaffirm+commitment:to give+undertaking:to make+undertaking:to underline+commitment:to reiterate+support:for express+support:for voice+support:for express+solidarity:with
     offer+support:to offer+help:to affirm+commitment:to extend+support:to declare+support:for throw+weight:behind come+aid:of
     come+defense:of come+defence:of give+assurance:to give+word:to offer:to honor honour rally+behind renew+commitment:to place+disposal:of put+disposal:of earmark:for allocate:for donate:to bind+to`,
  ],
  [
    'APPEAL',
    'speech',
    `urge:dobj call+on:on call+upon:upon call+for:dobj appeal:to,for ask:dobj,for request:from plead:with,for beg:dobj implore:dobj beseech:dobj entreat:dobj
     encourage:dobj exhort:dobj invite:dobj advise:dobj counsel:dobj counsell:dobj recommend propose:to advocate push:for lobby:dobj,for seek+help:from
     seek+support:from seek+assurance:from renew+plea:to seek+guarantee:from seek+clarification:from seek+explanation:from turn+help:to turn+aid:to put+request:to make+request:to file+request:with submit+request:to plead+for press+for:dobj petition:dobj remind+obligation beckon prod:dobj prevail:on counsel+restraint
     ask+for suggest+talk pray:for renew+call:for join+call:for clamour:for clamor:for nudge:dobj goad:dobj enjoin:dobj`,
  ],
  [
    'REASSURE',
    'speech',
    `reassure:dobj assure:dobj soothe:dobj calm de-escalate defuse extend+hand:to offer+talk:to offer+negotiate offer+dialogue:to
     express+willingness voice+readiness express+readiness express+hope back+down stand+down soften tone+down play+down+threat
     mend allay ease+fear walk+back express+optimism offer+olive reach+out:to agree:to accept agree+to ready+talk embrace
     reconcile:with seek+dialogue:with`,
  ],
  [
    'REASSURE',
    'deed',
    `release+prisoner release+hostage release+detainee free halt pause postpone ease relax pull+back withdraw+troop cease reopen resume+talk invite+inspector`,
  ],
];

// noun [whom]
const NOUNS: readonly (readonly [Act | 'SAY', string])[] = [
  [
    'SAY',
    `statement remark:about comment:about word speech address:to announcement message:to letter:to interview tweet post declaration communique readout
     report claim assertion view position stance argument testimony briefing account conclusion assessment suggestion
     response:to answer:to reply:to reaction:to rhetoric explanation proclamation op-ed article editorial commentary note press-release`,
  ],
  ['WARN', `warning:to,against caution:to,against concern:about,over alarm:over alert admonition:to`],
  [
    'THREATEN',
    `threat:to,against,on ultimatum:to saber-rattling sabre-rattling vow deadline:for,to blackmail menace retaliation:against`,
  ],
  ['DEMAND', `demand:to,from,for order insistence`],
  ['REJECT', `rejection:of refusal dismissal:of opposition:to veto:of objection:to resistance:to`],
  ['DENY', `denial:of rebuttal:of disavowal refutation:of`],
  [
    'ACCUSE',
    `accusation:against,of allegation:against,of condemnation:of criticism:of denunciation:of complaint:about,against blame:on rebuke:to,of protest:against,to indictment:of`,
  ],
  ['PLEDGE', `pledge:to promise:to commitment:to guarantee:to support:for solidarity:with backing:for`],
  [
    'APPEAL',
    `appeal:to call:for,on,to plea:to,for request:to,for urging proposal:to invitation:to advice:to recommendation`,
  ],
  ['REASSURE', `assurance:to reassurance:to overture:to offer:to,of willingness readiness`],
  ['SIGNAL', `hint signal:to decision plan:to intention preparation option`],
];

function parseRow(act: Act | 'SAY', manner: Cue['manner'], row: string): Cue {
  const [words = '', whom = ''] = row.split(':');
  const [lemma = '', ...rest] = words.split('+');
  return { lemma, with: rest, act, manner, whom: whom === '' ? [] : whom.split(',') };
}

function index(rows: Iterable<Cue>): ReadonlyMap<string, readonly Cue[]> {
  const table = new Map<string, Cue[]>();
  for (const cue of rows) table.set(cue.lemma, [...(table.get(cue.lemma) ?? []), cue]);
  // the cue with more fixed words is the more telling one
  for (const list of table.values()) list.sort((a, b) => b.with.length - a.with.length);
  return table;
}

const words = (block: string) => block.split(/\s+/).filter((w) => w !== '');

export const VERB_CUES = index(
  VERBS.flatMap(([act, manner, block]) => words(block).map((w) => parseRow(act, manner, w))),
);

/** Does this verb by itself tell of speech? */
export const isSpeechVerb = (lemma: string): boolean =>
  VERB_CUES.get(lemma)?.some((c) => c.manner === 'speech' && c.with.length === 0) === true;

export const NOUN_CUES = index(NOUNS.flatMap(([act, block]) => words(block).map((w) => parseRow(act, 'speech', w))));
