import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { Nothing, command, query } from './entry.ts';

const Path = z.string().min(1).max(4096);

/** How many contacts of a list went where: evidence of volume, without a single person and without the file's name. */
const RoutedVolume = z.strictObject({
  title: z.string().trim().min(1).max(200),
  on: DaySchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rowsIn: z.int().min(0),
  rowsOut: z.int().min(0),
  rejected: z.int().min(0),
  volumes: z
    .array(z.strictObject({ jurisdiction: z.string().max(2), entity: z.uuid(), rows: z.int().min(1) }))
    .max(100_000),
});

/** What lists of contacts do to the register: counts that are kept, and opt-outs. */
export const contactListEntries = {
  'lists.keepVolume': command(RoutedVolume, z.object({ sequence: z.int() })),
  /** The lists of which counts were kept, the newest first. */
  'lists.kept': query(
    Nothing,
    z.object({
      lists: z.array(
        RoutedVolume.extend({
          volumes: RoutedVolume.shape.volumes.max(1_000_000),
          seq: z.int(),
          at: z.string(),
          by: z.string(),
        }),
      ),
    }),
  ),
  /** Records that the contacts with these addresses have opted out; the rows without a contact go to a file, where one is named and there are any. */
  'lists.optOuts': command(
    z.strictObject({ path: Path, on: DaySchema, unmatched: Path.optional(), force: z.boolean().default(false) }),
    z.object({
      rows: z.int(),
      matched: z.int(),
      unmatched: z.int(),
      recorded: z.int(),
      already: z.int(),
      sequence: z.int(),
    }),
  ),
};
