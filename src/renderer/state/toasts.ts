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
}

/** How long good news stays, in milliseconds: long enough to read two lines. */
const STAY = 7000;

export function createToasts(): Toasts {
  const store = storeOf<readonly Toast[]>([]);
  let last = 0;
  const close = (id: number): void => store.setState((shown) => shown.filter((toast) => toast.id !== id), true);
  return {
    store,
    close,
    show: (toast) => {
      last += 1;
      const id = last;
      store.setState((shown) => [...shown.slice(-3), { ...toast, id }], true);
      if (toast.tone === 'done') setTimeout(() => close(id), STAY);
    },
  };
}
