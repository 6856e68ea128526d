import * as z from 'zod';
import { DaySchema } from '../days.ts';
import {
  commonFields,
  CountryCode,
  DataKind,
  Known,
  partyReference,
  reference,
  Role,
  Text,
  ZoneCode,
} from './fields.ts';

/** Grounds of Art 49(1); `compelling-legitimate-interests` is the residual one of its second subparagraph. */
export const ExceptionGround = z.enum([
  'explicit-consent',
  'contract-with-person',
  'contract-in-interest-of-person',
  'public-interest',
  'legal-claims',
  'vital-interests',
  'public-register',
  'compelling-legitimate-interests',
]);
export type ExceptionGround = z.infer<typeof ExceptionGround>;

const ReliedOnException = z.strictObject({
  regime: Text,
  ground: ExceptionGround,
  reasons: Text.optional(),
  necessary: Known.default('not-known'),
  conditionsMet: Known.default('not-known'),
  /** The residual ground only: Art 49(6) wants assessment and safeguards in the Article 30 record. */
  enteredInRecord: Known.default('not-known'),
  validFrom: DaySchema.optional(),
  validTo: DaySchema.optional(),
});
export type ReliedOnException = z.infer<typeof ReliedOnException>;

/** Where the data go: a territory (with its zone), or an international organisation. */
export const Destination = z
  .strictObject({ country: CountryCode.optional(), zone: ZoneCode.optional(), organisation: Text.optional() })
  .refine((destination) => (destination.country === undefined) !== (destination.organisation === undefined), {
    error: 'field.one-destination',
    path: ['country'],
  });

/**
 * Personal data going from one party to another. An onward leg is a transfer of its own, named by the one before it. Reading from afar is
 * a transfer as sending is.
 */
export const Transfer = z.strictObject({
  ...commonFields,
  title: Text,
  exporter: partyReference(),
  importer: partyReference(),
  exporterRole: Role,
  importerRole: Role,
  initiatedBy: z.enum(['exporter', 'person', 'importer', 'processor-of-exporter', 'not-known']).default('exporter'),
  destination: Destination,
  activities: z.array(reference('activity')).default([]),
  people: z.array(Text).default([]),
  dataCategories: z.array(z.strictObject({ name: Text, kinds: z.array(DataKind).default([]) })).default([]),
  means: z.enum(['sent', 'read-from-afar', 'sent-and-read']).default('sent'),
  frequency: z.enum(['once', 'occasional', 'regular', 'continuous', 'not-known']).default('not-known'),
  volume: Text.optional(),
  agreements: z.array(reference('agreement')).default([]),
  assessments: z.array(reference('assessment')).default([]),
  exceptions: z.array(ReliedOnException).default([]),
  onwardTransfers: z.array(reference('transfer')).default([]),
  from: DaySchema.optional(),
  to: DaySchema.optional(),
});
export type Transfer = z.infer<typeof Transfer>;
