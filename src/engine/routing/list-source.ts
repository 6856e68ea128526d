import type { Statement } from '../../core/statement.ts';
import type { Encoding } from './list-encoding.ts';

/** How a contact list is written, as its first row shows; what is routed from it is written so too. */
export interface ListForm {
  readonly separator: string;
  readonly newline: string;
  /** Whether a byte order mark stands at the start. */
  readonly mark: boolean;
  readonly header: readonly string[];
}

/** One row of a list, as it was read. */
export interface Row {
  readonly cells: readonly string[];
  /** The row as it stands in the file, or would in the form of the list, without the line break that ends it; nothing where it has no cell that holds anything. */
  readonly text: string;
  /** Its number as a spreadsheet counts: from 1, the header included. */
  readonly number: number;
  /** Why it cannot be read as a row. */
  readonly fault: Statement | undefined;
}

/** A contact list that can be read from its first row to its last, in flat memory, more than once. */
export interface ListSource {
  readonly kind: 'text' | 'workbook';
  readonly form: ListForm;
  readonly encoding: Encoding;
  /** The sheet that is read, and all there are; none in a text file. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /**
   * Reads the rows below the header, a piece of the file at a time.
   * @param onRow is given each row in turn
   * @param afterPiece is told which share of the file has been read, and waited for; it throws to stop the reading
   */
  read(onRow: (row: Row) => void, afterPiece: (share: number) => Promise<void>): Promise<void>;
  close(): void;
}
