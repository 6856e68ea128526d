import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, CountryCode, Known, partyReference, reference, Text, ZoneCode } from './fields.ts';
import { ExceptionGround } from './transfer.ts';

const RiskLevel = z.enum(['low', 'moderate', 'high', 'not-known']);

/** The yardsticks that an assessment can apply, each a law's own. */
export const LegalTest = z.enum([
  'uk-before-february-2026',
  'uk-not-materially-lower',
  'eu-essentially-equivalent',
  'my-equivalent-protection',
  'ch-adequate-protection',
  'difc-adequacy-assessment',
  'not-known',
]);
export type LegalTest = z.infer<typeof LegalTest>;
const Territory = z.strictObject({ country: CountryCode, zone: ZoneCode.optional() });

/** What makes an assessment be made again before its last day. */
export const ReviewTrigger = z.enum([
  'law-change',
  'judgment',
  'list-removal',
  'new-sub-processor',
  'new-data-type',
  'other',
]);
export type ReviewTrigger = z.infer<typeof ReviewTrigger>;

/** What the officer says of the decision. Art 39(1): to advise is the officer's, to decide is not. */
export const AdvicePosition = z.enum(['agrees', 'agrees-with-conditions', 'disagrees', 'not-stated']);
export type AdvicePosition = z.infer<typeof AdvicePosition>;

/** Question 3 of the ICO: how far the investigation goes, with its reasons. */
const investigationFields = {
  investigation: z.enum(['brief', 'detailed', 'with-local-advice']).optional(),
  investigationReasons: Text.optional(),
};

/** Questions 4 to 6 of the ICO. An answer that nobody has given yet is absent; *not known* is an answer. */
const icoFields = {
  humanRights: z
    .array(z.strictObject({ dataCategory: Text, increasesRisk: Known.default('not-known'), finding: Text.optional() }))
    .default([]),
  countrySources: Text.optional(),
  enforceableInUk: Known.optional(),
  enforceableInUkReasons: Text.optional(),
  enforceableElsewhere: Known.optional(),
  enforceableWhere: Text.optional(),
  /** The data that questions 4 and 5 leave unprotected: an exception for each, or it is not sent. */
  significantRiskData: z
    .array(
      z.strictObject({
        dataCategory: Text,
        ground: ExceptionGround.optional(),
        applies: Known.default('not-known'),
        reasons: Text.optional(),
      }),
    )
    .default([]),
};

/** Steps 2 to 6 of the EDPB. Law that is not applied in practice needs the documents that prove it. */
const edpbFields = {
  toolFinding: Text.optional(),
  lawAndPractice: z.enum(['no-problem', 'problematic-not-applied', 'problematic']).optional(),
  lawAndPracticeFinding: Text.optional(),
  practiceProof: Text.optional(),
  measuresEffective: Known.optional(),
  measuresFinding: Text.optional(),
  formalSteps: z.enum(['none-needed', 'taken', 'open']).optional(),
  formalStepsFinding: Text.optional(),
  reassessment: Text.optional(),
};

/** The two ways of s.129(2) of the Malaysian act. */
const malaysianFields = {
  similarLaw: Known.optional(),
  similarLawFinding: Text.optional(),
  equivalentProtection: Known.optional(),
  equivalentProtectionFinding: Text.optional(),
};

/**
 * An assessment of transfers: the ICO's six questions, the EDPB's six steps, or a Malaysian transfer impact assessment. Its scope decides which
 * transfers may rest on it; an empty list in the scope leaves that aspect open. Which fields answer which question stands in
 * `assessments/guide.ts`.
 */
export const TransferAssessment = z.strictObject({
  ...commonFields,
  title: Text,
  method: z.enum(['ico-six-questions', 'edpb-six-steps', 'my-transfer-impact-assessment', 'other']),
  /** The yardstick applied: it differs between the UK (before and since 5 February 2026), the EU and Malaysia. */
  legalTest: LegalTest,
  scope: z.strictObject({
    exporters: z.array(partyReference()).default([]),
    importers: z.array(partyReference()).default([]),
    destinations: z.array(Territory).default([]),
    activities: z.array(reference('activity')).default([]),
    dataCategories: z.array(Text).default([]),
    instruments: z.array(Text).default([]),
  }),
  /** Where the importer passes the data on to. */
  onward: z.array(Territory).default([]),
  circumstances: Text.optional(),
  assessor: Text.optional(),
  approver: Text.optional(),
  decidedOn: DaySchema.optional(),
  dpoAdvice: z
    .strictObject({ position: AdvicePosition.default('not-stated'), advice: Text, on: DaySchema.optional() })
    .optional(),
  /** Why the approver decided otherwise than the officer advised. */
  whyNotAsAdvised: Text.optional(),
  completedOn: DaySchema.optional(),
  /** Questions of a method that has no guide here, and findings that were recorded before there was one. */
  answers: z.array(z.strictObject({ question: Text, finding: Text })).default([]),
  risks: z.array(z.strictObject({ dataCategory: Text, before: RiskLevel, after: RiskLevel })).default([]),
  riskReasons: Text.optional(),
  lawsConsidered: z.array(Text).default([]),
  ...investigationFields,
  ...icoFields,
  ...edpbFields,
  ...malaysianFields,
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
  expiryEvents: z
    .array(z.strictObject({ trigger: ReviewTrigger.default('other'), event: Text, occurredOn: DaySchema.optional() }))
    .default([]),
  supersededBy: reference('assessment').optional(),
});
export type TransferAssessment = z.infer<typeof TransferAssessment>;
