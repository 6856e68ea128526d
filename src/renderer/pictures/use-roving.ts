import { useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';

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

/** The stop in which something happened: parts bear its id as `data-stop`. */
function stopOf({ target }: { readonly target: EventTarget }): string | undefined {
  const part = target instanceof Element ? target.closest('[data-stop]') : null;
  return part?.getAttribute('data-stop') ?? undefined;
}

/** What the drawing as a whole listens to, so that its parts need no ears of their own. */
export interface PictureEvents {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

export interface Roving {
  /** The part that takes the focus when the Tab key comes to the drawing. */
  readonly active: string | undefined;
  /** The part that is pointed at, or holds the focus. */
  readonly lit: string | undefined;
  readonly events: PictureEvents;
}

/** One stop of the Tab key for a whole drawing; inside it the arrow keys go from part to part, and Enter, Space or a press opens one. */
export function useRoving(stops: readonly Stop[], onOpen: (stop: string) => void): Roving {
  const [entered, setEntered] = useState<string>();
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const active = stops.some(({ id }) => id === entered) ? entered : stops[0]?.id;
  const latest = useRef({ stops, active, onOpen });
  latest.current = { stops, active, onOpen };
  const events = useMemo((): PictureEvents => {
    const open = (stop: string | undefined): void => (stop === undefined ? undefined : latest.current.onOpen(stop));
    return {
      onKeyDown: (event) => {
        const { stops: all, active: here } = latest.current;
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open(stopOf(event));
          return;
        }
        const from = all.find(({ id }) => id === here);
        const next = from === undefined ? undefined : stopAfter(all, from, event.key);
        if (next === undefined) return;
        event.preventDefault();
        setEntered(next.id);
        for (const part of event.currentTarget.querySelectorAll<SVGElement>('[data-stop]')) {
          if (part.dataset['stop'] === next.id) part.focus();
        }
      },
      onClick: (event) => open(stopOf(event)),
      onFocus: (event) => {
        setEntered(stopOf(event));
        setFocused(true);
      },
      onBlur: () => setFocused(false),
      onPointerOver: (event) => setPointed(stopOf(event)),
      onPointerLeave: () => setPointed(undefined),
    };
  }, []);
  return { active, lit: pointed ?? (focused ? active : undefined), events };
}
