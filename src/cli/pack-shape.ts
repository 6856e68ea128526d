import * as z from 'zod';
import { RECORD_KINDS } from '../core/records/fields.ts';

/** `authority-pack --json` beside the head. `kept` is null where the register does not keep that it was handed over. */
export const packShape = {
  pack: z.strictObject({
    path: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    entity: z.string().nullable(),
    /** The entry of the history up to which the register was read. */
    sequence: z.int().nullable(),
    files: z.array(
      z.strictObject({
        name: z.string(),
        title: z.string(),
        sha256: z.string(),
        bytes: z.int(),
        rows: z.int().nullable(),
      }),
    ),
    /** Open documents that the register keeps and that can go with the pack. */
    offered: z.array(z.strictObject({ sha256: z.string(), title: z.string() })),
    withheld: z.array(
      z.strictObject({
        what: z.enum(['note', 'document', 'record']),
        why: z.enum(['internal', 'privileged', 'draft', 'other-day', 'not-relied-on', 'not-chosen', 'elsewhere']),
        kind: z.enum(RECORD_KINDS),
        count: z.int(),
        text: z.string(),
      }),
    ),
  }),
  kept: z.strictObject({ number: z.int(), seal: z.string() }).nullable(),
};
