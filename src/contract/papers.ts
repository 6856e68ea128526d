import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { PAPER_KINDS } from '../core/records/paper-fields.ts';
import type { Paper } from '../core/views/papers/paper.ts';
import { Dates } from './common.ts';
import { answer, command, query } from './entry.ts';

const Form = z.enum(PAPER_KINDS);

/** The forms whose tables are filled from the records of an agreement. */
export const paperEntries = {
  /** Each form that fits the agreement, filled from the records of the day. */
  'papers.of': query(Dates.extend({ agreement: z.uuid() }), z.object({ papers: z.array(answer<Paper>()).readonly() })),
  /** Writes one of them as a Word file. */
  'papers.save': command(
    Dates.extend({
      agreement: z.uuid(),
      paper: Form,
      out: z.string().min(1).max(4096),
      force: z.boolean().default(false),
    }),
    z.object({ path: z.string(), missing: z.int() }),
  ),
  /** Records that one of them was signed on a day, with what it stated then. */
  'papers.sign': command(
    z.strictObject({ agreement: z.uuid(), paper: Form, signedOn: DaySchema }),
    z.object({ sequence: z.int() }),
  ),
};
