import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, reference, Text } from './fields.ts';

/**
 * Something that falls due and that somebody put off until a day, with a reason. It takes the entry out of the list until that day and changes nothing else: verdicts, findings and
 * the day itself stay as they are. It holds for the day that it was made for: once the entry falls due on another, it is over.
 */
export const Postponement = z
  .strictObject({
    ...commonFields,
    title: Text,
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
      'accepted-risk',
      'law-entry',
    ),
    /** The key of the entry in the list of what falls due. */
    item: Text,
    /** The day on which it fell due when it was put off. */
    dueOn: DaySchema,
    putOffOn: DaySchema,
    /** The day on which it is back in the list. */
    until: DaySchema,
    /** Says that whoever put it off knew that it falls due before it is back. Without this it cannot be put off past its day. */
    pastDueDay: z.boolean().default(false),
    reason: Text,
    by: Text,
  })
  .refine(({ putOffOn, until }) => until > putOffOn, { error: 'field.until-not-later', path: ['until'] })
  .refine(({ dueOn, until, pastDueDay }) => pastDueDay || until <= dueOn, {
    error: 'field.past-due-day',
    path: ['until'],
  });
export type Postponement = z.infer<typeof Postponement>;
