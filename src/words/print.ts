import type { Sentences } from '../core/statement.ts';
import { listed } from './terms.ts';

/** What can keep a PDF or a PNG from being drawn. */
export interface PrintStatements {
  /** `names`: the browsers that could. */
  'print.nothing-draws': { names: readonly string[] };
  'print.failed': { why: string };
}

/** The sentences about printing. */
export const printSentences: Sentences<PrintStatements> = {
  'print.nothing-draws': ({ names }) =>
    `Nothing on this computer can draw a PDF or a PNG${names.length === 0 ? '' : `; it takes one of ${listed(names)}, and none was found`}. Nothing was written. The same report as HTML, and the picture as SVG, need no browser.`,
  'print.failed': ({ why }) => `The PDF or PNG could not be drawn: ${why}. Nothing was written.`,
};
