import type { Link } from '../../../contract/common.ts';
import type { RecordKind } from '../../../core/records/fields.ts';

/** The records of a kind that name a record, in one of the fields where it matters; in any, where none is said. */
export function namedByIn(namedBy: readonly Link[], kind: RecordKind, ...fields: readonly string[]): readonly string[] {
  return namedBy
    .filter((link) => link.kind === kind)
    .filter(({ field }) => fields.length === 0 || fields.includes(field.replaceAll(/\[\d+\]/gu, '')))
    .map(({ id }) => id);
}
