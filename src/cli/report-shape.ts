import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { KEPT_FORMATS, KEPT_REPORTS } from '../core/views/kept-report.ts';

/** A kept report without its figures. */
export const KeptReportShape = z.strictObject({
  number: z.int(),
  report: z.enum(KEPT_REPORTS),
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  toWhom: z.string(),
  on: DaySchema,
  from: DaySchema.nullable(),
  asRecorded: DaySchema.nullable(),
  entity: z.string().nullable(),
  company: z.string().nullable(),
  file: z.strictObject({ format: z.enum(KEPT_FORMATS), sha256: z.string(), bytes: z.int() }),
  /** The row of the history up to which the register was read. */
  state: z.strictObject({ seq: z.int(), hash: z.string() }),
  lawPack: z.strictObject({ version: z.string(), asOf: DaySchema, sha256: z.string() }),
  programVersion: z.string(),
});

/** `report list --json` beside the head. */
export const keptReportsShape = { reports: z.array(KeptReportShape) };

/** `report compare --json` beside the head. */
export const comparisonShape = {
  report: KeptReportShape,
  figures: z.int(),
  since: z.strictObject({
    erased: z.int(),
    programVersion: z.string(),
    lawPack: z.string(),
    packKept: z.boolean(),
  }),
  differences: z.array(
    z.strictObject({
      figure: z.string(),
      title: z.string(),
      was: z.int(),
      is: z.int(),
      why: z.array(z.enum(['erasure', 'program', 'law-pack', 'not-explained'])),
      rows: z.array(
        z.strictObject({ key: z.string(), name: z.string(), was: z.string().nullable(), is: z.string().nullable() }),
      ),
    }),
  ),
};
