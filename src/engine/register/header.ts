import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { registerError } from './error.ts';
import { APPLICATION_ID } from './format.ts';
import { NEWEST_FORMAT } from './migrations.ts';

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\u0000';

/** What the first hundred bytes of a register say, read without SQLite, which would touch what it opens. */
export interface Header {
  readonly applicationId: number;
  readonly format: number;
  readonly pageBytes: number;
  readonly pages: number;
  /** Bytes in the file. */
  readonly bytes: number;
}

/** The journal that SQLite keeps beside a file while it writes. */
export function journalOf(file: string): string {
  return `${file}-journal`;
}

function readStart(file: string): { readonly start: Buffer; readonly bytes: number } {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw registerError('register.missing', { file }, { cause: error });
    throw registerError('register.not-readable', { file, detail: code ?? message }, { cause: error });
  }
  try {
    const about = fstatSync(handle);
    if (about.isDirectory()) throw registerError('register.is-a-directory', { file });
    if (!about.isFile()) throw registerError('register.not-a-register', { file });
    const start = Buffer.alloc(HEADER_BYTES);
    const read = readSync(handle, start, 0, HEADER_BYTES, 0);
    return { start: start.subarray(0, read), bytes: about.size };
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads a register's header and refuses what is none, without opening it as a database: the file stays as it is, byte for byte.
 * @throws RegisterError saying that it is missing, a folder, empty, no register, cut short, or of a newer program
 */
export function readHeader(file: string): Header {
  const { start, bytes } = readStart(file);
  if (bytes === 0) throw registerError('register.empty-file', { file });
  const begins = start.toString('latin1', 0, MAGIC.length);
  if (start.length < HEADER_BYTES && begins !== '' && MAGIC.startsWith(begins)) {
    throw registerError('register.cut-short', { file, bytes, expected: HEADER_BYTES });
  }
  if (begins !== MAGIC) throw registerError('register.not-a-register', { file });
  const written = start.readUInt16BE(16);
  const header: Header = {
    applicationId: start.readUInt32BE(68),
    format: start.readUInt32BE(60),
    // The format's own notation for 65,536, which does not fit in two bytes.
    pageBytes: written === 1 ? 65_536 : written,
    pages: start.readUInt32BE(28),
    bytes,
  };
  if (header.applicationId !== APPLICATION_ID || header.format === 0) {
    throw registerError('register.not-a-register', { file });
  }
  if (header.format > NEWEST_FORMAT) {
    throw registerError('register.newer', { file, format: header.format, known: NEWEST_FORMAT });
  }
  // The other mode keeps a part of the register in a second file, which a copy of this one would lack; only another program can have set it.
  if (start[18] !== 1 || start[19] !== 1) throw registerError('register.other-mode', { file });
  const expected = header.pageBytes * header.pages;
  // After a crash the journal beside the file restores its true length when SQLite opens it.
  if (bytes < expected && !existsSync(journalOf(file))) {
    throw registerError('register.cut-short', { file, bytes, expected });
  }
  return header;
}
