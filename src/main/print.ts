import { BrowserWindow, session } from 'electron';
import { ELECTRON_ORIGIN, ELECTRON_SCHEME, homeOf } from '../engine/shell/address.ts';
import { PNG_SCALE, PRINT_POLICY, printFailed } from '../engine/print/printer.ts';
import type { PictureSize, Printer } from '../engine/print/printer.ts';
import { PDF_OPTIONS, PRINT_PARTITION, printWindowOptions } from './print-options.ts';

/** The sheet that a document is laid out on before it is printed; A4 at 96 pixels to the inch. */
const SHEET: PictureSize = { width: 794, height: 1123 };

const HEADERS = { 'content-security-policy': PRINT_POLICY, 'content-type': 'text/html; charset=utf-8' };

/** Prints are done one after the other: the address of the document is the same for all, and so is the session. */
let last: Promise<unknown> = Promise.resolve();

async function within<T>(
  size: PictureSize,
  zoom: number | undefined,
  html: string,
  draw: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const own = session.fromPartition(PRINT_PARTITION);
  own.protocol.handle(ELECTRON_SCHEME, ({ url }) =>
    url === homeOf(ELECTRON_ORIGIN)
      ? new Response(html, { headers: HEADERS })
      : new Response(null, { status: 404, headers: HEADERS }),
  );
  const window = new BrowserWindow(printWindowOptions(size, zoom));
  try {
    await window.loadURL(homeOf(ELECTRON_ORIGIN));
    return await draw(window);
  } finally {
    window.destroy();
    own.protocol.unhandle(ELECTRON_SCHEME);
  }
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } catch (error) {
    throw printFailed(error instanceof Error ? error.message : String(error), error);
  }
}

/**
 * Draws in a window that nobody sees, with a session of its own under the same guard as every other: never the live page, but a document that is made for
 * paper, in which no script runs.
 */
export const electronPrinter: Printer = {
  printPdf: (html) =>
    inTurn(() => within(SHEET, undefined, html, ({ webContents }) => webContents.printToPDF(PDF_OPTIONS))),
  printPng: (html, size) =>
    inTurn(() => {
      const pixels = { width: size.width * PNG_SCALE, height: size.height * PNG_SCALE };
      return within(pixels, PNG_SCALE, html, async ({ webContents }) => {
        const drawn = await webContents.capturePage();
        // A display with more points than pixels gives a larger picture than was asked for.
        const { width, height } = drawn.getSize();
        const fits = width === pixels.width && height === pixels.height;
        return (fits ? drawn : drawn.resize({ ...pixels, quality: 'best' })).toPNG();
      });
    }),
};
