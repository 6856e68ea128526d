import type { Day } from '../days.ts';
import type { Statement } from '../statement.ts';

/** A message with the law that it rests on. */
export interface Cited {
  readonly statement: Statement;
  readonly citation: string;
}

/** Something to be read: text as it was recorded, or a message whose words stand in the catalogue. */
export type Said = string | Statement | Cited;

/**
 * How a cell came by what it says: from records; from a gap, which is printed as one; or from a recorded fact by which there is nothing to say
 * (a cell that does not apply says so only where a record does).
 */
export type CellState = 'recorded' | 'not-recorded' | 'none';

/** What one field of a view says, line by line. Never empty: a gap has a line that calls it one. */
export interface Cell {
  readonly state: CellState;
  readonly lines: readonly Said[];
  /** The day that the cell holds, where it holds nothing else: a spreadsheet gets it as a date. */
  readonly day?: Day | undefined;
}

/** A cell that says what was recorded. */
export function recorded(...lines: readonly Said[]): Cell {
  return { state: 'recorded', lines };
}

/** A cell that is a gap. */
export function notRecorded(...lines: readonly Said[]): Cell {
  return { state: 'not-recorded', lines: lines.length > 0 ? lines : [NOT_RECORDED] };
}

/** A cell that has nothing to say, by a recorded fact, which it names. */
export function none(...lines: readonly Said[]): Cell {
  return { state: 'none', lines };
}

/** The text where it was recorded, else a gap. */
export function recordedText(text: string | undefined): Cell {
  return text === undefined ? notRecorded() : recorded(text);
}

/** The texts where any was recorded, else a gap. */
export function recordedList(texts: readonly Said[]): Cell {
  return texts.length === 0 ? notRecorded() : recorded(...texts);
}

/** The day where it was recorded, else a gap. */
export function recordedDay(day: Day | undefined): Cell {
  return day === undefined ? notRecorded() : { state: 'recorded', lines: [day], day };
}

/** Says of a gap that it is one. */
export const NOT_RECORDED: Statement = { id: 'view.not-recorded', parameters: {} };
