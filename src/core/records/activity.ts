import * as z from 'zod';
import { DaySchema } from '../days.ts';
import {
  commonFields,
  ContactPoint,
  CountryCode,
  DataKind,
  Known,
  LinkedDocument,
  partyReference,
  reference,
  Role,
  Text,
} from './fields.ts';

/** Art 6(1) bases; the UK adds recognised legitimate interest, Art 6(1)(ea), since 5 February 2026. */
export const ArticleSixBasis = z.enum([
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'recognised-legitimate-interest',
]);

/** How long one category of data is kept: a number of units from an event, or until an event. */
export const Retention = z.strictObject({
  description: Text,
  number: z.int().min(0).optional(),
  unit: z.enum(['days', 'months', 'years']).optional(),
  fromEvent: Text.optional(),
  untilEvent: Text.optional(),
});
export type Retention = z.infer<typeof Retention>;

const Purpose = z.strictObject({
  description: Text,
  bases: z
    .array(
      z.strictObject({
        basis: ArticleSixBasis,
        people: Text.optional(),
        legitimateInterest: Text.optional(),
        assessment: LinkedDocument.optional(),
      }),
    )
    .default([]),
});

/** Why a regime reaches this activity, beyond the place where its controller is established. */
const Reach = z.strictObject({
  regime: Text,
  because: z.enum(['establishment', 'offers-goods-or-services', 'monitors-behaviour', 'public-international-law']),
  reason: Text.optional(),
});

/** Columns of the ICO controller layout that Art 30 does not ask for. */
const IcoColumns = z.strictObject({
  rightsAvailable: Text.optional(),
  recordOfConsent: LinkedDocument.optional(),
  breachOccurred: Known.default('not-known'),
  recordOfBreach: LinkedDocument.optional(),
  retentionPolicy: LinkedDocument.optional(),
  retainedAccordingToPolicy: Known.default('not-known'),
  reasonsForNotAdhering: Text.optional(),
});

/** A processing activity: an entry of the Art 30(1) record (`controller`) or of the Art 30(2) record (`processor`). */
export const ProcessingActivity = z.strictObject({
  ...commonFields,
  title: Text,
  kind: z.enum(['controller', 'processor']),
  businessFunction: Text.optional(),
  /** Art 30(1): the entities that decide. */
  controllers: z.array(reference('entity')).default([]),
  jointControllers: z
    .array(z.strictObject({ party: partyReference(), arrangement: reference('agreement').optional() }))
    .default([]),
  /** Art 30(2): the entities that act as processor, and each controller that they act for. */
  processors: z.array(reference('entity')).default([]),
  controllersServed: z
    .array(
      z.strictObject({
        party: partyReference(),
        representative: ContactPoint.optional(),
        contract: reference('agreement').optional(),
        categoriesOfProcessing: z.array(Text).default([]),
      }),
    )
    .default([]),
  regimes: z.array(Reach).default([]),
  purposes: z.array(Purpose).default([]),
  specialCategoryCondition: Text.optional(),
  schedule1Condition: Text.optional(),
  people: z.array(Text).default([]),
  dataCategories: z
    .array(
      z.strictObject({
        name: Text,
        kinds: z.array(DataKind).default([]),
        items: z.array(Text).default([]),
        retention: z.array(Retention).default([]),
      }),
    )
    .default([]),
  recipients: z
    .array(
      z.strictObject({
        party: partyReference().optional(),
        category: Text.optional(),
        role: Role.optional(),
        contract: reference('agreement').optional(),
      }),
    )
    .default([]),
  sources: z.array(Text).default([]),
  systems: z
    .array(z.strictObject({ name: Text, country: CountryCode.optional(), operatedBy: partyReference().optional() }))
    .default([]),
  securityMeasures: z.array(Text).default([]),
  automatedDecisions: z.strictObject({ used: Known.default('not-known'), description: Text.optional() }).optional(),
  impactAssessment: z
    .strictObject({
      required: Known.default('not-known'),
      progress: Text.optional(),
      document: LinkedDocument.optional(),
    })
    .optional(),
  icoColumns: IcoColumns.optional(),
  approvedBy: Text.optional(),
  from: DaySchema.optional(),
  to: DaySchema.optional(),
});
export type ProcessingActivity = z.infer<typeof ProcessingActivity>;
