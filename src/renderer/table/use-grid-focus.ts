import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Position } from './grid-keys.ts';

/** The one cell of a grid that the Tab key reaches, and moving the focus to it once it is drawn. */
export interface GridFocus {
  readonly at: Position;
  /** Makes a cell the grid's own; with `focus`, it also takes the focus as soon as it is there. */
  readonly moveTo: (position: Position, focus: boolean) => void;
}

/** @param table the element that holds the cells, each marked `data-cell="row:column"` */
export function useGridFocus(table: RefObject<HTMLElement | null>, first: Position): GridFocus {
  const [at, setAt] = useState(first);
  const wanted = useRef(false);
  const moveTo = useCallback((position: Position, focus: boolean) => {
    wanted.current = focus;
    setAt(position);
  }, []);
  // After every drawing: the row may arrive later than the key.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${at.row}:${at.column}"]`);
    if (cell === undefined || cell === null) return;
    wanted.current = false;
    cell.focus({ preventScroll: true });
    if (at.row >= 0) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return { at, moveTo };
}
