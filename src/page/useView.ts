import { useSyncExternalStore } from 'react'
import type { SetView, ViewSnapshot } from '#src/view/address/viewStore.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { usePage } from '#src/page/page.ts'

/** @param select gives the same result, by identity, for the same snapshot */
export function useSnapshot<Selected>(select: (snapshot: ViewSnapshot) => Selected): Selected {
  const { view, servedView } = usePage()
  return useSyncExternalStore(
    view.subscribe,
    () => select(view.get()),
    () => select(servedView),
  )
}

/**
 * A part of the view; a change of other parts re-renders nothing.
 *
 * @param select gives the same result, by identity, for the same view
 */
export function useView<Selected>(select: (view: ViewState) => Selected): Selected {
  return useSnapshot(({ view }) => select(view))
}

const whole = (view: ViewState): ViewState => view

export const useWholeView = (): ViewState => useView(whole)

/** The same function in every render. */
export const useSetView = (): SetView => usePage().view.set
