import { useSyncExternalStore } from 'react'
import { createStore } from '#src/lib/store.ts'
import { hasBoard } from '#src/view/address/viewStore.ts'

/** The title of the board for the browser's tab; null while no board is shown. */
export const boardTitle = createStore<string | null>(null)

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
