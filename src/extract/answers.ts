import type { ActorRef, Report } from '../model.js';

const ANSWERING =
  /\b(?:asked (?:about|by)|in response to|responding to|reacting to|in reaction to|in reply to|replied to|response to|commenting on|dismissed|rejected|rebuffed|denied)\b/i;

/** How far behind "in response to" the name of the one answered may stand, in characters. */
const ANSWERED_WITHIN = 80;

/** Whom a statement answers: the one whose words its evidence refers to; a state only where it is named right behind the answering. */
export function answer(reports: readonly Report[]): readonly Report[] {
  return reports.map((report) => {
    const around = report.evidence.map((e) => e.text).join(' ');
    const answering = ANSWERING.exec(around);
    if (answering === null) return report;
    const behind = around.slice(answering.index, answering.index + answering[0].length + ANSWERED_WITHIN);
    const distance = (other: Report) => Math.abs(other.evidence[0]!.start - report.evidence[0]!.start);
    const named = (other: Report) => Number(mentions(behind, other.speaker));
    const to = reports
      .filter((other) => other.side.id !== report.side.id)
      .filter((other) => mentions(other.speaker.kind === 'PERSON' ? around : behind, other.speaker))
      .sort(
        (a, b) =>
          named(b) - named(a) ||
          Number(report.issue === b.issue) - Number(report.issue === a.issue) ||
          distance(a) - distance(b),
      )[0];
    return to === undefined ? report : { ...report, respondsTo: { reportId: to.id, speaker: to.speaker.name } };
  });
}

const mentions = (text: string, who: ActorRef): boolean => {
  const last = who.name.split(' ').at(-1)!;
  return last.length > 2 && text.includes(last);
};
