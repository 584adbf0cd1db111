import { useTextAt } from '#src/lib/element.ts'
import { createStore } from '#src/lib/store.ts'
import { hasBoard } from '#src/view/address/viewStore.ts'

/** The title of the board for the browser's tab; null while no board is shown. */
export const boardTitle = createStore<string | null>(null)

/** The query of an address that has a board; null where it has none. */
export const useBoardSearch = (): string | null =>
  useTextAt('popstate', () => (hasBoard(location.search) ? location.search : null))
