import { useSyncExternalStore } from 'react'
import { hasBoard } from '#src/view/address/viewStore.ts'

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}

/** The query of an address that has a board; null where it has none. */
export function useBoardSearch(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => (hasBoard(location.search) ? location.search : null),
    () => null,
  )
}
