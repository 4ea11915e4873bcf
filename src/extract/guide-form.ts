import type { Extraction } from '../model.js';
import { guideDate } from './times.js';

/** The guide's form of an extraction: one JSON object an article, as `brinkgraph extract --jsonl` prints it and the scorer reads it. */
export function guideForm({ article, reports, events }: Extraction) {
  return {
    id: article.sourceId ?? article.id,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    title: article.title,
    statements: reports.map((r) => ({
      speaker: r.speaker.name,
      side: r.side.name,
      act: r.act,
      targets: r.targets.map((t) => t.name),
      about: r.about,
      issue: r.issue,
      said: { date: guideDate(r.said), basis: r.said.basis.toLowerCase() },
      quotes: r.quotations.map((q) => q.text),
      evidence: r.evidence.map((e) => e.text),
      redLine:
        r.redLine === null
          ? null
          : {
              holder: r.redLine.holder.name,
              trigger: r.redLine.trigger,
              consequence: r.redLine.consequence,
              explicit: r.redLine.explicit,
            },
      respondsTo: r.respondsTo?.speaker ?? null,
      confidence: r.confidence,
      rules: r.rules,
    })),
    events: events.map((e) => ({
      what: e.what,
      type: e.type,
      actors: e.actors.map((a) => a.name),
      date: { date: guideDate(e.date), basis: e.date.basis.toLowerCase() },
      place: e.place,
    })),
  };
}

export type GuideForm = ReturnType<typeof guideForm>;
