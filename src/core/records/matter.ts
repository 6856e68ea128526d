import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, reference, Text } from './fields.ts';

/** A request, complaint, breach or enquiry and its clock. It needs no person's name. */
export const Matter = z.strictObject({
  ...commonFields,
  title: Text,
  kind: z.enum(['request', 'complaint', 'breach', 'authority-enquiry', 'authority-access-request-abroad']),
  regime: Text.optional(),
  receivedOn: DaySchema,
  pauses: z.array(z.strictObject({ from: DaySchema, to: DaySchema.optional(), reason: Text })).default([]),
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
