import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { VerdictWordShape } from './verdict-word.ts';

/** What `trend --json` answers beside its head. */
export const trendShape = {
  /** In the order of the days: the month-ends before `on`, `on` itself, and the days ahead on which an answer is known to change. */
  trend: z.array(
    z.strictObject({
      day: DaySchema,
      when: z.enum(['past', 'now', 'ahead']),
      /** Transfers in force in the register, by their answer on that day. */
      counts: z.record(VerdictWordShape, z.int()),
      /** Took place on that day, recorded as ended since. With the four counts they make up `total`. */
      endedSince: z.int(),
      total: z.int(),
      /** Of the counts: whose answer gets worse within 90 days. */
      actSoon: z.int(),
      /** Of those not restricted: had not begun by that day, or were over. */
      notTakingPlace: z.int(),
    }),
  ),
  /** Days ahead that are known and not told; null where all are. */
  further: z.strictObject({ days: z.int(), last: DaySchema }).nullable(),
};
