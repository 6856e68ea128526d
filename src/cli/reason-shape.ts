import * as z from 'zod';

/** A step of a reasoning. */
export const ReasonShape = z.strictObject({
  rule: z.string(),
  text: z.string(),
  citation: z.string(),
  records: z.array(z.string()),
});

/** Something to do, and the record on which to do it. */
export const ToDoShape = z.strictObject({ text: z.string(), record: z.string().nullable() });
