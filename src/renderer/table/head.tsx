import type { Column } from '../../contract/common.ts';
import { tableWords } from '../../words/screens/table.ts';
import type { ColumnCondition } from '../state/table-views.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Hidden } from '../ui/hidden.tsx';
import { Icon } from '../ui/icon.tsx';
import { PopoverButton } from '../ui/popover.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CheckboxGroup } from '../ui/toggle.tsx';
import { filterWord } from './cells.ts';
import type { CellWords } from './cells.ts';
import styles from './data-table.module.css';

export interface HeadingRowProps {
  readonly columns: readonly Column[];
  readonly headings: Readonly<Record<string, string>>;
  readonly sort: { readonly column: string; readonly descending: boolean } | undefined;
  /** The heading that holds the grid's focus, or none. */
  readonly active: number | undefined;
  readonly allSelected: boolean;
  readonly onSort: (column: string) => void;
  readonly onSelectAll: () => void;
}

function sortOf(column: string, sort: HeadingRowProps['sort']): 'ascending' | 'descending' | undefined {
  if (sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

/** The headings: each sorts its column, once up, once down, then not at all. */
export function HeadingRow(props: HeadingRowProps) {
  const { columns, headings, active } = props;
  return (
    <tr role="row" aria-rowindex={1} className={cx(styles.row, styles.headings)}>
      <th
        role="columnheader"
        aria-colindex={1}
        tabIndex={active === 0 ? 0 : -1}
        data-cell="-1:0"
        className={cx(styles.cell, styles.heading, styles.select)}
        onClick={props.onSelectAll}
      >
        <Hidden>{tableWords.selectAll}</Hidden>
        <span className={styles.box}>{props.allSelected ? <Icon name="check" /> : null}</span>
      </th>
      {columns.map((column, place) => {
        const sorted = sortOf(column.id, props.sort);
        return (
          <th
            key={column.id}
            role="columnheader"
            scope="col"
            aria-colindex={place + 2}
            aria-sort={sorted}
            tabIndex={active === place + 1 ? 0 : -1}
            data-cell={`-1:${place + 1}`}
            className={cx(
              styles.cell,
              styles.heading,
              column.type === 'number' && styles.number,
              column.type === 'verdict' && styles.verdict,
            )}
            onClick={() => props.onSort(column.id)}
          >
            <span className={styles.text}>{headings[column.id] ?? column.id}</span>
            {sorted === undefined ? null : <Icon name={sorted === 'ascending' ? 'sort-up' : 'sort-down'} />}
          </th>
        );
      })}
    </tr>
  );
}

/** One condition for each column, by what its cells are. */
export function FilterRow({
  columns,
  headings,
  words,
  filters,
  onFilter,
}: {
  readonly columns: readonly Column[];
  readonly headings: Readonly<Record<string, string>>;
  readonly words: CellWords;
  readonly filters: Readonly<Record<string, ColumnCondition>>;
  readonly onFilter: (column: string, condition: ColumnCondition | undefined) => void;
}) {
  return (
    <tr role="row" aria-rowindex={2} className={cx(styles.row, styles.filters)} data-filters>
      <td role="gridcell" aria-colindex={1} className={styles.cell} />
      {columns.map((column, place) => {
        const label = tableWords.filterBy(headings[column.id] ?? column.id);
        const condition = filters[column.id];
        return (
          <td key={column.id} role="gridcell" aria-colindex={place + 2} className={cx(styles.cell, styles.filter)}>
            {column.values === undefined ? (
              <TextField
                label={label}
                hideLabel
                value={condition?.contains ?? ''}
                onChange={(contains) => onFilter(column.id, contains === '' ? undefined : { contains })}
              />
            ) : (
              <OneOf
                label={label}
                choices={column.values.map((value) => ({ id: value, label: filterWord(column, value, words) }))}
                values={condition?.oneOf ?? []}
                onChange={(oneOf) => onFilter(column.id, oneOf.length === 0 ? undefined : { oneOf })}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function OneOf({
  label,
  choices,
  values,
  onChange,
}: {
  readonly label: string;
  readonly choices: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}) {
  const [only] = values;
  const shown =
    values.length === 1 ? choices.find(({ id }) => id === only)?.label : tableWords.chosenValues(values.length);
  const text = values.length === 0 ? tableWords.anyValue : (shown ?? tableWords.anyValue);
  return (
    <PopoverButton
      label={label}
      trigger={
        <Button size="small" aria-label={`${label}: ${text}`}>
          {text}
        </Button>
      }
    >
      <CheckboxGroup label={label} hideLabel values={values} onChange={onChange} choices={choices} />
    </PopoverButton>
  );
}
