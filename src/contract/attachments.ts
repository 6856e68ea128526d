import * as z from 'zod';
import { command, query } from './entry.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A document that the register keeps, without its bytes. */
const Kept = z.object({ sha256: z.string(), title: z.string(), mediaType: z.string(), size: z.int() });

/** Documents that a register keeps by their checksum. A record names one by it (`documents[].sha256`). */
export const attachmentEntries = {
  /** Reads a file and keeps it in the register; the same bytes again write nothing. */
  'attachments.keep': command(z.strictObject({ path: z.string().min(1).max(4096) }), Kept),
  /** What is kept under a checksum; nothing where the register has only the checksum. */
  'attachments.about': query(z.strictObject({ sha256: Sha256 }), z.object({ kept: Kept.nullable() })),
  /**
   * Writes a copy of a kept document for another program to show (`shell.openDocument`): its checksum is compared before, this person alone can read it, and it goes when
   * the register is closed. Files of a kind that could run are refused.
   */
  'attachments.copy': command(z.strictObject({ sha256: Sha256 }), z.object({ path: z.string() })),
};
