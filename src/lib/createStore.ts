/** A value that changes, and its listeners: `useSyncExternalStore(store.subscribe, store.get)`. */
export type Store<Value> = {
  readonly get: () => Value
  /** Calls the listeners, unless `next` equals the current value, which then stays. */
  readonly set: (next: Value) => void
  /** @returns a function that stops listening */
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
