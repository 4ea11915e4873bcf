import { describe, expect, test } from 'vitest';
import type { EventMention } from '../../src/model.js';
import { datesMeet } from '../../src/resolve/compare.js';
import { resolveEvents, sameEvent } from '../../src/resolve/events.js';
import { OSLOVA, on } from './make-report.js';
import { holds, mentionSets } from './reports.js';

const mention = (articleId: string, change: Partial<EventMention> = {}): EventMention => ({
  id: `mention-${articleId}-${change.what ?? ''}`,
  articleId,
  what: 'strike on the harbour',
  type: 'ATTACK',
  actors: [OSLOVA],
  date: on('2024-03-01'),
  place: null,
  evidence: { start: 0, end: 21, text: 'strike on the harbour' },
  reportIds: [],
  ...change,
});

describe('one event', () => {
  test.each<readonly [string, Partial<EventMention>, boolean]>([
    ['told again', {}, true],
    ['in other words', { what: 'a night strike that hit the harbour' }, true],
    ['within its month', { date: { ...on('2024-03-01'), latest: '2024-03-31', precision: 'MONTH' } }, true],
    ['on another day', { date: on('2024-03-05') }, false],
    ['of another kind', { type: 'EXERCISE' }, false],
    ['somewhere else', { what: 'raid against an airfield' }, false],
    [
      'without a date',
      { date: { earliest: null, latest: null, precision: 'UNKNOWN', basis: 'NONE', text: null } },
      false,
    ],
    ['in the same article', { articleId: 'a' }, false],
  ])('%s', (_, change, expected) => {
    expect(sameEvent(mention('a'), mention('b', change))).toBe(expected);
  });
});

describe('laws', () => {
  test('sameness goes both ways', () => {
    holds(mentionSets, (set) => {
      for (const a of set) for (const b of set) expect(sameEvent(a, b)).toBe(sameEvent(b, a));
    });
  });

  test('the order of mentions makes no difference, each tells of one event', () => {
    holds(mentionSets, (set) => {
      const events = resolveEvents(set);
      expect(resolveEvents([...set].reverse())).toEqual(events);
      expect(events.flatMap((e) => e.mentionIds).sort()).toEqual(set.map((m) => m.id).sort());
      expect(new Set(events.map((e) => e.id)).size).toBe(events.length);
    });
  });

  test('no event holds two mentions of one article or dates that exclude each other', () => {
    let joined = 0;
    holds(mentionSets, (set) => {
      const byId = new Map(set.map((m) => [m.id, m]));
      for (const e of resolveEvents(set)) {
        const group = e.mentionIds.map((id) => byId.get(id)!);
        if (group.length > 1) joined++;
        expect(new Set(group.map((m) => m.articleId)).size).toBe(group.length);
        for (const a of group) for (const b of group) expect(datesMeet(a.date, b.date)).toBe(true);
        expect(group.map((m) => m.what)).toContain(e.what);
        expect(group.map((m) => m.date)).toContainEqual(e.date);
      }
    });
    expect(joined).toBeGreaterThan(20);
  });

  test('what hangs together can be resolved apart from the rest', () => {
    holds(mentionSets, (set) => {
      const left = new Set(set);
      const events = set.flatMap((seed) => {
        if (!left.delete(seed)) return [];
        const part = [seed];
        for (const at of part)
          for (const other of [...left])
            if (sameEvent(at, other)) {
              left.delete(other);
              part.push(other);
            }
        return resolveEvents(part);
      });
      const ids = (list: readonly { readonly id: string }[]) => list.map((e) => e.id).sort();
      expect(ids(events)).toEqual(ids(resolveEvents(set)));
    });
  });
});
