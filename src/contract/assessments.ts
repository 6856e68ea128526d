import * as z from 'zod';
import type { AssessmentState, Expiry } from '../core/assessments/expiry.ts';
import type { AspectFit } from '../core/assessments/reuse.ts';
import type { TransferAssessment } from '../core/records/assessment.ts';
import { Dates, Kind } from './common.ts';
import { answer, command, query } from './entry.ts';

/** A transfer to the same importer that does not use the assessment: whether it may, and why. */
export interface ReuseOffer {
  readonly transfer: string;
  readonly name: string;
  readonly within: boolean;
  readonly aspects: readonly AspectFit[];
}

/** Another assessment in the same line: before it, or after it. */
export interface InLine {
  readonly id: string;
  readonly name: string;
  readonly completedOn?: string | undefined;
}

/** What the assessments are asked for beside their records. */
export const assessmentEntries = {
  /** How an assessment stands on a day, what it took the place of, and which transfers might rest on it too. */
  'assessments.reach': query(
    Dates.extend({ id: z.uuid() }),
    z.object({
      state: answer<{ readonly of: AssessmentState }>(),
      expiry: answer<Expiry>(),
      supersedes: z.array(answer<InLine>()),
      supersededBy: answer<InLine>().optional(),
      offers: z.array(answer<ReuseOffer>()),
      /** The categories of data of the transfers that use it, for a scope that states none. */
      dataCategories: z.array(z.string()),
    }),
  ),
  /** What a new assessment of a transfer begins with. */
  'assessments.begin': query(
    z.strictObject({
      transfer: z.uuid(),
      method: z.enum(['ico-six-questions', 'edpb-six-steps', 'my-transfer-impact-assessment', 'other']),
    }),
    z.object({
      prefill: answer<Partial<TransferAssessment>>(),
      names: z.record(z.string(), z.object({ kind: Kind, name: z.string() })),
    }),
  ),
  /** Makes a new draft with the same scope that supersedes the assessment: one change, so that one undo takes back both. */
  'assessments.renew': command(z.strictObject({ id: z.uuid() }), z.object({ id: z.string(), sequence: z.int() })),
};
