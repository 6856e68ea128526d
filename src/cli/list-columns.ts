import { readFileSync } from 'node:fs';
import { COLUMN_FIELDS, LIST_FIELDS } from '../contract/common.ts';
import type { ColumnField, ListColumns } from '../contract/common.ts';
import { cannotRoute } from '../engine/routing/routing-file-error.ts';
import { wrongUse } from './exit.ts';

/** The columns that routing reads, and those that taking contacts in reads. */
export const COLUMNS_FOR = { routing: LIST_FIELDS, 'taking-in': COLUMN_FIELDS } as const;
export type ColumnsFor = keyof typeof COLUMNS_FOR;

/** `registeredWith` as it is typed: `registered_with`. */
function typed(field: ColumnField): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function fieldOf(text: string, fields: readonly ColumnField[]): ColumnField | undefined {
  const name = text.trim().toLowerCase().replaceAll('-', '_');
  return fields.find((one) => typed(one) === name || one.toLowerCase() === name);
}

/**
 * A choice of columns as typed: `opt_out=Unsubscribed`; nothing after the sign takes none.
 * @throws WrongUse where a name is none of those that are read, or stands twice
 */
export function columnChoice(texts: readonly string[], use: ColumnsFor = 'routing'): ListColumns {
  const fields: readonly ColumnField[] = COLUMNS_FOR[use];
  const choice: ListColumns = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    const field = fieldOf(text.slice(0, Math.max(at, 0)), fields);
    if (field === undefined || choice[field] !== undefined) {
      throw wrongUse('cli.no-such-list-column', { text, names: fields.map(typed) });
    }
    const heading = text.slice(at + 1).trim();
    choice[field] = heading === '' ? null : heading;
  }
  return choice;
}

function objectIn(file: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw cannotRoute('routing-file.not-there', { path: file });
    throw cannotRoute('routing-file.not-readable', { path: file, why: message });
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below: whatever it is, it is not what was asked for.
  }
  throw wrongUse('cli.map-not-json', { file });
}

/**
 * A choice of columns out of a file: a JSON object of our names and their headings, null for none. One file serves routing and taking in; what a use does not read is passed over.
 * @throws WrongUse where the file is no such object, or names what neither reads
 * @throws RoutingFileError where it cannot be read
 */
export function columnMap(file: string | undefined, use: ColumnsFor): ListColumns {
  const choice: ListColumns = {};
  for (const [name, heading] of file === undefined ? [] : Object.entries(objectIn(file))) {
    const field = fieldOf(name, COLUMN_FIELDS);
    if (field === undefined || choice[field] !== undefined || (heading !== null && typeof heading !== 'string')) {
      throw wrongUse('cli.map-field', { file: file ?? '', name, names: COLUMN_FIELDS.map(typed) });
    }
    const isRead = (COLUMNS_FOR[use] as readonly ColumnField[]).includes(field);
    if (isRead) choice[field] = heading === null || heading.trim() === '' ? null : heading;
  }
  return choice;
}
