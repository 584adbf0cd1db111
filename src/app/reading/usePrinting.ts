import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  const query = matchMedia('print')
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Is the page on its way to paper? Browsers ask before they lay it out (https://developer.mozilla.org/docs/Web/API/Window/beforeprint_event). */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia('print').matches,
    () => false,
  )
}
