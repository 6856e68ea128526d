import type { ColumnFilter } from '../../contract/common.ts';
import type * as z from 'zod';
import { storeOf } from './store.ts';
import type { Store } from './store.ts';

/** Where the window is: a place, the record open in it, and with which filters its list was entered. */
export interface Location {
  readonly place: string;
  readonly record?: string | undefined;
  /** Set when a number or a link opened the list behind it. */
  readonly filters?: ReadonlyArray<z.input<typeof ColumnFilter>> | undefined;
  /** A part of the place, such as the tab of a record. */
  readonly part?: string | undefined;
}

export interface NavigationState {
  readonly trail: readonly Location[];
  readonly index: number;
  /** Rises with each step, so that the frame can move the focus even when the same place is entered again. */
  readonly step: number;
  /** The last step was made by pointer from a list that stays in sight: the focus belongs there, and not to the record that opened. */
  readonly keepsFocus: boolean;
}

/** Moving about, with a way back. No address bar is involved, so no address can be forged. */
export interface Navigation {
  readonly store: Store<NavigationState>;
  readonly go: (location: Location, how?: { readonly keepsFocus?: boolean }) => void;
  /** Changes where the window is without a step of its own on the way back. */
  readonly replace: (location: Location) => void;
  /** Goes somewhere and forgets the way that led there: it led through another register. */
  readonly beginAt: (location: Location) => void;
  readonly back: () => void;
  readonly forward: () => void;
}

/** How many steps are remembered. */
const MOST = 200;

export function currentOf(state: NavigationState): Location {
  return state.trail[state.index] ?? { place: 'start' };
}

export function canGo(state: NavigationState, steps: number): boolean {
  return state.trail[state.index + steps] !== undefined;
}

function same(a: Location, b: Location): boolean {
  return (
    JSON.stringify([a.place, a.record, a.part, a.filters]) === JSON.stringify([b.place, b.record, b.part, b.filters])
  );
}

export function createNavigation(first: Location): Navigation {
  const store = storeOf<NavigationState>({ trail: [first], index: 0, step: 0, keepsFocus: false });
  const move = (steps: number): void =>
    store.setState((state) =>
      canGo(state, steps) ? { ...state, index: state.index + steps, step: state.step + 1, keepsFocus: false } : state,
    );
  return {
    store,
    go: (location, { keepsFocus = false } = {}) =>
      store.setState((state) => {
        if (same(currentOf(state), location)) return { ...state, step: state.step + 1, keepsFocus };
        const trail = [...state.trail.slice(0, state.index + 1), location].slice(-MOST);
        return { trail, index: trail.length - 1, step: state.step + 1, keepsFocus };
      }),
    replace: (location) => store.setState((state) => ({ ...state, trail: state.trail.with(state.index, location) })),
    beginAt: (location) =>
      store.setState(({ step }) => ({ trail: [location], index: 0, step: step + 1, keepsFocus: false })),
    back: () => move(-1),
    forward: () => move(1),
  };
}
