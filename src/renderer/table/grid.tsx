import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClipboardEvent, CSSProperties, KeyboardEvent, MouseEvent } from 'react';
import type { Column, Row } from '../../contract/common.ts';
import type { TableWords } from '../../words/screens/columns.ts';
import { tableWords } from '../../words/screens/table.ts';
import type { ColumnCondition, TableView } from '../state/table-views.ts';
import { cx } from '../ui/cx.ts';
import { moved } from './grid-keys.ts';
import { FilterRow, HeadingRow } from './head.tsx';
import { TableRow, WaitingRow } from './row.tsx';
import type { CellPainters } from './row.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import { WINDOW, useRowsBetween } from './use-rows.ts';
import type { FirstRows, TableSource } from './use-rows.ts';
import type { Selection } from './use-selection.ts';
import styles from './data-table.module.css';

export interface GridProps {
  readonly view: TableView;
  readonly source: TableSource;
  readonly first: FirstRows;
  readonly columns: readonly Column[];
  readonly layout: { readonly template: string; readonly least: string };
  readonly nameColumn: string | undefined;
  readonly words: TableWords;
  readonly cells: CellPainters | undefined;
  readonly selection: Selection;
  readonly open: string | undefined;
  readonly onOpen: (row: Row, by: 'pointer' | 'key') => void;
  readonly onSort: (column: string) => void;
  readonly onFilter: (column: string, condition: ColumnCondition | undefined) => void;
  /** Told once, when the table leaves the screen. */
  readonly onScroll: (pixels: number) => void;
  readonly asCells: (rows: readonly Row[]) => string;
}

/** How many rows wait, drawn as bars, before the first answer. */
const WAITING = 12;

/** The height of a row in pixels: two of the reader's own letters. */
function rowHeight(): number {
  return 2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16');
}

function inFilters(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-filters]') !== null;
}

