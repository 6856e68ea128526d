import * as z from 'zod';
import { RECORD_KINDS } from './fields.ts';
import type { RecordKind } from './fields.ts';
import { kindDescription } from './kinds.ts';
import type { AnyRecord } from './kinds.ts';
import { markedFields } from './marks.ts';

/** One place in a record that names another record. */
export interface Reference {
  /** The field as a person would write it, for example `parties[2].party`. */
  readonly field: string;
  readonly id: string;
  /** The kinds that this field may name. */
  readonly kinds: readonly RecordKind[];
}

/** What was found of records that are still held: a snapshot of a big register is asked again after every change, and all but one of its records are the same. */
const FOUND = new WeakMap<AnyRecord, readonly Reference[]>();

/** Every place in the record that names another record, from the schema of its kind. A record is never changed, so that it is looked through once. */
export function referencesIn(kind: RecordKind, record: AnyRecord): readonly Reference[] {
  const known = FOUND.get(record);
  if (known !== undefined) return known;
  const found = referencesOf(kind, record);
  FOUND.set(record, found);
  return found;
}

function referencesOf(kind: RecordKind, record: AnyRecord): readonly Reference[] {
  return markedFields(kind, record).flatMap(({ field, value, marks }) =>
    marks['x-references'] === undefined ? [] : [{ field, id: value, kinds: marks['x-references'] }],
  );
}

/** The published JSON Schema of every record kind, by kind. */
export function recordJsonSchemas(): Readonly<Record<RecordKind, object>> {
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, z.toJSONSchema(kindDescription(kind).schema, { io: 'input', reused: 'inline' })]),
  ) as Record<RecordKind, object>;
}
