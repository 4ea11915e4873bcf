import { describe, expect, test } from 'vitest';
import { findQuotations } from '../src/extract/quotations.js';
import { loadGazetteer } from '../src/gazetteer.js';
import { ACTS, ISSUES } from '../src/model.js';
import { dispatches, eventDates, facts } from './tables.js';

const byKey = new Map(facts.map((f) => [f.key, f]));
const gazetteer = loadGazetteer();
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const isDay = (date: string) => date.length === 10;
const weekdayOf = (day: string) => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
const apart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

describe('facts', () => {
  test('keys are unique and begin with the date, which is a day or month', () => {
    expect(byKey.size).toBe(facts.length);
    for (const f of facts) {
      expect(f.date).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
      expect(new Date(f.date).toISOString().slice(0, f.date.length)).toBe(f.date);
      expect(f.key.startsWith(f.date.slice(0, 4)), f.key).toBe(true);
    }
  });

  test('acts and issues are of the model, sides and targets of the gazetteer', () => {
    for (const f of facts) {
      expect(ACTS, f.key).toContain(f.act);
      expect(ISSUES, f.key).toContain(f.issue);
      for (const name of [f.side, ...f.targets]) expect(gazetteer.named(name), `${f.key}: ${name}`).toBeDefined();
    }
  });

  test('an answer names an earlier fact', () => {
    for (const f of facts.filter((x) => x.respondsTo !== '')) {
      const answered = byKey.get(f.respondsTo);
      expect(answered, f.key).toBeDefined();
      expect(answered!.date.slice(0, 7) <= f.date.slice(0, 7), f.key).toBe(true);
    }
  });

  test('quotations are ten words at most', () => {
    for (const f of facts) expect(f.quote.split(/\s+/).length, f.key).toBeLessThanOrEqual(10);
  });

  test('every fact is told of by a dispatch', () => {
    const told = new Set(dispatches.flatMap((d) => d.facts));
    expect(facts.filter((f) => !told.has(f.key)).map((f) => f.key)).toEqual([]);
  });
});

describe('dispatches', () => {
  test('there are enough, each with an id of its own, which names its file', () => {
    expect(dispatches.length).toBeGreaterThanOrEqual(120);
    expect(new Set(dispatches.map((d) => d.id)).size).toBe(dispatches.length);
    for (const d of dispatches) expect(d.file).toBe(`${d.id}.json`);
  });

  test.each(dispatches.map((d) => [d.id, d] as const))('%s', (id, d) => {
    expect(d.outlet).toBe('Brinkgraph demonstration');
    expect(d.demonstration).toBe(true);
    expect(id.startsWith(d.published)).toBe(true);
    expect(d.sources.length).toBeGreaterThan(0);
    for (const source of d.sources) expect(source).toMatch(/\S/);
    expect(d.title).toMatch(/^\S.*\S$/);

    const words = d.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(40);
    expect(words).toBeLessThanOrEqual(260);

    // tells of facts, none of them of a later day
    expect(d.facts.length).toBeGreaterThan(0);
    const told = d.facts.map((key) => byKey.get(key));
    expect(told).not.toContain(undefined);
    for (const f of told) expect(f!.date <= d.published.slice(0, f!.date.length), f!.key).toBe(true);

    // quotes nobody but the facts
    for (const { start, end } of findQuotations(d.text)) {
      const quoted = d.text
        .slice(start, end)
        .replace(/[,.?!]$/, '')
        .toLowerCase();
      expect(
        told.some((f) => f!.quote.toLowerCase().includes(quoted)),
        quoted,
      ).toBe(true);
    }

    // names a weekday only where something known happened on one, or where a fact of those days speaks of one, or where a fact speaks of one
    const known = [
      d.published,
      ...told.flatMap((f) => [f!.date, byKey.get(f!.respondsTo)?.date ?? '']),
      ...eventDates.filter((e) => isDay(e) && apart(e, d.published) <= 8),
    ];
    const weekdays = new Set(known.filter(isDay).map(weekdayOf));
    const near = facts.filter((f) => isDay(f.date) && apart(f.date, d.published) <= 8);
    for (const weekday of WEEKDAYS)
      if (near.some((f) => `${f.what} ${f.trigger}`.includes(weekday))) weekdays.add(weekday);
    for (const weekday of WEEKDAYS)
      if (new RegExp(`\\b${weekday}\\b`).test(d.text)) expect(weekdays).toContain(weekday);
  });
});
