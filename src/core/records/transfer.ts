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
import { LawAnswer } from './law-answer.ts';

/**
 * Grounds of exception. The first eight are those of Art 49(1) of the UK and EU GDPR, `compelling-legitimate-interests` the residual one of its second
 * subparagraph; other laws use some of them and have more, which follow.
 */
export const ExceptionGround = z.enum([
  'explicit-consent',
  'contract-with-person',
  'contract-in-interest-of-person',
  'public-interest',
  'legal-claims',
  'vital-interests',
  'public-register',
  'compelling-legitimate-interests',
  'mitigation-of-adverse-action',
  'judicial-cooperation',
  'substantially-similar-law',
  'data-in-transit',
  'public-data',
  'human-resources-management',
  'emergency',
  'volume-below-thresholds',
]);
export type ExceptionGround = z.infer<typeof ExceptionGround>;

/** Consent on which an exception rests: when it was given, the proof of it, what the person was told, and when it was withdrawn. */
const ConsentGiven = z.strictObject({
  givenOn: DaySchema.optional(),
  proof: Text.optional(),
  toldOfRisks: Known.default('not-known'),
  withdrawnOn: DaySchema.optional(),
});

const ReliedOnException = z.strictObject({
  regime: Text,
  ground: ExceptionGround,
  reasons: Text.optional(),
  necessary: Known.default('not-known'),
  conditionsMet: Known.default('not-known'),
  /** The residual ground only: Art 49(6) wants assessment and safeguards in the Article 30 record. */
  enteredInRecord: Known.default('not-known'),
  /** The residual ground only: the authority and the people have to be told of the transfer (Art 49(1), second subparagraph). */
  authorityTold: Known.default('not-known'),
  peopleTold: Known.default('not-known'),
  consent: ConsentGiven.optional(),
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
  lawAnswers: z.array(LawAnswer).default([]),
  onwardTransfers: z.array(reference('transfer')).default([]),
  from: DaySchema.optional(),
  to: DaySchema.optional(),
});
export type Transfer = z.infer<typeof Transfer>;
