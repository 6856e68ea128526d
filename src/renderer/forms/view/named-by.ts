import type { Reply } from '../../../contract/contract.ts';
import type { RecordKind } from '../../../core/records/fields.ts';

type Read = Pick<Reply<'records.get'>, 'namedBy' | 'namedByMore'>;

/** Records that name another: the first of them, and how many more there are. */
export interface NamedBy {
  readonly ids: readonly string[];
  readonly more: number;
}

/** The records of a kind that name a record, in one of the fields where it matters; in any, where none is said. */
export function namedByIn(
  { namedBy, namedByMore = [] }: Read,
  kind: RecordKind,
  ...fields: readonly string[]
): NamedBy {
  const counts = (field: string): boolean => fields.length === 0 || fields.includes(field);
  return {
    ids: namedBy
      .filter((link) => link.kind === kind && counts(link.field.replaceAll(/\[\d+\]/gu, '')))
      .map(({ id }) => id),
    more: moreOf(namedByMore.filter((one) => one.kind === kind && counts(one.field))),
  };
}

/** How many more records there are than are named. */
export function moreOf(list: NonNullable<Read['namedByMore']>): number {
  return list.reduce((sum, { count }) => sum + count, 0);
}
