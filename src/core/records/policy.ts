import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, CountryCode, reference, Text, ZoneCode } from './fields.ts';

/** How contacts are routed: whose area is home, how nearness is measured, and what happens when there is no mechanism. */
export const RoutingPolicy = z.strictObject({
  ...commonFields,
  title: Text,
  homeController: reference('entity'),
  homeArea: z.array(z.enum(['uk', 'eea'])).min(1, { error: 'field.needs-an-area' }),
  measure: z.enum(['capital', 'nearest-point']).default('capital'),
  /** Kilometres: a lead smaller than this over the runner-up is put before a person. */
  marginKilometres: z.number().min(0).default(0),
  /** Decides between entities of the same distance or country, first one first. */
  preference: z.array(reference('entity')).default([]),
  fixedAssignments: z
    .array(
      z.strictObject({ country: CountryCode, zone: ZoneCode.optional(), entity: reference('entity'), reason: Text }),
    )
    .default([]),
  whenNoMechanism: z.enum(['hold', 'flag']).default('hold'),
  validFrom: DaySchema.optional(),
  validTo: DaySchema.optional(),
});
export type RoutingPolicy = z.infer<typeof RoutingPolicy>;
