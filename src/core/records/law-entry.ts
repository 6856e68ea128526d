import * as z from 'zod';
import { DaySchema } from '../days.ts';
import { commonFields, CountryCode, DataKind, Text } from './fields.ts';
import { Scheme } from './status-fact.ts';

/** The lists of the law pack that a register may add to or correct. Territories and regimes are the pack's alone: everything else hangs on them. */
export const OWN_LISTS = ['approvals', 'instruments', 'exceptions', 'restrictions', 'authorities'] as const;
export type OwnList = (typeof OWN_LISTS)[number];

const grade = z.enum(['primary', 'secondary', 'note', 'compendium', 'unconfirmed']);

const span = { validFrom: DaySchema.optional(), validTo: DaySchema.optional() };

/** An approved destination, as a form asks for it. */
export const OwnApproval = z.strictObject({
  regime: Text,
  country: CountryCode.optional(),
  organisation: Text.optional(),
  act: Text,
  citation: Text,
  ...span,
  conditions: z
    .array(
      z.strictObject({
        scheme: Scheme,
        presupposes: Scheme.optional(),
        staffDataMustBeCovered: z.boolean().default(false),
      }),
    )
    .default([]),
  excludes: z.array(DataKind).default([]),
  limit: Text.optional(),
});

/** Something forbidden or restricted outright, as a form asks for it. */
export const OwnRestriction = z.strictObject({
  regime: Text,
  act: Text,
  country: CountryCode.optional(),
  ofImporters: Scheme.optional(),
  citation: Text,
  ...span,
});

/**
 * The register's own addition to the law pack, or its correction of it: with its reason and its source, under history as every record. The row stands in
 * `approval` or `restriction`, or as JSON in `row`; the pack's own schema for its list judges it on writing.
 */
export const LawEntry = z.strictObject({
  ...commonFields,
  title: Text,
  list: z.enum(OWN_LISTS),
  /** `add` a row, put one in place of the pack's row `target`, or take that one out. */
  action: z.enum(['add', 'replace', 'withdraw']),
  /** The id of the pack's row; of an exception its regime and ground with a space between. */
  target: Text.optional(),
  approval: OwnApproval.optional(),
  restriction: OwnRestriction.optional(),
  /** The row as JSON, for every other list and for fields that the form does not ask for. */
  row: Text.optional(),
  reason: Text,
  source: z.strictObject({ title: Text, address: Text.optional(), dated: Text.optional() }).optional(),
  grade: grade.default('unconfirmed'),
  /** The day on which the fact was checked. */
  asOf: DaySchema,
});
export type LawEntry = z.infer<typeof LawEntry>;
