/** Says of an id what it names, where it names a record. */
export type NameOf = (id: string) => string | undefined;

function scalar(value: unknown, nameOf: NameOf): string {
  if (typeof value !== 'string') return String(value);
  const name = nameOf(value);
  return name === undefined ? value : `${name} (${value})`;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function lines(value: unknown, nameOf: NameOf, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      if (isScalar(item)) return [`${indent}- ${scalar(item, nameOf)}`];
      const [first = '', ...rest] = lines(item, nameOf, depth + 1);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  return Object.entries(value as object).flatMap(([name, inner]: [string, unknown]) => {
    if (isEmpty(inner)) return [];
    if (isScalar(inner)) return [`${indent}${name}: ${scalar(inner, nameOf)}`];
    return [`${indent}${name}:`, ...lines(inner, nameOf, depth + 1)];
  });
}

/**
 * A record field by field, in the names that `put` takes, with the name of whatever an id names. Lists without entries are left out.
 * @param first the fields that stand first, in this order
 */
export function fieldsInWords(record: object, nameOf: NameOf, first: readonly string[]): string {
  const entries = Object.entries(record).filter(([name]) => !first.includes(name));
  const leading = first.flatMap((name) => {
    const value: unknown = (record as Record<string, unknown>)[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return lines(Object.fromEntries([...leading, ...entries]), nameOf, 0).join('\n');
}
