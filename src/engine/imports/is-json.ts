import { closeSync, openSync, readSync } from 'node:fs';

/** Whether a file is JSON rather than a workbook or a list: it begins as an object does. A file that cannot be read is told apart by its name. */
export function isJson(file: string): boolean {
  if (/\.(?:csv|tsv|txt|xlsx|xlsm)$/i.test(file)) return false;
  try {
    const handle = openSync(file, 'r');
    try {
      const buffer = Buffer.alloc(64);
      const text = buffer.subarray(0, readSync(handle, buffer, 0, buffer.length, 0)).toString('utf8');
      return /^\uFEFF?\s*[[{]/.test(text) || (/\.json$/i.test(file) && !text.startsWith('PK'));
    } finally {
      closeSync(handle);
    }
  } catch {
    return /\.json$/i.test(file);
  }
}
