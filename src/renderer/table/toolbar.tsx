import type { ReactNode } from 'react';
import type { Column } from '../../contract/common.ts';
import { tableWords } from '../../words/screens/table.ts';
import { Button, ToggleButton } from '../ui/button.tsx';
import { SearchField } from '../ui/text-field.tsx';
import { ChooseColumns } from './choose-columns.tsx';
import styles from './data-table.module.css';

export interface ToolbarProps {
  readonly caption: string;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly filtersShown: boolean;
  readonly onFiltersShown: (shown: boolean) => void;
  readonly narrowed: boolean;
  readonly onClear: () => void;
  readonly columns: readonly Column[];
  readonly headings: Readonly<Record<string, string>>;
  readonly chosen: readonly string[] | undefined;
  readonly onColumns: (columns: string[]) => void;
  readonly counts: { readonly total: number; readonly matching: number } | undefined;
  readonly selected: number;
  readonly onCopy: () => void;
  readonly onClearSelection: () => void;
  readonly actions: ReactNode;
  /** Saves the rows as they stand. */
  readonly save: ReactNode;
  /** What can be done with the rows that are selected. */
  readonly selectedActions: ReactNode;
}

/** What stands above a table: finding, narrowing, choosing, and what can be made new. */
export function Toolbar(props: ToolbarProps) {
  const { columns, headings, chosen } = props;
  return (
    <div className={styles.toolbar}>
      <div className={styles.search}>
        <SearchField
          label={tableWords.searchIn(props.caption)}
          hideLabel
          placeholder={tableWords.search}
          value={props.search}
          onChange={props.onSearch}
        />
      </div>
      <ToggleButton icon="filter" isSelected={props.filtersShown} onChange={props.onFiltersShown}>
        {tableWords.filters}
      </ToggleButton>
      <ChooseColumns columns={columns} headings={headings} chosen={chosen} onChange={props.onColumns} />
      {props.save}
      {props.selected === 0 ? null : (
        <>
          {props.selectedActions}
          <Button variant="quiet" size="small" icon="copy" onPress={props.onCopy}>
            {tableWords.copy}
          </Button>
          <Button variant="quiet" size="small" onPress={props.onClearSelection}>
            {tableWords.clearSelection}
          </Button>
        </>
      )}
      {props.narrowed ? (
        <Button variant="quiet" size="small" onPress={props.onClear}>
          {tableWords.clearFilters}
        </Button>
      ) : null}
      <p className={styles.count} role="status">
        {props.counts === undefined ? '' : tableWords.shown(props.counts.matching, props.counts.total)}
        {props.selected === 0 ? null : (
          <span className={styles.selectedCount}>{tableWords.selected(props.selected)}</span>
        )}
      </p>
      {props.actions === undefined ? null : <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}
