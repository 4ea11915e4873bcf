import type { Act } from '../model.js';
import type { Clause } from './clauses.js';
import type { ConductClass } from './lexicon/conduct.js';
import { VERB_CUES } from './lexicon/cues.js';

/** What the act rules look at: the clauses of what is said and the word classes in and around them. */
export interface ActReading {
  readonly cue: Act | 'SAY' | 'NONE';
  readonly cueNegated: boolean;
  readonly clauses: readonly Clause[];
  readonly has: (c: ConductClass) => boolean;
  /** Word classes at a clause's verb, its object and its predicate. */
  readonly at: (c: Clause) => readonly string[];
  readonly lemmas: ReadonlySet<string>;
}

/** A fact about English: this form makes this act. Every rule that fits is a feature; the judge weighs them against each other. */
export interface ActRule {
  readonly id: string;
  readonly act: Act;
  readonly reason: string;
  readonly example: string;
  readonly nearMiss: string;
  readonly fits: (r: ActReading) => boolean;
}

const own = (c: Clause) => c.party === 'own' || c.party === 'we';
const other = (c: Clause) =>
  c.party === 'other' || c.party === 'they' || c.party === 'you' || c.party === 'person' || c.party === 'any';
const free = (c: Clause) => c.condition === '';
const coming = (c: Clause) => ['will', 'would', 'going-to', 'shall'].includes(c.mood);
const possible = (c: Clause) => ['could', 'may', 'might', 'can'].includes(c.mood);
const due = (c: Clause) => ['must', 'should', 'have-to', 'need', 'ought'].includes(c.mood);
const told = (c: Clause) => ['past', 'present', 'perfect', 'participle'].includes(c.mood);
const some = (r: ActReading, test: (c: Clause) => boolean) => r.clauses.some(test);
const at = (r: ActReading, c: Clause, ...classes: readonly ConductClass[]) => classes.some((k) => r.at(c).includes(k));
const conditional = (r: ActReading) =>
  some(r, (c) => c.condition !== '' && c.condition !== 'when' && c.condition !== 'once');
const any = (r: ActReading, ...words: readonly string[]) => words.some((w) => r.lemmas.has(w));

/** The act that a verb makes when the speaker says it of itself: "we condemn", "we call on". */
export const performed = (c: Clause): Act | null => {
  const row = VERB_CUES.get(c.lemma)?.find((x) => x.act !== 'SAY' && x.manner === 'speech' && x.with.length === 0);
  return row === undefined || row.act === 'SAY' ? null : row.act;
};

