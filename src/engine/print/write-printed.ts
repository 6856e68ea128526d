import { readFile, writeFile } from 'node:fs/promises';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import type { WriteOptions } from '../files/write-checked.ts';
import { withLetters } from './letters.ts';
import { pdfAbout, pixelsOf, pngSize } from './printed.ts';
import type { PictureSize, Printer } from './printer.ts';

/** Where a printed file goes, and who draws it. */
export interface PrintRequest extends WriteOptions {
  readonly out: string;
  readonly printer: Printer;
}

/** Reads the file back: it has to be what was drawn, byte for byte. */
async function readBack(path: string, beside: string, drawn: Uint8Array): Promise<Uint8Array> {
  const found = await readFile(beside);
  if (!found.equals(drawn)) throw notAsWritten(path, 'bytes', drawn.length, found.length);
  return found;
}

/** Writes what was drawn, once it is there, and checks it after reopening. */
async function writePrinted<T>(
  { out, force, signal }: PrintRequest,
  draw: () => Promise<Uint8Array>,
  check: (bytes: Uint8Array) => T,
): Promise<T> {
  let drawn: Uint8Array = new Uint8Array();
  return writeChecked(
    out,
    async (beside) => {
      drawn = await draw();
      signal?.throwIfAborted();
      await writeFile(beside, drawn);
    },
    async (beside) => check(await readBack(out, beside, drawn)),
    { force, signal },
  );
}

/**
 * Writes a page as a PDF and counts its pages after reopening it.
 * @param atLeast pages that the document cannot do without
 * @returns how many pages it has
 * @throws FileError where nothing can draw it, or the file lacks pages, tags, bookmarks, its language or the paper
 */
export async function writePdf(html: string, atLeast: number, request: PrintRequest): Promise<number> {
  return writePrinted(
    request,
    () => request.printer.printPdf(withLetters(html)),
    (bytes) => {
      const { said, pages, lacks } = pdfAbout(bytes);
      const [lacking] = lacks;
      if (lacking !== undefined) throw notAsWritten(request.out, lacking, 'it', 'nothing');
      if (said !== pages) throw notAsWritten(request.out, 'pages', said, pages);
      if (pages < atLeast) throw notAsWritten(request.out, 'pages', atLeast, pages);
      return pages;
    },
  );
}

/**
 * Writes a page as a PNG and looks at its size after reopening it.
 * @returns its size in its own pixels
 * @throws FileError where nothing can draw it, or it is none of that size
 */
export async function writePng(html: string, size: PictureSize, request: PrintRequest): Promise<PictureSize> {
  const wanted = pixelsOf(size);
  return writePrinted(
    request,
    () => request.printer.printPng(withLetters(html), size),
    (bytes) => {
      const found = pngSize(bytes);
      const [expected, got] = [wanted, found].map((one) =>
        one === undefined ? 'none' : `${one.width} × ${one.height}`,
      );
      if (expected !== got) throw notAsWritten(request.out, 'pixels', expected ?? '', got ?? '');
      return wanted;
    },
  );
}
