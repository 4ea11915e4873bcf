/**
 * Word classes of the content of speech: what a clause speaks of decides the act where the cue leaves it open.
 * Terms are lemmas or short sequences of lemmas; a class is a named feature of the judges.
 */
const CLASSES = {
  /** the speaker's own cost-bringing answer */
  riposte: `respond, response, retaliate, retaliation, retaliatory, strike back, hit back, answer, counter, countermeasure, reprisal, revenge, avenge, punish, punishment, punitive, pay a price, pay the price, price, cost, consequence,
    crush, destroy, annihilate, wipe out, obliterate, eliminate, devastating, crushing, fire and fury, merciless, deal a blow, teach a lesson, decisive, harsh, tough, in kind, tit-for-tat, reciprocal, mirror, legitimate target, target, defend ourselves, hold accountable, deadline, ultimatum, sink, turn into, bury, smash`,
  /** outcomes that are bad for all */
  harm: `war, world war, conflict, confrontation, clash, disaster, catastrophe, catastrophic, escalate, escalation, danger, dangerous, risk, risky, threat, threaten, threatening, destabilise, destabilize, destabilising, destabilizing, instability, chaos, crisis, grave,
    serious consequence, dire, unpredictable, irreversible, arms race, spiral, undermine, jeopardize, jeopardise, backfire, tragedy, collapse, armageddon, apocalypse, brink, devastation, harm, damage, worse, worsen, provoke, trigger, lead to, inevitable, inevitability, imminent, playing with fire, play with fire, mistake, miscalculation, fraught, imperil, endanger, quagmire, bloodbath`,
  /** wrongs laid at somebody's door */
  wrong: `violate, violation, breach, break, illegal, illegally, unlawful, aggression, aggressor, aggressive, provocation, provocative, provoke, lie, lying, hypocrisy, hypocritical, interfere, interference, meddle, invade, invasion, crime, criminal, terror, terrorist, terrorism, genocide, atrocity, massacre,
    murder, kill, attack, sabotage, undermine, destabilise, destabilize, blackmail, bully, bullying, irresponsible, reckless, unacceptable, outrageous, blatant, flagrant, shameful, barbaric, brutal, cruel, responsible, responsibility, behind, to blame, fault, guilty, complicit, plot, conspire, fabricate, steal, cheat, abuse, oppress,
    repression, failure, fail, betray, betrayal, cynical, pretext, propaganda, disinformation, unjust, unfair, coerce, coercion, intimidate, intimidation, escalate, arm, fund, sponsor, harbour, harbor, hostile, imperialist, warmonger, stab in the back, evil, dictator, puppet, absurd, unjustified, unprovoked, exploit, weaponise, weaponize, hack, poison, smuggle, cover up`,
  /** peaceable words */
  peace: `dialogue, talk, negotiate, negotiation, peaceful, peacefully, peace, diplomatic, diplomacy, diplomatically, political solution, settlement, cooperation, cooperate, friendship, friendly, partner, ready to talk, open to, willing, willingness, readiness, de-escalate, de-escalation, defuse, restraint, calm, ceasefire, truce, resolve, compromise, goodwill, trust, constructive,
    improve relation, normalise, normalize, progress, hope, mutual respect, engage, engagement, cool, avoid war, avoid conflict, prevent war, not seek, no intention, not want war, optimistic, window of opportunity, door open, stability, stable`,
  /** support for somebody */
  support: `support, stand with, stand by, stand behind, shoulder to shoulder, defend, defence, defense, protect, protection, help, assist, assistance, aid, commitment, committed, solidarity, ally, ironclad, unwavering, unshakeable, steadfast, as long as it take, back, guarantee, security guarantee, rebuild, provide`,
  /** claims made of others as of right */
  bid: `must, need to, have to, should, ought, demand, immediately, at once, without delay, unconditional, unconditionally, withdraw, stop, cease, halt, end, abandon, give up, return, comply, compliance, respect, refrain, abide, obligation, oblige, call on, urge, call for, require, leave, lay down`,
  denial: `baseless, unfounded, groundless, fabricated, fabrication, no evidence, no proof, false, falsely, fake, untrue, nonsense, lie, fiction, absurd, ridiculous, slander, not true, nothing to do with, no involvement, not involve, no knowledge, myth, hoax, misinformation, no role, rumour, rumor, speculation, invention, not responsible, innocent, never, deny`,
  refusal: `not accept, reject, refuse, no plan, not plan, not going to, will not, never, rule out, off the table, non-starter, nonstarter, unacceptable, not negotiable, non-negotiable, not bow, not yield, not surrender, not back down, not allow, not tolerate, not permit, no intention, not recognise, not recognize, cannot accept, out of the question, no concession, not concede, not budge, not give up, not participate, not join, not support`,
  /** steps of one's own that raise the stakes */
  step: `deploy, deployment, send, prepare, ready, readiness, all option, option, on the table, mobilise, mobilize, consider, plan, intend, decide, announce, increase, boost, strengthen, expand, build, develop, produce, modernise, modernize, test, launch, arm, supply, deliver, authorise, authorize, approve, impose, alert, high alert, combat readiness, revise, doctrine, exercise, drill, rule nothing out, not rule out, possible, possibility, could, may, reserve the right, suspend, withdraw, pull out, sanction, new measure, step, any scenario`,
  line: `red line, line, threshold, cross, crossing, limit, line in the sand, no return, declaration of war, act of war, declare war, party to the conflict, tantamount, would mean, would be considered, would be regarded, would be seen as, amount to, casus belli`,
  /** success, strength and fact-telling, which mostly only assert */
  boast: `success, successful, successfully, victory, win, strong, powerful, capable, capability, strength, defeat, progress, achieve, accomplish, proud, great, superior, invincible, modern, unmatched, complete, mission`,
  fact: `kill, wound, injure, die, death, casualty, wounded, percent, hundred, thousand, number, figure, report, detect, see, observe, find, confirm, know, investigate, investigation, evidence, unclear, monitor, discuss, meet, meeting, agree, visit, review, assess`,
  sanction: `sanction, embargo, tariff, asset, freeze, ban, blacklist, visa, trade, export, import, economic, penalty`,
  violence: `strike, attack, bomb, bombard, shell, shoot, fire, kill, raid, assault, invade, destroy, airstrike, missile, rocket, explosion, war, battle, fight, combat`,
  nuclear: `nuclear, atomic, warhead, uranium, enrichment, icbm`,
} as const;

export type ConductClass = keyof typeof CLASSES;
export const CONDUCT: Readonly<Record<ConductClass, string>> = CLASSES;
