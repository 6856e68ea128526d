import type { GroupEntity } from '../records/entity.ts';
import { nameOfRecord } from '../records/kinds.ts';
import type { RecordKind } from '../records/fields.ts';
import { readJurisdiction } from '../routing/jurisdictions.ts';
import type { Statement } from '../statement.ts';
import { Activities } from './activities.ts';
import { isSame, RowRefused, Workbench } from './bench.ts';
import type { BenchInput, BenchRecord, Remark, RowPlace } from './bench.ts';
import { isOpen, saysNothing } from './cell.ts';
import type { ImportChoice } from './choice.ts';
import { entityOfSheet } from './controller-of.ts';
import { readControllerRow } from './controller-row.ts';
import { dayOrderOf } from './days.ts';
import { findTable } from './detect.ts';
import type { FoundTable } from './detect.ts';
import type { ImportLayout } from './layout.ts';
import { headingKey } from './heading-key.ts';
import { CONTINUED_ROW, ownSheet } from './own-export.ts';
import { Parties } from './parties.ts';
import { readProcessorRow } from './processor-row.ts';
import { readRecordRow } from './record-row.ts';
import type { ChoiceWords, RecordGround } from './record-values.ts';
import { RowCells } from './row-cells.ts';
import type { Source, SourceRow } from './source.ts';
import { sayImport } from './statements.ts';
import { Transfers } from './transfers.ts';

/** One row of the file, and which records it became part of, its own first; or why none. */
export interface PlannedRow extends RowPlace {
  readonly records: readonly string[];
  readonly refused: Statement | undefined;
}

/** What the file would make of the register. */
export interface ImportPlan {
  readonly tables: readonly FoundTable[];
  readonly rows: readonly PlannedRow[];
  readonly records: readonly BenchRecord[];
  readonly remarks: readonly Remark[];
  /** Sheets in which no layout was found, with their rows. */
  readonly left: ReadonlyArray<{ readonly sheet: string; readonly rows: number }>;
}

/** What an import is planned from. */
export interface ImportInput extends Omit<BenchInput, 'dayOrder'> {
  readonly source: Source;
  readonly choice: ImportChoice;
  readonly choiceWords: ChoiceWords;
  readonly layouts: readonly ImportLayout[];
}

function tablesOf({ source, choice, layouts }: ImportInput): Pick<ImportPlan, 'tables' | 'left'> {
  const wanted = choice.sheet?.trim().toLowerCase();
  const sheets = source.sheets.filter(({ name }) => wanted === undefined || name.trim().toLowerCase() === wanted);
  const tables: FoundTable[] = [];
  const left: Array<{ sheet: string; rows: number }> = [];
  for (const sheet of sheets) {
    const found = findTable(sheet, layouts, choice);
    if (found !== undefined) tables.push(found);
    else if (sheet.rows.length > 0) left.push({ sheet: sheet.name, rows: sheet.rows.length });
  }
  return { tables, left };
}

/** A row and those that go on with it, since its texts were too long for cells. */
interface WholeRow {
  readonly row: SourceRow;
  readonly numbers: readonly number[];
}

function joinedCells(one: readonly string[], more: readonly string[]): string[] {
  return Array.from({ length: Math.max(one.length, more.length) }, (_, at) => {
    const next = (more[at] ?? '').replace(CONTINUED_ROW, '').replace(/^\n/, '');
    return `${one[at] ?? ''}${next}`;
  });
}

const EMPTY_ROW = /^No .+ is recorded$/;

/** The rows that are rows: without headings printed again, and without the words of an empty sheet of this program. */
function wholeRows({ rows, columns }: FoundTable, own: boolean): readonly WholeRow[] {
  const headings = new Set(columns.map(({ heading }) => headingKey(heading)));
  const whole: WholeRow[] = [];
  for (const row of rows) {
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    if (filled.length > 1 && filled.every((cell) => headings.has(headingKey(cell)))) continue;
    if (own && filled.length === 1 && EMPTY_ROW.test(filled[0] ?? '')) continue;
    const before = whole.at(-1);
    if (own && before !== undefined && (row.cells[0] ?? '').startsWith(CONTINUED_ROW)) {
      whole[whole.length - 1] = {
        row: { ...before.row, cells: joinedCells(before.row.cells, row.cells) },
        numbers: [...before.numbers, row.number],
      };
    } else whole.push({ row, numbers: [row.number] });
  }
  return whole;
}

const DAY_FIELDS = /(?:^|\.)(?:from|to|next|nextReview|concludedOn|validFrom|validTo|existsFrom|existsTo|joined|left)$/;

function* dayCells(tables: readonly FoundTable[]): Generator<string> {
  for (const { columns, rows } of tables) {
    const days = columns.filter(({ field }) => field !== undefined && DAY_FIELDS.test(field));
    for (const { cells } of rows) for (const { index } of days) yield cells[index] ?? '';
  }
}

class Planner {
  readonly #input: ImportInput;
  readonly #bench: Workbench;
  readonly #parties: Parties;
  readonly #activities: Activities;
  readonly #transfers: Transfers;
  readonly rows: PlannedRow[] = [];

  constructor(input: ImportInput, tables: readonly FoundTable[]) {
    this.#input = input;
    const dayOrder = input.choice.dates ?? dayOrderOf(dayCells(tables));
    this.#bench = new Workbench({ ...input, dayOrder });
    this.#parties = new Parties(this.#bench);
    this.#activities = new Activities(this.#bench);
    this.#transfers = new Transfers(this.#bench, this.#parties);
  }

  get bench(): Workbench {
    return this.#bench;
  }

