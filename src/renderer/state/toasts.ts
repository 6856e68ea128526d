import { storeOf } from './store.ts';
import type { Store } from './store.ts';

/** A message that does not stop the work. A problem stays until it is closed; good news goes by itself. */
export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** One thing that can be done about it at once. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

export interface Toasts {
  readonly store: Store<readonly Toast[]>;
  readonly show: (toast: Omit<Toast, 'id'>) => void;
  readonly close: (id: number) => void;
  /** Another place has been gone to: good news of the one that was left would lie over what is there to be pressed. */
  readonly leave: () => void;
}

/** How long good news stays, in milliseconds: long enough to read two lines. */
const STAY = 7000;

/** Good news this young, in milliseconds, tells of what has just led to the other place. */
const JUST = 100;

export function createToasts(): Toasts {
  const store = storeOf<readonly Toast[]>([]);
  const since = new Map<number, number>();
  let last = 0;
  const close = (id: number): void => {
    since.delete(id);
    store.setState((shown) => shown.filter((toast) => toast.id !== id), true);
  };
  return {
    store,
    close,
    show: (toast) => {
      last += 1;
      const id = last;
      // Said once more, it takes the place of the one before: a pile of the same tells nothing.
      const others = store.getState().filter(({ text }) => text !== toast.text);
      store.setState([...others.slice(-3), { ...toast, id }], true);
      if (toast.tone === 'problem') return;
      since.set(id, performance.now());
      setTimeout(() => close(id), STAY);
    },
    leave: () => {
      const now = performance.now();
      for (const [id, shownAt] of since) if (now - shownAt > JUST) close(id);
    },
  };
}
