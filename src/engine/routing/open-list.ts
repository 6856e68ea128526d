import { open, stat } from 'node:fs/promises';
import type { Encoding } from './list-encoding.ts';
import { WrongEncoding } from './list-encoding.ts';
import { formOf } from './list-head.ts';
import type { KnownHeader } from './list-head.ts';
import { readRows } from './list-rows.ts';
import type { ListSource } from './list-source.ts';
import { cannotRoute, readable } from './routing-file-error.ts';
import { COMPOUND_START, isEncryptedCompound } from './workbook/compound.ts';
import { openWorkbook } from './workbook/read-workbook.ts';

/** A list that is to be read. */
export interface ListToOpen {
  readonly path: string;
  /** Whether these are names of columns that the list has to have: it helps to tell the separator. */
  readonly known: KnownHeader;
  /** The sheet of a workbook; the first that is not hidden where none is named. */
  readonly sheet?: string | undefined;
}

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];

async function startOf(path: string): Promise<Buffer> {
  const handle = await readable(path, open(path, 'r'));
  try {
    const buffer = Buffer.alloc(8);
    const { bytesRead } = await readable(path, handle.read(buffer, 0, buffer.length, 0));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function openText({ path, known }: ListToOpen, encoding: Encoding): Promise<ListSource> {
  const form = await formOf(path, known, encoding);
  const { size } = await readable(path, stat(path));
  return {
    kind: 'text',
    form,
    encoding,
    sheet: null,
    sheets: [],
    read: (onRow, afterPiece) =>
      readRows(
        { path, form, encoding },
        (row) => {
          if (row.number > 1) onRow(row);
        },
        (bytes) => afterPiece(bytes / Math.max(size, 1)),
      ),
    close: () => undefined,
  };
}

/** Opens a list by what its first bytes say it is, whatever its name says. */
async function opened(list: ListToOpen, encoding: Encoding): Promise<ListSource> {
  const { path, sheet } = list;
  const start = await startOf(path);
  const startsWith = (bytes: readonly number[]): boolean => bytes.every((byte, at) => start[at] === byte);
  if (startsWith(ZIP_START)) return openWorkbook(path, sheet);
  if (startsWith(COMPOUND_START)) {
    const encrypted = await isEncryptedCompound(path);
    throw cannotRoute(encrypted ? 'routing-file.encrypted' : 'routing-file.old-workbook', { path });
  }
  if (sheet !== undefined) throw cannotRoute('routing-file.no-sheets', { path, sheet });
  return openText(list, encoding);
}

/**
 * Opens a contact list, CSV, TSV or XLSX, and does something with it: in UTF-8 where it can be, else once more in Windows-1252.
 * @throws RoutingFileError where it is none of them, or cannot be read
 */
export async function withList<T>(list: ListToOpen, use: (source: ListSource) => Promise<T>): Promise<T> {
  const used = async (encoding: Encoding): Promise<T> => {
    const source = await opened(list, encoding);
    try {
      return await use(source);
    } finally {
      source.close();
    }
  };
  try {
    return await used('utf-8');
  } catch (error) {
    if (!(error instanceof WrongEncoding)) throw error;
    return used('windows-1252');
  }
}
