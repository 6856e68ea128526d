import type * as z from 'zod';
import type { Column, ColumnFilter, Row, Rows } from '../../contract/common.ts';
import type { Request } from '../../contract/contract.ts';
import type { Problem } from '../../contract/entry.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { useQueries } from '../client/use-queries.ts';
import { useQuery } from '../client/use-query.ts';
import type { TableView } from '../state/table-views.ts';

/** Where a table's rows come from: one kind of record, on a day and as recorded on one. */
export interface TableSource {
  readonly kind: RecordKind;
  /** Only transfers that are judged: active ones, without drafts and what has ended. */
  readonly judged?: boolean;
  readonly on: string;
  readonly asRecorded?: string | undefined;
}

/** How many rows come at once, and up to how many a table is drawn whole. */
export const WINDOW = 300;

type Asked = z.input<typeof ColumnFilter>;

/** The conditions as the engine wants them. */
export function filtersOf(view: TableView): Asked[] {
  return Object.entries(view.filters).flatMap(([column, { contains, oneOf }]): Asked[] => {
    if (oneOf !== undefined && oneOf.length > 0) return [{ column, oneOf: [...oneOf] }];
    return contains === undefined || contains === '' ? [] : [{ column, contains }];
  });
}

/** The question that a source stands for. Both give rows; only the transfers that are judged have no kind to name. */
export function questionOf(source: TableSource): 'records.table' {
  return (source.judged === true ? 'answers.transfers' : 'records.table') as 'records.table';
}

/** A request for one window of rows. */
export function requestOf(
  source: TableSource,
  view: TableView,
  offset: number,
  limit = WINDOW,
): Request<'records.table'> {
  const kind = source.judged === true ? {} : { kind: source.kind };
  return {
    ...(kind as { kind: RecordKind }),
    on: source.on,
    asRecorded: source.asRecorded,
    search: view.search.trim(),
    filters: filtersOf(view),
    sort: view.sort,
    offset,
    limit,
  };
}

/** The first window, which also says which columns there are and how many rows. */
export interface FirstRows {
  readonly reply: z.infer<typeof Rows> | undefined;
  readonly problem: Problem | undefined;
  readonly refreshing: boolean;
}

export function useFirstRows(source: TableSource, view: TableView): FirstRows {
  const { value, problem, refreshing } = useQuery(questionOf(source), requestOf(source, view, 0), { keep: true });
  return { reply: value, problem, refreshing };
}

/** The rows between two indices as far as they have arrived, by index; asks for the windows that are missing. */
export function useRowsBetween(
  source: TableSource,
  view: TableView,
  first: FirstRows,
  range: { readonly from: number; readonly to: number },
): ReadonlyMap<number, Row> {
  const windows: number[] = [];
  for (let index = Math.max(1, Math.floor(range.from / WINDOW)); index <= Math.floor(range.to / WINDOW); index += 1) {
    windows.push(index);
  }
  const answers = useQueries(
    questionOf(source),
    windows.map((index) => requestOf(source, view, index * WINDOW)),
  );
  const rows = new Map<number, Row>(first.reply?.rows.map((row, index) => [index, row]));
  for (const [place, index] of windows.entries()) {
    for (const [inside, row] of (answers[place]?.value?.rows ?? []).entries()) rows.set(index * WINDOW + inside, row);
  }
  return rows;
}

/** The columns in sight: those chosen, in the order in which they were put; all in the engine's where none was chosen. */
export function shownColumns(columns: readonly Column[], chosen: readonly string[] | undefined): readonly Column[] {
  if (chosen === undefined) return columns;
  const shown = chosen.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  return shown.length === 0 ? columns : shown;
}
