import { useMemo, useSyncExternalStore } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Change } from '#src/view/change.ts'
import type { HistoryStep, ViewSnapshot } from '#src/view/viewStore.ts'
import { createViewStore } from '#src/view/viewStore.ts'

export type SetView = (change: Change, options?: { readonly history: HistoryStep }) => void

/** The view and its address: whatever is chosen is in the address bar, and Back undoes it. */
export function useView(catalogue: Catalogue): ViewSnapshot & { readonly set: SetView } {
  const store = useMemo(() => createViewStore(window, catalogue), [catalogue])
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot)
  const set = useMemo<SetView>(() => (change, options = { history: 'push' }) => store.set(change, options), [store])
  return { ...snapshot, set }
}
