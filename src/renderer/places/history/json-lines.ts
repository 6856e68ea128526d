import { isDay } from '../../../core/days.ts';
import { historyWords as words } from '../../../words/screens/history.ts';
import { britishDay } from '../../../words/terms.ts';

/** Names of records by id. */
export type NamesById = Readonly<Record<string, { readonly name: string }>>;

function text(value: unknown, names: NamesById): string {
  if (typeof value === 'string') return names[value]?.name ?? (isDay(value) ? britishDay(value) : value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return String(value);
}

function lines(value: unknown, names: NamesById, depth: number): string[] {
  const indent = '\u2003'.repeat(depth);
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown) => {
      const [first, ...rest] = lines(one, names, depth + 1);
      return [`${indent}• ${(first ?? '').trimStart()}`, ...rest];
    });
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null
        ? [`${indent}${words.fieldName(key)}:`, ...lines(inner, names, depth + 1)]
        : [`${indent}${words.fieldName(key)}: ${text(inner, names)}`],
    );
  }
  return [`${indent}${text(value, names)}`];
}

/** A value of a record, given as JSON, in lines that a person can read: lists with points, parts indented, records by their names. */
export function linesOf(json: string, names: NamesById = {}): readonly string[] {
  try {
    return lines(JSON.parse(json), names, 0);
  } catch {
    return [json];
  }
}
