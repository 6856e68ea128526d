import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, ContactPoint, CountryCode, Known, Place, reference, Text, ZoneCode } from './fields.ts';
import { StatusFact } from './status-fact.ts';

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
  supervisoryAuthority: Text.optional(),
  mayTakeRoutedContacts: Known.default('not-known'),
  statusFacts: z.array(StatusFact).default([]),
});
export type GroupEntity = z.infer<typeof GroupEntity>;
