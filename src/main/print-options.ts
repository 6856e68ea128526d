import type { BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron';
import type { PictureSize } from '../engine/print/printer.ts';
import { windowOptions } from './window-options.ts';

/** The session of what is printed: in memory, and apart from that of the pages. */
export const PRINT_PARTITION = 'transfer-register-print';

/** A4 as the document's own rules say; the outline does nothing without the tags. */
export const PDF_OPTIONS: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/**
 * A window that is drawn and never shown: the same sandbox as the one that is, without a preload, and without scripts.
 * @param size of what is drawn, in pixels
 * @param zoom how many of them there are to a CSS pixel, of a picture; a document for paper has none
 */
export function printWindowOptions(size: PictureSize, zoom?: number): BrowserWindowConstructorOptions {
  const { webPreferences } = windowOptions({ ...size, maximized: false }, '', '');
  const { preload: _preload, ...same } = webPreferences ?? {};
  return {
    ...size,
    useContentSize: true,
    frame: false,
    show: false,
    // Larger than the display, too.
    enableLargerThanScreen: true,
    webPreferences: {
      ...same,
      partition: PRINT_PARTITION,
      javascript: false,
      // A picture is drawn to memory: a hidden window on a display is not painted on every system.
      ...(zoom === undefined ? {} : { offscreen: { deviceScaleFactor: 1 }, zoomFactor: zoom }),
    },
  };
}
