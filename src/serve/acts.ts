import type { Act } from '../model.js';

export interface ActCode {
  readonly plover: readonly string[];
  readonly cameo: readonly string[];
  /** Goldstein's value of the first CAMEO code, null where the codes differ too much to give one. */
  readonly goldstein: number | null;
}

/** Codes of the guide's acts: CAMEO 1.1b3, PLOVER, and the Goldstein scale as carried over to CAMEO. Typical code first. */
export const ACT_CODES: Readonly<Record<Act, ActCode>> = {
  THREATEN: { plover: ['THREATEN'], cameo: ['13'], goldstein: -6 },
  WARN: { plover: ['THREATEN'], cameo: ['130', '012'], goldstein: -4.4 },
  DEMAND: { plover: ['REQUEST'], cameo: ['10'], goldstein: -5 },
  REJECT: { plover: ['REJECT'], cameo: ['12'], goldstein: -4 },
  DENY: { plover: [], cameo: ['016'], goldstein: -2 },
  ACCUSE: { plover: ['ACCUSE'], cameo: ['11'], goldstein: -2 },
  SIGNAL: { plover: ['CONSULT', 'MOBILIZE'], cameo: ['01', '02', '03', '15'], goldstein: null },
  PLEDGE: { plover: ['SUPPORT'], cameo: ['05'], goldstein: 3.5 },
  APPEAL: { plover: ['REQUEST'], cameo: ['02'], goldstein: 3 },
  REASSURE: { plover: ['CONCEDE', 'COOPERATE'], cameo: ['01', '03'], goldstein: null },
  ASSERT: { plover: ['CONSULT'], cameo: ['01'], goldstein: 0 },
};
