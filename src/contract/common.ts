import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { RECORD_KINDS } from '../core/records/fields.ts';

export const Kind = z.enum(RECORD_KINDS);

/** The two clocks: the day judged, and the day as of whose end the register speaks. */
export const Dates = z.strictObject({ on: DaySchema, asRecorded: DaySchema.optional() });

/** What a question needs of the clocks whose answer is the same on every day: the day as of whose end the register speaks. */
export const Recorded = z.strictObject({ asRecorded: DaySchema.optional() });

/** What routing reads from a contact list, each in a column of its own. */
export const LIST_FIELDS = [
  'jurisdiction',
  'registeredWith',
  'registered',
  'asked',
  'bought',
  'optOut',
  'thirdPartyOptIn',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** What taking contacts into the register reads beside that, each in a column of its own; a full name is taken where its parts have no columns. */
export const PERSON_FIELDS = [
  'organisation',
  'organisationAddress',
  'title',
  'firstName',
  'lastName',
  'fullName',
  'role',
  'businessEmail',
  'businessTelephone',
  'enquiryClosed',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Everything for which a list may have a column. */
export const COLUMN_FIELDS = [...PERSON_FIELDS, ...LIST_FIELDS] as const;
export type ColumnField = ListField | PersonField;

/** A choice of columns by their heading; null takes none, though a heading is one of those known. */
export const ListColumns = z.partialRecord(z.enum(COLUMN_FIELDS), z.string().max(2000).nullable());
export type ListColumns = z.infer<typeof ListColumns>;

/** How many records a list is narrowed to that is worked out for a page. */
export const MOST_IN_FILTER = 300;

/** How many ids a condition may name: as many as there are transfers in a very large register, so that every number opens its whole list. */
export const MOST_NAMED = 10_000;

/** One condition on a column: the cell holds the text, or is one of the values. */
export const ColumnFilter = z.strictObject({
  column: z.string().max(60),
  contains: z.string().max(200).optional(),
  oneOf: z.array(z.string().max(200)).max(MOST_NAMED).optional(),
});

/** A window of a table: sorted, filtered and cut by the engine, so that a page never holds more than it shows. */
export const TableWindow = z.strictObject({
  search: z.string().max(200).default(''),
  filters: z.array(ColumnFilter).max(30).default([]),
  sort: z.strictObject({ column: z.string().max(60), descending: z.boolean().default(false) }).optional(),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1000).default(200),
});
export type TableWindow = z.infer<typeof TableWindow>;

/** A cell: text, a number, a list of texts, or nothing recorded. */
export const Cell = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

/** A row: the record it stands for, its marks, and its cells by column. */
export const Row = z.object({
  id: z.string(),
  kind: Kind,
  name: z.string(),
  status: z.enum(['draft', 'active', 'ended']),
  toBeConfirmed: z.boolean(),
  illustrative: z.boolean(),
  cells: z.record(z.string(), Cell),
});
export type Row = z.infer<typeof Row>;

/** A column: what its cells are decides how they are shown, aligned, sorted and filtered. Headings stand in the words, by table and column. */
export const Column = z.object({
  id: z.string(),
  type: z.enum(['text', 'texts', 'day', 'number', 'country', 'code', 'verdict', 'known']),
  /** The values to choose from in a filter, for codes and verdicts. */
  values: z.array(z.string()).optional(),
});
export type Column = z.infer<typeof Column>;

/** A window of rows, with how many there are in all and how many the filters leave. */
export const Rows = z.object({ columns: z.array(Column), rows: z.array(Row), total: z.int(), matching: z.int() });
export type Rows = z.infer<typeof Rows>;

/** A record that another one names, or that names it: enough to show a link. */
export const Link = z.object({ id: z.string(), kind: Kind, name: z.string(), field: z.string() });
export type Link = z.infer<typeof Link>;
