import { useDeferredValue, useSyncExternalStore } from 'react'
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
 * Changes when fonts have loaded: what measures texts while it renders renders again. Deferred: charts are laid out again in
 * slices, between which a click is heard.
 */
export function useFontLoads(): number {
  return useDeferredValue(useSyncExternalStore(loads.subscribe, loads.get, loads.get))
}