export const ACT_RULES: readonly ActRule[] = [
  {
    id: 'act/own-riposte',
    act: 'THREATEN',
    reason: 'its own side will answer, strike or make another pay',
    example: "Iran's minister said that Iran would retaliate against any attack.",
    nearMiss: "Iran's minister said that Iran would welcome any envoy.",
    fits: (r) =>
      some(
        r,
        (c) =>
          own(c) && free(c) && !c.negated && (coming(c) || c.mood === 'infinitive') && at(r, c, 'riposte', 'violence'),
      ),
  },
  {
    id: 'act/own-riposte-if',
    act: 'THREATEN',
    reason: 'what its own side will do on a condition is a threat',
    example: 'Iran said it would close the strait if its tankers were stopped.',
    nearMiss: 'Iran said it would reopen the strait at noon.',
    fits: (r) => conditional(r) && some(r, (c) => own(c) && free(c) && !c.negated && coming(c)),
  },
  {
    id: 'act/ready-to-answer',
    act: 'THREATEN',
    reason: 'readiness to respond or defend by force',
    example: 'Iran said its forces were ready to respond to any attack.',
    nearMiss: 'Iran said its envoys were ready to meet in Oman.',
    fits: (r) => any(r, 'ready', 'readiness', 'prepared', 'prepare') && r.has('riposte'),
  },
  {
    id: 'act/will-be-met',
    act: 'THREATEN',
    reason: 'conduct that will be met with force',
    example: 'Any attack will be met with a crushing response, Iran said.',
    nearMiss: 'The plane was met by envoys, Iran said.',
    fits: (r) =>
      some(
        r,
        (c) => c.passive && coming(c) && ['meet', 'answer', 'punish', 'treat', 'crush', 'destroy'].includes(c.lemma),
      ) || any(r, 'retaliate', 'retaliation', 'retaliatory', 'revenge', 'avenge'),
  },
  {
    id: 'act/consequences',
    act: 'THREATEN',
    reason: 'another will pay a price or face consequences',
    example: 'Iran said that Israel would face grave consequences.',
    nearMiss: 'Iran said that Israel faced a drought.',
    fits: (r) =>
      some(
        r,
        (c) =>
          !own(c) &&
          coming(c) &&
          ['face', 'pay', 'regret', 'suffer', 'bear', 'see', 'be'].includes(c.lemma) &&
          at(r, c, 'riposte'),
      ) ||
      (any(r, 'consequence') && any(r, 'face', 'severe', 'serious', 'grave')),
  },
  {
    id: 'act/harm-to-come',
    act: 'WARN',
    reason: 'a bad outcome foreseen',
    example: 'Iran said the deployment would lead to war.',
    nearMiss: 'Iran said the road would follow the coast.',
    fits: (r) => some(r, (c) => !own(c) && free(c) && (coming(c) || possible(c)) && at(r, c, 'harm')),
  },
  {
    id: 'act/harm-if',
    act: 'WARN',
    reason: 'a condition with a bad outcome that nobody announces as its own doing',
    example: 'There will be war if troops cross the river, Iran said.',
    nearMiss: 'There will be tea if guests cross the garden, Iran said.',
    fits: (r) => conditional(r) && r.has('harm') && !some(r, (c) => own(c) && free(c) && coming(c)),
  },
  {
    id: 'act/is-danger',
    act: 'WARN',
    reason: 'what is called a danger, a threat or a risk is warned of',
    example: 'The missile programme is a threat to the region, Japan said.',
    nearMiss: 'The missile programme is a gift to the region, Japan said.',
    fits: (r) =>
      some(r, (c) => c.lemma === 'be' && told(c) && !c.negated && at(r, c, 'harm')) || any(r, 'danger', 'dangerous'),
  },
  {
    id: 'act/line',
    act: 'WARN',
    reason: 'a line is or would be crossed',
    example: 'That would cross a red line, China said.',
    nearMiss: 'That would bridge a wide river, China said.',
    fits: (r) => r.has('line') && (any(r, 'red', 'cross', 'threshold') || any(r, 'declaration')),
  },
  {
    id: 'act/other-must',
    act: 'DEMAND',
    reason: 'what others must do',
    example: 'Israel must withdraw at once, Iran said.',
    nearMiss: 'Israel may withdraw in spring, Iran said.',
    fits: (r) =>
      some(r, (c) => other(c) && free(c) && due(c) && c.mood !== 'should') ||
      (any(r, 'immediately', 'unconditionally', 'immediate') && r.has('bid')),
  },
  {
    id: 'act/that-it-be',
    act: 'DEMAND',
    reason: 'a bare verb in a that-clause tells what is to be done',
    example: 'Norway insisted that Iran open the port.',
    nearMiss: 'Norway insisted that Iran opens the port.',
    fits: (r) => some(r, (c) => c.mood === 'subjunctive' && free(c)),
  },
  {
    id: 'act/at-once',
    act: 'DEMAND',
    reason: 'who asks for a thing to be done at once asks for it as of right',
    example: 'Norway called on Iran to leave the port immediately.',
    nearMiss: 'Norway called on Iran to leave the port.',
    fits: (r) =>
      !r.cueNegated &&
      (r.cue === 'APPEAL' || r.cue === 'DEMAND') &&
      any(r, 'immediate', 'immediately', 'unconditional', 'unconditionally'),
  },
  {
    id: 'act/imperative',
    act: 'DEMAND',
    reason: 'an order in the imperative',
    example: '"Leave our waters now," Iran told Israel.',
    nearMiss: '"We leave our waters clean," Iran told Israel.',
    fits: (r) => some(r, (c) => c.mood === 'imperative' && free(c)),
  },
  {
    id: 'act/other-should',
    act: 'APPEAL',
    reason: 'what others should do, and what is hoped of them',
    example: 'Both sides should return to talks, India said.',
    nearMiss: 'Both sides returned to talks, India said.',
    fits: (r) =>
      some(r, (c) => !own(c) && free(c) && c.mood === 'should') ||
      (any(r, 'restraint', 'calm') && any(r, 'exercise', 'show', 'urge', 'side', 'party', 'call')),
  },
  {
    id: 'act/own-refusal',
    act: 'REJECT',
    reason: 'what its own side will not do',
    example: 'Iran will not give up its missiles, its minister said.',
    nearMiss: 'Iran will give up its old missiles, its minister said.',
    fits: (r) =>
      some(
        r,
        (c) =>
          own(c) &&
          free(c) &&
          c.negated &&
          (coming(c) || ['can', 'could', 'present', 'going-to'].includes(c.mood)) &&
          !['want', 'seek', 'intend', 'attack', 'know', 'believe', 'think', 'see', 'have'].includes(c.lemma),
      ),
  },
  {
    id: 'act/no-plans',
    act: 'REJECT',
    reason: 'there are no plans for what is discussed',
    example: 'There are no plans to send troops, NATO said.',
    nearMiss: 'There are plans to send troops, NATO said.',
    fits: (r) => any(r, 'plan', 'intention') && some(r, (c) => c.negated && ['be', 'have'].includes(c.lemma)),
  },
  {
    id: 'act/there-will-be-none',
    act: 'REJECT',
    reason: 'what there will not be is refused',
    example: 'There will be no troops from Japan, its minister said.',
    nearMiss: 'There were no troops from Japan, its minister said.',
    fits: (r) => any(r, 'there') && some(r, (c) => c.negated && coming(c) && free(c) && c.lemma === 'be'),
  },
  {
    id: 'act/not-negotiable',
    act: 'REJECT',
    reason: 'off the table, out of the question, not up for talks',
    example: 'A deal without verification is out of the question, Japan said.',
    nearMiss: 'A deal with verification is on the way, Japan said.',
    fits: (r) =>
      any(r, 'nonstarter', 'non-negotiable') ||
      (any(r, 'question', 'table') && any(r, 'out', 'off')) ||
      some(
        r,
        (c) =>
          c.negated &&
          (coming(c) || possible(c)) &&
          [
            'accept',
            'negotiate',
            'recognize',
            'recognise',
            'allow',
            'tolerate',
            'permit',
            'surrender',
            'bow',
            'yield',
            'compromise',
          ].includes(c.lemma),
      ),
  },
  {
    id: 'act/not-so',
    act: 'DENY',
    reason: 'an allegation is called false',
    example: 'The claims are baseless, Russia said.',
    nearMiss: 'The houses are roofless, Russia said.',
    fits: (r) =>
      r.has('denial') &&
      any(
        r,
        'baseless',
        'unfounded',
        'groundless',
        'false',
        'fabricated',
        'fabrication',
        'untrue',
        'nonsense',
        'fake',
        'absurd',
        'fiction',
        'evidence',
        'involvement',
        'hoax',
      ),
  },
  {
    id: 'act/never-did',
    act: 'DENY',
    reason: 'its own side did not or never did a thing',
    example: 'Russia did not send troops, its minister said.',
    nearMiss: 'Russia sent troops home, its minister said.',
    fits: (r) =>
      some(
        r,
        (c) =>
          own(c) &&
          c.negated &&
          ['past', 'perfect', 'present'].includes(c.mood) &&
          !['want', 'know', 'believe', 'think', 'see', 'seek', 'accept', 'recognize', 'recognise', 'need'].includes(
            c.lemma,
          ),
      ) || any(r, 'peaceful'),
  },
  {
    id: 'act/other-wrong',
    act: 'ACCUSE',
    reason: 'another has done or does wrong',
    example: 'Ukraine said Russia had violated the truce.',
    nearMiss: 'Ukraine said Russia had observed the truce.',
    fits: (r) =>
      some(
        r,
        (c) =>
          (other(c) || c.party === 'thing' || c.party === 'it') &&
          free(c) &&
          !c.negated &&
          told(c) &&
          at(r, c, 'wrong', 'violence'),
      ),
  },
  {
    id: 'act/is-wrong',
    act: 'ACCUSE',
    reason: 'a deed is called illegal, a provocation, unacceptable',
    example: 'The drill is a provocation, China said.',
    nearMiss: 'The drill is a routine, China said.',
    fits: (r) =>
      some(r, (c) => c.lemma === 'be' && !own(c) && at(r, c, 'wrong')) ||
      any(r, 'responsible', 'blame', 'provocation', 'provocative', 'irresponsible', 'unacceptable', 'aggression'),
  },
  {
    id: 'act/other-fails',
    act: 'ACCUSE',
    reason: 'another does not do what it ought to',
    example: 'Israel has failed to honour the deal, Egypt said.',
    nearMiss: 'Israel has honoured the deal, Egypt said.',
    fits: (r) =>
      some(
        r,
        (c) =>
          other(c) &&
          ['fail', 'refuse', 'ignore', 'neglect', 'continue', 'try', 'attempt', 'seek'].includes(c.lemma) &&
          told(c),
      ) || some(r, (c) => other(c) && c.negated && told(c) && c.mood !== 'participle'),
  },
  {
    id: 'act/own-step',
    act: 'SIGNAL',
    reason: 'its own side will take or prepares a step that raises the stakes',
    example: 'Poland will deploy a brigade on the border, its minister said.',
    nearMiss: 'Poland will plant a forest on the border, its minister said.',
    fits: (r) =>
      !conditional(r) &&
      some(
        r,
        (c) =>
          (own(c) || c.party === 'it') &&
          free(c) &&
          !c.negated &&
          (coming(c) || ['present', 'infinitive', 'perfect'].includes(c.mood)) &&
          at(r, c, 'step') &&
          !at(r, c, 'peace', 'support'),
      ),
  },
  {
    id: 'act/nothing-excluded',
    act: 'SIGNAL',
    reason: 'an option is left open: nothing ruled out, everything on the table',
    example: 'Nothing should be ruled out, France said.',
    nearMiss: 'Two roads were laid out, France said.',
    fits: (r) =>
      (any(r, 'rule', 'exclude') && some(r, (c) => c.negated && ['rule', 'exclude'].includes(c.lemma))) ||
      (any(r, 'option') && any(r, 'table', 'all', 'open', 'military')) ||
      (r.cueNegated && r.cue === 'REJECT'),
  },
  {
    id: 'act/considers',
    act: 'SIGNAL',
    reason: 'a step is under consideration',
    example: 'Japan is considering new sanctions, its minister said.',
    nearMiss: 'Japan is repealing old sanctions, its minister said.',
    fits: (r) =>
      some(
        r,
        (c) =>
          own(c) &&
          !c.negated &&
          ['consider', 'weigh', 'mull', 'study', 'discuss', 'plan', 'prepare'].includes(c.lemma),
      ) && !r.has('peace'),
  },
  {
    id: 'act/own-support',
    act: 'PLEDGE',
    reason: 'its own side supports or will defend somebody',
    example: 'We stand with Ukraine for as long as it takes, Canada said.',
    nearMiss: 'We stand in the rain for as long as it takes, Canada said.',
    fits: (r) =>
      some(r, (c) => own(c) && free(c) && !c.negated && at(r, c, 'support')) ||
      (any(r, 'commitment', 'committed', 'solidarity', 'ironclad') && r.has('support')),
  },
  {
    id: 'act/own-peace',
    act: 'REASSURE',
    reason: 'its own side is ready to talk or hopes for peace',
    example: 'Iran is ready to talk, its minister said.',
    nearMiss: 'Iran is ready to strike, its minister said.',
    fits: (r) =>
      r.has('peace') &&
      !r.has('wrong') &&
      some(
        r,
        (c) => (own(c) || c.party === 'it' || c.party === 'person') && free(c) && !c.negated && at(r, c, 'peace'),
      ),
  },
  {
    id: 'act/no-intention',
    act: 'REASSURE',
    reason: 'it does not want or seek war',
    example: "We do not want war, Iran's minister said.",
    nearMiss: "We do want rain, Iran's minister said.",
    fits: (r) =>
      some(
        r,
        (c) =>
          c.negated &&
          ['want', 'seek', 'intend', 'wish', 'attack', 'threaten', 'aim', 'target', 'look'].includes(c.lemma),
      ) &&
      (r.has('violence') || r.has('harm')),
  },
  {
    id: 'act/hopeful',
    act: 'REASSURE',
    reason: 'hope, progress, agreement',
    example: 'There is hope for a deal, Qatar said.',
    nearMiss: 'There is dust on a desk, Qatar said.',
    fits: (r) =>
      any(r, 'hope', 'hopeful', 'optimistic', 'progress', 'constructive', 'productive', 'agree') &&
      (r.has('peace') || any(r, 'deal', 'agreement')),
  },
];
