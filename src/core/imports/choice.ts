import * as z from 'zod';
import { LAYOUT_IDS } from './layout.ts';
import { TaughtLayout } from './taught.ts';

/** What a person says of a file that is taken in, where the program cannot know or would take it otherwise: in the window, or in the file after `--map`. */
export const ImportChoice = z.strictObject({
  layout: z.enum(LAYOUT_IDS).optional(),
  /** Only this sheet is read. */
  sheet: z.string().max(200).optional(),
  /** The row in which the headings stand, as a spreadsheet counts. */
  headingRow: z.int().min(1).max(1_048_576).optional(),
  /** The field for a heading; null keeps the column as a note. */
  columns: z.record(z.string().max(2000), z.string().max(200).nullable()).optional(),
  /** Whose record it is: an entity's name or id. */
  controller: z.string().max(500).optional(),
  /** The country of that entity, where the register does not know it yet. */
  country: z.string().max(200).optional(),
  /** Layouts that were taught before: used where a sheet has their headings and nothing else is chosen. */
  taught: z.array(TaughtLayout).max(100).optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
});
export type ImportChoice = z.infer<typeof ImportChoice>;
