import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { Id, Text } from './fields.ts';

const PackHash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'field.not-a-sha256' });

/** What a register says of itself. It changes through history, as records do. */
export const RegisterSettings = z.strictObject({
  /** Stays the same in every copy, so that two files can be told to be the same register. */
  id: Id,
  name: Text,
  /** When it was made, as an ISO instant in UTC. */
  created: z.iso.datetime({ precision: 3 }),
  /** The law pack that the program brought when the register was made or last took one over. */
  lawPack: z.strictObject({
    version: Text,
    asOf: DaySchema,
    /** Where it was taken over from a file: the pack lies in the register by this SHA-256. */
    sha256: PackHash.optional(),
    /** The day on which it was taken over, UTC. */
    takenOver: DaySchema.optional(),
    /** The pack that was in force before: it stays in the register too. */
    before: z.strictObject({ version: Text, asOf: DaySchema, sha256: PackHash }).optional(),
  }),
  /** What a reader must know of the register as a whole, such as that it is a sample. */
  about: Text.optional(),
  /** The day for which a sample was made: its answers are about that day. */
  sampleDay: DaySchema.optional(),
});
export type RegisterSettings = z.infer<typeof RegisterSettings>;
