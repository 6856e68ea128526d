import { readFile, stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import papaparse from 'papaparse';
import type { SourceSheet } from '../../core/imports/source.ts';
import { cannotImport } from './import-error.ts';
import { MOST_CHARACTERS, MOST_ROWS, MOST_TEXT_BYTES } from './limits.ts';

/** Bytes that Windows-1252 leaves without a letter: where they occur, the file is no text at all. */
const NO_LETTER = /[\u0081\u008D\u008F\u0090\u009D]/;

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Lines from which the separator is told. */
const LOOKED_AT = 40;

function decoded(path: string, bytes: Buffer): string {
  const startsWith = (...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  const inEncoding = (encoding: string): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) {
    const text = inEncoding(startsWith(0xff, 0xfe) ? 'utf-16le' : 'utf-16be');
    if (text !== undefined) return text;
  }
  const text = inEncoding('utf-8') ?? inEncoding('windows-1252');
  const zero = bytes.indexOf(0);
  if (text === undefined || zero >= 0 || NO_LETTER.test(text)) throw cannotImport('import-file.no-text', { path });
  return text;
}

/** The separator that gives the first lines the most columns. */
function separatorOf(text: string): string {
  const counts = SEPARATORS.map((separator) => {
    const { data } = papaparse.parse<string[]>(text, { delimiter: separator, preview: LOOKED_AT });
    const widths = data.map((row) => row.filter((cell) => cell.trim() !== '').length);
    return { separator, columns: Math.max(0, ...widths), whole: widths.reduce((sum, width) => sum + width, 0) };
  });
  const [best] = counts.toSorted((a, b) => b.columns - a.columns || b.whole - a.whole);
  return best?.separator ?? ',';
}

/**
 * Reads a text file as one sheet: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252; parted by commas, semicolons, tabs or bars.
 * @throws ImportFileError where it is no text, empty, too large, or a quotation mark is never closed
 */
export async function readTextSheet(path: string): Promise<SourceSheet> {
  const { size } = await stat(path);
  if (size > MOST_TEXT_BYTES) throw cannotImport('import-file.too-large', { path, bytes: size, most: MOST_TEXT_BYTES });
  const text = decoded(path, await readFile(path));
  if (text.trim() === '') throw cannotImport('import-file.empty', { path });
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: separatorOf(text) });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) throw cannotImport('import-file.open-quote', { path, row: (open.row ?? 0) + 1 });
  const rows = data
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > MOST_ROWS) throw cannotImport('import-file.too-many-rows', { path, most: MOST_ROWS });
  if (text.length > MOST_CHARACTERS) throw cannotImport('import-file.too-much-text', { path, most: MOST_CHARACTERS });
  return { name: '', rows };
}
