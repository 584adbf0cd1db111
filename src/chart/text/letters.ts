import { useSyncExternalStore } from 'react'

// Letters come when the first word needs them: Cyrillic ones after a chart has been drawn for others.

let arrivals = 0
const listeners = new Set<() => void>()

/** How often letters have arrived: what was measured before is measured anew. */
export const lettersArrived = (): number => arrivals

function subscribeLetters(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// Counted from the first, for they may come between the drawing of a chart and its first look. At build time none do.
if (typeof document !== 'undefined' && 'fonts' in document) {
  document.fonts.addEventListener('loadingdone', () => {
    arrivals += 1
    for (const listener of listeners) listener()
  })
}

/** Another number when letters have arrived: as the key of a drawing it has its words measured anew. */
export function useLetters(): number {
  return useSyncExternalStore(subscribeLetters, lettersArrived, lettersArrived)
}
