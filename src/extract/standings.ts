import type { Features } from './judge.js';

/** How close a side stands to an act, closest first: spoken to, acting in its condition or elsewhere in it, hearing it told, named in it or around it. */
const STANDINGS = ['spoken to', 'condition', 'agent', 'told', 'in', 'out', 'before', 'after', 'none'] as const;
type Standing = (typeof STANDINGS)[number];

interface Standee {
  readonly features: Features;
}

function standingOf({ features }: Standee): Standing {
  const some = (start: string) => [...features.keys()].some((name) => name.startsWith(start));
  const told = some('spoken to=SAY/');
  if ([...features.keys()].some((name) => name.startsWith('spoken to=') && !name.startsWith('spoken to=SAY/')))
    return 'spoken to';
  if (some('agent=condition')) return 'condition';
  if (some('agent=')) return 'agent';
  if (told) return 'told';
  return (['in', 'out', 'before', 'after'] as const).find((name) => features.has(name)) ?? 'none';
}

const closest = (standings: readonly Standing[]): Standing | 'alone' =>
  STANDINGS.find((s) => standings.includes(s)) ?? 'alone';

/** The closest standing of any of them. */
export const bestStanding = (all: readonly Standee[]): Standing | 'alone' => closest(all.map(standingOf));

/** Notes on each how it stands, and how the closest of the others does: who is spoken to leaves little for who is merely named. */
export function noteStandings(
  all: readonly { readonly features: Map<string, number> }[],
  note: (features: Map<string, number>, name: string) => void,
): void {
  const standings = all.map(standingOf);
  all.forEach(({ features }, i) => {
    const own = standings[i]!;
    const other = closest(standings.filter((_, k) => k !== i));
    const rank = (s: Standing) => STANDINGS.indexOf(s);
    const against = other === 'alone' || rank(own) < rank(other) ? 'above' : own === other ? 'level' : 'below';
    note(features, `stands=${own}`);
    note(features, `stands=${against}`);
    note(features, `stands=${own}/${other}`);
  });
}
