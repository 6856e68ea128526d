/** Characters for which a cell of the first pages has room; the annex has every text whole. */
export const SHORTEST = 42;
export const SHORT = 76;
export const LONGER = 160;

/** A text shortened for the first pages. */
export function brief(text: string, most = SHORT): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
