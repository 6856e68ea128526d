import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, ContactPoint, CountryCode, Known, Place, reference, Text, ZoneCode } from './fields.ts';
import { StatusFact } from './status-fact.ts';

/**
 * Why no representative is designated under one regime although it reaches the company from outside: Art 27(2), (a) processing that is occasional,
 * holds no special category or criminal offence data on a large scale and is unlikely to be a risk to people, or (b) a public authority or body.
 */
export const RepresentativeExemption = z.strictObject({
  regime: z.enum(['uk-gdpr', 'eu-gdpr']),
  ground: z.enum(['occasional-processing', 'public-authority']),
  reasons: Text,
  occasional: Known.default('not-known'),
  largeScaleSensitiveData: Known.default('not-known'),
  riskUnlikely: Known.default('not-known'),
  decidedOn: DaySchema.optional(),
});
export type RepresentativeExemption = z.infer<typeof RepresentativeExemption>;

/** A company, or a branch of one, of the group that keeps the register. A branch is the same legal person as `branchOf`. */
export const GroupEntity = z.strictObject({
  ...commonFields,
  legalName: Text,
  tradingName: Text.optional(),
  country: CountryCode,
  zone: ZoneCode.optional(),
  registeredOffice: Place.optional(),
  registrations: z
    .array(
      z.strictObject({
        kind: z.enum(['company', 'regulator', 'other']),
        authority: Text,
        number: Text,
        tier: Text.optional(),
        renewal: DaySchema.optional(),
      }),
    )
    .default([]),
  parent: reference('entity').optional(),
  branchOf: reference('entity').optional(),
  existsFrom: DaySchema.optional(),
  existsTo: DaySchema.optional(),
  dataPrivacyContact: ContactPoint.optional(),
  dataProtectionOfficer: ContactPoint.optional(),
  ukRepresentative: ContactPoint.optional(),
  euRepresentative: ContactPoint.optional(),
  representativeExemptions: z.array(RepresentativeExemption).default([]),
  supervisoryAuthority: Text.optional(),
  mayTakeRoutedContacts: Known.default('not-known'),
  statusFacts: z.array(StatusFact).default([]),
});
export type GroupEntity = z.infer<typeof GroupEntity>;
