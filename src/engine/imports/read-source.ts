import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from '../../core/imports/source.ts';
import type { Statement } from '../../core/statement.ts';
import { sayImport } from '../../core/imports/statements.ts';
import { sha256OfFile } from '../files/sha256-of-file.ts';
import { cannotRoute, RoutingFileError } from '../routing/routing-file-error.ts';
import { COMPOUND_START, isEncryptedCompound } from '../routing/workbook/compound.ts';
import { cannotImport, ImportFileError } from './import-error.ts';
import { readWorkbookSheets } from './read-sheets.ts';
import type { Step, WorkbookExtras } from './read-sheets.ts';
import { readTextSheet } from './read-text.ts';

/** A file that is taken in, with what is to be known of it as a whole. */
export interface ReadSource {
  readonly source: Source;
  readonly sha256: string;
  readonly remarks: readonly Statement[];
}

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
const OTHER_STARTS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
];

async function startOf(file: string): Promise<Buffer> {
  try {
    const about = await stat(file);
    if (!about.isFile()) throw cannotImport('import-file.not-a-file', { path: file });
    const handle = await open(file, 'r');
    try {
      const buffer = Buffer.alloc(8);
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code, message, name } = error as NodeJS.ErrnoException;
    if (name === 'ImportFileError') throw error;
    if (code === 'ENOENT') throw cannotImport('import-file.not-there', { path: file });
    throw cannotImport('import-file.not-readable', { path: file, why: code ?? message });
  }
}

function remarksOf({ formulas, macros, externalLinks, comments, hidden }: WorkbookExtras): readonly Statement[] {
  return [
    ...(formulas > 0 ? [sayImport('import.formulas', { cells: formulas })] : []),
    ...(macros ? [sayImport('import.macros', {})] : []),
    ...(externalLinks ? [sayImport('import.external-links', {})] : []),
    ...(comments > 0 ? [sayImport('import.comments', { cells: comments })] : []),
    ...hidden.map((one) => sayImport('import.sheet-hidden', one)),
  ];
}

/** What is wrong with a workbook, in the words of an import: a reader of lists says it otherwise. */
const SAID_AS: Readonly<Record<string, string>> = {
  'routing-file.encrypted': 'import-file.encrypted',
  'routing-file.old-workbook': 'import-file.old-workbook',
  'routing-file.workbook-damaged': 'import-file.workbook-damaged',
  'routing-file.packed': 'import-file.packed',
  'routing-file.bomb': 'import-file.bomb',
};

function inOurWords(error: unknown): unknown {
  if (!(error instanceof RoutingFileError)) return error;
  const { id, parameters } = error.statement;
  return SAID_AS[id] === undefined ? error : new ImportFileError({ id: SAID_AS[id], parameters }, { cause: error });
}

/**
 * Reads a workbook or a text file whole, by what its first bytes say it is.
 * @param step is told which share of the file has been read, and throws to stop
 * @throws ImportFileError or RoutingFileError saying why it cannot be read; no register is touched
 */
export async function readSource(file: string, step: Step = () => Promise.resolve()): Promise<ReadSource> {
  try {
    return await read(file, step);
  } catch (error) {
    throw inOurWords(error);
  }
}

async function read(file: string, step: Step): Promise<ReadSource> {
  const start = await startOf(file);
  const startsWith = (bytes: readonly number[]): boolean => bytes.every((byte, at) => start[at] === byte);
  const name = path.basename(file);
  if (startsWith(COMPOUND_START)) {
    const encrypted = await isEncryptedCompound(file);
    throw cannotRoute(encrypted ? 'routing-file.encrypted' : 'routing-file.old-workbook', { path: file });
  }
  if (OTHER_STARTS.some(startsWith)) throw cannotImport('import-file.no-text', { path: file });
  const sha256 = await sha256OfFile(file);
  if (!startsWith(ZIP_START)) {
    const sheet = await readTextSheet(file);
    return { source: { name, sheets: [sheet] }, sha256, remarks: [] };
  }
  const { sheets, extras } = await readWorkbookSheets(file, step);
  return { source: { name, sheets }, sha256, remarks: remarksOf(extras) };
}
