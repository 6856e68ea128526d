import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import type { AnyRecord } from '../core/records/kinds.ts';
import { Kind, Link, Rows, TableWindow } from './common.ts';
import { Nothing, answer, command, query } from './entry.ts';
import type { VerdictChange } from '../core/law/update.ts';
import type { ComparedRecord, FieldChange, HistoryRow, Names } from './reports.ts';

const Id = z.uuid();
/** A record as typed in a form: its schema judges it in the engine, field by field. */
const Draft = z.record(z.string(), z.unknown());

/** What is typed: a record of a kind, or the words for the decisions of a board report. */
const FormKind = z.union([Kind, z.literal('board-report')]);

/** Reading and changing records. Every change is one transaction with who, when, what and why. */
export const recordEntries = {
  'records.table': query(TableWindow.extend({ kind: Kind, on: DaySchema, asRecorded: DaySchema.optional() }), Rows),
  'records.get': query(
    z.strictObject({ id: Id, asRecorded: DaySchema.optional() }),
    z.object({
      kind: Kind,
      record: answer<AnyRecord>(),
      /** Names of the records that it names, by id. */
      names: z.record(z.string(), z.object({ kind: Kind, name: z.string() })),
      /** The records that name it: of each kind and field the first, as many as a filter takes. */
      namedBy: z.array(Link),
      /** How many more there are of a kind and field, where there are more than that. */
      namedByMore: z.array(z.object({ kind: Kind, field: z.string(), count: z.int().min(1) })).optional(),
    }),
  ),
  /** Records to choose from in a picker, best match first. */
  'records.choices': query(
    z.strictObject({
      kinds: z.array(Kind).min(1),
      search: z.string().max(200).default(''),
      limit: z.int().min(1).max(100).default(30),
      asRecorded: DaySchema.optional(),
    }),
    z.object({
      choices: z.array(z.object({ id: z.string(), kind: Kind, name: z.string(), detail: z.string() })),
      total: z.int(),
    }),
  ),
  'records.save': command(
    z.strictObject({ kind: Kind, record: Draft, reason: z.string().trim().max(2000).optional() }),
    z.object({ id: z.string(), sequence: z.int(), changed: z.boolean() }),
  ),
  /** Gives many records of a kind an owner or a day of the next review, in one change. What is not named stays as it is. */
  'records.changeMany': command(
    z.strictObject({
      kind: Kind,
      ids: z.array(Id).min(1).max(10_000),
      owner: z.string().trim().min(1).max(500).optional(),
      nextReview: DaySchema.optional(),
      reason: z.string().trim().max(2000).optional(),
    }),
    z.object({ sequence: z.int(), changed: z.int() }),
  ),
  'records.remove': command(
    z.strictObject({ kind: Kind, id: Id, reason: z.string().trim().min(1).max(2000) }),
    z.object({ sequence: z.int() }),
  ),
  /** What is typed and not saved yet: kept without history, cleared on save. */
  'forms.keep': command(
    z.strictObject({ key: z.string().min(1).max(200), kind: FormKind, body: z.string().max(1_000_000) }),
    Nothing,
  ),
  'forms.kept': query(
    z.strictObject({ key: z.string().min(1).max(200).optional() }),
    z.object({ forms: z.array(z.object({ key: z.string(), kind: FormKind, body: z.string(), keptAt: z.string() })) }),
  ),
  'forms.drop': command(z.strictObject({ key: z.string().min(1).max(200) }), Nothing),
  'history.rows': query(
    z.strictObject({
      record: Id.optional(),
      before: z.int().optional(),
      limit: z.int().min(1).max(500).default(100),
      /** Only what was entered up to the end of this day. */
      asRecorded: DaySchema.optional(),
    }),
    z.object({ rows: z.array(answer<HistoryRow>()), total: z.int() }),
  ),
  'history.change': query(
    z.strictObject({ seq: z.int().min(1), asRecorded: DaySchema.optional() }),
    z.object({ row: answer<HistoryRow>(), fields: z.array(answer<FieldChange>()), names: answer<Names>() }),
  ),
  /** What differs between the register as it stood at the end of two days, each judged on its own day. */
  'history.compare': query(
    z.strictObject({
      from: DaySchema,
      to: DaySchema,
      /** How many of each list are told at most; the totals tell the rest. */
      limit: z.int().min(1).max(3000).default(300),
    }),
    z.object({
      records: z.array(answer<ComparedRecord>()),
      recordTotal: z.int(),
      verdicts: z.array(answer<VerdictChange>()),
      verdictTotal: z.int(),
      /** Contacts that were written, removed or erased between the two. */
      contacts: z.int(),
      names: answer<Names>(),
    }),
  ),
  /** Takes the newest change of this session back, as a change on record: what it says becomes of each record is written anew. A list that was taken in is taken back by long work, whose number is given then. */
  'history.undo': command(
    Nothing,
    z.object({ sequence: z.int(), undone: z.int(), what: z.string(), job: z.int().optional() }),
  ),
  /** Does again what was taken back last, as long as nothing else was changed since. */
  'history.redo': command(Nothing, z.object({ sequence: z.int(), redone: z.int(), what: z.string() })),
};
