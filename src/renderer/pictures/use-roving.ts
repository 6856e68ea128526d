import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

/** A part of a drawing that can hold the focus, and where it lies among the others: its column, and its height in it. */
export interface Stop {
  readonly id: string;
  readonly column: number;
  readonly place: number;
}

/** The stop that an arrow key leads to. */
export function stopAfter(stops: readonly Stop[], from: Stop, key: string): Stop | undefined {
  const inColumn = (column: number): readonly Stop[] =>
    stops.filter((stop) => stop.column === column).toSorted((one, other) => one.place - other.place);
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const column = inColumn(from.column);
    return column[column.indexOf(from) + (key === 'ArrowDown' ? 1 : -1)];
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const columns = [...new Set(stops.map(({ column }) => column))].toSorted((one, other) => one - other);
  const next = columns[columns.indexOf(from.column) + (key === 'ArrowRight' ? 1 : -1)];
  if (next === undefined) return undefined;
  const away = (stop: Stop): number => Math.abs(stop.place - from.place);
  return inColumn(next).toSorted((one, other) => away(one) - away(other))[0];
}

/** What a part of the drawing needs to be reached by keyboard. */
export interface RovingProps {
  readonly tabIndex: 0 | -1;
  readonly 'data-stop': string;
  readonly onFocus: () => void;
}

export interface Roving {
  /** The part that holds, or last held, the focus. */
  readonly active: string | undefined;
  readonly propsOf: (id: string) => RovingProps;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One stop of the Tab key for a whole drawing; inside it the arrow keys go from part to part. */
export function useRoving(stops: readonly Stop[]): Roving {
  const [active, setActive] = useState<string>();
  const known = stops.some(({ id }) => id === active) ? active : stops[0]?.id;
  const latest = useRef(stops);
  latest.current = stops;
  return {
    active: known,
    propsOf: (id) => ({ tabIndex: id === known ? 0 : -1, 'data-stop': id, onFocus: () => setActive(id) }),
    onKeyDown: (event) => {
      const from = latest.current.find(({ id }) => id === known);
      const next = from === undefined ? undefined : stopAfter(latest.current, from, event.key);
      if (next === undefined) return;
      event.preventDefault();
      setActive(next.id);
      for (const part of event.currentTarget.querySelectorAll<SVGElement>('[data-stop]')) {
        if (part.dataset['stop'] === next.id) part.focus();
      }
    },
  };
}
