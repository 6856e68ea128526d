import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { DecisionWording } from '../core/views/board-decisions.ts';
import { Dates } from './common.ts';

/**
 * What a board report is asked for: the day before its period (null compares nothing; left out, it is the day of the last kept report of the edition), the company for whose board
 * it is, and what the officer words of the decisions.
 */
export const BoardAsked = Dates.extend({
  from: DaySchema.nullable().optional(),
  entity: z.uuid().optional(),
  wordings: z.array(DecisionWording).max(1000).optional(),
});
export type BoardAsked = z.infer<typeof BoardAsked>;
