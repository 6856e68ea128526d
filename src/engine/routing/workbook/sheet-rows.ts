import type { Statement } from '../../../core/statement.ts';
import { cannotRoute, sayOfFile } from '../routing-file-error.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './cell-text.ts';
import type { XmlHandlers } from '../../files/xml.ts';

/** The most rows and columns of a sheet. Source: the limits of Excel, ECMA-376 Part 1, 18.18.7. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** One row of a sheet: its cells as text, from column A on, without empty ones at its end. */
export interface SheetRow {
  readonly cells: string[];
  readonly number: number;
  readonly fault: Statement | undefined;
}

/** The number of a column from the letters of a reference: `A1` is 0, `AB7` is 27; -1 where there are none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = (reference.codePointAt(at) ?? 0) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > MOST_COLUMNS) return MOST_COLUMNS;
  }
  return column - 1;
}

/** Puts rows together out of the elements of a sheet. */
export class SheetParser implements XmlHandlers {
  readonly #path: string;
  readonly #reading: CellReading;
  readonly #onRow: (row: SheetRow) => void;
  #cells: string[] = [];
  #number = 0;
  #fault: Statement | undefined;
  #column = -1;
  #reference = '';
  #type = '';
  #style = 0;
  #value = '';
  #taking = false;
  #valued = false;
  #formula = false;
  #beside = 0;

  constructor(path: string, reading: CellReading, onRow: (row: SheetRow) => void) {
    this.#path = path;
    this.#reading = reading;
    this.#onRow = onRow;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    switch (name) {
      case 'row':
        this.#beginRow(attributes['r']);
        break;
      case 'c':
        this.#beginCell(attributes);
        break;
      case 'v':
        this.#taking = true;
        this.#valued = true;
        break;
      case 'f':
        this.#formula = true;
        break;
      case 'rPh':
        this.#beside += 1;
        break;
      case 't':
        this.#taking = this.#beside === 0;
        this.#valued = true;
        break;
      default:
    }
  };

  readonly text = (more: string): void => {
    if (this.#taking) this.#value = this.#value === '' ? more : this.#value + more;
  };

  readonly close = (name: string): void => {
    switch (name) {
      case 'v':
      case 't':
        this.#taking = false;
        break;
      case 'rPh':
        this.#beside -= 1;
        break;
      case 'c':
        this.#endCell();
        break;
      case 'row':
        this.#endRow();
        break;
      default:
    }
  };

  #beginRow(reference: string | undefined): void {
    const number = reference === undefined ? this.#number + 1 : Number(reference);
    if (!(number > this.#number && number <= MOST_ROWS)) {
      throw cannotRoute('routing-file.workbook-damaged', { path: this.#path, detail: `row ${reference ?? number}` });
    }
    this.#number = number;
    this.#cells = [];
    this.#fault = undefined;
    this.#column = -1;
  }

  #beginCell({ r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const column = r === '' ? this.#column + 1 : columnOf(r);
    if (!(column > this.#column && column < MOST_COLUMNS)) {
      throw cannotRoute('routing-file.workbook-damaged', { path: this.#path, detail: `cell ${r.slice(0, 20)}` });
    }
    this.#column = column;
    this.#reference = r;
    this.#type = t;
    this.#style = Number(s);
    this.#value = '';
    this.#valued = false;
    this.#formula = false;
    this.#taking = false;
  }

  #endCell(): void {
    // Some programs write the place of the result and leave it empty; a text that is empty is a result.
    if (this.#formula && (!this.#valued || (this.#value === '' && this.#type !== 'str'))) {
      const cell = this.#reference === '' ? String(this.#column + 1) : this.#reference.slice(0, 20);
      this.#fault = sayOfFile('routing-file.row-formula', { cell });
    }
    if (!this.#valued) return;
    const text = cellText({ type: this.#type, style: this.#style, value: this.#value }, this.#reading);
    if (text === '') return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells.push(text);
  }

  #endRow(): void {
    if (this.#cells.length === 0 && this.#fault === undefined) return;
    this.#onRow({ cells: this.#cells, number: this.#number, fault: this.#fault });
  }
}
