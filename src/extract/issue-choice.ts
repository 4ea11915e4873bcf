import { ISSUES, type Issue } from '../model.js';
import type { Features, Judge } from './judge.js';
import { choose } from './judge.js';
import type { Judged } from './same-act.js';
import type { Sentence } from './syntax/sentence.js';
import { token } from './tree.js';

/** What the terms and deeds around an utterance say for each issue, in the order of ISSUES. */
export const issueForms = (shares: Features): readonly Features[] => {
  const hasConduct = ISSUES.some((issue) => shares.has(`conduct:${issue}`));
  // scopes that speak of several issues
  const shared = new Set(SCOPES.filter((scope) => ISSUES.filter((i) => shares.has(`${scope}:${i}`)).length > 1));
  return ISSUES.map((issue) => {
    const f = new Map<string, number>();
    const kind = issue === 'direct-war' || issue === 'other' ? `/${issue}` : '';
    for (const scope of SCOPES) {
      const share = shares.get(`${scope}:${issue}`);
      if (share === undefined) continue;
      f.set(`${scope}${kind}`, share);
      f.set(`${scope} some${kind}`, 1);
      if (shares.has(`${scope}!${issue}`)) f.set(`${scope} leads${kind}`, 1);
      if (shared.has(scope))
        f.set(
          `${scope} beside ${shares.has(`${scope}:direct-war`) && issue !== 'direct-war' ? 'war' : 'others'}${kind}`,
          1,
        );
      if (scope !== 'conduct' && shares.has(`conduct:${issue}`)) f.set(`${scope} and conduct${kind}`, 1);
      else if (scope !== 'conduct' && hasConduct) f.set(`${scope} not conduct${kind}`, 1);
    }
    return f;
  });
};

/**
 * The features of each issue for one utterance, in the order of ISSUES: the same weights serve all issues, so a rare one is judged like
 * a common one. Null where nothing else of the article could tell more than the utterance by itself.
 */
export function issueAlternatives(judged: readonly Judged[]): readonly (readonly Features[] | null)[] {
  const whole = new Pool();
  const byVoice = new Map<string, Pool>();
  for (const j of judged) {
    whole.add(j);
    const key = j.reading.utterance.voice.key;
    const own = byVoice.get(key) ?? new Pool();
    own.add(j);
    byVoice.set(key, own);
  }
  return judged.map((j, i) => {
    const u = j.reading.utterance;
    const article = whole.without(j);
    if (article.size === 0) return null;
    const voice = byVoice.get(u.voice.key)!.without(j);
    const before = neighbour(judged, i, -1);
    const after = neighbour(judged, i, 1);
    const shares = j.reading.issue;
    const bare = !shares.has('content=none') ? '' : shares.has('sentence=none') ? '/bare' : '/thin';
    const forms = issueForms(shares);
    return ISSUES.map((issue, k) => {
      const f = new Map(forms[k]);
      f.set(`issue=${issue}`, 1);
      f.set(`own${bare}`, log(j.issues.get(issue)));
      f.set(`article${bare}`, log(article.get(issue)));
      if (voice.size > 0) f.set(`voice${bare}`, log(voice.get(issue)));
      if (before !== null) f.set(`before=${before.near}${bare}`, log(before.of.issues.get(issue)));
      if (after !== null) f.set(`after=${after.near}${bare}`, log(after.of.issues.get(issue)));
      return f;
    });
  });
}

const SCOPES = [
  'conduct',
  'content',
  'sentence',
  'paragraph',
  'title',
  'article',
  'deed',
  'deed/conduct',
  'deed/sentence',
  'deed/near',
  'deed/title',
  'deed/article',
] as const;

const log = (p: number | undefined): number => Math.log(Math.max(0.005, p ?? 0));

/** The utterance next to this one, if it stands close by. */
function neighbour(
  judged: readonly Judged[],
  i: number,
  step: 1 | -1,
): { readonly of: Judged; readonly near: string } | null {
  const j = judged[i]!;
  for (let k = i + step, steps = 0; k >= 0 && k < judged.length && steps < 4; k += step, steps++) {
    const other = judged[k]!;
    const gap = Math.abs(other.reading.utterance.sentence.index - j.reading.utterance.sentence.index);
    if (gap > 3) return null;
    if (other.worth < 0.3) continue;
    const same = other.reading.utterance.voice.key === j.reading.utterance.voice.key ? 'same' : 'other';
    return { of: other, near: `${same}/${gap === 0 ? 'here' : 'near'}` };
  }
  return null;
}

/** A sum of issue probabilities, weighed by how sure the utterances are statements. */
class Pool {
  private readonly bySentence = new Map<Sentence, Sum>();
  private readonly whole: Sum = { total: 0, of: new Map() };
  add(j: Judged): void {
    const { sentence } = j.reading.utterance;
    const here = this.bySentence.get(sentence) ?? { total: 0, of: new Map() };
    this.bySentence.set(sentence, here);
    for (const sum of [this.whole, here]) {
      sum.total += j.worth;
      for (const [issue, p] of j.issues) sum.of.set(issue, (sum.of.get(issue) ?? 0) + j.worth * p);
    }
  }
  /** The mean of all that stand in other sentences: six states that reject one plan are no sixfold sign of what it is. Empty where there is no other. */
  without(j: Judged): ReadonlyMap<string, number> {
    const here = this.bySentence.get(j.reading.utterance.sentence);
    const total = this.whole.total - (here?.total ?? 0);
    if (total < 0.05) return new Map();
    return new Map([...this.whole.of].map(([issue, sum]) => [issue, (sum - (here?.of.get(issue) ?? 0)) / total]));
  }
}

interface Sum {
  total: number;
  readonly of: Map<string, number>;
}

/** The issues of all utterances of an article, each in the light of the others; one that speaks of "such a plan" has that of the plan. */
export function settleIssues(judged: readonly Judged[], judge: Judge): readonly Judged[] {
  const alternatives = issueAlternatives(judged);
  const out: Judged[] = [];
  for (const [i, j] of judged.entries()) {
    const features = alternatives[i] ?? null;
    const own =
      features === null ? j.issues : new Map(choose(judge, features).map((p, k): [Issue, number] => [ISSUES[k]!, p]));
    const { sentence } = j.reading.utterance;
    // what tells of no matter itself cannot be the plan that is meant
    const meant = pointsBack(j)
      ? out.findLast((o) => o.worth >= 0.3 && o.reading.utterance.sentence !== sentence && !isBare(o))
      : undefined;
    out.push({ ...j, issues: meant?.issues ?? own });
  }
  return out;
}

/** Does nothing in what is said tell its matter? */
const isBare = ({ reading }: Judged): boolean => reading.issue.has('content=none');

/** "Such a step", "that plan", with nothing that tells its matter. */
function pointsBack(j: Judged): boolean {
  const { sentence, content } = j.reading.utterance;
  return (
    isBare(j) &&
    content.some((i) => {
      const t = token(sentence, i);
      return POINTERS.has(t.lower) && t.head > i && PLANS.has(token(sentence, t.head).lemma.toLowerCase());
    })
  );
}

const POINTERS: ReadonlySet<string> = new Set(['such', 'this', 'that', 'these', 'those']);
const PLANS: ReadonlySet<string> = new Set(
  'plan step move idea proposal scenario action possibility measure decision prospect course option suggestion'.split(
    ' ',
  ),
);
