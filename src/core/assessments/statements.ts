import { statementsOf } from '../statement.ts';

type None = Record<string, never>;

/**
 * What is said of an assessment: what its steps lack, what follows from its answers, how long it holds, and whether a transfer lies in its scope. Fields
 * are codes of the record's schema, for which the catalogue has the words of the form.
 */
export interface AssessmentStatements {
  'assessments.lacks': { fields: readonly string[] };
  'assessments.categories-not-answered': { categories: readonly string[] };
  'assessments.no-importer': None;
  'assessments.proof-missing': None;
  'assessments.not-needed-enforceable': None;
  'assessments.not-needed-nothing-unprotected': None;
  'assessments.not-needed-no-measures': None;
  'assessments.not-needed-similar-law': None;
  'assessments.item-undecided': { category: string };
  'assessments.completed-later': { on: string };
  'assessments.run-out': { on: string };

  'assessments.follows-all-protected': None;
  'assessments.follows-question-open': { question: string };
  'assessments.follows-unprotected-by-rights': { categories: readonly string[] };
  'assessments.follows-unprotected-by-enforcement': None;
  'assessments.follows-exception': { category: string; ground: string };
  'assessments.follows-do-not-send': { category: string };
  'assessments.follows-item-open': { category: string };
  'assessments.follows-no-problem': None;
  'assessments.follows-not-applied': None;
  'assessments.follows-not-applied-unproved': None;
  'assessments.follows-measures-help': None;
  'assessments.follows-measures-not-recorded': None;
  'assessments.follows-measures-fail': None;
  'assessments.follows-formal-open': None;
  'assessments.follows-similar-law': None;
  'assessments.follows-equivalent-protection': None;
  'assessments.follows-neither-way': None;
  'assessments.follows-no-guide': None;

  'assessments.contradiction-too-wide': None;
  'assessments.contradiction-too-narrow': None;
  'assessments.contradiction-measures-unsaid': None;
  'assessments.contradiction-test': { method: string; legalTest: string };
  'assessments.contradiction-former-test': { completed: string };
  'assessments.contradiction-risk-rises': { categories: readonly string[] };

  'assessments.holds-three-years': { on: string };
  'assessments.holds-until': { on: string };
  'assessments.holds-shorter-than-recorded': { on: string; recorded: string };
  'assessments.holds-until-event': { events: readonly string[] };
  'assessments.ended-by-event': { event: string; on: string };
  'assessments.holds-without-end': None;
  'assessments.holds-from-completion': { years: number };

  'assessments.scope-in': { aspect: string };
  'assessments.scope-open': { aspect: string };
  'assessments.scope-out': { aspect: string; what: readonly string[] };
}

/** Makes a statement about an assessment. */
export const say = statementsOf<AssessmentStatements>();
