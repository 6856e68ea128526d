import * as z from 'zod';
import { ImportChoice } from '../core/imports/choice.ts';
import { Recorded } from './common.ts';
import { JobStarted, command, query } from './entry.ts';

const Path = z.string().min(1).max(4096);

/** What was looked at: a takeover is refused where the file or the register is no longer the same. */
const Looked = z.strictObject({
  path: Path,
  choice: ImportChoice,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The newest row of the history at that time. */
  sequence: z.int(),
});

/** Taking files in: workbooks, lists and registers' JSON. */
export const importEntries = {
  /** Long work: reads the file and tells what it would make of the register. */
  'imports.preview': command(z.strictObject({ path: Path, choice: ImportChoice }), JobStarted),
  /** Long work: reads the file again and writes it as one change, or nothing; its result is an `ImportTaken`. */
  'imports.takeOver': command(Looked, JobStarted),
  /** The imports of the register, the newest first. */
  'imports.list': query(
    Recorded,
    z.object({
      imports: z.array(
        z.object({
          change: z.int(),
          at: z.string(),
          by: z.string(),
          file: z.string(),
          records: z.int(),
          /** The change that took it back. */
          takenBack: z.int().nullable(),
        }),
      ),
    }),
  ),
  /** Long work: takes a whole import back as one change, or nothing of it; its result is an `ImportTakenBack`. */
  'imports.takeBack': command(z.strictObject({ change: z.int().min(1) }), JobStarted),
};
