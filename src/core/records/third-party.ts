import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, ContactPoint, CountryCode, Known, Place, reference, Text, ZoneCode } from './fields.ts';
import { StatusFact } from './status-fact.ts';

/**
 * Anyone outside the group who sends or receives personal data: a vendor, an adviser, an authority, a buyer. What it is to the data
 * (processor, controller, joint controller) is said by each activity and transfer. `category` is true where a notice names only a kind of
 * recipient ('providers of website hosting') and no company.
 */
export const ThirdParty = z.strictObject({
  ...commonFields,
  legalName: Text,
  category: z.boolean().default(false),
  kind: z.enum([
    'vendor',
    'adviser',
    'authority',
    'buyer',
    'customer',
    'partner',
    'international-organisation',
    'other',
  ]),
  services: Text.optional(),
  country: CountryCode.optional(),
  zone: ZoneCode.optional(),
  registeredOffice: Place.optional(),
  contactPoint: ContactPoint.optional(),
  /** Where data are stored and from where they are read: reading from afar is a transfer as sending is. */
  places: z
    .array(
      z.strictObject({
        country: CountryCode,
        zone: ZoneCode.optional(),
        use: z.enum(['stored', 'read-from']),
        validFrom: DaySchema.optional(),
        validTo: DaySchema.optional(),
      }),
    )
    .default([]),
  subProcessors: z
    .array(
      z.strictObject({
        party: reference('third-party', 'entity'),
        service: Text.optional(),
        validFrom: DaySchema.optional(),
        validTo: DaySchema.optional(),
      }),
    )
    .default([]),
  usesDataForOwnPurposes: Known.default('not-known'),
  existsFrom: DaySchema.optional(),
  existsTo: DaySchema.optional(),
  statusFacts: z.array(StatusFact).default([]),
});
export type ThirdParty = z.infer<typeof ThirdParty>;