/** The rows of a table as a grid: one tab stop, moved by arrows; only what is in sight is drawn where there are many. */
export function Grid(props: GridProps) {
  const { view, first, columns, selection, words } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const tableElement = useRef<HTMLTableElement>(null);
  const count = first.reply?.matching ?? 0;
  const inPart = count > WINDOW;
  const focus = useGridFocus(tableElement, { row: 0, column: 1 });
  const { at, moveTo } = focus;
  const [height] = useState(rowHeight);
  const headLines = view.filtersShown ? 2 : 1;
  const headHeight = height * headLines;

  const virtual = useVirtualizer({
    count: inPart ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: view.scroll,
    // The row that holds the focus stays, however far one scrolls: else the focus would fall out of the table.
    rangeExtractor: (range) => [
      ...new Set([...defaultRangeExtractor(range), Math.max(0, Math.min(at.row, count - 1))]),
    ],
  });
  const items = virtual.getVirtualItems();
  const inSight = virtual.range ?? { startIndex: 0, endIndex: 0 };
  const rows = useRowsBetween(
    props.source,
    view,
    first,
    inPart ? { from: inSight.startIndex, to: inSight.endIndex } : { from: 0, to: 0 },
  );
  selection.note(rows);

  const current = useRef({ rows, selection, props });
  current.current = { rows, selection, props };

  // Another sorting or filter begins at the top; coming back to a list finds it where it was.
  const question = JSON.stringify([view.search, view.filters, view.sort]);
  const former = useRef(question);
  useEffect(() => {
    if (former.current === question) return;
    former.current = question;
    scroller.current?.scrollTo({ top: 0 });
    moveTo({ row: 0, column: 1 }, false);
  }, [question, moveTo]);
  useLayoutEffect(() => {
    const element = scroller.current;
    element?.scrollTo({ top: view.scroll });
    return () => current.current.props.onScroll(element?.scrollTop ?? 0);
    // Only on entering and leaving.
  }, []);

  const press = useCallback(
    (index: number, column: number, event: MouseEvent) => {
      const now = current.current;
      const row = now.rows.get(index);
      if (row === undefined) return;
      moveTo({ row: index, column }, true);
      if (event.shiftKey) void now.selection.extendTo(index);
      else if (column === 0 || event.ctrlKey || event.metaKey) now.selection.toggle(index, row);
      else now.props.onOpen(row, 'pointer');
    },
    [moveTo],
  );
  const allSelected = count > 0 && selection.count >= count;
  const selectAll = (): void => {
    if (allSelected) selection.clear();
    else void selection.all();
  };

  const act = (event: KeyboardEvent): boolean => {
    const row = rows.get(at.row);
    const column = columns[at.column - 1];
    const wide = event.ctrlKey || event.metaKey;
    if (wide && event.key === 'a') selectAll();
    else if (event.key === 'Escape' && selection.count > 0) selection.clear();
    else if (event.key === 'Enter' || event.key === ' ') {
      if (at.row === -1 && column !== undefined) props.onSort(column.id);
      else if (at.row === -1) selectAll();
      else if (row === undefined) return false;
      else if (event.key === ' ' || at.column === 0) selection.toggle(at.row, row);
      else props.onOpen(row, 'key');
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (inFilters(event.target) || event.altKey) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / height) - 1);
    const target = moved(at, event, { rows: count, columns: columns.length + 1, page });
    if (target === undefined) {
      if (act(event)) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (event.shiftKey && target.row >= 0 && target.row !== at.row) {
      const row = rows.get(at.row);
      if (selection.count === 0 && row !== undefined) selection.toggle(at.row, row);
      void selection.extendTo(target.row);
    }
    if (inPart && target.row >= 0) virtual.scrollToIndex(target.row);
    moveTo(target, true);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (inFilters(event.target) || getSelection()?.toString() !== '') return;
    const chosen = selection.rows();
    const row = rows.get(at.row);
    const toCopy = chosen.length > 0 || row === undefined ? chosen : [row];
    if (toCopy.length === 0) return;
    event.clipboardData.setData('text/plain', props.asCells(toCopy));
    event.preventDefault();
  };

  const style = { '--columns': props.layout.template, '--least': props.layout.least } as CSSProperties;
  const drawn: ReadonlyArray<{ readonly index: number; readonly top: number | undefined }> = inPart
    ? items.map(({ index, start }) => ({ index, top: start - headHeight }))
    : Array.from({ length: first.reply === undefined ? WAITING : count }, (_, index) => ({ index, top: undefined }));
  const active = Math.min(at.row, count - 1);

  return (
    <div ref={scroller} className={cx(styles.scroller, first.refreshing && styles.refreshing)}>
      <table
        ref={tableElement}
        role="grid"
        aria-label={words.caption}
        aria-rowcount={first.reply === undefined ? -1 : count + headLines}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-busy={first.reply === undefined}
        className={styles.table}
        style={style}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
      >
        <thead role="rowgroup" className={styles.head}>
          <HeadingRow
            columns={columns}
            headings={words.columns}
            sort={view.sort}
            active={active === -1 ? at.column : undefined}
            allSelected={allSelected}
            onSort={props.onSort}
            onSelectAll={selectAll}
          />
          {view.filtersShown ? (
            <FilterRow
              columns={columns}
              headings={words.columns}
              words={words}
              filters={view.filters}
              onFilter={props.onFilter}
            />
          ) : null}
        </thead>
        <tbody
          role="rowgroup"
          className={styles.body}
          style={inPart ? { blockSize: `${virtual.getTotalSize()}px` } : undefined}
          aria-label={first.reply === undefined ? tableWords.loading : undefined}
        >
          {drawn.map(({ index, top }) => {
            const row = rows.get(index);
            const line = index + 1 + headLines;
            return row === undefined ? (
              <WaitingRow key={index} line={line} columns={columns.length === 0 ? 5 : columns.length} top={top} />
            ) : (
              <TableRow
                key={row.id}
                row={row}
                index={index}
                line={line}
                columns={columns}
                nameColumn={props.nameColumn}
                active={active === index ? at.column : undefined}
                selected={selection.ids[row.id] === true}
                open={row.id === props.open}
                words={words}
                cells={props.cells}
                top={top}
                onPress={press}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
