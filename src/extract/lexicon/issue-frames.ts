import type { Issue } from '../../model.js';

/** What is done to what: a verb (or the noun made of it) with one of the things. It names the conduct at stake more surely than any single word. */
export interface IssueFrame {
  readonly issue: Exclude<Issue, 'other'>;
  /** Lemmas of verbs and of their nouns ("deploy", "deployment"). */
  readonly deeds: string;
  /** Lemmas of the thing. */
  readonly things: string;
  /** Things of two words, a modifier and its noun ("military aid"). */
  readonly phrases: string;
}

/** In the words of the guide's issue list; each row is a collocation of the trade, not of an article. */
export const ISSUE_FRAMES: readonly IssueFrame[] = [
  {
    issue: 'troops-deployment',
    deeds: `send sending deploy deployment redeploy dispatch commit commitment station stationing move movement mass massing amass gather concentrate concentration position pour put keep leave
      withdraw withdrawal pull pullout pullback reinforce reinforcement mobilise mobilize mobilisation mobilization call increase build buildup reduce reduction rotate rotation bring base host contribute presence intervention arrival return`,
    things: `troop soldier contingent boot peacekeeper battalion brigade division battlegroup reservist conscript marine instructor personnel reinforcement garrison mercenary interceptor thaad force carrier warship mobilization mobilisation mission`,
    phrases: `ground force, armed force, combat force, military force, special force, military presence, troop presence, military base, aircraft carrier, strike group, missile defence, missile defense, missile shield, military buildup, partial mobilization`,
  },
  {
    issue: 'arms-supply',
    deeds: `supply send sending deliver delivery provide provision give sell sale ship shipment transfer arm equip furnish donate donation receive buy purchase procure procurement approve export smuggle offer need want ask request promise pledge finance fund hand step stock`,
    things: `weapon arm weaponry tank ammunition munition howitzer artillery shell patriot javelin atacm taurus himar rifle gun armament warplane f - 16 drone missile helicopter equipment rebel fighter militia separatist`,
    phrases: `military aid, military assistance, military support, military equipment, military hardware, lethal aid, security assistance, weapon system, defence system, defense system, missile system, battle tank, fighter jet, air defence, air defense`,
  },
  {
    issue: 'long-range-strikes',
    deeds: `strike hit attack target bomb fire use launch lob reach allow permit permission authorise authorize lift`,
    things: `atacm scalp airfield oreshnik barrage`,
    phrases: `long-range missile, long-range weapon, range missile, range weapon, range strike, storm shadow, cruise missile, deep inside, deep strike, range restriction, strike restriction, strike deep, military target`,
  },
  {
    issue: 'airspace-and-incursions',
    deeds: `violate violation enter entry cross crossing breach penetrate penetration intrude intrusion infiltrate fly flight overfly intercept interception scramble shoot shootdown down downing buzz close closure patrol fire incursion send`,
    things: `airspace border plane aircraft balloon bomber helicopter airliner warplane frontier fighter jet drone column convoy incursion overflight`,
    phrases: `fighter jet, spy plane, reconnaissance plane, surveillance plane, border patrol, bomber patrol, across border, over border`,
  },
  {
    issue: 'territory-and-sovereignty',
    deeds: `annex annexation seize seizure occupy occupation recognise recognize recognition claim retake recapture reclaim liberate liberation capture partition secede return cede give hold respect violate violation violating defend protect support back redraw surrender restore conquer control take`,
    things: `territory land region peninsula island islet reef province sovereignty integrity independence town city village separatist separatism insurgent crimea border statehood settlement`,
    phrases: `territorial integrity, of territory, occupied territory, disputed territory, disputed island`,
  },
  {
    issue: 'maritime-passage',
    deeds: `close closure block blockade shut mine harass harassment seize seizure board intercept sail transit pass escort patrol disrupt obstruct attack protect guarantee sink open reopen navigate steam detain`,
    things: `strait ship vessel tanker port navigation waterway channel canal shipping sea gulf freighter boat fleet`,
    phrases: `naval blockade, sea lane, merchant ship, oil tanker, cargo ship, shipping lane, commercial ship, coast guard, territorial water`,
  },
  {
    issue: 'sanctions-and-trade',
    deeds: `impose imposition lift lifting ease easing tighten slap extend extension threaten add freeze cut ban halt suspend restrict restriction hike raise levy renew reimpose waive relieve relief apply blacklist buy import export sanction announce call face remove circumvent evade`,
    things: `sanction tariff duty embargo import export trade penalty asset investment waiver cap economy company bank entity visa goods measure individual`,
    phrases: `economic pressure, economic sanction, price cap, export control, trade restriction, trade war, sanction relief, oil export, travel ban`,
  },
  {
    issue: 'nuclear-programme',
    deeds: `enrich enrichment develop development build building restart resume resumption halt suspend suspension abandon dismantle dismantlement freeze inspect inspection acquire acquisition obtain possess possession pursue pursuit get seek violate violation sign signing have withdraw withdrawal leave
      quit scrap rejoin implement implementation roll stop prevent curb end give renegotiate fix reach comply compliance denuclearise denuclearize denuclearization monitor verify limit`,
    things: `uranium reactor centrifuge plutonium denuclearization denuclearisation stockpile inspector iaea jcpoa bomb npt`,
    phrases: `nuclear weapon, nuclear bomb, nuclear programme, nuclear program, nuclear deal, nuclear agreement, nuclear accord, nuclear facility, nuclear site, nuclear activity, nuclear ambition, nuclear capability, weapon program, weapon programme, atomic bomb, iran deal, proliferation treaty, nuclear fuel, heavy water`,
  },
  {
    issue: 'nuclear-weapons',
    deeds: `use deploy deployment modernise modernize modernisation modernization expand expansion station stationing launch aim put place threaten threat increase build scrap quit leave withdraw withdrawal violate violation suspend suspension extend revise host arm respond bolster strengthen`,
    things: `warhead arsenal nuke deterrent deterrence doctrine inf alert`,
    phrases: `nuclear weapon, nuclear arsenal, nuclear force, nuclear strike, nuclear attack, nuclear warhead, nuclear arm, nuclear doctrine, nuclear missile, tactical weapon, inf treaty, start treaty, new start, arm treaty, range missile, nuclear war, nuclear capability, nuclear deterrent`,
  },
  {
    issue: 'missile-tests',
    deeds: `test testing launch launching fire firing conduct carry stage develop development prepare detect suspend halt resume condemn stop flight`,
    things: `missile rocket satellite icbm projectile test bomb`,
    phrases: `missile test, nuclear test, ballistic missile, hypersonic missile, missile launch, rocket launch, test launch, hydrogen bomb, missile program, missile programme`,
  },
  {
    issue: 'military-exercises',
    deeds: `hold holding conduct stage launch suspend suspension cancel cancellation begin start join carry resume plan end halt stop scale postpone participate announce rehearse`,
    things: `exercise drill manoeuvre maneuver wargame`,
    phrases: `war game, military exercise, joint exercise, joint drill, naval drill, fire drill, training exercise`,
  },
  {
    issue: 'cyber-and-hybrid',
    deeds: `hack hacking interfere interference meddle meddling steal theft leak sabotage poison poisoning attack breach spread spy influence penetrate disrupt jam target conduct launch behind use cut`,
    things: `election network email cyberattack server campaign cable disinformation propaganda account system infrastructure vote democracy data hacker spy agent novichok poisoning signal plot`,
    phrases: `cyber attack, computer network, computer system, undersea cable, nerve agent`,
  },
  {
    issue: 'hostages-and-civilians',
    deeds: `kill killing release free freeing detain detention arrest hold abduct abduction kidnap kidnapping capture torture execute execution target targeting bomb bombing shell shelling evacuate evacuation jail imprison deport deportation massacre slaughter gas starve swap exchange protect murder injure wound harm hit use displace`,
    things: `civilian hostage prisoner child woman journalist citizen captive detainee hospital school refugee family resident people protester worker crew sailor passenger national`,
    phrases: `aid worker, human shield, chemical weapon, humanitarian aid, war crime, civilian infrastructure, evacuation corridor`,
  },
  {
    issue: 'ceasefire-and-talks',
    deeds: `agree sign signing reach violate violation break negotiate negotiation resume hold begin end ending propose proposal accept broker mediate mediation observe implement implementation extend declare announce call stop stopping offer start join seek pursue settle resolve halt return sit restart`,
    things: `ceasefire truce talk negotiation peace hostility fighting settlement dialogue armistice offensive bloodshed war conflict fire crisis violence table`,
    phrases: `peace deal, peace plan, peace agreement, peace talk, peace process, minsk agreement, political solution, peaceful resolution`,
  },
  {
    issue: 'diplomatic-contacts',
    deeds: `expel expulsion recall summon meet meeting visit invite invitation restore restoration cut sever normalise normalize open close closure withdraw hold discuss host improve improvement mend reset strengthen damage attend skip cancel arrive shake maintain develop speak`,
    things: `ambassador diplomat envoy embassy consulate relation relationship tie summit counterpart leader delegation hotline channel cooperation contact line meeting visit trip president minister`,
    phrases: `phone call, diplomatic mission`,
  },
  {
    issue: 'energy-and-infrastructure',
    deeds: `cut cutoff halt turn supply stop bomb attack hit strike restore buy purchase pump transit deliver restrict damage destroy knock target shut disconnect sell suspend seize weaponise weaponize`,
    things: `gas pipeline electricity dam refinery grid oil bridge railway lng crude energy`,
    phrases: `power plant, power grid, power station, energy infrastructure, oil facility, oil field, energy facility, gas supply, energy supply, nuclear plant, water supply`,
  },
  {
    issue: 'alliance-enlargement',
    deeds: `join joining enter expand expansion enlarge enlargement admit admission apply application accept accession accede invite invitation become bar leave ratify block`,
    things: `nato alliance bloc membership member eastward accession eu neutrality`,
    phrases: `alliance membership, nato membership, membership bid, european union, action plan, security guarantee`,
  },
  {
    issue: 'direct-war',
    deeds: `invade invasion annihilate destroy destruction declare declaration go start launch wage strike defend defence defense retaliate retaliation topple overthrow provoke avoid prevent attack intervene intervention use ready prepare enter drag wipe`,
    things: `war invasion aggression country nation homeland regime attack enemy force state offensive operation`,
    phrases: `military action, military strike, preemptive strike, military option, of war, of force`,
  },
];
