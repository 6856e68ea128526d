import { useCallback, useMemo, useRef, useState } from 'react';
import type { Row } from '../../contract/common.ts';
import { useApp } from '../state/app.ts';
import type { TableView } from '../state/table-views.ts';
import { questionOf, requestOf } from './use-rows.ts';
import type { TableSource } from './use-rows.ts';

export type Selected = Readonly<Record<string, true>>;

/** Several rows chosen to copy. Rows that have not been in sight are fetched when a range or everything is chosen. */
export interface Selection {
  readonly ids: Selected;
  readonly count: number;
  /** The chosen rows, in the order in which they were met. */
  readonly rows: () => Row[];
  readonly toggle: (index: number, row: Row) => void;
  /** Chooses everything between the row last toggled and this one. */
  readonly extendTo: (index: number) => Promise<void>;
  readonly all: () => Promise<void>;
  readonly clear: () => void;
  readonly set: (ids: Selected) => void;
  readonly note: (rows: ReadonlyMap<number, Row>) => void;
}

/** The most rows that pass the door at once. */
const MOST = 1000;

export function useSelection(source: TableSource, view: TableView, matching: number): Selection {
  const { door } = useApp();
  const [ids, setIds] = useState<Selected>({});
  const known = useRef(new Map<string, Row>());
  const anchor = useRef(0);

  const fetched = useCallback(
    async (from: number, to: number): Promise<Row[]> => {
      const rows: Row[] = [];
      for (let offset = from; offset <= to; offset += MOST) {
        const request = requestOf(source, view, offset, Math.min(MOST, to - offset + 1));
        const answer = await door.call[questionOf(source)](request);
        if (!answer.ok) break;
        rows.push(...answer.value.rows);
      }
      return rows;
    },
    [door, source, view],
  );
  const choose = useCallback((rows: readonly Row[]) => {
    for (const row of rows) known.current.set(row.id, row);
    setIds((now) => ({ ...now, ...Object.fromEntries(rows.map(({ id }) => [id, true as const])) }));
  }, []);

  return useMemo(
    () => ({
      ids,
      count: Object.keys(ids).length,
      rows: () => Object.keys(ids).flatMap((id) => known.current.get(id) ?? []),
      toggle: (index, row) => {
        anchor.current = index;
        known.current.set(row.id, row);
        setIds(({ [row.id]: had, ...others }) => (had === true ? others : { ...others, [row.id]: true }));
      },
      extendTo: async (index) => {
        const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
        choose(await fetched(from, to));
      },
      all: async () => choose(await fetched(0, matching - 1)),
      clear: () => setIds({}),
      set: setIds,
      note: (rows) => {
        for (const row of rows.values()) known.current.set(row.id, row);
      },
    }),
    [ids, matching, choose, fetched],
  );
}
