import { memo } from 'react';
import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import type { Column, Row } from '../../contract/common.ts';
import type { VerdictWord } from '../../core/law/answer.ts';
import { kitWords } from '../../words/screens/kit.ts';
import { grouped, shortDay, tableWords } from '../../words/screens/table.ts';
import { Badge } from '../ui/badge.tsx';
import { cx } from '../ui/cx.ts';
import { Hidden } from '../ui/hidden.tsx';
import { Icon } from '../ui/icon.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { cellTexts } from './cells.ts';
import type { CellWords } from './cells.ts';
import styles from './data-table.module.css';

/** Draws a cell in a way of its own, by the column's id. */
export type CellPainters = Readonly<Record<string, (row: Row) => ReactNode>>;

export interface RowProps {
  readonly row: Row;
  readonly index: number;
  /** The line in the whole grid, headings included, from 1. */
  readonly line: number;
  readonly columns: readonly Column[];
  readonly nameColumn: string | undefined;
  /** The column of the row that holds the grid's focus, or none. */
  readonly active: number | undefined;
  readonly selected: boolean;
  readonly open: boolean;
  readonly words: CellWords;
  readonly cells: CellPainters | undefined;
  /** Where it lies, in pixels from the top of the rows, in a table that is drawn in part. */
  readonly top: number | undefined;
  readonly onPress: (index: number, column: number, event: MouseEvent) => void;
}

const BY_TYPE: Readonly<Partial<Record<Column['type'], string | undefined>>> = {
  number: styles.number,
  day: styles.day,
};

function Marks({ row }: { readonly row: Row }) {
  return (
    <>
      {row.status === 'active' ? null : <Badge>{kitWords.status[row.status]}</Badge>}
      {row.toBeConfirmed ? (
        <span className={styles.unconfirmed} title={kitWords.toBeConfirmed}>
          <Icon name="unconfirmed" />
          <Hidden>{kitWords.toBeConfirmed}</Hidden>
        </span>
      ) : null}
    </>
  );
}

function content(column: Column, row: Row, words: CellWords): ReactNode {
  const value = row.cells[column.id];
  if (column.type === 'verdict' && typeof value === 'string') return <VerdictMark verdict={value as VerdictWord} />;
  if (column.type === 'day' && typeof value === 'string') return shortDay(value);
  if (column.type === 'number' && typeof value === 'number') return grouped(value);
  return cellTexts(column, value, words).join(', ');
}

/** More letters than the narrowest column has room for. */
const SHORT = 16;

/** What a cell says in full, where it may be cut to its room: two long names may begin alike. */
function hintOf(column: Column, row: Row, words: CellWords): string | undefined {
  if (column.type !== 'text' && column.type !== 'texts') return undefined;
  const text = cellTexts(column, row.cells[column.id], words).join(', ');
  return text.length > SHORT ? text : undefined;
}

/** A second press in quick succession opens the row once more; it must not select the page's text, which the cells themselves refuse. */
function keepSelection(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

/** One record in a table. */
export const TableRow = memo(function TableRow(props: RowProps) {
  const { row, index, line, columns, active, top, onPress } = props;
  const style: CSSProperties | undefined = top === undefined ? undefined : { transform: `translateY(${top}px)` };
  return (
    <tr
      role="row"
      aria-rowindex={line}
      aria-selected={props.selected}
      aria-current={props.open ? 'true' : undefined}
      className={cx(
        styles.row,
        top !== undefined && styles.placed,
        props.selected && styles.selected,
        props.open && styles.open,
      )}
      style={style}
      onMouseDown={keepSelection}
    >
      <td
        role="gridcell"
        aria-colindex={1}
        tabIndex={active === 0 ? 0 : -1}
        data-cell={`${index}:0`}
        className={cx(styles.cell, styles.select)}
        onClick={(event) => onPress(index, 0, event)}
      >
        <Hidden>{tableWords.selectRow(row.name)}</Hidden>
        <span className={styles.box}>{props.selected ? <Icon name="check" /> : null}</span>
      </td>
      {columns.map((column, place) => {
        const heads = column.id === props.nameColumn;
        const painter = props.cells?.[column.id];
        return (
          <td
            key={column.id}
            role={heads ? 'rowheader' : 'gridcell'}
            aria-colindex={place + 2}
            tabIndex={active === place + 1 ? 0 : -1}
            data-cell={`${index}:${place + 1}`}
            className={cx(styles.cell, heads && styles.name, BY_TYPE[column.type])}
            onClick={(event) => onPress(index, place + 1, event)}
          >
            <span className={styles.text} title={hintOf(column, row, props.words)}>
              {painter === undefined ? content(column, row, props.words) : painter(row)}
            </span>
            {heads ? <Marks row={row} /> : null}
          </td>
        );
      })}
    </tr>
  );
});

/** A row that has not arrived: as high as the others, so that nothing jumps. */
export function WaitingRow({
  line,
  columns,
  top,
}: {
  readonly line: number;
  readonly columns: number;
  readonly top: number | undefined;
}) {
  return (
    <tr
      role="row"
      aria-rowindex={line}
      aria-busy="true"
      className={cx(styles.row, top !== undefined && styles.placed)}
      style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
    >
      <td role="gridcell" className={styles.cell} />
      {Array.from({ length: columns }, (_, place) => (
        <td key={place} role="gridcell" className={styles.cell}>
          <span className={styles.bar} />
        </td>
      ))}
    </tr>
  );
}
