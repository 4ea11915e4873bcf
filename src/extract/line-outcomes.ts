import { bare, type LineRule, words } from './line-rule.js';
import { dependents, isInfinitive, isPerfect, subtree, thatOf, token } from './tree.js';

const BAD_OUTCOME = words(
  'lead result mean trigger provoke cause bring spark escalate constitute amount become risk invite prompt start open unleash destabilise destabilize undermine jeopardize jeopardise threaten draw drag push be end cross force derail harm hurt damage kill destroy ruin worsen exacerbate increase deepen elicit represent create fuel plunge isolate unravel change backfire complicate face set violate endanger weaken embolden encourage send put make have',
);
/** What nobody wants: it makes an outcome a bad one. */
const BAD = words(
  'war wars conflict mistake error threat danger dangerous violence disaster disastrous catastrophe catastrophic suicide suicidal violation violations provocation escalation crime aggression blow consequence consequences cost costs price risk risks chaos instability unacceptable intolerable inadmissible counterproductive counter-productive illegal unlawful grave serious retaliation response reprisal sanctions tensions bloodshed destruction destructive devastating collapse failure setback race spiral disintegration isolation terror terrorism terrorists extremism crisis tragedy tragic unpredictable irreversible line threshold game-changer action backfire death deaths casualties reckless irresponsible unwise repercussions declaration',
);

/** Conduct that would turn out badly. */
export const OUTCOME_LINES: readonly LineRule[] = [
  {
    id: 'line/would-be-bad-to',
    reason: 'what it would be a mistake or unacceptable to do is barred',
    example: "It would be a mistake to send missiles to the island, Iran's foreign minister said.",
    nearMiss: "It would be a pleasure to send a delegation to the island, Iran's foreign minister said.",
    *read(r) {
      const s = r.utterance.sentence;
      for (const c of r.clauses) {
        if (c.lemma !== 'be' || c.condition !== '') continue;
        const what = dependents(s, c.verb, 'attr', 'acomp')[0];
        if (what === undefined || c.subject < 0) continue;
        const said = subtree(s, what).slice(0, 5);
        const negative =
          c.negated &&
          ['acceptable', 'allowed', 'tolerable', 'conducive', 'helpful', 'permissible', 'wise'].includes(
            token(s, what).lower,
          );
        if (!negative && !said.some((i) => BAD.has(token(s, i).lower))) continue;
        const clause = [
          ...dependents(s, c.verb, 'xcomp', 'ccomp', 'csubj', 'advcl'),
          ...dependents(s, what, 'xcomp', 'ccomp', 'acl', 'relcl'),
        ].find((x) => isInfinitive(s, x) || thatOf(s, x) !== undefined);
        const it = token(s, c.subject).lower === 'it';
        if (it && clause !== undefined && ['would', 'will', 'present', 'could'].includes(c.mood))
          yield { trigger: bare(s, clause), consequence: subtree(s, what, (x) => x === clause), detail: 'it' };
        if (
          !it &&
          token(s, c.subject).tag !== 'PRP' &&
          (negative || ['unacceptable', 'inadmissible', 'intolerable', 'impermissible'].includes(token(s, what).lower))
        )
          yield { trigger: subtree(s, c.subject), consequence: null, detail: `unacceptable/${c.mood}` };
      }
    },
  },
  {
    id: 'line/would-bring',
    reason: 'conduct that would lead to a bad outcome is the trigger, the outcome the consequence',
    example: "Sending missiles to the island would lead to war, Iran's foreign minister warned.",
    nearMiss: 'Iran said its foreign minister would lead the delegation to the island.',
    *read(r) {
      const s = r.utterance.sentence;
      for (const c of r.clauses) {
        const sure = c.lemma === 'risk' || c.lemma === 'threaten';
        if (c.condition !== '' || c.subject < 0 || !BAD_OUTCOME.has(c.lemma)) continue;
        if (!['would', 'could', 'will', 'may', 'might', 'can'].includes(c.mood) && !(sure && c.mood === 'present'))
          continue;
        if (
          !['thing', 'any', 'other', 'none'].includes(c.party) ||
          ['PRP', 'WDT', 'WP', 'DT'].includes(token(s, c.subject).tag)
        )
          continue;
        if (isPerfect(s, c.verb)) continue;
        const outcome = subtree(s, c.verb, (x) => x === c.subject).filter(
          (i) => !['mark', 'cc'].includes(token(s, i).dep),
        );
        const bad = outcome.some((i) => BAD.has(token(s, i).lower));
        if (
          [
            'be',
            'have',
            'make',
            'send',
            'put',
            'set',
            'become',
            'mean',
            'create',
            'increase',
            'change',
            'open',
            'start',
            'face',
          ].includes(c.lemma) &&
          !bad
        )
          continue;
        yield {
          trigger: subtree(s, c.subject),
          consequence: outcome,
          detail: `${bad ? 'bad' : 'open'}/${c.mood}/${c.party === 'thing' || c.party === 'any' ? 'deed' : 'actor'}`,
        };
      }
    },
  },
];
