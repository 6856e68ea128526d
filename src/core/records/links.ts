import type { RecordKind } from './fields.ts';
import { nameOfRecord } from './kinds.ts';
import type { AnyRecord } from './kinds.ts';
import { markedFields } from './marks.ts';
import { fieldStatement } from './problems.ts';
import type { FieldProblem } from './problems.ts';
import type { KeptRecord } from './snapshot.ts';

/** What a write asks of the register as it will be after the whole change, and of the law pack. */
export interface Surroundings {
  /** The record with that id, if there will be one. */
  readonly find: (id: string) => KeptRecord | undefined;
  /** Whether the code is one of the territories of the law pack. */
  readonly isCountry: (code: string) => boolean;
  /** The country of a zone that the law pack knows. */
  readonly countryOfZone: (zone: string) => string | undefined;
}

/** References to nothing, to a record of a kind that the field may not name, or to the record itself; and countries that do not exist. */
export function linkProblems(kind: RecordKind, record: AnyRecord, around: Surroundings): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const refuse = (field: string, statement: FieldProblem['statement']): void => {
    problems.push({ record: record.id, kind, field, statement });
  };
  for (const { field, value, marks } of markedFields(kind, record)) {
    const kinds = marks['x-references'];
    if (kinds === undefined) {
      if (!around.isCountry(value)) refuse(field, fieldStatement('field.unknown-country', { value }));
    } else if (value === record.id) {
      refuse(field, fieldStatement('field.names-itself', { id: value }));
    } else {
      const named = around.find(value);
      if (named === undefined) refuse(field, fieldStatement('field.names-nothing', { id: value, kinds }));
      else if (!kinds.includes(named.kind)) {
        const name = nameOfRecord(named.kind, named.record);
        refuse(field, fieldStatement('field.names-wrong-kind', { id: value, kind: named.kind, name, kinds }));
      }
    }
  }
  return problems;
}
