import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { CountryCode, commonFields, Known, reference, Text } from './fields.ts';

/** What a matter is: each kind has a clock of its own, or none. */
export const MatterKind = z.enum([
  'request',
  'complaint',
  'breach',
  'authority-enquiry',
  'authority-access-request-abroad',
]);
export type MatterKind = z.infer<typeof MatterKind>;

/** What a matter waits for. Whether that stops its clock is the law's to say. */
export const PauseKind = z.enum(['clarification', 'identity', 'fee', 'other']);
export type PauseKind = z.infer<typeof PauseKind>;

/** A time when somebody waits: `from` the day of asking, `to` the day on which the answer came. */
const Pause = z.strictObject({
  from: DaySchema,
  to: DaySchema.optional(),
  kind: PauseKind.default('other'),
  reason: Text,
});

/** A request, complaint, breach or enquiry and its clock. It needs no person's name. */
export const Matter = z.strictObject({
  ...commonFields,
  title: Text,
  kind: MatterKind,
  /** A regime of the law pack, or a law that it does not hold, in words. */
  regime: Text.optional(),
  receivedOn: DaySchema,
  /** For a breach: the time of the day on which it became known, as it was where the controller is. */
  awareAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'field.not-a-time' })
    .optional(),
  /** For an enquiry: the country of the authority, and whether it asks for the record of processing. */
  country: CountryCode.optional(),
  requestForRecord: Known.optional(),
  acknowledgedOn: DaySchema.optional(),
  pauses: z.array(Pause).default([]),
  extension: z.strictObject({ decidedOn: DaySchema, reason: Text }).optional(),
  dueOn: DaySchema.optional(),
  closedOn: DaySchema.optional(),
  outcome: Text.optional(),
  linked: z
    .array(
      reference(
        'entity',
        'third-party',
        'agreement',
        'activity',
        'transfer',
        'assessment',
        'notice',
        'policy',
        'matter',
      ),
    )
    .default([]),
});
export type Matter = z.infer<typeof Matter>;
