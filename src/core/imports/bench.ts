import type { RecordKind } from '../records/fields.ts';
import type { AnyRecord, RecordOf } from '../records/kinds.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { parseRecord } from '../records/validate.ts';
import type { FieldProblem } from '../records/problems.ts';
import type { Gazetteer } from '../routing/gazetteer.ts';
import type { Statement } from '../statement.ts';
import type { DayOrder } from './days.ts';
import { sameValue } from './same.ts';
import type { ImportTexts } from './texts.ts';

/** One row of the file. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What is said of a cell whose row is taken. `heading` is empty where it is about the row. */
export interface Remark extends RowPlace {
  readonly heading: string;
  readonly statement: Statement;
}

/** A record that the import makes, changes or finds as it is. */
export interface BenchRecord {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  /** As the register has it; undefined for a new one. */
  readonly before: AnyRecord | undefined;
  readonly rows: RowPlace[];
}

/** What the planning of an import works with. */
export interface BenchInput {
  readonly snapshot: Snapshot;
  readonly gazetteer: Gazetteer;
  readonly texts: ImportTexts;
  /** A new id for a record, each time another one. */
  readonly newId: () => string;
  /** The territory's name by its code. */
  readonly nameOf: (code: string) => string;
  readonly dayOrder: DayOrder | undefined;
}

/** A row that cannot become a record, with the reason. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
  readonly statement: Statement;

  constructor(statement: Statement) {
    super(statement.id);
    this.statement = statement;
  }
}

/** The records as they would be after the rows read so far, over the register as it is. */
export class Workbench {
  readonly input: BenchInput;
  readonly remarks: Remark[] = [];
  /** Which records each row has touched, the first of them its own. */
  readonly touched = new Map<string, string[]>();
  readonly #records = new Map<string, BenchRecord>();
  readonly #set = new Map<string, Set<string>>();
  #row: RowPlace = { sheet: '', row: 0 };
  readonly #listeners: Array<(kind: RecordKind, record: AnyRecord) => void> = [];

  constructor(input: BenchInput) {
    this.input = input;
  }

  /** Everything that follows belongs to this row. */
  at(row: RowPlace): void {
    this.#row = row;
  }

  get row(): RowPlace {
    return this.#row;
  }

  /** Is told of each record that is put. */
  onPut(listener: (kind: RecordKind, record: AnyRecord) => void): void {
    this.#listeners.push(listener);
  }

  remark(heading: string, statement: Statement): void {
    this.remarks.push({ ...this.#row, heading, statement });
  }

  /** The records touched, in the order in which they were. */
  records(): readonly BenchRecord[] {
    return [...this.#records.values()];
  }

  /** The record as it stands now. */
  get<K extends RecordKind>(kind: K, id: string): RecordOf[K] | undefined {
    const own = this.#records.get(id) ?? this.input.snapshot.byId.get(id);
    return own?.kind === kind ? (own.record as RecordOf[K]) : undefined;
  }

  /** Whether the record is made by this import. */
  isNew(id: string): boolean {
    return !this.input.snapshot.byId.has(id);
  }

  /** Notes that the row concerns the record. */
  touch(kind: RecordKind, record: AnyRecord): void {
    const known = this.#records.get(record.id);
    const before = this.input.snapshot.byId.get(record.id)?.record;
    const rows = known?.rows ?? [];
    const key = `${this.#row.sheet}\n${this.#row.row}`;
    const ids = this.touched.get(key);
    if (ids === undefined) this.touched.set(key, [record.id]);
    else if (!ids.includes(record.id)) ids.push(record.id);
    const last = rows.at(-1);
    if (this.#row.row > 0 && (last?.row !== this.#row.row || last.sheet !== this.#row.sheet)) rows.push(this.#row);
    this.#records.set(record.id, { kind, record, before, rows });
  }

  /** The record as the row makes it. */
  put<K extends RecordKind>(kind: K, record: RecordOf[K]): RecordOf[K] {
    this.touch(kind, record);
    for (const listener of this.#listeners) listener(kind, record);
    return record;
  }

  /**
   * A new record of the kind, filled in where the schema has defaults.
   * @throws RowRefused where the schema refuses it
   */
  make<K extends RecordKind>(
    kind: K,
    body: Readonly<Record<string, unknown>>,
    refused: (problem: FieldProblem) => Statement,
  ): RecordOf[K] {
    const parsed = parseRecord(kind, { id: this.input.newId(), ...body });
    const [problem] = parsed.problems ?? [];
    if (parsed.record === undefined) throw new RowRefused(refused(problem as FieldProblem));
    return this.put(kind, parsed.record);
  }

  /** Whether this import has set the field of the record before: then a second text goes beside the first, and does not replace it. */
  setBefore(id: string, field: string): boolean {
    const fields = this.#set.get(id) ?? new Set<string>();
    this.#set.set(id, fields);
    const known = fields.has(field);
    fields.add(field);
    return known;
  }
}

/** Whether the import leaves the record as the register has it. */
export function isSame({ before, record }: BenchRecord): boolean {
  return before !== undefined && sameValue(before, record);
}
