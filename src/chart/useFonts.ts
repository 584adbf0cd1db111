import { useSyncExternalStore } from 'react'

let arrivals = 0

function subscribe(tell: () => void): () => void {
  const arrived = (): void => {
    arrivals += 1
    tell()
  }
  document.fonts.addEventListener('loadingdone', arrived)
  return () => document.fonts.removeEventListener('loadingdone', arrived)
}

/**
 * How often letters have arrived while a chart was shown. As the key of a drawing it has its words measured anew: Cyrillic
 * ones come when the first word needs them, and a margin made for other letters would stay.
 */
export function useFonts(): number {
  return useSyncExternalStore(subscribe, () => arrivals, () => 0)
}
