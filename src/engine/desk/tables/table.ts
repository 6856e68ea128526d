import type { Cell, Column, Row } from '../../../contract/common.ts';
import type { Day } from '../../../core/days.ts';
import type { TransferAnswer } from '../../../core/law/answer.ts';
import type { Law } from '../../../core/law/law.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { nameOfRecord } from '../../../core/records/kinds.ts';
import type { RecordOf } from '../../../core/records/kinds.ts';
import type { Snapshot } from '../../../core/records/snapshot.ts';
import type * as z from 'zod';

type CellValue = z.infer<typeof Cell>;

/** What the cells of a table are made from. */
export interface TableSource {
  readonly snapshot: Snapshot;
  /** The day asked. */
  readonly on: Day;
  readonly law: Law;
  /** The answers by transfer, for the day asked. */
  readonly answers: ReadonlyMap<string, TransferAnswer>;
  /** How often each record is named by records of a kind: `uses.get(id)?.get('transfer')`. */
  readonly uses: ReadonlyMap<string, ReadonlyMap<RecordKind, number>>;
  /** How many active transfers each party sends and receives. */
  readonly sends: ReadonlyMap<string, number>;
  readonly receives: ReadonlyMap<string, number>;
  /** The roles in which each party stands in transfers and activities: a role belongs to those, never to the company. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A column with how its cell is made. */
export interface ColumnOf<K extends RecordKind> extends Column {
  readonly cell: (record: RecordOf[K], source: TableSource) => CellValue;
}

/** A table of one kind of record. */
export interface TableOf<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly columns: ReadonlyArray<ColumnOf<K>>;
  /** What stands first as long as nobody chose an order, lowest first; where it is absent, names alone decide. */
  readonly rank?: (record: RecordOf[K], source: TableSource) => number;
}

/** A row of a table for one record. */
export function rowOf<K extends RecordKind>(table: TableOf<K>, record: RecordOf[K], source: TableSource): Row {
  const { id, status, toBeConfirmed, illustrative } = record;
  return {
    id,
    kind: table.kind,
    name: nameOfRecord(table.kind, record),
    status,
    toBeConfirmed: toBeConfirmed.length > 0,
    illustrative,
    cells: Object.fromEntries(table.columns.map((column) => [column.id, column.cell(record, source)])),
  };
}

/** The columns as they pass the door, without how their cells are made. */
export function columnsOf(table: { readonly columns: readonly Column[] }): Column[] {
  return table.columns.map(({ id, type, values }) => (values === undefined ? { id, type } : { id, type, values }));
}
