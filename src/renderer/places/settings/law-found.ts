/** Whether a row of the law has every word that is looked for, in whatever field: names, acts, citations, notes. */
export function isFound(row: unknown, search: string): boolean {
  const wanted = search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return true;
  const text = JSON.stringify(row).toLowerCase();
  return wanted.every((word) => text.includes(word));
}
