import { storeOf } from './store.ts';
import type { Store } from './store.ts';

/** A condition on a column. */
export interface ColumnCondition {
  readonly contains?: string | undefined;
  readonly oneOf?: readonly string[] | undefined;
}

/** How a table is looked at: kept while the window is open, so that coming back finds the list as it was left. */
export interface TableView {
  readonly search: string;
  readonly filters: Readonly<Record<string, ColumnCondition>>;
  readonly sort: { readonly column: string; readonly descending: boolean } | undefined;
  readonly filtersShown: boolean;
  /** How far it was scrolled, in pixels. */
  readonly scroll: number;
}

export const PLAIN_VIEW: TableView = { search: '', filters: {}, sort: undefined, filtersShown: false, scroll: 0 };

/** The views of all tables, by the table's id. */
export interface TableViews {
  readonly store: Store<Readonly<Record<string, TableView>>>;
  readonly set: (table: string, change: Partial<TableView>) => void;
  readonly clear: () => void;
}

/** Whether anything narrows the list. */
export function isNarrowed(view: TableView): boolean {
  return view.search !== '' || Object.keys(view.filters).length > 0;
}

export function createTableViews(): TableViews {
  const store = storeOf<Readonly<Record<string, TableView>>>({});
  return {
    store,
    set: (table, change) =>
      store.setState((views) => ({ ...views, [table]: { ...PLAIN_VIEW, ...views[table], ...change } }), true),
    clear: () => store.setState({}, true),
  };
}
