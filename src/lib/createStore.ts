/** One value that changes, and those who follow it: `useSyncExternalStore(store.subscribe, store.get)`. */
export type Store<Value> = {
  readonly get: () => Value
  /** Listeners hear of it unless it is equal to what was there, which then stays. */
  readonly set: (next: Value) => void
  /** @returns stops listening */
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<Value>(
  first: Value,
  isEqual: (one: Value, other: Value) => boolean = Object.is,
): Store<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (isEqual(value, next)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
