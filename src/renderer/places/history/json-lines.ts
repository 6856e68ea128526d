import { isDay } from '../../../core/days.ts';
import { historyWords as words } from '../../../words/screens/history.ts';
import { britishDay } from '../../../words/terms.ts';

function text(value: unknown): string {
  if (typeof value === 'string') return isDay(value) ? britishDay(value) : value;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return String(value);
}

function lines(value: unknown, depth: number): string[] {
  const indent = '\u2003'.repeat(depth);
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown) => {
      const [first, ...rest] = lines(one, depth + 1);
      return [`${indent}• ${(first ?? '').trimStart()}`, ...rest];
    });
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null
        ? [`${indent}${words.fieldName(key)}:`, ...lines(inner, depth + 1)]
        : [`${indent}${words.fieldName(key)}: ${text(inner)}`],
    );
  }
  return [`${indent}${text(value)}`];
}

/** A value of a record, given as JSON, in lines that a person can read: lists with points, parts indented. */
export function linesOf(json: string): readonly string[] {
  try {
    return lines(JSON.parse(json), 0);
  } catch {
    return [json];
  }
}
