import type { RecordKind } from './fields.ts';
import { nameOfRecord } from './kinds.ts';
import type { AnyRecord } from './kinds.ts';
import type { KeptRecord, Snapshot } from './snapshot.ts';

/** A field that differs; undefined on the side where nothing is recorded. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A record that differs between two states of a register. */
export interface RecordDifference {
  readonly id: string;
  readonly kind: RecordKind;
  /** Its name in the later state, or in the earlier where it is gone. */
  readonly name: string;
  readonly what: 'new' | 'gone' | 'changed';
  readonly fields: readonly FieldDifference[];
}

/** Whether two values say the same, in whatever order the fields of an object stand. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) => saysTheSame(a[field], b[field]));
}

function fieldsBetween(before: AnyRecord | undefined, after: AnyRecord | undefined): FieldDifference[] {
  const [was, is] = [before ?? {}, after ?? {}] as unknown as ReadonlyArray<Record<string, unknown>>;
  return [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])]
    .filter((field) => field !== 'id' && !saysTheSame(was?.[field], is?.[field]))
    .map((field) => ({ field, before: was?.[field], after: is?.[field] }));
}

function differenceOf(was: KeptRecord | undefined, is: KeptRecord | undefined): RecordDifference | undefined {
  const kept = is ?? was;
  if (kept === undefined || was?.record === is?.record) return undefined;
  const fields = fieldsBetween(was?.record, is?.record);
  if (was !== undefined && is !== undefined && fields.length === 0) return undefined;
  const there = is === undefined ? 'gone' : 'changed';
  const { kind, record } = kept;
  return { id: record.id, kind, name: nameOfRecord(kind, record), what: was === undefined ? 'new' : there, fields };
}

/**
 * What differs between two states of a register, record by record and field by field; contacts apart, which are in no snapshot.
 * @returns in the order of the later state, then what is gone from the earlier
 */
export function differencesBetween(before: Snapshot, after: Snapshot): readonly RecordDifference[] {
  const ids = new Set([...after.byId.keys(), ...before.byId.keys()]);
  return [...ids].flatMap((id) => differenceOf(before.byId.get(id), after.byId.get(id)) ?? []);
}
