import type { Features } from './judge.js';

/** How close a side stands to an act, closest first: spoken to, acting in its condition or elsewhere in it, hearing it told, named in it or around it. */
const STANDINGS = ['spoken to', 'condition', 'agent', 'told', 'in', 'out', 'before', 'after', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

function standingOf(features: Features): Standing {
  const names = [...features.keys()];
  const told = names.filter((name) => name.startsWith('spoken to='));
  if (told.some((name) => !name.startsWith('spoken to=SAY/'))) return 'spoken to';
  if (features.has('agent=condition')) return 'condition';
  if (names.some((name) => name.startsWith('agent='))) return 'agent';
  if (told.length > 0) return 'told';
  return (['in', 'out', 'before', 'after'] as const).find((name) => features.has(name)) ?? 'none';
}

/** The closest of some standings. */
export const closest = (standings: readonly Standing[]): Standing | 'alone' =>
  STANDINGS.find((s) => standings.includes(s)) ?? 'alone';

/** Gives how each stands, and notes that on it, and how the closest of the others does: who is spoken to leaves little for who is merely named. */
export function noteStandings(
  all: readonly Map<string, number>[],
  note: (features: Map<string, number>, name: string) => void,
): readonly Standing[] {
  const standings = all.map(standingOf);
  all.forEach((features, i) => {
    const own = standings[i]!;
    const other = closest(standings.filter((_, k) => k !== i));
    const rank = (s: Standing) => STANDINGS.indexOf(s);
    const against = other === 'alone' || rank(own) < rank(other) ? 'above' : own === other ? 'level' : 'below';
    note(features, `stands=${own}`);
    note(features, `stands=${against}`);
    note(features, `stands=${own}/${other}`);
  });
  return standings;
}
