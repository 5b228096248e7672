import { useSyncExternalStore } from 'react';

/** Value outside components, which are rendered anew at every change of it. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Makes a store with a first value; its listeners are called whenever another value is set.
 * @example
 * const zoom = createStore(1);
 * zoom.set(2);
 * zoom.get(); // 2
 */
export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Gives the value of a store to a component, which is rendered anew at every change of it. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
