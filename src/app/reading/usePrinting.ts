import { useSyncExternalStore } from 'react'

let isAsked = false

/** Browsers say before they lay a page out for paper (https://developer.mozilla.org/docs/Web/API/Window/beforeprint_event); tools only change the medium. */
function subscribe(listener: () => void): () => void {
  const query = matchMedia('print')
  const ask = ({ type }: Event): void => {
    isAsked = type === 'beforeprint'
    listener()
  }
  query.addEventListener('change', listener)
  addEventListener('beforeprint', ask)
  addEventListener('afterprint', ask)
  return () => {
    query.removeEventListener('change', listener)
    removeEventListener('beforeprint', ask)
    removeEventListener('afterprint', ask)
  }
}

/** Is the page on its way to paper? */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isAsked || matchMedia('print').matches,
    () => false,
  )
}
