import * as z from 'zod';
import { DaySchema } from '../core/days.ts';

/** What every `--json` answer begins with: both dates, the law pack, the register and its seal at that moment. */
export const head = {
  on: DaySchema,
  asRecorded: DaySchema,
  lawPack: z.strictObject({ version: z.string(), asOf: DaySchema }),
  /** The seal is null on a day before the register was made. */
  register: z.strictObject({ name: z.string(), seal: z.string().nullable() }),
};
export const AnswerHead = z.strictObject(head);
export type AnswerHead = z.infer<typeof AnswerHead>;
