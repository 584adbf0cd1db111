import { useState, useSyncExternalStore } from 'react'

/** A value that changes, and its listeners. */
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

/** The value of a store, or, until React has hydrated what is served, the value that is served. */
export const useStore = <Value>({ subscribe, get }: Omit<Store<Value>, 'set'>, served = get): Value =>
  useSyncExternalStore(subscribe, get, served)

const here = createStore(true)

/** False in the served HTML and while React hydrates it: what is drawn only when true is not in the HTML. */
export const useInBrowser = (): boolean => useStore(here, () => false)

/**
 * Returns the previous value, by reference, for as long as the next one equals it, so that code that compares by
 * identity (memo, an effect, Recharts) skips it. The value is kept in React's state, which is set while rendering
 * (https://react.dev/reference/react/useState#storing-information-from-previous-renders): a render that React abandons
 * leaves no trace, and a new value makes React call the component once more, before its children.
 *
 * @param isEqual whether the previous value may stay, also because there is nothing better to show yet
 */
export function useStableValue<Value>(next: Value, isEqual: (before: Value, next: Value) => boolean): Value {
  const [stable, setStable] = useState(() => next)
  if (Object.is(stable, next) || isEqual(stable, next)) return stable
  setStable(() => next)
  return next
}

/** Whether two lists have the same items in the same order. */
export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, i) => Object.is(item, other[i]))
}
