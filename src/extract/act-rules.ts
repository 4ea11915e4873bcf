import { CHARGE_ACTS } from './act-charges.js';
import { DEMAND_ACTS } from './act-demands.js';
import { PLAN_ACTS } from './act-plans.js';
import { REFUSAL_ACTS } from './act-refusals.js';
import type { ActRule } from './act-rule.js';
import { THREAT_ACTS } from './act-threats.js';

/** The order counts: which act the first that fits makes is a feature. */
export const ACT_RULES: readonly ActRule[] = [
  ...THREAT_ACTS,
  ...DEMAND_ACTS,
  ...REFUSAL_ACTS,
  ...CHARGE_ACTS,
  ...PLAN_ACTS,
];
