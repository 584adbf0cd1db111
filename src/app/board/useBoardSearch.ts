import { useSyncExternalStore } from 'react'
import { createStore } from '#src/lib/createStore.ts'
import { hasBoard } from '#src/view/address/viewStore.ts'

/** Steps that the board makes itself, of which no `popstate` tells. */
export const boardSteps = createStore(0)

function subscribe(listener: () => void): () => void {
  const leave = boardSteps.subscribe(listener)
  addEventListener('popstate', listener)
  return () => {
    leave()
    removeEventListener('popstate', listener)
  }
}

/** The query of an address that has a board; null where it has none. */
export function useBoardSearch(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => (hasBoard(location.search) ? location.search : null),
    () => null,
  )
}
