import { useSyncExternalStore } from 'react'
import { createStore } from '#src/lib/createStore.ts'

// Letters come when the first word needs them: Cyrillic ones after a chart has been drawn for others.

const loads = createStore(0)

/** How often letters have arrived: what was measured before is measured anew. */
export const fontLoads = loads.get

// Counted from the first, for they may come between the drawing of a chart and its first look. At build time none do.
if (typeof document !== 'undefined' && 'fonts' in document) {
  document.fonts.addEventListener('loadingdone', () => {
    loads.set(loads.get() + 1)
  })
}

/** Another number when letters have arrived: as the key of a drawing it has its words measured anew. */
export function useFontLoads(): number {
  return useSyncExternalStore(loads.subscribe, loads.get, loads.get)
}
