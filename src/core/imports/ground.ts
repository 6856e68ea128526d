import type { GroupEntity } from '../records/entity.ts';
import type { Activities } from './activities.ts';
import type { Workbench } from './bench.ts';
import type { Parties } from './parties.ts';
import type { RowCells } from './row-cells.ts';
import type { Transfers } from './transfers.ts';

/** What rows of activities are read with. */
export interface ActivityGround {
  readonly bench: Workbench;
  readonly parties: Parties;
  readonly activities: Activities;
  readonly transfers: Transfers;
  /** The sheet was written by this program. */
  readonly own: boolean;
}

/** What of a row goes into its activity. */
export interface ActivityRow {
  readonly cells: RowCells;
  readonly purposes: readonly string[];
  readonly exporter: GroupEntity;
  readonly role: 'controller' | 'processor';
}

/** A row being read into an activity: each cell in turn makes another version of it. */
export interface Filling {
  readonly ground: ActivityGround;
  readonly bench: Workbench;
  readonly row: ActivityRow;
  /** The names of the categories of data that the row has. */
  readonly categories: readonly string[];
}
