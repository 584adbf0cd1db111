import { useState } from 'react'

/**
 * The previous value, by reference, for as long as the next equals it: what compares by identity (memo, an effect,
 * Recharts) then skips it. Kept in React's state, set while rendering
 * (https://react.dev/reference/react/useState#storing-information-from-previous-renders): a rendering that React gives up
 * leaves no trace, and the component is called once more, before its children, when there is something new.
 *
 * @param isEqual is it as good as before? Also for what should stay until there is something better to show
 */
export function useStableValue<Value>(next: Value, isEqual: (before: Value, next: Value) => boolean): Value {
  const [stable, setStable] = useState(() => next)
  if (Object.is(stable, next) || isEqual(stable, next)) return stable
  setStable(() => next)
  return next
}

/** Items that are the same, in the same order. */
export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, i) => Object.is(item, other[i]))
}
