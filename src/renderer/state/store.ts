import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** A store that lives outside React, so that commands and events can use it too. */
export type Store<T> = StoreApi<T>;

export function storeOf<T>(initial: T): Store<T> {
  return createStore<T>(() => initial);
}

/** What a component takes of a store; it draws anew only when that changes. */
export function useTaken<T, U>(store: Store<T>, take: (state: T) => U): U {
  return useStore(store, take);
}