  #read(ground: RecordGround, table: FoundTable, cells: RowCells, entity: GroupEntity | Statement | undefined): string {
    const { layout } = table;
    const whose = entity !== undefined && 'legalName' in entity ? entity : undefined;
    if (layout.id === 'article-30-processor') return readProcessorRow(ground, cells, whose);
    if (layout.id !== 'article-30-controller') return readRecordRow(ground, cells);
    const named = cells.text('controller');
    const own = named === undefined ? undefined : this.#parties.entity(named);
    if (named !== undefined && own === undefined && whose?.legalName !== named) {
      throw new RowRefused(sayImport('import.row-no-country', { name: named }));
    }
    const controller = own ?? whose;
    if (controller === undefined) {
      throw new RowRefused((entity as Statement | undefined) ?? sayImport('import.row-no-controller', {}));
    }
    return readControllerRow(ground, cells, controller);
  }

  #refuse(sheet: string, numbers: readonly number[], refused: Statement): void {
    for (const row of numbers) this.rows.push({ sheet, row, records: [], refused });
  }

  table(table: FoundTable): void {
    const { sheet, layout, columns, above } = table;
    const own = ownSheet(sheet);
    const { choice, gazetteer, texts } = this.#input;
    const ground: RecordGround = {
      bench: this.#bench,
      parties: this.#parties,
      activities: this.#activities,
      transfers: this.#transfers,
      own: own !== undefined,
      kind: layout.kind,
      choiceWords: this.#input.choiceWords,
    };
    this.#bench.at({ sheet: sheet.name, row: 0 });
    const isRecord = layout.id === 'article-30-controller' || layout.id === 'article-30-processor';
    const country = choice.country === undefined ? undefined : readJurisdiction(choice.country, gazetteer);
    const code = country?.ok === true ? country.code : undefined;
    const entity = isRecord
      ? entityOfSheet(ground, above, { named: choice.controller ?? own?.controller, country: code })
      : undefined;
    for (const { row, numbers } of wholeRows(table, own !== undefined)) {
      this.#bench.at({ sheet: sheet.name, row: row.number });
      if (row.fault !== undefined) {
        this.#refuse(sheet.name, numbers, row.fault);
        continue;
      }
      if (row.cells.every((cell) => saysNothing(cell) || isOpen(cell))) {
        this.#refuse(sheet.name, numbers, sayImport('import.row-unnamed', { headings: [] }));
        continue;
      }
      try {
        const main = this.#read(ground, table, new RowCells(columns, row, own !== undefined, texts.commentOn), entity);
        const touched = this.#bench.touched.get(`${sheet.name}\n${row.number}`) ?? [];
        const records = [main, ...touched.filter((id) => id !== main)];
        for (const number of numbers) this.rows.push({ sheet: sheet.name, row: number, records, refused: undefined });
      } catch (error) {
        if (!(error instanceof RowRefused)) throw error;
        this.#refuse(sheet.name, numbers, error.statement);
      }
    }
  }
}

/** Sheets of activities before lists that name them; this program's own list of transfers last. */
function inOrder(tables: readonly FoundTable[]): readonly FoundTable[] {
  const rank = ['entity', 'third-party', 'agreement', 'activity', 'transfer'];
  return tables.toSorted((a, b) => rank.indexOf(a.layout.kind) - rank.indexOf(b.layout.kind));
}

/**
 * Works out what a file makes of a register, without doing it: every row with the records that it becomes part of or the reason why of none, and what is said
 * of cells. A second import of the same file finds everything as it is.
 */
export function planImport(input: ImportInput): ImportPlan {
  const { tables, left } = tablesOf(input);
  const planner = new Planner(input, tables);
  for (const table of inOrder(tables)) planner.table(table);
  return { tables, left, rows: planner.rows, records: planner.bench.records(), remarks: planner.bench.remarks };
}

/** What comes of a row or a record. */
export type ImportOutcome = 'new' | 'changed' | 'same' | 'not-understood';

/** A row with what comes of it. */
export interface SettledRow extends RowPlace {
  readonly outcome: ImportOutcome;
  readonly kind: RecordKind | undefined;
  readonly record: string | undefined;
  readonly name: string | undefined;
  readonly reason: Statement | undefined;
}

/** What comes of a record. */
export function outcomeOf(record: BenchRecord): 'new' | 'changed' | 'same' {
  if (record.before === undefined) return 'new';
  return isSame(record) ? 'same' : 'changed';
}

/**
 * The rows with what comes of them: what their own record comes to, or *changed* where only another record of the row is new or changes. Rows in = new +
 * changed + same + not understood.
 * @param refused records that the register does not take, each with the reason
 */
export function settle(plan: ImportPlan, refused: ReadonlyMap<string, Statement>): readonly SettledRow[] {
  const byId = new Map(plan.records.map((one) => [one.record.id, one]));
  return plan.rows.map(({ sheet, row, records, refused: why }) => {
    const [main = '', ...others] = records;
    const own = byId.get(main);
    const reason = why ?? refused.get(main);
    if (own === undefined || reason !== undefined) {
      const name = own === undefined ? undefined : nameOfRecord(own.kind, own.record);
      return { sheet, row, outcome: 'not-understood', kind: own?.kind, record: undefined, name, reason };
    }
    const first = outcomeOf(own);
    const more = others.some((id) => {
      const other = byId.get(id);
      return other !== undefined && !refused.has(id) && outcomeOf(other) !== 'same';
    });
    const outcome = first === 'same' && more ? 'changed' : first;
    return {
      sheet,
      row,
      outcome,
      kind: own.kind,
      record: main,
      name: nameOfRecord(own.kind, own.record),
      reason: undefined,
    };
  });
}
