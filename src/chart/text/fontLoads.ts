import { startTransition, useEffect, useState } from 'react'
import { createStore } from '#src/lib/createStore.ts'

// Subsets of the web fonts load when a text first needs them: Cyrillic after a chart has been laid out in Latin.

const loads = createStore(0)

/** How many times fonts have loaded; part of the cache key of measured widths. */
export const fontLoads = loads.get

// Counted from module load: a subset may load between a chart's render and its first effect. At build time none do.
if (typeof document !== 'undefined' && 'fonts' in document) {
  document.fonts.addEventListener('loadingdone', () => {
    loads.set(loads.get() + 1)
  })
}

/**
 * Changes when fonts have loaded: what measures texts while it renders renders again. By a transition and not by
 * `useSyncExternalStore`, which renders in one piece: in slices, between which a click is heard.
 */
export function useFontLoads(): number {
  const [seen, setSeen] = useState(loads.get)
  useEffect(() => {
    const look = (): void => startTransition(() => setSeen(loads.get()))
    // Some may have come between rendering and here.
    look()
    return loads.subscribe(look)
  }, [])
  return seen
}
