import { statementsOf } from '../../core/statement.ts';
import { FileError } from '../files/file-error.ts';
import type { PrintStatements } from '../../words/print.ts';

/** How large a picture is, in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How many pixels of a PNG there are to a CSS pixel each way, so that small words stay sharp on slides. */
export const PNG_SCALE = 2;

/** Draws documents as a browser does. A shell has one in its own window system; the terminal borrows an installed browser. */
export interface Printer {
  /**
   * A page that needs nothing else as a PDF on A4, tagged, with its headings as bookmarks.
   * @throws FileError where nothing can draw it
   */
  readonly printPdf: (html: string) => Promise<Uint8Array>;
  /** A page that needs nothing else as a PNG, `PNG_SCALE` times its size. @throws FileError where nothing can draw it */
  readonly printPng: (html: string, size: PictureSize) => Promise<Uint8Array>;
}

/** One piece of printing, as it is handed from the thread that needs it to the one that can do it. */
export type PrintTask =
  { readonly kind: 'pdf'; readonly html: string } | ({ readonly kind: 'png'; readonly html: string } & PictureSize);

const say = statementsOf<PrintStatements>();

/** Nothing on this machine can draw it. @param names what could */
export function noPrinter(names: readonly string[]): FileError {
  return new FileError(say('print.nothing-draws', { names }));
}

/** What draws was there, and did not. */
export function printFailed(why: string, cause?: unknown): FileError {
  return new FileError(say('print.failed', { why }), { cause });
}

/** What is printed with where nobody brought a printer. */
export const NO_PRINTER: Printer = {
  printPdf: () => Promise.reject(noPrinter([])),
  printPng: () => Promise.reject(noPrinter([])),
};

/** Does one piece of printing. */
export function printTask(printer: Printer, task: PrintTask): Promise<Uint8Array> {
  return task.kind === 'pdf' ? printer.printPdf(task.html) : printer.printPng(task.html, task);
}

/** What a browser calls itself while it prints, and so what a PDF names as its maker. */
export const PRINT_AGENT = 'Transfer Register';

/** What a page may do while it is drawn: show itself. No script runs in it, it fetches nothing, and it goes nowhere by itself. */
export const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

/** A picture alone on a page, at its own size. */
export function picturePage(svg: string): string {
  const style = 'html,body{margin:0;background:#fff}svg{display:block}';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>.</title><style>${style}</style></head><body>${svg}</body></html>`;
}
