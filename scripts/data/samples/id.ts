import { createHash } from 'node:crypto';

/** When the samples were made: the time that every id of theirs carries. */
const MADE_AT = Date.UTC(2026, 10, 22);

const names = new Map<string, string>();

/**
 * The id of a sample record, from its name: the same name gives the same UUID version 7 wherever and whenever the samples are built.
 * @param name kind and name, for example `entity/optima-contracting`
 */
export function idOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  const time = MADE_AT.toString(16).padStart(12, '0');
  // RFC 9562: the version stands in the 13th digit, the variant (binary 10) at the head of the 17th.
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0b0011) | 0b1000).toString(16);
  const digits = `${time}7${hash.slice(0, 3)}${variant}${hash.slice(4, 19)}`;
  const id = [8, 12, 16, 20, 32].map((end, index, ends) => digits.slice(ends[index - 1] ?? 0, end)).join('-');
  names.set(id, name);
  return id;
}

/** The name that an id was made from, so that a reference to nothing can be told by name. */
export function nameOfId(id: string): string {
  return names.get(id) ?? id;
}
