import type { BenchRecord } from './bench.ts';
import { sameValue } from './same.ts';

/** One field that an import changes, with what it holds before and after; undefined where it holds nothing. */
export interface ImportedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A list or group that is there by default and holds nothing says nothing. */
function isBlank(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Field by field, what the import makes of a record; of a new one, every field that holds something. */
export function importedFields({ before, record }: BenchRecord): readonly ImportedField[] {
  const was: Readonly<Record<string, unknown>> = { ...before };
  const is: Readonly<Record<string, unknown>> = { ...record };
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => field !== 'id')
    .map((field) => ({ field, before: was[field], after: is[field] }))
    .filter((change) => !sameValue(change.before, change.after) && !(isBlank(change.before) && isBlank(change.after)));
}
