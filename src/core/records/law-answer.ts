import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { Known, Text } from './fields.ts';

/**
 * Questions that a law asks of one transfer and that nothing else in the register answers. A rule of the law pack names the question; the transfer
 * answers it, for a span of days, on evidence.
 */
export const LawQuestion = z.enum([
  'bulk-sensitive-or-government-data',
  'chinese-security-assessment-needed',
  'chinese-security-assessment-passed',
  'chinese-filing-made',
  'chinese-volume-below-thresholds',
  'chinese-important-data',
  'due-diligence-on-importer',
  'importer-checked-regularly',
  'person-informed-of-destination-and-measures',
  'written-summary-given',
  'person-warned-expressly',
]);
export type LawQuestion = z.infer<typeof LawQuestion>;

/** The answer of one transfer to such a question. No answer is *not known*. */
export const LawAnswer = z.strictObject({
  question: LawQuestion,
  answer: Known,
  evidence: Text.optional(),
  validFrom: DaySchema.optional(),
  validTo: DaySchema.optional(),
});
export type LawAnswer = z.infer<typeof LawAnswer>;
