import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { ListColumns, Recorded } from './common.ts';
import { command, JobStarted, query } from './entry.ts';

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
    Recorded,
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
  /**
   * Takes the contacts of a list into the register, each with its decision; or, with `dryRun`, only says what would become of its rows. The rest goes to the rejects, where a file is named for
   * them. Cancelled, it keeps the parts that were written, and says how far it came.
   */
  'lists.takeIn': command(
    z.strictObject({
      on: DaySchema,
      in: Path,
      rejects: Path.optional(),
      columns: ListColumns.optional(),
      sheet: z.string().max(200).optional(),
      safeCells: z.boolean().default(true),
      dryRun: z.boolean().default(false),
      force: z.boolean().default(false),
      reason: z.string().trim().min(1).max(2000).optional(),
    }),
    JobStarted,
  ),
  /** Takes a whole list back that was taken in; contacts that somebody has changed since, or that other records name, stay. */
  'lists.takeBack': command(
    z.strictObject({ takeIn: z.uuid(), reason: z.string().trim().min(1).max(2000) }),
    JobStarted,
  ),
  /** The lists that were taken in, the newest first. */
  'lists.taken': query(
    Recorded,
    z.object({
      lists: z.array(
        z.object({
          takeIn: z.string(),
          on: z.string(),
          sha256: z.string(),
          at: z.string(),
          by: z.string(),
          contacts: z.int(),
          takenBack: z.int(),
        }),
      ),
    }),
  ),
  /**
   * Matches a list of addresses to the contacts, of which nothing is changed; the rows without a contact go to a file, where one is named and there are any. Long
   * work: what it finds is told when it is done.
   */
  'lists.optOuts': command(
    z.strictObject({ path: Path, on: DaySchema, unmatched: Path.optional(), force: z.boolean().default(false) }),
    JobStarted,
  ),
  /** Records that these contacts have opted out, as one change that can be taken back. */
  'lists.recordOptOuts': command(
    z.strictObject({
      on: DaySchema,
      optOuts: z.array(z.strictObject({ contact: z.uuid(), on: DaySchema })).max(1_000_000),
    }),
    z.object({ recorded: z.int(), sequence: z.int() }),
  ),
};
