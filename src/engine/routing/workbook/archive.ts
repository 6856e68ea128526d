import { openArchive } from '../../files/archive.ts';
import type { Archive, Refusals } from '../../files/archive.ts';
import { cannotRoute } from '../routing-file-error.ts';

/**
 * Bytes that a part may unpack to. A sheet of Excel's most rows with twenty columns takes about two thousand million; whatever is larger is no list of people. Memory
 * does not depend on it, since parts are read in pieces: it bounds the time.
 */
export const MOST_SHEET_BYTES = 6e9;
export const MOST_TEXT_PART_BYTES = 1e9;
export const MOST_SMALL_PART_BYTES = 16e6;

/** A workbook comes from anybody. */
const OF_A_WORKBOOK: Refusals = {
  // Sheets reach 10 to 60, made bombs about 1000.
  mostRatio: 250,
  damaged: (path, detail) => cannotRoute('routing-file.workbook-damaged', { path, detail }),
  encrypted: (path) => cannotRoute('routing-file.encrypted', { path }),
  tooLarge: (path, { part, packed, unpacked }) => cannotRoute('routing-file.bomb', { path, part, packed, unpacked }),
};

/**
 * Opens the packed parts of a workbook.
 * @throws RoutingFileError where it is damaged, and while reading where it is encrypted or unpacks to more than may be
 */
export function openPackedWorkbook(path: string): Promise<Archive> {
  return openArchive(path, OF_A_WORKBOOK);
}
