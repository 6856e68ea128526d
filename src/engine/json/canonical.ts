/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item));
  if (typeof value !== 'object' || value === null) return value;
  // A null prototype, so that a key named `__proto__` is one key among others.
  const result = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value).toSorted()) result[key] = sorted((value as Record<string, unknown>)[key]);
  return result;
}

/**
 * The one text of a value: keys in the order of their code units, no white space, fields that are undefined left out. What is hashed is
 * this text, so it must never change for a value that some file already holds.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}
