import type { TransferAnswer } from '../../core/law/answer.ts';
import type { Law } from '../../core/law/law.ts';
import type { Dates } from '../../core/law/verdict/judge.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';
import type { Printer } from '../print/printer.ts';

/** What every export is made from, and where it goes. */
export interface ExportRequest {
  readonly snapshot: Snapshot;
  readonly law: Law;
  /** The answers for the same dates. */
  readonly answers: readonly TransferAnswer[];
  readonly dates: Dates;
  /** The hash of the newest history row of the snapshot; null where the register holds no entry yet. */
  readonly seal: string | null;
  readonly programVersion: string;
  readonly out: string;
  /** Draws what a browser has to draw, a PDF or a PNG; nothing can where it is left out. */
  readonly printer?: Printer | undefined;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
  /** Breaks the export off before anything stands at its place. */
  readonly signal?: AbortSignal | undefined;
}

/** A file that was written, reopened and counted, with the rows of each of its parts. */
export interface ExportedFile {
  readonly path: string;
  readonly sheets: ReadonlyArray<{ readonly name: string; readonly rows: number }>;
  /** How many pages it has, where it is made of pages. */
  readonly pages?: number | undefined;
}
