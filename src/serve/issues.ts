import type { Issue } from '../model.js';
import { ISSUES } from '../model.js';

const LABELS: Readonly<Record<Issue, string>> = {
  'troops-deployment': 'Deployment of troops',
  'long-range-strikes': 'Long-range strikes',
  'arms-supply': 'Supply of arms',
  'alliance-enlargement': 'Enlargement of alliances',
  'nuclear-weapons': 'Nuclear weapons',
  'direct-war': 'Direct war',
  'airspace-and-incursions': 'Airspace and incursions',
  'territory-and-sovereignty': 'Territory and sovereignty',
  'maritime-passage': 'Passage at sea',
  'sanctions-and-trade': 'Sanctions and trade',
  'nuclear-programme': 'Nuclear programmes',
  'missile-tests': 'Missile tests',
  'military-exercises': 'Military exercises',
  'cyber-and-hybrid': 'Cyber attacks and hybrid means',
  'hostages-and-civilians': 'Hostages and civilians',
  'ceasefire-and-talks': 'Ceasefire and talks',
  'diplomatic-contacts': 'Diplomatic contacts',
  'energy-and-infrastructure': 'Energy and infrastructure',
  other: 'Other',
};

/** Values of the enum `IssueCode`, which can have no hyphens: `TROOPS_DEPLOYMENT` is `troops-deployment` within. */
export const ISSUE_CODES: Readonly<Record<string, Issue>> = Object.fromEntries(
  ISSUES.map((issue) => [issue.replaceAll('-', '_').toUpperCase(), issue]),
);

/** The type `Issue` of a slug. */
export function describeIssue(issue: Issue) {
  return { code: issue, slug: issue, label: LABELS[issue] };
}
