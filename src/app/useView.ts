import { useMemo, useState, useSyncExternalStore } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { defaultView } from '#src/view/viewState.ts'
import type { SetView, ViewSnapshot, ViewStore, ViewStoreHost } from '#src/view/address/viewStore.ts'
import { createViewStore } from '#src/view/address/viewStore.ts'
import { sameView } from '#src/view/address/writeView.ts'

const nothing = (): void => undefined
/** At build time there is no address: the page is that of the default view. */
const noAddress: ViewStoreHost = {
  location: { href: 'https://localhost/', search: '' },
  history: { state: null, pushState: nothing, replaceState: nothing },
  addEventListener: nothing,
  removeEventListener: nothing,
  setTimeout: nothing,
  requestAnimationFrame: nothing,
}

/** What the page was served with; the very snapshot of the store where the address asks for nothing else. */
function servedSnapshot(snapshot: ViewSnapshot): ViewSnapshot {
  const asServed = snapshot.notices.length === 0 && sameView(snapshot.view, defaultView)
  return asServed ? snapshot : { view: defaultView, notices: [] }
}

type UsedView = ViewSnapshot & {
  /** What was selected when the page opened, once something else has been: a link's own selection is no change. */
  readonly initialSelection: readonly string[] | null
  readonly set: SetView
  readonly adopt: ViewStore['adopt']
}

/**
 * The view and its address: whatever is chosen is in the address bar, and Back undoes it.
 *
 * @param catalogue the first; another is adopted
 */
export function useView(catalogue: Catalogue): UsedView {
  const [{ store, opened, served }] = useState(() => {
    const host = typeof window === 'undefined' ? noAddress : window
    const made = createViewStore(host, catalogue)
    const first = made.get()
    return { store: made, opened: first.view.series, served: servedSnapshot(first) }
  })
  const snapshot = useSyncExternalStore(store.subscribe, store.get, () => served)
  const set = useMemo<SetView>(
    () =>
      (change, options = { history: 'push' }) =>
        store.set(change, options),
    [store],
  )
  const initialSelection = snapshot === served || snapshot.view.series === opened ? null : opened
  return { ...snapshot, initialSelection, set, adopt: store.adopt }
}
