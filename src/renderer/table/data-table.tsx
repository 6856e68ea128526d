import {
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { Updater } from '@tanstack/react-table';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Column, Row } from '../../contract/common.ts';
import type { TableWords } from '../../words/screens/columns.ts';
import { tableWords } from '../../words/screens/table.ts';
import { useRoom } from '../frame/split.tsx';
import { useApp } from '../state/app.ts';
import { usePreferences } from '../state/hooks.ts';
import { useTaken } from '../state/store.ts';
import { PLAIN_VIEW, isNarrowed } from '../state/table-views.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { saidProblem } from '../ui/said.ts';
import { compactColumns, layoutOf, nameColumn } from './cells.ts';
import { asCells } from './copy.ts';
import { Grid } from './grid.tsx';
import type { CellPainters } from './row.tsx';
import { Toolbar } from './toolbar.tsx';
import { useSaveList } from './save-list.tsx';
import { shownColumns, useFirstRows } from './use-rows.ts';
import type { TableSource } from './use-rows.ts';
import { useSelection } from './use-selection.ts';
import type { Selected } from './use-selection.ts';
import styles from './data-table.module.css';

export interface DataTableProps {
  /** Under it the view and the chosen columns are remembered; a place's main list bears the place's id, so that links into it can set its filters. */
  readonly id: string;
  readonly source: TableSource;
  readonly words: TableWords;
  /** Shown when the register has none of them: what belongs here and what to do first. */
  readonly empty: ReactNode;
  /** The record that is open beside the table. */
  readonly open?: string | undefined;
  /** @param by how: a pointer leaves the focus in the list, a key moves it to the record */
  readonly onOpen: (row: Row, by: 'pointer' | 'key') => void;
  /** What can be made new, at the end of the toolbar. */
  readonly actions?: ReactNode;
  /** What can be done with the rows that are selected. */
  readonly selectedActions?: ((rows: readonly Row[], clear: () => void) => ReactNode) | undefined;
  /** Cells that are drawn in a way of their own, by column. Keep the object stable. */
  readonly cells?: CellPainters;
  /** The columns shown as long as nobody chose others. */
  readonly defaultColumns?: readonly string[];
}

const FEATURES = tableFeatures({ columnVisibilityFeature, rowSelectionFeature, rowSortingFeature });
const NO_COLUMNS: readonly Column[] = [];
const NO_ROWS: Row[] = [];

function updated<T>(updater: Updater<T>, now: T): T {
  return typeof updater === 'function' ? (updater as (value: T) => T)(now) : updater;
}

/** A table of records: sorted, filtered and searched by the engine, moved about by keyboard, drawn whole up to 300 rows and in part above. */
export function DataTable(props: DataTableProps) {
  const { id, source, words } = props;
  const { tables, preferences, toasts } = useApp();
  const view = useTaken(tables.store, (views) => views[id] ?? PLAIN_VIEW);
  const kept = usePreferences()?.columns[id];
  const stable = useMemo(() => source, [source.kind, source.on, source.asRecorded, source.judged]);
  const first = useFirstRows(stable, view);
  const all = first.reply?.columns ?? NO_COLUMNS;
  const chosen = kept ?? props.defaultColumns;
  const { compact } = useRoom();
  const columns = useMemo(() => {
    const shown = shownColumns(all, chosen);
    return compact ? compactColumns(shown) : shown;
  }, [all, chosen, compact]);
  const matching = first.reply?.matching ?? 0;
  const selection = useSelection(stable, view, matching);

  const definitions = useMemo(
    () => all.map(({ id: column }) => ({ id: column, accessorFn: (row: Row) => row.cells[column] })),
    [all],
  );
  const table = useTable({
    features: FEATURES,
    columns: definitions,
    data: first.reply?.rows ?? NO_ROWS,
    getRowId: (row: Row) => row.id,
    manualSorting: true,
    sortDescFirst: false,
    state: {
      sorting: view.sort === undefined ? [] : [{ id: view.sort.column, desc: view.sort.descending }],
      rowSelection: selection.ids,
      columnVisibility: Object.fromEntries(all.map((column) => [column.id, columns.includes(column)])),
    },
    onSortingChange: (updater) => {
      const now = view.sort === undefined ? [] : [{ id: view.sort.column, desc: view.sort.descending }];
      const [sort] = updated(updater, now);
      tables.set(id, { sort: sort === undefined ? undefined : { column: sort.id, descending: sort.desc } });
    },
    onRowSelectionChange: (updater) =>
      selection.set(updated(updater, selection.ids as Record<string, true>) as Selected),
  });

  // Another question is another list: what was chosen in the former one is not in sight any more.
  const { clear } = selection;
  const asked = JSON.stringify([stable, view.search, view.filters]);
  const former = useRef(asked);
  useEffect(() => {
    if (former.current !== asked) clear();
    former.current = asked;
  }, [asked, clear]);

  const cells = (rows: readonly Row[]): string => asCells(columns, words.columns, rows, words);
  const copy = async (): Promise<void> => {
    const rows = selection.rows();
    try {
      await navigator.clipboard.writeText(cells(rows));
      toasts.show({ tone: 'done', text: tableWords.copied(rows.length) });
    } catch {
      toasts.show({ tone: 'problem', text: tableWords.copyByKey });
    }
  };
  const save = useSaveList({ id, source: stable, view, first, chosen, words });
  const clearView = (): void => tables.set(id, { search: '', filters: {} });
  const { reply } = first;
  const layout = useMemo(() => layoutOf(columns, compact), [columns, compact]);

  return (
    <div className={styles.frame} data-compact={compact ? '' : undefined}>
      <Toolbar
        caption={words.caption}
        search={view.search}
        onSearch={(search) => tables.set(id, { search })}
        filtersShown={view.filtersShown}
        onFiltersShown={(filtersShown) => tables.set(id, { filtersShown })}
        narrowed={isNarrowed(view)}
        onClear={clearView}
        columns={all}
        headings={words.columns}
        chosen={chosen}
        onColumns={(next) =>
          void preferences.set({ columns: { ...preferences.store.getState()?.columns, [id]: next } })
        }
        counts={reply}
        selected={selection.count}
        onCopy={() => void copy()}
        onClearSelection={selection.clear}
        actions={props.actions}
        save={save.button}
        selectedActions={selection.count === 0 ? undefined : props.selectedActions?.(selection.rows(), selection.clear)}
      />
      {save.panel}
      {first.problem === undefined ? null : <Callout tone="problem">{saidProblem(first.problem)}</Callout>}
      {reply?.total === 0 ? (
        props.empty
      ) : (
        <Grid
          view={view}
          source={stable}
          first={first}
          columns={columns}
          layout={layout}
          nameColumn={nameColumn(columns)}
          words={words}
          cells={props.cells}
          selection={selection}
          open={props.open}
          onOpen={props.onOpen}
          onSort={(column) => table.getColumn(column)?.toggleSorting()}
          onFilter={(column, condition) => {
            const { [column]: _former, ...others } = view.filters;
            tables.set(id, { filters: condition === undefined ? others : { ...others, [column]: condition } });
          }}
          onScroll={(scroll) => tables.set(id, { scroll })}
          asCells={cells}
        />
      )}
      {reply !== undefined && reply.total > 0 && reply.matching === 0 ? (
        <EmptyState
          title={tableWords.nothingMatches}
          action={<Button onPress={clearView}>{tableWords.clearFilters}</Button>}
        >
          {tableWords.nothingMatchesText}
        </EmptyState>
      ) : null}
    </div>
  );
}
