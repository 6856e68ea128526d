import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { RECORD_KINDS } from '../core/records/fields.ts';
import { Recorded } from './common.ts';
import { Nothing, answer, command, query } from './entry.ts';
import type { VerificationReport } from './reports.ts';

const Path = z.string().min(1).max(4096);

/** The register that is open: what it is called, where it lies, what is in it, and the seal that proves it. */
export const RegisterStatus = z.object({
  name: z.string(),
  path: z.string(),
  counts: z.record(z.enum(RECORD_KINDS), z.int()),
  sequence: z.int(),
  seal: z.string(),
  createdOn: z.string(),
  lawPack: z.object({ version: z.string(), asOf: DaySchema, caution: z.string() }),
  /** The day of a sample, on which its answers are meant to be read. */
  sampleDay: DaySchema.optional(),
  about: z.string().optional(),
  /** Another holds the file: it can be read, not written. */
  readOnly: z.boolean(),
  /** Who has it open elsewhere, where a note beside the file says so. */
  heldBy: z.object({ who: z.string(), machine: z.string(), since: z.string() }).optional(),
});
export type RegisterStatus = z.infer<typeof RegisterStatus>;

/** Opening, making and closing register files. One register is open at a time. */
export const registerEntries = {
  /** What the register says of itself, now or as recorded a day; its file is as it is now. */
  'register.status': query(Recorded, z.object({ open: RegisterStatus.optional() })),
  'register.create': command(z.strictObject({ path: Path, name: z.string().trim().min(1).max(200) }), RegisterStatus),
  'register.open': command(z.strictObject({ path: Path }), RegisterStatus),
  'register.openSample': command(z.strictObject({ sample: z.enum(['optima', 'optex']), path: Path }), RegisterStatus),
  'register.close': command(Nothing, Nothing),
  /**
   * The window looks at the register as recorded a day, or at the register of now again. As long as it looks back, whatever would change the register is refused
   * (`past.ts`), whoever asks. Another register that is opened is looked at as it is now.
   */
  'register.lookBack': command(z.strictObject({ asRecorded: DaySchema.nullable() }), Nothing),
  'register.verify': query(Nothing, answer<VerificationReport>()),
  'register.saveCopy': command(z.strictObject({ path: Path }), z.object({ path: z.string(), bytes: z.int() })),
};
