import * as z from 'zod';
import { LAYOUT_IDS } from '../core/imports/layout.ts';
import { RECORD_KINDS } from '../core/records/fields.ts';
import { head } from './head-shape.ts';

/** `import --json`. */
export const ImportAnswer = z.strictObject({
  ...head,
  file: z.string(),
  how: z.enum(['adopted', 'created', 'merged']),
  written: z.boolean(),
  counts: z.strictObject({
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    rejected: z.int(),
    newDocuments: z.int(),
    /** Kept reports of the file that do not come along into a register that has a history of its own. */
    reportsLeft: z.int(),
  }),
  rows: z.array(
    z.strictObject({
      list: z.string(),
      index: z.int(),
      id: z.string().nullable(),
      name: z.string().nullable(),
      outcome: z.enum(['new', 'changed', 'same', 'rejected']),
      problems: z.array(z.strictObject({ field: z.string(), rule: z.string(), text: z.string() })),
    }),
  ),
});

const importRemark = {
  sheet: z.string(),
  /** As a spreadsheet counts; 0 where it is about the sheet or the file. */
  row: z.int(),
};

/** `import --json` of a workbook or a list. Rows are new + changed + same + not understood. */
export const ImportFileAnswer = z.strictObject({
  ...head,
  file: z.string(),
  sha256: z.string(),
  written: z.boolean(),
  change: z.int().nullable(),
  counts: z.strictObject({
    rows: z.int(),
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    notUnderstood: z.int(),
    newRecords: z.int(),
    changedRecords: z.int(),
  }),
  tables: z.array(
    z.strictObject({
      sheet: z.string(),
      layout: z.enum(LAYOUT_IDS),
      headingRow: z.int(),
      /** `field` is null where the column is kept as a note. */
      columns: z.array(z.strictObject({ heading: z.string(), field: z.string().nullable() })),
    }),
  ),
  rows: z.array(
    z.strictObject({
      ...importRemark,
      outcome: z.enum(['new', 'changed', 'same', 'not-understood']),
      kind: z.enum(RECORD_KINDS).nullable(),
      id: z.string().nullable(),
      name: z.string().nullable(),
      reason: z.strictObject({ rule: z.string(), text: z.string() }).nullable(),
    }),
  ),
  records: z.array(
    z.strictObject({
      kind: z.enum(RECORD_KINDS),
      id: z.string(),
      name: z.string(),
      outcome: z.enum(['new', 'changed', 'refused']),
      fields: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
  ),
  remarks: z.array(z.strictObject({ ...importRemark, heading: z.string(), rule: z.string(), text: z.string() })),
});

/** `import --take-back --json`. `kept` names the records that stay, because they were changed since. */
export const TakeBackAnswer = z.strictObject({
  ...head,
  file: z.string(),
  change: z.int().nullable(),
  records: z.int(),
  kept: z.array(z.string()),
});
