import { type Article, ISSUES } from '../model.js';
import { decide, type Extractor, judgeReading, readArticle } from './extract.js';
import { issueAlternatives, issueForms, settleIssues } from './issue-choice.js';
import { reasons, type Verdict } from './judge.js';
import { quotedIn } from './quoted.js';
import { LINE_RULES, readLines } from './red-lines.js';
import { RULES } from './rules.js';
import { printTree } from './syntax/print.js';
import { guideDate } from './times.js';

const percent = (p: number): string => `${Math.round(100 * p)} %`;

/** How a text is read, step by step, for people: trees, utterances with the rules that found them, what decided each judge, the statements. */
export function explain(extractor: Extractor, text: string, published: string | null): string {
  const article: Article = {
    id: 'explain',
    sourceId: null,
    origin: null,
    url: null,
    outlet: null,
    published,
    title: '',
    text,
    demonstration: false,
    sources: [],
  };
  const { scene, readings } = readArticle(extractor.names, article);
  const out: string[] = [];
  for (const s of scene.sentences) out.push(`sentence ${s.index + 1} [${s.start}, ${s.end})`, printTree(s), '');
  for (const q of quotedIn(extractor, article))
    out.push(`quotation [${q.start}, ${q.end}): ${q.speaker ?? 'nobody'}${q.rule === null ? '' : `, rule ${q.rule}`}`);
  if (scene.quotations.length > 0) out.push('');
  const { judges } = extractor;
  const judged = readings.map((r) => judgeReading(judges, r));
  const alternatives = issueAlternatives(judged);
  const settled = settleIssues(judged, judges.matter);
  for (const [i, r] of readings.entries()) {
    const u = r.utterance;
    const j = judged[i]!;
    const rule = RULES.get(u.rule);
    const cue = u.at < 0 ? 'quotation' : `"${u.sentence.tokens[u.at]!.form}"`;
    out.push(`utterance in sentence ${u.sentence.index + 1}: ${u.voice.ref.name} (${u.voice.side?.name}), cue ${cue}`);
    out.push(`  rule ${u.rule}: ${rule?.reason ?? ''}`);
    out.push(`  says: ${u.content.map((i) => u.sentence.tokens[i]!.form).join(' ')}`);
    out.push(`  a statement? ${percent(j.worth)}  ${because(reasons(judges.detect, r.detect, 'yes'))}`);
    const act = likeliestThree(j.acts);
    out.push(`  act: ${shares(act)}  ${because(reasons(judges.act, r.act, act[0]!.label))}`);
    const issue = likeliestThree(j.issues);
    const at = (ISSUES as readonly string[]).indexOf(issue[0]!.label);
    const forms = issueForms(r.issue)[at];
    out.push(`  issue by itself: ${shares(issue)}  ${because(reasons(judges.issue, r.issue, issue[0]!.label, forms))}`);
    const inAll = likeliestThree(settled[i]!.issues);
    const chosen = alternatives[i]?.[(ISSUES as readonly string[]).indexOf(inAll[0]!.label)];
    const why = chosen === undefined ? '' : `  ${because(reasons(judges.matter, chosen, 'choice'))}`;
    out.push(`  issue in the article: ${shares(inAll)}${why}`);
    for (const line of readLines(r, text))
      out.push(
        `  rule ${line.rule}: ${LINE_RULES.find((x) => x.id === line.rule)?.reason ?? ''}; trigger "${line.trigger}"${line.consequence === null ? '' : `, consequence "${line.consequence}"`}`,
      );
    out.push('');
  }
  for (const r of decide(judges, scene, readings).reports) {
    out.push(
      `statement: ${r.speaker.name} (${r.side.name}) ${r.act} → ${r.targets.map((t) => t.name).join(', ') || 'nobody named'}; ${r.issue}; about "${r.about}"; said ${guideDate(r.said) ?? 'on an unknown date'} (${r.said.basis}); confidence ${r.confidence}`,
    );
    for (const e of r.evidence) out.push(`  evidence [${e.start}, ${e.end}): ${e.text}`);
    if (r.redLine !== null)
      out.push(`  red line: "${r.redLine.trigger}" → ${r.redLine.consequence ?? 'no consequence named'}`);
  }
  return out.join('\n');
}

const because = (list: readonly { readonly feature: string; readonly weight: number }[]): string =>
  `[${list
    .slice(0, 5)
    .map((r) => `${r.feature} ${r.weight >= 0 ? '+' : ''}${r.weight.toFixed(2)}`)
    .join(', ')}]`;

const likeliestThree = (all: ReadonlyMap<string, number>): readonly Verdict[] =>
  [...all]
    .map(([label, probability]) => ({ label, probability }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 3);

const shares = (list: readonly Verdict[]): string => list.map((v) => `${v.label} ${percent(v.probability)}`).join(', ');
