import { useCallback, useSyncExternalStore } from 'react'
import type { Change } from '#src/view/change.ts'
import { followLink } from '#src/view/change.ts'
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

/** For what is made of all of the view. */
export const useWholeView = (): ViewState => useView(whole)

/** The same function in every render. */
export const useSetView = (): SetView => usePage().view.set

/** Opens what a link says in the chart, and goes there. */
export function useOpenInChart(): (search: string) => void {
  const set = useSetView()
  return useCallback(
    (search) => {
      const change: Change = followLink(search)
      set(change)
      document.getElementById('explore')?.scrollIntoView({ block: 'start' })
      // Focus moves to the figure once its title is the new view's: a keyboard or a screen reader goes on from there.
      requestAnimationFrame(() => document.getElementById('figure-title')?.focus({ preventScroll: true }))
    },
    [set],
  )
}
