/**
 * What a lemma says that somebody does, undergoes or thinks, by trait: the meaning it has most often in news of conflict and diplomacy.
 * A lemma of two usual senses stands under both; 6,167 lemmas were looked at, one by one, and 2,106 have none of the traits here and in
 * `matter-traits.ts`. Given by a language model that looked at each lemma once, with its part of speech and nothing else; no model runs in
 * the program.
 */
export const DEED_TRAITS = {
  /** judges well */
  praise: `
    accomplishment achievement adequate admiration admire amazing applaud applause appreciate appreciation award beautiful beloved beneficial boast bold brave bright brilliant celebrate celebration
    champion charm cheer cherish civilized clean commemorate commemoration commend competent compliment congratulate congratulation congratulatory constructive convincing cooperative cordial courage
    courageous creative credibility credible credit decency decorate dedicated dignity effective efficient embrace endorse endorsement enthusiasm enthusiastic excellent exceptional experienced
    extraordinary fair fairness famous fantastic favor favorable favorite feat fine fortunately fruitful generous glad good grace gracious grateful great greet hail happy healthy helpful herald hero
    historic honest honor honorable honour iconic ideal impartial impress impressive improved inclusive incredible indispensable inspire integrity just landmark laud like love loyal meaningful medal
    memorable merit milestone miracle momentous nice notable outstanding passion patriotic patriotism perfect pleased polite popular popularity positive positively pragmatic pragmatism praise precious
    preferable pride prize proactive productive professional promote proud proudly prudence prudent qualified rational reasonable reliability reliable remarkable respect respected respectful
    respectfully responsibly revere reward sacred salute satisfaction satisfied savvy sincere sincerity smart smoothly solid spirit staunch steadfast substantive successful sympathy talent talented
    terrific thank thoughtful thrill timely tout tremendous tribute unwavering upbeat useful valuable vibrant warm welcome well wisdom wise wisely wonderful worthy`,
  /** judges ill */
  blame: `
    absurd accountable accusation accuse accuser admonish adventurism adversary affront aggressive aggressively aggressor allegation allege alleged allegedly appal appeasement arrogance ashamed assail
    attribute authoritarian autocrat awful backlash bad badly barb barbaric barbarism bash bellicose belligerence belligerent bemoan betrayal bias biased bizarre blame blast blatant blatantly blister
    blistering blunder bluster botched brand brazen brinkmanship brutal bullying careless castigate censure charade charge cheap chide circus combative complain complaint complicity condemn
    condemnation confrontational contempt controversial corrupt counterproductive cowardly crap crazy critic critical critically criticise criticism criticize critique cruel culpability culprit
    cynical damn dangerous dark decry delegitimize demean demented demonize denigrate denounce denunciation deplorable deplore derange deride despicable despot destabilising destabilizing devil
    dictator dictatorship dirty disappointing disapproval disapprove disastrous discredit discriminatory disdain disgrace disgraceful disgusting dishonest dislike disparage disparagement displeasure
    disproportionate disrespect disrespectful dissatisfaction distraction disturbing divisive dotard dubious dumb egregious embarrass embarrassing embarrassment empty enemy erratic error escalatory
    evil excessive extreme extremist fault feckless fiery firestorm flagrant flaw flawed fool foolish foul frosty furor gangster grave grievance gruesome guilt hammer harsh harshly hasty hate heinous
    horrible horrific hostile hothead humiliate humiliating hypocrisy ignorance ignorant illegitimate illogical immoral impeach impeachment imperialist implicate improper inaction inadequate
    inappropriate incendiary incompetence incompetent inconsistent indict indictment ineffective infamous inflammatory inhumane injustice insane insinuation insufficient insult insulting intolerable
    intrusive invader irrational irresponsible jab label lambaste lament lash lecture liar loser mad madman malicious malign meaningless mercurial mess mindless misguided mistake mock murderous naive
    nasty nefarious negative neglect nonsense notorious notoriously obsolete offend opponent oppressive outcry outrage outraged outrageous pan pariah phony pin plot pointed politicize poorly posturing
    prejudice problematic provocative puppet questionable racist radical rail rancorous rash rebuke reckless regrettable repressive reprimand responsible ridicule ridiculous rival rogue rude salacious
    savage scandal scathing scoff scold scorn senseless sham shame shameful shocking sick sinister slam smear stain stern strident stunt stupid suspicious swipe taint taunt terrible thug totalitarian
    toxic trash troubling tyranny tyrant ugly unacceptable unfair unfairly unfit unforgivable unfortunate unfriendly unhelpful unjust unnecessary unpopular unprofessional unrealistic unreasonable
    unreliable unthinkable unwarranted unwise uproar vague vicious villain warmonger whistleblower wrong wrongly`,
  /** breach of a norm by somebody */
  wrong: `
    abduct abduction abet abuse abuser adventurism affront aggression aggressive aggressor annex annexation antagonize apartheid arbitrary assailant assassinate assassination atrocity attacker
    barbaric barbarism behead beheading betray betrayal bias blackmail blasphemy blatant blatantly brazen breach break bribery brutality brutally bully bullying cartel cell cheat circumvent cleansing
    coercion coercive collude collusion complicit complicity con conspiracy conspire contravene corrupt corruption coup crime criminal culpability culprit deception deliberate deliberately destabilize
    dirt dirty discriminate discrimination discriminatory dismember disproportionate disregard disrespect drug egregious encroach error evade evasion evil exploit extort extortion extremism extremist
    fabricate felony flagrant flout foment fraud fraudulent gang gangster genocide goad grab guilty hack hacking harass harassment hatred hegemony hijack hypocrisy illegal illegally illegitimate
    illicit immoral impeachable imperialist improper improperly impunity incite incitement indiscriminate inequality infiltrate infiltration inflame inflammatory inhumane injustice instigate insult
    insulting intentional intentionally interfere interference intimidate intimidation intrusion invade invasion isis jihadi kidnap kidnapping killer knowingly launder laundering leaker lie malicious
    malign manipulate manipulation manipulator massacre mastermind meddle meddling militarization miscalculation mischief misconduct misdemeanor misinterpret mislead misrepresent misstep mistreat
    misuse mob murder murderer murderous nefarious obstruct obstruction occupation occupy offense oppression oppressive orchestrate overreach perjury perpetrate perpetrator persecute persecution
    piracy plot poison poisoning poke provocation provocative provoke racism racist radicalize ransom rape renege repression repressive rig rob rogue sabotage sarin savage scandal scheme semitism sin
    skirt slander slaughter slavery smuggle smuggler smuggling spying steal subvert tamper tampering taunt terror terrorism terrorist terrorize theft thug torture trafficking treason treasonous trick
    tyranny tyrant unauthorized unconstitutional undermine unfair unfairly unjust unlawful unprovoked unpunished violate violation warlike warmonger wiretappe wrong wrongdoing`,
  /** what is lawful, legitimate, entitled */
  right: `
    accordance accountability appropriate appropriately authorization authorize autonomy citizenship compliance conscience constitution constitutional constitutionally democratically deserve dignity
    eligible entitle entitlement equal equality ethic ethical fair fairness free freedom freely independence independent inherent innocent integrity invoke just justice justification justify law
    lawful lawfully legal legality legally legitimacy legitimate legitimize liberty mandate moral morality norm ownership principle privacy privilege proper properly proportional proportionate
    reasonable recognition right rightly rule sovereign sovereignty statehood statutory uphold valid validity`,
  /** use of armed force */
  force: `
    abduction advance aggression aggressively airstrike annihilation assailant assassinate assassination assault attack attacker aumf barrage batter battle battlefield battleground beat behead
    beheading belligerence belligerent besiege blast bloodshed bloody bomb bombardment bombing brutally campaign capture carnage clash combat conflict confrontation counterterrorism crossfire crush
    cyberattack cyberwar cyberwarfare decapitate decimate destroy destruction detonate detonation dislodge dismember downing duel eliminate emptive encircle eradicate execute execution explode
    explosion fight fighting fire firepower firing fist force front frontline genocide gunfire gunman hammer hawk hawkish hijack hit hostility hunt incursion indiscriminate injure insurgency intercept
    intervene intervention interventionist invade invader invasion jihadist kidnap kidnapping kill killer killing launch launching lethal liberate lob massacre militant militarily murder murderer
    neutralize occupation occupy offense offensive operation overrun overthrow penetrate pounce pound preemptive proxy punch raid ram rebellion recapture repel resistance retake salvo seize seizure
    shell shelling shoot shooter shooting shot siege skirmish slain slaughter smash sniper sortie stab storm strike struggle surgical surround sweep takeover target targeting terrorism terrorist
    topple torch unleash uprising violence violent volley wage war warfare warlike wartime whack wipe`,
  /** making ready */
  muster: `
    activate alert amass arm assemble brace buildup concentration contingency coordinate deploy deployment dispatch drill enlist equip exercise fortify galvanize gather gird logistic logistical
    maneuver maneuvering manoeuvre marshal militarization militarize mobilize muster operational organize planning poise preparation prepare prepared preparedness readiness ready recruit recruiting
    recruitment regroup rehearsal reinforce reinforcement scramble simulate staging stockpile test train training vigilant`,
  /** pressure without arms */
  coerce: `
    abduct ban blacklist blackmail blockade boycott bully bullying choke clamp coerce coercion coercive compel confine confiscate confront cow crackdown crippling curfew deport deportation depose
    deprive designation detain dictate embargo enforce enforcement exclude exert exile expel expulsion extort extortion fine force freeze frozen grab harass harassment impose imposition intimidate
    intimidation isolate isolated isolation lever leverage levy menacing oust penalize penalty press pressure pressured provocation provocative punitive push ransom ratchet reimpose repression
    restrict restriction revoke saber sanction sanctioned seize seizure sever shun siege slap snapback squeeze stiff stifle stringent strip suppress tariff threat threaten threatening tighten
    ultimatum withhold withholding`,
  /** answering a blow */
  riposte: `
    accordingly avenge backlash blowback consequence counter countermeasure dearly fallout lesson penalize penalty price proportional punish punishment punitive ramification react reaction rebuttal
    reciprocal reciprocity repercussion reply reprimand reprisal respond response retaliate retaliation retaliatory retort retribution revenge slap tat tit unanswered wrath`,
  /** bad events, whoever does them */
  harm: `
    ablaze accident accidental aggravate alienate annihilation assassinate atrocity badly batter beleaguered blackout blood bloodshed bloody blow break breakdown broken brunt brutal brutality burden
    burn burning carnage casualty catastrophe catastrophic chaos chaotic choke collapse collateral collide collision complicate complication conflict confrontation confusion controversy cost crash
    cripple crippling crisis crumble damage damaging deadly death debris decapitate decimate degrade demise derail derange destabilising destabilization destabilize destabilizing destroy destruction
    destructive deteriorate deterioration devastate devastating die difficulty dire disable disappearance disaster disastrous discord disease disorder displace displacement dispute disrupt disruption
    disruptive distress disturb divide division doom drown earthquake embroil emergency engulf epidemic erode erosion erupt escalate escalating escalation escalatory exacerbate explode explosion
    fallout famine fatal fatality fatally feud firestorm flame flood fracture friction grave grim gruesome gut hamper hardship harm harmful havoc headache hell hit horrible horrific horror hostility
    hurricane hurt ignite incident inequality infection inflame inflict injure injury instability irritant kill killing loss mar mess negative negatively nightmare oppression outage outbreak pain
    painful pandemic plague plight poison poisoning polarization polarize pollution poverty problem problematic quagmire quake quarrel ravage recession reel repercussion rift riot rip rivalry rock
    roil row rubble ruin sabotage scorch scourge screw severe severity shake shatter shock shooting shortage showdown shred sink smash smoke spark spat spill spiral standoff starvation starve sting
    stir stoke strain strained strife suffer suffering suicide tension terrible terror toll torch torture toxic tragedy tragic trouble troubled tumult tumultuous turbulent turmoil undercut undermine
    unemployment unravel unrest upend upheaval violence violent war warfare wedge wipe woe worsen wound wreak wreck wreckage`,
  /** danger still to come */
  risk: `
    acute adversary bellicose brink brinkmanship challenge confrontational contingency crossfire crosshair danger dangerous dangerously dare delicate destabilizing dire emergency endanger entanglement
    existential exposure fear flashpoint fragile fraught frightening gamble gravely gravity hostile imminent impending imperil instability jeopardize jeopardy loom menace menacing miscalculation
    misunderstanding ominous peril precarious risk risky rivalry scary serious shaky showdown simmer specter stake standoff tense tension threat threaten threatening uncertainty unchecked unexploded
    unintended unpredictability unpredictable unsafe unstable vacuum verge volatile volatility vulnerability vulnerable worrisome`,
  /** giving support */
  aid: `
    abet advocacy advocate aid airdrop airlift allocate assist assistance asylum back backer backing bailout bolster carrot charity comfort compensate compensation contribute contribution contributor
    cooperation corridor deliver delivery distribute donate donation donor empower enable endorsement equip evacuate evacuation facilitate favor feed finance financing food foster fund funding funnel
    generous gift give grant guidance help helpful humanitarian incentive instrumental lend lifeline loan logistical medic mentor offer patron promote prop provide provider provision rebuild
    reconstruction relief relieve repair rescue rescuer resettle responder reward salvage save shelter sponsor stimulus subsidize subsidy supplier supply support supporter supportive sustain underpin
    volunteer welfare`,
  /** being together */
  bond: `
    accession affection affiliate align allegiance alliance allied ally associate association axis backer bilateral bipartisan bipartisanship bloc bond bromance cement chemistry chummy close coalition
    collaborate collaboration colleague collective collectively combine common community comrade concerted confidant connect connection consensus cooperate cooperation cooperative coordinate
    coordinated coordination cordial cultivate detente embrace fellow follower forge friend friendly friendship goodwill grouping handshake hug integrate integration interaction join joint jointly
    liaison love loyal loyalty mate membership mend multilateral multilateralism mutual mutually neighbor normalization normalize outreach pal participate participation partner partnership patron pro
    rapport rapprochement reassure reciprocal reconcile reconciliation rejoin relation relationship reunification reunite share shared sharing solidarity staunch steadfastly supporter sympathetic
    sympathize sympathy tie together transatlantic trust unanimous unanimously understanding unification unified unify union unite united unity warm warming woo`,
  /** ending or keeping from fighting */
  peace: `
    armistice bargaining broker calm ceasefire cessation conciliatory constructive consultation cool deescalate defuse demilitarized denuclearisation denuclearization denuclearize detente dialogue
    diplomacy diplomatic diplomatically disarm disarmament disengage disengagement ease engage engagement fix forgive gesture goodwill heal hotline intermediary lull measured mediate mediation
    mediator mend moderate moderation negotiate negotiating negotiation neutral nonproliferation normalization normalize olive orderly outreach overture patience pause peace peaceful peacefully
    peacekeeper peacekeeping quiet rapprochement reconcile reconciliation refrain relaxed remedy resolve restrain restrained restraint safe settle silence smooth solution solve stability stabilize
    stable talk tamp thaw tolerance truce`,
  /** giving way */
  yield: `
    abandon abandonment accommodate accommodation acquiesce admission admit amnesty apologise apologize apology appease appeasement backtrack bend blink bow budge capitulation carrot cave cede
    compensation comply compromise concede concession declassify defect defection defector defer depart desert disengage disengagement drawdown ease easing exempt exemption exit extradite extricate
    flexibility flexible fold forgive free freed gesture kneel leave leeway let lift lifting loosen mercy pardon pull pullback pullout quit reconsider relax release relent relieve relinquish
    reluctantly removal renege renounce reprieve rescind resign resignation retreat return reversal reverse rollback soften sorry submit surrender swap tolerate vacate waive waiver withdraw withdrawal
    yield`,
  /** saying yes */
  agree: `
    abide accede accept acceptable acceptance accession accord accordance acknowledge acquiesce adhere adherence adopt adoption affirm agree agreement allow approval approve authorization authorize
    blessing certification certify clearance clinch compliance comply compromise consensus consent deal eager echo embrace endorse endorsement favour finalise finalize grant heed inclined ink join let
    license licensing nod ok okay open openness participate pass pen permission permit prepared proponent ratification ratify readily readiness ready recognise recognition recognize rejoin settle sign
    signatory signature signing subscribe supportive sympathetic tolerate unanimous unanimously understanding validate voluntarily welcome willing willingness`,
  /** success and strength */
  gain: `
    able accomplish accomplishment achieve achievement acquire advance advanced advancement advantage assertive attain beat beneficial beneficiary benefit boom boost breakthrough buoy capability
    capable capitalize cement champion clinch clout comeback complete confidence confident consolidate crush decisive decisively defeat dividend dominance dominant dominate earn effective effectively
    effectiveness embolden empower enhance expertise feat firm flex foothold forceful formidable fruitful fruition fulfil fulfill gain garner hegemony improve improved improvement influential
    innovation inroad leap liberate manage might milestone modernization modernize momentum morale muscle muscular obtain overcome overtake overwhelming potent powerful prestige prevail productive
    profit progress promotion prosperity prosperous reach rebound rebuild recapture reclaim recover recovery reelection regain resounding retake revival robust score skill solid solidify solve
    strength strengthen strong succeed success successful successfully superior superiority superpower survive thrive tough traction triumph turnaround victory vigorous win windfall winner`,
  /** failing and weakness */
  loss: `
    backfire backward backwards bankruptcy beleaguered blow blunder botched breakdown broken bust capitulation collapse costly crack crumble deadlock default defeat deficit demise desperate
    desperation deterioration disadvantage disappoint disappointing disappointment doom downturn drain embarrass embarrassing embarrassment embattle exhaust fade fail failure fall falter fatigue
    feckless flaw flee flop fracture fragile fray gaffe glitch gridlock humiliate humiliating humiliation impasse impoverished inability inaction inadequate incompetence incompetent ineffective
    insufficient isolated lack lag lame lapse liability lose loser loss mire miss misstep mistake neglect overwhelm paralysis plummet plunge poorly quagmire retreat sacrifice scuttle setback shaky
    shortcoming slide slip slump soft sour split squander stalemate stall stumble surrender tired tumble unable undercut unprepared unravel unsuccessful unsuccessfully vulnerable waste waver weak
    weaken weakness weary wither`,
  /** protecting */
  guard: `
    armor asylum avert barricade barrier buffer bulwark bunker careful carefully contain containment control counter counterintelligence countermeasure counterterrorism cybersecurity defence defend
    defender defense defensive deflect deter deterrence deterrent discourage dissuade ensure escort fence fend fortified fortify guarantee guarantor guard harbor harden haven hedge immune immunity
    insulate intercept interceptor patriot patrol precaution precautionary preserve protect protection protective radar reassurance reassure refuge rein repel restrain safe safeguard safely safety
    salvage sanctuary save screening secure security sensor shelter shield spare stabilize stave survival thaad thwart umbrella uphold vest vigilant wall watchdog`,
  /** saying or meaning no */
  refuse: `
    adamant adversarial alienate anti balk block boycott brush categorically challenge confront contention contentious contest contested contradict contradiction contrary controversy decertify decline
    defiance defiant defy denial deny differ disagree disagreement disapproval disapprove dismiss dismissal dismissive dispute disregard dissent dissident dodge exclude feud filibuster flatly foe
    hardline hardliner hesitate hurdle ignore impossible inconceivable intolerable never nix no object objection obstacle oppose opposed opposition override overrule protest pushback quarrel rebuff
    rebuttal recall refusal refuse refute reject rejection reluctance reluctant renounce repudiate reservation resist resistance reticence revolt rift row scoff shrug shun sidestep skeptic skeptical
    skip snub spar stonewall unacceptable unthinkable unwilling unwillingness veto withhold wrangling`,
  /** making an end */
  stop: `
    abandon abandonment abolish avert avoid ban bar block brake cancel cancellation cease cessation clamp close closed closing closure complete conclude conclusion curb decertify demise derail disable
    discard discourage dismantle dismantlement dismantling dismissal disperse disrupt dissolve dissuade ditch dump eliminate elimination end ended eradicate erase expire extinguish final finalize
    finish firing forbid freeze frozen frustrate halt hamper hinder impede impediment injunction interrupt lapse leave lock lockdown lull moratorium neutralize nix nullify obstruct ouster overturn
    pause plug postpone postponement preclude prevent prevention prohibit prohibition quarantine quash quell quit refrain removal remove renounce repeal rescind revoke rid roadblock sack scrap scuttle
    seal sever shelve shut shutdown shutter silence stalemate stall stave stem stifle stop stymie suppress suspend suspension terminate termination thwart torpedo undo void wrap`,
  /** not true */
  falsity: `
    absurd artificial baseless bluff bogus charade cheat con conceal conspiracy contradict contradiction contradictory crap debunk deception deceptive deepfake discredit dishonest disinformation
    distort dubious exaggerate excuse fabricate fake false falsehood falsely fantasy fiction fool forge fraud fraudulent groundless hearsay hide hoax hollow hype hypocrisy illusion inaccurate
    incorrect incorrectly insinuation invalid invent liar lie manipulate manipulation manipulator mask misconception misinformation mislead misleading misrepresent misunderstood nonsense obscure
    overstate peddle perjury phony ploy pretend pretext propaganda purport rig rumor sham slander smear sneak speculation spin trick twist unconfirmed unfounded unproven unsubstantiated unsupported
    untrue unverified wrongly`,
  /** true, shown, seen */
  truth: `
    accuracy accurate accurately acknowledge acknowledgement actual actually admission admit authentic authenticity authoritative blower candid certain certainly certainty certification certify
    clarity clear clearly clue compelling conclusive confess confirm confirmation convincing correct corroborate credibility credible debunk declassify definitive definitively demonstrate detect
    detection determine disclose disclosure discover discovery display divulge evidence evident evidently examine expose fact factual find finding fingerprint firsthand footage frank frankly genuine
    honest honestly identification identify illustrate imagery indeed indicate indication indicative indicator info inspect inspection know knowledge learn locate monitor monitoring observation
    observe observer obvious obviously overt proof prove real reality realize record recording report reveal revelation see show showcase sincere sincerity spot sure tangible testify trace track
    transparency transparent true truly truth truthful uncover undoubtedly unveil valid validate validity veracity verifiable verifiably verification verify visible watch whistleblow whistleblower
    witness`,
  /** neutral speech */
  utter: `
    add address advice advise affirm allude announce announcement answer argue argument articulate assert assertion brag brief briefing broadcast bulletin cable call candid chant characterization
    characterize chat chorus cite claim clarification clarify comment commentary commentator communicate communication communique complain consult contend contention conversation convey cry debate
    declaration declare depict describe description disclose discuss discussion divulge downplay dub echo elaborate emphasize explain explanation express expression headline highlight hint imply
    inform interview issue language lecture letter mention message messaging narrative news note notice notification notify offer outline outspoken phrase portray post presentation presser proclaim
    proclamation profess pronounce pronouncement propose publicize publicly publish query question quip quote readout reaffirm recount refer reference reiterate relay remark remind repeat reply report
    restate retort retweete rhetoric rhetorical rhetorically say scream shout signal slogan speak specify speech spokesman spokesperson spokeswoman stated statement stress suggest suggestion summary
    talk talking tell testify testimony tone transmit tweet underline underscore unveil utter verbal vocal voice word wording write`,
  /** foretelling ill as a message */
  warn: `
    admonish advisory alarm alarming alert careful caution caveat deadline notice remind reminder siren stern telegraph ultimatum warn warning`,
  /** asking others to do something */
  urge: `
    advice advise advocacy advocate appeal ask beg behest call clamor convince demand encourage galvanize goad implore incite insist insistence instruct instruction invitation invite lobby lobbying
    nudge order persuade petition pitch plea plead press prod push recommend recommendation request solicit summon ultimatum urge`,
  /** binding or setting oneself */
  vow: `
    adamant agenda aim assurance assure bind binding blueprint choose choosing commit commitment committed decide decision decisive dedicate dedicated deliberately determination determine determined
    devise devote enshrine firmly fulfil fulfill guarantee initiative intend intended intent intention intentional intentionally ironclad oath opt plan planned planner planning playbook pledge
    programme promise reaffirm reassert reassurance recommit resolutely resolve roadmap schedule scheduled slate solemn steadfastly strategy swear timetable undertake unwavering vow will`,
  /** opinion and forecast */
  think: `
    analysis analyst analyze anticipate anticipated anticipation argue assess assessment assume assumption attitude await belief believe bet calculate calculation calculus compare conclude conclusion
    confident consider consideration contemplate contend conviction convinced deem deliberation doubt doubtful envision estimate evaluate evaluation expect expectation feel feeling forecast foresee
    gauge guess hopeful idea imagine impression inclined inevitable insight instinct interpret interpretation judge judgment likelihood likely liken logic mull notion opinion optimism optimistic
    outlook perceive perception perspective pessimistic philosophy pollster ponder predict prediction presumably presume probable probably prospect pundit rating reasoning reckon reconsider reflect
    reflection regard remember rethink revisit see seem sense sentiment skeptic skeptical skepticism speculate standpoint strategist suppose surely survey suspect suspicion theory think thinking
    thought underestimate understand unlikely view weigh wonder worldview`,
  /** wish and aim */
  want: `
    agenda aim ambition ambitious appetite aspiration attempt bid desire dream eager eagerly effort endeavor enthusiasm enthusiastic envision favour goal hope hopeful hopefully intent intention
    interest interested keen motivation motive objective optimism optimistic pray prefer preference preferred purpose pursue pursuit quest seek seeker strive try vie vision want will wish woo`,
  /** worry, anger, grief */
  fear: `
    afraid alarm alarmed alarming anger angrily angry animosity anxiety anxious appal ashamed bemoan bitter boil bother brace bristle cautious chafe chilling concern concerned condolence cry desperate
    desperation disappoint disappointed disappointment discomfort discontent dismay displeasure dissatisfaction distress distrust disturb disturbing doubt emotional enrage fear fearful frighten
    frightening frustrate frustrated frustrating frustration fume funeral furious furor fury gravely grief grieve hate hatred heated hesitant hesitate horrify horror impatient incense infuriate ire
    irritate irritation lament mad memorial mistrust mourn mourning nervous nightmare outburst outcry outrage outraged panic pessimistic rage rankle rattle regret regrettable resentment reservation
    sad sadden sadly scare scared scary scream shock shocked shocking skepticism sorry spook startling stun suspicion suspicious tense terrify terrorize tragic troubled troubling uncomfortable unease
    uneasy unfortunate unfortunately unhappy unnerve uproar upset vent wary weary worried worrisome worry worrying wrath`,
  /** necessity and duty */
  need: `
    binding condition conditional cornerstone critical crucial depend dependent desperately duty essential fundamental hungry imperative importance important importantly indispensable key mandate
    mandatory necessarily necessary necessity need obligate obligation oblige onus order overdue owe precondition priority require requirement responsibility task urgency urgent urgently vital`,
  /** possibility */
  maybe: `
    able allegedly alternative ambiguity ambiguous apparently arguably chance choice circumstantial consider consideration contemplate dilemma doubtful explore feasible hedge hesitant hint
    hypothetical likelihood likely maybe might mull opportunity option ostensibly pathway pende perhaps plausible ponder possibility possible possibly potential potentially probability probable
    probably propose prospect prospective purportedly realistic reportedly scenario seem seemingly speculate speculation suggestion supposedly tentative theoretically uncertain uncertainty unclear
    undecided unlikely unsure viable weigh window`,
  /** raising, growing */
  more: `
    accelerate additional aggravate amplify ante beef bolster boom boost broaden broader build buildup climb deepen deepening develop double elevate embolden energize enhance enlarge escalate
    escalating escalation escalatory exacerbate exceed excess expand expansion extend extension extra flare foster further grow growth hasten heighten high higher hike increase increasingly influx
    intense intensify intensive jump leap louder maximize more mount overstate peak pile proliferation propel raise ramp ratchet redouble reinforce resurgence rise soar spike spiral spread spur stoke
    strengthen surge surpass swell tighten triple up upgrade uptick widen worsen`,
  /** lowering, shrinking */
  less: `
    blunt brake cap ceiling confine constrain constraint contain containment cool curb curtail cut dampen decline decrease deescalate defuse degrade delay dent denuclearisation depress dilute diminish
    dip disarm disarmament dismantle dismantling down downgrade downplay downturn downward drawdown drop ease easing erode erosion fade fall fraction gut limit limitation limited low lower minimal
    minimize minor mitigate moderate mute narrow pare plummet plunge precipitous reduce reduction rein restrain restrict restriction restrictive rollback scant sequester sequestration shortage shrink
    slash slide slight slow slowdown slump soften subside tame tamp temper tiny tumble wane weaken zero`,
  /** starting, restarting */
  begin: `
    activate again anew arise begin beginning commence construct creation dawn debut embark emerge erupt establish establishment fledgling formation found founding fresh ignite inaugural inaugurate
    inauguration initial initiate initiative instal instigate institute introduce introduction launch launching nascent new open opening originate outbreak outset precipitate prelude proceed propel
    reconstitute reconvene reestablish reignite reimpose reinstate renew renewal reopen reset restart restore resume resumption resurgence revival revive rollout snapback spark spawn spearhead spur
    start starting stir trigger underway unleash usher`,
  /** going on unchanged */
  stay: `
    await chronic cling consistent consistently constant constantly continually continuation continue continued continuous durable duration endless endure eternal extend extended extension forever
    hold indefinitely intact keep lasting linger longstanding maintain maintenance ongoing outlast permanent permanently perpetuate persist persistent preserve proceed prolong protract quo relentless
    remain renew renewal residual retain stable stand stay steadily steady stick still survive sustain sustainable sustained unabated unchanged unrelenting uphold`,
} as const;
