import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { Known, Text } from './fields.ts';

/** Laws and schemes whose reach over an importer an approval may depend on. */
export const Scheme = z.enum([
  'dpf',
  'uk-extension',
  'swiss-us-dpf',
  'privacy-shield',
  'pipeda',
  'appi',
  'pipa',
  'lgpd',
  'automated-processing',
  'sector-supervision',
  'cross-border-privacy-rules',
  'us-covered-person',
]);
export type Scheme = z.infer<typeof Scheme>;

/**
 * Whether an importer is subject to a law or takes part in a scheme, for exactly one legal entity, on the evidence of a day. A yearly
 * certification is *not known* after `nextDue`, whatever `answer` says.
 */
export const StatusFact = z.strictObject({
  scheme: Scheme,
  legalEntity: Text,
  answer: Known,
  coversStaffData: Known.default('not-known'),
  validFrom: DaySchema.optional(),
  validTo: DaySchema.optional(),
  nextDue: DaySchema.optional(),
  evidence: Text.optional(),
  checks: z.array(z.strictObject({ on: DaySchema, by: Text, outcome: Text })).default([]),
});
export type StatusFact = z.infer<typeof StatusFact>;
