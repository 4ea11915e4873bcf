/** What field of life a lemma belongs to, by trait, as `deed-traits.ts` does for deeds and attitudes. */
export const MATTER_TRAITS = {
  /** weapons and ammunition as things */
  arms: `
    ammunition arm armament armed armor armored arsenal artillery ballistic battery biological bomb bomber bullet cache cannon capability chemical chlorine cluster conventional cruise cyberweapon
    depot detonate detonation disarm drone explosive firearm firepower grenade gun hardware hypersonic icbm incendiary interceptor intercontinental jet kiloton knife laser launcher lethal limpet mine
    missile mortar munition nuke patriot payload precision projectile rifle rocket salvo sarin shell stealth stockpile submarine sword tank thaad torpedo unexploded warhead warplane weapon weaponry`,
  /** units, persons and places of armed forces */
  military: `
    admiral airbase airfield allied amphibious armed armor armored army barrack base battalion battery battlefield boot brigade buildup bunker cadet cadre camp captain carrier checkpoint chief colonel
    column combatant command commander commando contingent conventional convoy cruiser defence defense defensive depot destroyer division drawdown drill elite enlist exercise fighter flank fleet force
    formation frigate frontline garrison general ground guard guerrilla hangar headquarters infantry installation insurgent irgc isis junta lieutenant logistic loyalist maneuver manoeuvre manpower
    march marine marshal mercenary might militant militarily militarization militarize military militia militiaman naval navy offensive officer op operation operational outpost parade paramilitary
    paratrooper patrol peacekeeper peacekeeping personnel peshmerga pilot posture proxy rebel reconnaissance recruit reinforcement reserve reservist retired rotation sailor separatist serviceman
    sniper soldier squad strategic strategically stronghold tactic tactical tank theatre troop uniform uniformed unit veteran warrior warship`,
  /** nuclear weapons or programmes */
  nuclear: `
    atom atomic breakout button centrifuge denuclearisation denuclearization denuclearize deterrence deterrent dilute dismantlement enrich enriched enrichment fissile fusion hydrogen iaea icbm inspect
    inspection inspector isotope kiloton miniaturize nonproliferation nuclear nuke plant plutonium proliferation radioactive reactor rod test testing thermonuclear threshold umbrella uranium warhead`,
  /** people hurt, held or displaced */
  victim: `
    affected baby bystander captive casualty child civilian custody dead death detainee die displace displacement drown evacuate evacuation fatality flee hostage humanitarian injured injury innocent
    martyr migrant missing pain plight prisoner refugee resettlement sacrifice slain slave starve strand suffer suffering survivor teenager toll unarmed uproot victim widow wound wounded`,
  /** money and economy */
  trade: `
    afford agricultural agriculture airline aluminium aluminum appropriation asset auto automobile bailout bank banker banking bankruptcy benchmark bid billion billionaire borrow borrowing budget
    business businessman buy buyer cargo cash cent ceo cheap chip chipmaker coffer commerce commercial commodity company compensate compensation competitor consumer consumption container contract
    corporate corporation cost credit currency custom customer debt default deficit discount dividend dollar downturn dump earning economic economically economist economy embargo employer employment
    enterprise equity euro eurozone expense expensive export exporter factory farmer farming fee finance financial financially financing firm fiscal fortune freighter fund funding fundraiser
    fundraising gdp globalization gold grain growth holding imbalance import importer incentive income industrial industry inflation insurer inventory invest investment investor labour launder
    laundering lease lend levy livestock loan lucrative luxury manufacturer manufacturing market metal mineral mining mogul monetary money oil oligarch output owe pay payment penny pharmaceutical pork
    pound poverty premium price pricing producer product production profit prosperity prosperous protectionism protectionist purchase recession regulator reserve resource retailer revenue rial rich
    ruble salary sale sanction saving sector sell seller semiconductor sequestration shipment shipping slowdown slump sorghum soybean spend spending steel stimulus stock subsidiary subsidize subsidy
    supplier surplus tariff tax taxpayer tech telecom tourism trade trader trading transaction transactional transit treasury tycoon unemployment vegetable wealth wealthy wheat windfall wine worker
    yen yuan`,
  /** oil, gas, power, infrastructure */
  energy: `
    barrel blackout carbon coal crude dam drilling electric electricity energy exploration fossil fuel fusion gas grid hydrogen infrastructure liquefy mining oil outage output petrol petroleum pipe
    pipeline plant power producer pump reactor refine refinery shale solar tanker terminal transmission turbine utility valve`,
  /** land and borders as stakes */
  territory: `
    adjacent airspace annex annexation area autonomous autonomy battleground belong border boundary buffer capital capture cede checkpoint city coast colonial colony construction contested continent
    continental control corridor country county cross crossing demarcation demilitarized desert district enclave encroach fence flank foothold frontier geographic grip ground heartland homeland
    immigration incursion independence integrity intrusion invade island jurisdiction lake land liberate mainland migration nation neighbor neighborhood neighboring northeast occupation occupied
    occupy outpost outskirt overrun partition peninsula province provincial recapture reclaim region regional resettle retake reunification settlement settler soil south southeast sovereign
    sovereignty state statehood strip stronghold suburb swath swathe takeover terrain territorial territory town undivided undocumented valley vicinity village visa wall zone`,
  /** airspace and aircraft */
  air: `
    aerial aerospace air airbase aircraft airdrop airfield airlift airline airliner airplane airport airspace airstrike altitude aviation balloon bomber buzz controller crew downing drone flight fly
    hangar helicopter hover intercept interceptor jet landing manned orbit overhead parachute paratrooper pilot plane radar reconnaissance runway satellite scramble sky sortie stealth takeoff tarmac
    unmanned warplane`,
  /** ships and waters */
  sea: `
    aboard admiral amphibious anchor atlantic beach blockade boat canal captain cargo carrier coast coastal container crew cruiser deck destroyer dock ferry fish fisherman fishing fleet float
    freighter frigate harbor hull island lane marine maritime mine naval navigate navigation navy ocean offshore passage piracy port ram sail sailor sea ship shipment shipping shore sink strait sub
    submarine tanker torpedo transit tug underwater vessel warship waterway`,
  /** computers, spying, media war */
  cyber: `
    agent app clandestine classified code computer confidential counterintelligence covert covertly cyber cyberattack cybersecurity cyberspace cyberwar cyberwarfare cyberweapon deepfake digital
    disinformation dossier download electronic espionage hack hacker hacking infiltrate infiltration informant intel intelligence internet leak leaker malware monitor online operative overhear
    password reconnaissance satellite secrecy secret secretive server software spook spy spying surveillance tech telecom telecommunication telecommunications tracking viral web website wikileak wire
    wiretap wiretappe wiretapping`,
  /** courts, police */
  justice: `
    accountability accountable acquit acquittal amnesty appeal arrest attorney audit bail bench bust case catch charge circuit confess convict conviction counsel court crackdown criminal custody
    defendant deportation deposition detain detainee detention enact enforce enforcement examine execute execution exonerate extradite extradition felony file filing fugitive guilt guilty hearing
    immunity impeach impeachment implicate imprison indict indictment injunction inquiry inspector interrogation investigate investigation investigative investigator jail judge judgment judicial
    judiciary jurisdiction jury justice law lawsuit lawyer legal legality legally misdemeanor obstruction officer overrule pardon penalty perjury petition plea plead police policeman prison prisoner
    probe proceeding prosecute prosecution prosecutor punishment questioning recusal recuse referral ruling scrutinize scrutiny search sentence sentencing sheriff statute sting subpoena sue suit
    suspect testify testimony trial tribunal unpunished verdict vetting warrant wiretap witness`,
  /** inner politics and government */
  polity: `
    abortion abstain acting activist administer administration administrative adviser advisor agency aisle amendment appoint appointee appointment appropriation assad assembly aumf authoritarian
    authority autocrat autonomy ayatollah ballot bill bipartisan bipartisanship branch budget bureau bureaucracy bureaucrat bureaucratic cabinet caliphate campaign candidacy candidate caretaker caucus
    centrist chair chairman chairwoman challenger chamber chancellor chief civil commissioner committee communist congressional congressman congresswoman conservative constituency constituent
    constitution constitutional contender contest council coup crown debate decree dem democracy democrat democratic democratically demonstration demonstrator department depose deputy despot dictator
    dictatorship directive dissent dissident dissolve doctrine domestic elect election electoral electorate elite emperor empire enact executive exile faction federal filibuster frontrunner fundraiser
    fundraising geopolitical govern governance governing government governmental governor hardline hardliner hawk hearing helm hill ideological ideology immigration impeach impeachable impeachment
    imperial inaugural inaugurate inauguration incumbent institution insurgent interagency interim interior internal isolationist judiciary junta king kingdom labour lawmaker leader leadership left
    leftist legislation legislative legislator legislature liberal libertarian lobby lobbying lobbyist loyalist majority mayor midterm minister ministry morsi motion mp mullah national nationalism
    nationalist neocon neoconservative nominate nomination nominee nonpartisan official oligarch opponent opposition oust ouster outgoing override overthrow palace panel parliament parliamentary
    partisan partisanship party patriotic patriotism pm polarization polarize policy policymaker politic political politically politician politicization politicize poll polling pollster popularity
    populist power premier preside presidency president presidential presumptive primary prime prince progressive protest protester protestor puppet purge rally rebellion recess reelection referendum
    reform reformer regime regulatory reign repeal representative republic republican resign resignation revolt revolution revolutionary riot royal rule ruler run sack seat secretary secular senator
    shakeup shutdown socialism socialist speaker staffer state statesman strongman stump subcommittee successor tenure theocracy topple totalitarian transition transitional treasury turnout tyranny
    tyrant unconstitutional undersecretary unrest upheaval uprising vice vote voter voting whip`,
  /** diplomacy's persons and meetings */
  envoy: `
    ambassador arrange attend attendance banquet bargain bargaining bilateral broker confer conference consul consular consulate consult consultation consulting contact convene counterpart credential
    delegate delegation deliberation dialogue dignitary diplomacy diplomat diplomatic diplomatically discussion embassy engagement envoy expel expulsion forum gathering greet guest handshake host
    hotline huddle intermediary invitation invite journey liaison mediate mediation mediator meet meeting negotiate negotiating negotiation negotiator overture recall reception reconvene renegotiate
    renegotiation representative secretary spokesman spokesperson statesman summit summon talk tour travel trip undersecretary visit visitor`,
  /** treaties and resolutions */
  pact: `
    accord adhere agreement amend amendment armistice arrangement bargain binding ceasefire charter clause codify communique contract convention deal declaration decree draft finalise framework
    guarantor implementation ink memorandum obligate pact proposal protocol provision ratification ratify renegotiate renegotiation resolution roadmap seal settlement sign signatory signature signing
    treaty understanding`,
  /** religion, ethnicity, identity */
  faith: `
    arab ayatollah belief believer blasphemy blessing caliphate christian church civilization cleansing cleric cult cultural culture ethnic evangelical faith hispanic holy identity ideology islam
    islamic islamist jewish jihadi jihadist kurdish martyr minority mosque mullah muslim nationalism nationalist nationality orthodox palestinian pastor pray prayer prophet racial racist radicalize
    religion religious revere sacred sect sectarian secular semitic semitism shiite shrine sin soul sunni synagogue theocracy transgender tribal tribe worship worshipper`,
  /** disease, disasters, weather, science */
  health: `
    abortion ambulance atmospheric biological cancer carbon climate coma coronavirus diagnose disability disaster disease doctor dysphoria earthquake emission environment environmental epidemic flood
    greenhouse heal health healthcare healthy hospital hurricane ice ill illness infect infection lab laboratory lockdown mask medic medical medicine mental mentally nurse opioid outbreak pandemic
    patient pharmaceutical plague pollution quake quarantine radioactive research respiratory science scientific seismic sick storm stroke surgery symptom temperature treatment vaccine viral virus
    warming weather wind winter`,
} as const;
