import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { RECORD_KINDS } from '../core/records/fields.ts';
import { comparedAnswer } from './law-shape.ts';
import { head } from './head-shape.ts';

export const HistoryEntryShape = z.strictObject({
  seq: z.int(),
  change: z.int(),
  at: z.string(),
  by: z.string(),
  reason: z.string().nullable(),
  action: z.string(),
  kind: z.string(),
  recordId: z.string().nullable(),
  name: z.string().nullable(),
  changedFields: z.array(z.string()),
  hash: z.string(),
});

/** `history --json`. */
export const HistoryAnswer = z.strictObject({ ...head, history: z.array(HistoryEntryShape) });

/** `history diff --json`: records with their fields before and after, and verdicts that differ. */
export const HistoryDiffAnswer = z.strictObject({
  ...head,
  from: DaySchema,
  to: DaySchema,
  records: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(RECORD_KINDS),
      name: z.string(),
      what: z.enum(['new', 'gone', 'changed']),
      fields: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
  ),
  verdicts: z.array(
    z.strictObject({
      transfer: z.string(),
      title: z.string(),
      regime: z.string(),
      before: comparedAnswer,
      after: comparedAnswer,
    }),
  ),
  /** Contacts that were entered, changed or erased between the two days. */
  contacts: z.int(),
});

/** `history verify --json`. The name is null where the file is too damaged to give it. */
export const VerifyAnswer = z.strictObject({
  ...head,
  register: z.strictObject({ name: z.string().nullable(), seal: z.string().nullable() }),
  file: z.string(),
  sound: z.boolean(),
  entries: z.int(),
  problems: z.array(z.strictObject({ place: z.string(), rule: z.string(), text: z.string() })),
});
