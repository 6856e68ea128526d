import * as z from 'zod';
import { PAPER_KINDS } from '../core/records/paper-fields.ts';

/** `paper --json` beside the head: the file, the rows of each of its parts, and how many fields are in which state. */
export const paperShape = {
  paper: z.strictObject({
    kind: z.enum(PAPER_KINDS),
    agreement: z.string(),
    path: z.string(),
    sheets: z.array(z.strictObject({ name: z.string(), rows: z.int() })),
    counts: z.strictObject({
      recorded: z.int(),
      'to-be-confirmed': z.int(),
      missing: z.int(),
      'to-decide': z.int(),
      none: z.int(),
    }),
  }),
};
