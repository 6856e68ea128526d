/**
 * Files for imports, each at a place that is gone after the test.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { ownFolder } from '../register/support.ts';
import { UNTIDY } from './untidy.ts';
import type { MadeRow } from './untidy.ts';

/** A workbook of these sheets, at a place that is gone after the test. */
export async function workbookAt(name: string, sheets: Readonly<Record<string, readonly MadeRow[]>>): Promise<string> {
  const file = path.join(ownFolder(), name);
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { value: cell } : cell))),
  }));
  writeFileSync(file, await writeXlsxFile(made).toBuffer());
  return file;
}

/** A file of this text or these bytes, at a place that is gone after the test. */
export function fileAt(name: string, content: string | Uint8Array): string {
  const file = path.join(ownFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** The untidy workbook with a sheet of notes behind it. */
export async function untidyWorkbook(): Promise<string> {
  return workbookAt('RoPA v7 FINAL (2).xlsx', {
    Template: UNTIDY,
    Notes: [['Green headings are required, blue ones are optional.'], ['Ask Priya.']],
  });
}
