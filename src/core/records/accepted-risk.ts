import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, reference, Text } from './fields.ts';

/** A finding that an officer of the controller decided to live with, beside what the data protection officer advised. */
export const AcceptedRisk = z.strictObject({
  ...commonFields,
  title: Text,
  findingRule: Text,
  record: reference(
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
  regime: Text.optional(),
  reason: Text,
  decidedBy: z.strictObject({ controller: reference('entity'), officer: Text, role: Text }),
  decidedOn: DaySchema,
  dpoAdvice: z.strictObject({ answer: z.enum(['agrees', 'disagrees', 'not-asked']), text: Text.optional() }),
  until: DaySchema,
});
export type AcceptedRisk = z.infer<typeof AcceptedRisk>;
