import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { MOST_TO_WHOM } from '../core/views/kept-report.ts';
import type { WithheldLine } from '../core/views/pack/withheld.ts';
import { Dates } from './common.ts';
import { command, JobStarted, query } from './entry.ts';
import type { FileWritten } from './jobs.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a pack for an authority is asked for: of which company, or of the whole group, and with which documents. */
export const PackAsked = Dates.extend({
  entity: z.uuid().optional(),
  documents: z.array(Sha256).max(2000).optional(),
});
export type PackAsked = z.infer<typeof PackAsked>;

/** A pack that was written, with what tells its file when it is kept. */
export interface PackWritten extends FileWritten {
  readonly sha256: string;
  /** How many files are in it. */
  readonly files: number;
  readonly withheld: readonly WithheldLine[];
  /** The row of the history up to which the register was read. */
  readonly sequence: number;
  readonly asked: PackAsked;
}

/** The frozen pack for an authority's request. */
export const packEntries = {
  /** What would be in a pack: counts, the documents that can go with it, and what stays behind. */
  'packs.preview': query(
    PackAsked,
    z.object({
      activities: z.int(),
      transfers: z.int(),
      assessments: z.int(),
      agreements: z.int(),
      offered: z.array(z.object({ sha256: z.string(), title: z.string(), dated: DaySchema.nullable() })),
      withheld: z.array(
        z.object({ what: z.string(), why: z.string(), kind: z.string(), count: z.int(), text: z.string() }),
      ),
    }),
  ),
  /** Writes the pack as a ZIP file; its result is a `PackWritten`. */
  'exports.pack': command(
    PackAsked.extend({ out: z.string().min(1).max(4096), force: z.boolean().default(false) }),
    JobStarted,
  ),
  /** Keeps that a pack was handed over: asked for as it was written, up to the row of the history that is in it. */
  'packs.keep': command(
    z.strictObject({
      asked: PackAsked,
      sha256: Sha256,
      bytes: z.int().min(1),
      sequence: z.int().min(1),
      toWhom: z.string().max(MOST_TO_WHOM),
    }),
    z.object({ number: z.int(), sequence: z.int() }),
  ),
};
