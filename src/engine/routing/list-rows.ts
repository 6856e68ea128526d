import { open } from 'node:fs/promises';
import type { TextDecoder } from 'node:util';
import papaparse from 'papaparse';
import { decoderFor, textIn } from './list-encoding.ts';
import type { Encoding } from './list-encoding.ts';
import type { ListForm, Row } from './list-source.ts';
import { cannotRoute, readable, sayOfFile } from './routing-file-error.ts';

/** Bytes read at a time: the fastest of 64 kB, 256 kB and 1 MB on a million rows, and the smallest in memory. */
const PIECE_BYTES = 1 << 16;

/** Characters within which a row has to end; beyond it, a quotation mark is taken not to have been closed. */
const MOST_ROW_CHARACTERS = 1 << 23;

/** Bytes that Windows-1252 leaves without a letter: where they occur, the file is no text at all. */
const NO_LETTER = /[\u0081\u008D\u008F\u0090\u009D]/;
const NO_LETTER_BYTES = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** A quoted cell goes on after its closing quotation mark. */
const BROKEN_QUOTES = sayOfFile('routing-file.row-quotes', {});

/** What is read, and how. */
export interface Reading {
  readonly path: string;
  readonly form: ListForm;
  readonly encoding: Encoding;
}

/** Decodes a piece of the file that begins after `before` bytes. */
function decoded(decoder: TextDecoder, piece: Uint8Array, { path, encoding }: Reading, before: number): string {
  const text = textIn(decoder, piece, piece.length > 0);
  const isLatin = encoding === 'windows-1252';
  if (text.includes('\0') || (isLatin && NO_LETTER.test(text))) {
    const at = piece.findIndex((byte) => byte === 0 || (isLatin && NO_LETTER_BYTES.has(byte)));
    throw cannotRoute('routing-file.binary', { path, byte: before + at + 1 });
  }
  return text;
}

/** Parses text into rows by the list's form, one list through. */
class RowParser {
  /** How many rows were read. */
  rows = 0;
  private readonly reading: Reading;
  private readonly onRow: (row: Row) => void;
  private text = '';
  private taken = 0;

  constructor(reading: Reading, onRow: (row: Row) => void) {
    this.reading = reading;
    this.onRow = onRow;
  }

  /**
   * Hands out every whole row of the text.
   * @returns what is left after the last whole row; nothing at the end of the list
   */
  parse(text: string, atEnd: boolean): string {
    const { separator, newline } = this.reading.form;
    this.text = text;
    this.taken = 0;
    const parser = new papaparse.Parser({
      delimiter: separator,
      newline: newline as '\n' | '\r' | '\r\n',
      step: (result) => this.take(result),
    });
    parser.parse(text, 0, !atEnd);
    return text.slice(this.taken);
  }

  private take({ data, errors, meta }: papaparse.ParseResult<string[]>): void {
    const [cells = []] = data;
    const { path, form } = this.reading;
    // After the line break that ends the list comes no row, though the parser hands out an empty one.
    if (this.taken === this.text.length) return;
    this.rows += 1;
    const isBroken = errors.length > 0;
    if (isBroken && errors.some(({ code }) => code === 'MissingQuotes')) {
      throw cannotRoute('routing-file.unclosed-quote', { path, row: this.rows });
    }
    const after = meta.cursor;
    const end = this.text.startsWith(form.newline, after - form.newline.length) ? after - form.newline.length : after;
    const text = this.text.slice(this.taken, end);
    this.taken = after;
    this.onRow({ cells, text, number: this.rows, fault: isBroken ? BROKEN_QUOTES : undefined });
  }
}

/**
 * Reads the rows of a contact list, the header among them, a piece of the file at a time, so that memory does not grow with the file. The next piece is read while
 * `afterPiece` deals with the rows of the last one, and parsed when it has.
 * @param onRow is given each row in turn
 * @param afterPiece is given the number of bytes read so far
 * @throws RoutingFileError where a quotation mark is never closed, or the file is not text
 * @throws WrongEncoding where the text is not in the encoding that was asked for
 */
export async function readRows(
  reading: Reading,
  onRow: (row: Row) => void,
  afterPiece: (bytes: number) => Promise<void>,
): Promise<void> {
  const { path, encoding } = reading;
  const decoder = decoderFor(encoding);
  const parser = new RowParser(reading, onRow);
  const buffer = Buffer.allocUnsafe(PIECE_BYTES);
  const handle = await readable(path, open(path, 'r'));
  const pieceAt = (position: number) => {
    const piece = readable(path, handle.read(buffer, 0, PIECE_BYTES, position));
    // Whoever waits for the piece gets the error; where nobody does any more, it is of no matter.
    piece.catch(() => undefined);
    return piece;
  };
  let piece = pieceAt(0);
  try {
    let rest = '';
    let worthParsing = 0;
    let bytes = 0;
    for (let atEnd = false; !atEnd;) {
      const { bytesRead } = await piece;
      atEnd = bytesRead === 0;
      rest += decoded(decoder, buffer.subarray(0, bytesRead), reading, bytes);
      bytes += bytesRead;
      if (!atEnd) piece = pieceAt(bytes);
      if (rest.length > MOST_ROW_CHARACTERS + PIECE_BYTES) {
        throw cannotRoute('routing-file.row-too-long', { path, row: parser.rows + 1, characters: MOST_ROW_CHARACTERS });
      }
      // A row longer than a piece is parsed again only when twice as much of it is there.
      if (rest.length < worthParsing && !atEnd) continue;
      const before = parser.rows;
      rest = parser.parse(rest, atEnd);
      worthParsing = parser.rows === before ? 2 * rest.length : 0;
      await afterPiece(bytes);
    }
  } finally {
    await piece.catch(() => undefined);
    await handle.close();
  }
}
