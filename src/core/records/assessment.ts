import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, CountryCode, Known, partyReference, reference, Text, ZoneCode } from './fields.ts';

const RiskLevel = z.enum(['low', 'moderate', 'high', 'not-known']);

/**
 * An assessment of transfers: the ICO's six questions, the EDPB's six steps, or a Malaysian transfer impact assessment. Its scope decides which
 * transfers may rest on it; an empty list in the scope leaves that aspect open.
 */
export const TransferAssessment = z.strictObject({
  ...commonFields,
  title: Text,
  method: z.enum(['ico-six-questions', 'edpb-six-steps', 'my-transfer-impact-assessment', 'other']),
  /** The yardstick applied: it differs between the UK (before and since 5 February 2026), the EU and Malaysia. */
  legalTest: z.enum([
    'uk-before-february-2026',
    'uk-not-materially-lower',
    'eu-essentially-equivalent',
    'my-equivalent-protection',
    'not-known',
  ]),
  scope: z.strictObject({
    exporters: z.array(partyReference()).default([]),
    importers: z.array(partyReference()).default([]),
    destinations: z.array(z.strictObject({ country: CountryCode, zone: ZoneCode.optional() })).default([]),
    activities: z.array(reference('activity')).default([]),
    dataCategories: z.array(Text).default([]),
    instruments: z.array(Text).default([]),
  }),
  assessor: Text.optional(),
  approver: Text.optional(),
  dpoAdvice: z.strictObject({ advice: Text, on: DaySchema.optional() }).optional(),
  completedOn: DaySchema.optional(),
  answers: z.array(z.strictObject({ question: Text, finding: Text })).default([]),
  risks: z.array(z.strictObject({ dataCategory: Text, before: RiskLevel, after: RiskLevel })).default([]),
  lawsConsidered: z.array(Text).default([]),
  enforceableWhere: Text.optional(),
  measures: z
    .array(
      z.strictObject({
        description: Text,
        kind: z.enum(['technical', 'contractual', 'organisational']),
        inPlace: Known,
      }),
    )
    .default([]),
  conclusion: z.enum(['allows', 'allows-with-measures', 'does-not-allow', 'not-concluded']).default('not-concluded'),
  expiresOn: DaySchema.optional(),
  expiryEvents: z.array(z.strictObject({ event: Text, occurredOn: DaySchema.optional() })).default([]),
  supersededBy: reference('assessment').optional(),
});
export type TransferAssessment = z.infer<typeof TransferAssessment>;
