const COLLATOR = new Intl.Collator('en-GB', { numeric: true });

/** The order in which people look names up; what has no name comes last. */
export function compareNames(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return COLLATOR.compare(one, other);
}
