import { holdsWords } from '../../../core/plain-letters.ts';

/** All that is said in a row, without the names of its fields. */
function said(row: unknown): string {
  if (typeof row === 'string' || typeof row === 'number') return String(row);
  return typeof row === 'object' && row !== null ? Object.values(row).map(said).join(' ') : '';
}

/** Whether a row of the law has every word that is looked for, in whatever field: names, acts, citations, notes. */
export function isFound(row: unknown, search: string): boolean {
  return search.trim() === '' || holdsWords(said(row), search);
}
