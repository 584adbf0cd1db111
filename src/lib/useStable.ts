import { useState } from 'react'

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, i) => Object.is(item, other[i]))
}

/** The same array as before while its items are the same: for Recharts, which compares what it is given by identity. */
export function useStable<Item>(items: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(items)
  if (kept === items || sameItems(kept, items)) return kept
  setKept(items)
  return items
}
