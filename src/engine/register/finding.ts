import type { Statement } from '../../core/statement.ts';

/** One thing that is not as the program left it, with the table and row where it is. */
export interface Finding {
  readonly place: string;
  readonly statement: Statement;
}
