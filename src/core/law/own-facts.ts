import type { LawEntry, OwnList } from '../records/law-entry.ts';
import type { LawPack } from './pack.ts';

/** How a fact of the pack is told to be the register's own. */
export interface OwnMark {
  /** The record that says it. */
  readonly entry: string;
  readonly title: string;
  readonly reason: string;
  readonly action: LawEntry['action'];
}

/** What the register itself added to the pack or took out of it. */
export interface OwnFacts {
  /** The rows of the merged pack that are the register's own. */
  readonly rows: ReadonlyMap<object, OwnMark>;
  /** The pack's rows that the register withdrew. */
  readonly withdrawn: ReadonlyArray<{ readonly list: OwnList; readonly row: OwnRow; readonly mark: OwnMark }>;
  /** Entries that could not be made part of it. */
  readonly leftOut: ReadonlyArray<{ readonly entry: string; readonly title: string }>;
}

/** A pack as it came, without anything of a register's own. */
export const NO_OWN_FACTS: OwnFacts = { rows: new Map(), withdrawn: [], leftOut: [] };

/** A row of one of the lists that a register may add to. */
export type OwnRow = LawPack[OwnList][number];

/** What a row goes by in its list: its id, or of an exception its regime and ground. */
export function rowName(row: OwnRow): string {
  return 'id' in row ? row.id : `${row.regime} ${row.ground}`;
}
