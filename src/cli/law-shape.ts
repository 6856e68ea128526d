import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { Grade, RegimeId } from '../core/law/pack.ts';
import { VerdictWordShape } from './verdict-word.ts';

const own = z.strictObject({ entry: z.string(), title: z.string(), reason: z.string() }).nullable();
const standing = {
  grade: Grade,
  asOf: DaySchema,
  sources: z.array(z.string()),
  unconfirmedFields: z.array(z.string()),
  note: z.string().nullable(),
  own,
};
const span = { state: z.enum(['in-force', 'not-yet', 'ended']), from: DaySchema.nullable(), to: DaySchema.nullable() };
const numbers = {
  general: z.string(),
  approval: z.string(),
  safeguards: z.string(),
  assessment: z.string(),
  exceptions: z.string(),
};
const side = z.strictObject({
  side: z.enum(['inside', 'part-of', 'outside']),
  partOf: z.string().nullable(),
  review: z.boolean(),
  basis: z.string(),
  ...span,
  ...standing,
});

const regime = z.strictObject({
  id: RegimeId,
  law: z.string(),
  judgedFrom: DaySchema.nullable(),
  lacks: z.string().nullable(),
  lacksList: z.string().nullable(),
  model: z.enum(['mechanism', 'negative-list']),
  remark: z.string().nullable(),
  countries: z.array(z.string()),
  zones: z.array(z.string()),
  reachesRoles: z.array(z.string()),
  leavesOut: z.array(z.string()),
  articles: z.strictObject(numbers).nullable(),
  articlesByDate: z.array(z.strictObject({ ...numbers, ...span, ...standing })),
  approvals: z.array(
    z.strictObject({
      id: z.string(),
      country: z.string().nullable(),
      name: z.string(),
      act: z.string(),
      citation: z.string(),
      ...span,
      conditions: z.array(z.looseObject({ scheme: z.string(), staffDataMustBeCovered: z.boolean() })),
      excludes: z.array(z.string()),
      limit: z.string().nullable(),
      contested: z.array(z.string()),
      ...standing,
    }),
  ),
  instruments: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      citation: z.string(),
      versions: z.array(
        z.strictObject({ version: z.string(), ...span, concludedUntil: DaySchema.nullable(), ...standing }),
      ),
      ...standing,
    }),
  ),
  exceptions: z.array(
    z.strictObject({ ground: z.string(), citation: z.string(), bearsRecurringUse: z.boolean(), ...standing }),
  ),
  restrictions: z.array(
    z.strictObject({
      id: z.string(),
      act: z.string(),
      country: z.string().nullable(),
      target: z.string(),
      citation: z.string(),
      ...span,
      asks: z.array(z.strictObject({ question: z.string(), mustBe: z.enum(['yes', 'no']) })),
      ...standing,
    }),
  ),
  ...standing,
});

/** What `law --json` says of the law, beside the head. */
export const lawShape = {
  on: DaySchema,
  lawPack: z.strictObject({ version: z.string(), asOf: DaySchema, caution: z.string() }),
  regimes: z.array(regime),
  review: z.array(
    z.strictObject({ country: z.string(), name: z.string(), side: z.enum(['uk', 'eu']), basis: z.string() }),
  ),
  authorities: z.array(
    z.strictObject({
      id: z.string(),
      legalName: z.string(),
      displayName: z.string(),
      website: z.string().optional(),
      country: z.string(),
      zone: z.string().nullable(),
    }),
  ),
  territories: z.array(z.strictObject({ code: z.string(), name: z.string(), uk: z.array(side), eu: z.array(side) })),
  withdrawn: z.array(
    z.strictObject({ list: z.string(), row: z.string(), entry: z.string(), title: z.string(), reason: z.string() }),
  ),
  counts: z.strictObject({
    territories: z.int(),
    facts: z.int(),
    unconfirmed: z.int(),
    partlyUnconfirmed: z.int(),
  }),
  unconfirmed: z.array(
    z.strictObject({
      path: z.string(),
      subject: z.string().nullable(),
      fields: z.array(z.string()),
      note: z.string().nullable(),
    }),
  ),
  sources: z.record(z.string(), z.looseObject({ title: z.string(), address: z.string(), dated: z.string() })),
};

/** Where a register's law comes from, and what of its own entries counts for nothing. */
export const inForceShape = z.strictObject({
  from: z.enum(['program', 'register']),
  /** The newer pack that the program brings is in force instead of this one, which the register took over. */
  outdone: z.strictObject({ version: z.string(), asOf: DaySchema }).nullable(),
  leftOut: z.array(z.strictObject({ entry: z.string(), title: z.string(), field: z.string(), text: z.string() })),
});

/** A regime’s answer as comparisons tell it; null where it does not reach the transfer. */
export const comparedAnswer = z
  .strictObject({
    verdict: VerdictWordShape,
    basis: z.string().nullable(),
    basisText: z.string().nullable(),
    goodThrough: DaySchema.nullable(),
  })
  .nullable();

/** What `law update --json` says, beside the head. */
export const updateShape = {
  /** The file that was read; nothing where the pack is the one that the program brings. */
  file: z.string().nullable(),
  written: z.boolean(),
  change: z.int().nullable(),
  before: z.strictObject({ version: z.string(), asOf: DaySchema }),
  after: z.strictObject({ version: z.string(), asOf: DaySchema }),
  verdicts: z.array(
    z.strictObject({
      transfer: z.string(),
      title: z.string(),
      regime: RegimeId,
      before: comparedAnswer,
      after: comparedAnswer,
    }),
  ),
  facts: z.array(
    z.strictObject({
      list: z.string(),
      name: z.string(),
      what: z.enum(['new', 'gone', 'ended', 'changed']),
      validTo: DaySchema.nullable(),
    }),
  ),
  ownEntries: z.array(z.strictObject({ entry: z.string(), title: z.string(), field: z.string(), text: z.string() })),
};
