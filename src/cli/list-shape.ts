import * as z from 'zod';
import { head } from './head-shape.ts';

/** `route --in --out --json`: rows in are rows out and rejected together. */
export const RoutedAnswer = z.strictObject({
  ...head,
  routed: z.strictObject({
    in: z.string(),
    out: z.string(),
    rejects: z.string().nullable(),
    rowsIn: z.int(),
    rowsOut: z.int(),
    rejected: z.int(),
    emptyLines: z.int(),
    firstRejects: z.array(z.strictObject({ row: z.int(), why: z.string() })),
    encoding: z.string(),
    separator: z.string(),
    sheet: z.string().nullable(),
    jurisdictionColumn: z.string(),
    /** Rows by the legal name of the entity that they went to, and by flag. */
    entities: z.record(z.string(), z.int()),
    flags: z.record(z.string(), z.int()),
    /** Rows by jurisdiction and the id of the entity that they went to. */
    volumes: z.array(z.strictObject({ jurisdiction: z.string(), entity: z.string(), rows: z.int() })),
  }),
});

/** `opt-out --json`: `rows` is `matched` and the rows of `unmatched` together. */
export const OptOutAnswer = z.strictObject({
  ...head,
  list: z.string(),
  /** The day of those beside whose address no day stands. */
  day: z.string(),
  rejects: z.string().nullable(),
  rows: z.int(),
  matched: z.int(),
  unmatched: z.array(z.strictObject({ row: z.int(), email: z.string(), written: z.string(), why: z.string() })),
  recorded: z.int(),
  already: z.int(),
  change: z.int().nullable(),
});

/** `take-contacts --json`: `rowsIn` is `taken`, `held` and `rejected` together. After a dry run `taken` would be, and `takeIn` is null. */
export const TakenInAnswer = z.strictObject({
  ...head,
  list: z.string(),
  rejects: z.string().nullable(),
  dryRun: z.boolean(),
  /** By which the whole list is taken back. */
  takeIn: z.string().nullable(),
  rowsIn: z.int(),
  taken: z.int(),
  held: z.int(),
  rejected: z.int(),
  emptyLines: z.int(),
  /** Rejected rows by why. */
  causes: z.record(z.string(), z.int()),
  firstRejects: z.array(z.strictObject({ row: z.int(), why: z.string() })),
  /** Contacts taken by the legal name of the company that looks after them, and by flag. */
  entities: z.record(z.string(), z.int()),
  flags: z.record(z.string(), z.int()),
  privateDetails: z.int(),
  stoppedAfter: z.int().nullable(),
  why: z.string().nullable(),
});

/** `take-contacts --back --json`: `contacts` is the four counts together. */
export const TakenBackAnswer = z.strictObject({
  ...head,
  takeIn: z.string(),
  contacts: z.int(),
  removed: z.int(),
  changed: z.int(),
  named: z.int(),
  gone: z.int(),
  stopped: z.boolean(),
});
