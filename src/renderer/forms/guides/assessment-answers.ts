import { createContext, use } from 'react';
import { expiryOf } from '../../../core/assessments/expiry.ts';
import type { Expiry } from '../../../core/assessments/expiry.ts';
import { contradictions, differsFromAdvice, whatFollows } from '../../../core/assessments/follows.ts';
import type { Follows } from '../../../core/assessments/follows.ts';
import { progressOf } from '../../../core/assessments/progress.ts';
import type { StepProgress } from '../../../core/assessments/progress.ts';
import type { Day } from '../../../core/days.ts';
import { TransferAssessment } from '../../../core/records/assessment.ts';
import type { Statement } from '../../../core/statement.ts';
import { modelOf } from '../model/read-schema.ts';
import { recordOf } from '../model/values.ts';
import type { Values } from '../model/values.ts';

/** What the answers of an assessment come to. */
export interface Guided {
  readonly steps: readonly StepProgress[];
  readonly follows: Follows;
  readonly contradictions: readonly Statement[];
  readonly expiry: Expiry;
  /** What the officer advised, where it was decided otherwise; and why it was. */
  readonly against: { readonly advice: string; readonly why: string } | undefined;
}

/** An assessment in which nothing is answered. */
const NOTHING = TransferAssessment.parse({
  id: '00000000-0000-7000-8000-000000000000',
  title: 'untitled',
  method: 'other',
  legalTest: 'not-known',
  scope: {},
});

/** What an assessment comes to on a day. */
export function guidedBy(assessment: TransferAssessment, day: Day): Guided {
  const { dpoAdvice, whyNotAsAdvised = '' } = assessment;
  return {
    steps: progressOf(assessment, day),
    follows: whatFollows(assessment),
    contradictions: contradictions(assessment),
    expiry: expiryOf(assessment),
    against: differsFromAdvice(assessment) ? { advice: dpoAdvice?.advice ?? '', why: whyNotAsAdvised } : undefined,
  };
}

/**
 * The same for what is typed: it may not keep the schema yet, and what is lacking counts as not answered.
 * @returns nothing as long as no method is chosen
 */
export function guidedByValues(values: Values, day: Day): Guided | undefined {
  if (values['method'] === '' || values['method'] === undefined) return undefined;
  const made = recordOf(modelOf('assessment'), values) as unknown as Partial<TransferAssessment>;
  return guidedBy({ ...NOTHING, ...made }, day);
}

export const GuidedContext = createContext<Guided | undefined>(undefined);

/** What the answers of the open form come to; nothing before a method is chosen. */
export function useGuided(): Guided | undefined {
  return use(GuidedContext);
}
