import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import papaparse from 'papaparse';
import { jurisdictionIn } from './columns.ts';
import { WrongEncoding } from './list-encoding.ts';
import type { Encoding } from './list-encoding.ts';
import { formOf } from './list-head.ts';
import type { ListForm } from './list-head.ts';
import { readable } from './routing-file-error.ts';

/** The beginning of a contact list, for choosing the column by which it is routed. */
export interface ListHead {
  readonly columns: readonly string[];
  /** The first rows below the header. */
  readonly rows: readonly (readonly string[])[];
  /** The column of the jurisdiction, where its header is one of those known. */
  readonly column: string | null;
  readonly separator: string;
}

/** How many rows are shown, how many bytes they may take, and how long a cell of them may be. */
const ROWS = 5;
const BYTES = 256 * 1024;
const CELL = 200;

async function beginningOf(path: string): Promise<Buffer> {
  const handle = await readable(path, open(path, 'r'));
  try {
    const buffer = Buffer.alloc(BYTES);
    const { bytesRead } = await readable(path, handle.read(buffer, 0, BYTES, 0));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** How the list is written: in UTF-8 where it can be. */
async function formAnd(path: string): Promise<{ readonly form: ListForm; readonly encoding: Encoding }> {
  try {
    return { form: await formOf(path, undefined, 'utf-8'), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof WrongEncoding)) throw error;
    return { form: await formOf(path, undefined, 'windows-1252'), encoding: 'windows-1252' };
  }
}

/**
 * Reads the header and the first rows of a contact list.
 * @throws RoutingFileError where the file is no list that can be routed
 */
export async function readHead(path: string): Promise<ListHead> {
  const { form, encoding } = await formAnd(path);
  const { separator, header } = form;
  const text = new TextDecoder(encoding).decode(await beginningOf(path));
  const { data } = papaparse.parse<string[]>(text, { delimiter: separator, preview: ROWS + 2 });
  const rows = data.slice(1).filter((row) => row.length > 1 || row[0] !== '');
  const place = jurisdictionIn(header);
  return {
    columns: header,
    rows: rows.slice(0, ROWS).map((row) => header.map((_, index) => (row[index] ?? '').slice(0, CELL))),
    column: place === undefined ? null : (header[place] ?? null),
    separator,
  };
}
