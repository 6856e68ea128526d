import type { PaperField } from '../../records/paper-fields.ts';
import type { RecordKind } from '../../records/fields.ts';
import { nameOfRecord } from '../../records/kinds.ts';
import type { AnyRecord } from '../../records/kinds.ts';
import type { Statement } from '../../statement.ts';
import type { Said } from '../said.ts';
import { viewSay } from '../view-statements.ts';
import type { PaperRow, PaperTable } from './paper.ts';
import { paperSay } from './statements.ts';

/** A record from which a cell is made: where what is missing has to be entered, and what is to be confirmed of it. */
export interface Source {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  /** The fields of the record that the cell shows. */
  readonly fields?: readonly string[];
}

function row(field: PaperField, state: PaperRow['state'], lines: readonly Said[]): PaperRow {
  return { label: paperSay('paper.field', { field }), field, state, lines };
}

function unconfirmed(sources: readonly Source[]): readonly Said[] {
  return sources.flatMap(({ record, fields = [] }) =>
    record.toBeConfirmed
      .filter(({ field }) =>
        fields.some((wanted) => `${field}.`.startsWith(`${wanted}.`) || wanted.startsWith(`${field}.`)),
      )
      .map(({ field, why }) => viewSay('view.to-be-confirmed', { field, why: why ?? '' })),
  );
}

/** Says that something has to be entered, and in which record. */
export function missing(field: PaperField, { kind, record }: Source): Statement {
  return paperSay('paper.missing', { field, record: nameOfRecord(kind, record), kind });
}

/** What the records say of a field; where they say nothing, what to enter into which of them. */
export function recordedRow(field: PaperField, lines: readonly (Said | undefined)[], ...sources: readonly Source[]) {
  const said = lines.filter((line) => line !== undefined);
  if (said.length === 0) {
    const [first] = sources;
    if (first === undefined) return row(field, 'missing', []);
    const { kind, record } = first;
    return {
      ...row(field, 'missing', [missing(field, first)]),
      enter: { kind, id: record.id, name: nameOfRecord(kind, record) },
    };
  }
  const open = unconfirmed(sources);
  return row(field, open.length > 0 ? 'to-be-confirmed' : 'recorded', [...said, ...open]);
}

/** A field with a gap beside what is recorded. */
export function missingRow(field: PaperField, ...lines: readonly Said[]): PaperRow {
  return row(field, 'missing', lines);
}

/** A field of which no record can say anything: it is agreed in the form. */
export function decideRow(field: PaperField, ...beside: readonly Said[]): PaperRow {
  return row(field, 'to-decide', [...beside, paperSay('paper.to-decide', {})]);
}

/** A field that has nothing to say, by a recorded fact. */
export function noneRow(field: PaperField, because: Said): PaperRow {
  return row(field, 'none', [because]);
}

/** A table with its heading. */
export function tableOf(heading: Said, ...rows: readonly PaperRow[]): PaperTable {
  return { heading, rows };
}
