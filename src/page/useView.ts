import { useSyncExternalStore } from 'react'
import type { SetView, ViewSnapshot } from '#src/view/address/viewStore.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { useCatalogue, usePage } from '#src/page/page.ts'
import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { focusedColours } from '#src/view/colours.ts'

/** @param select must return the identical result for the same snapshot */
export function useSnapshot<Selected>(select: (snapshot: ViewSnapshot) => Selected): Selected {
  const { view, servedView } = usePage()
  return useSyncExternalStore(
    view.subscribe,
    () => select(view.get()),
    () => select(servedView),
  )
}

/** A part of the view; other changes re-render nothing where `select` returns the identical result. */
export function useView<Selected>(select: (view: ViewState) => Selected): Selected {
  return useSnapshot(({ view }) => select(view))
}

const whole = (view: ViewState): ViewState => view

export const useWholeView = (): ViewState => useView(whole)

export const useSetView = (): SetView => usePage().view.set

const drawnColours = memoizeByObject((catalogue: Catalogue) =>
  memoizeByObject(({ view, colourIndices }: ViewSnapshot) =>
    focusedColours(
      colourIndices,
      view.series.flatMap((id) => findSeries(catalogue, id) ?? []),
      view.focus,
    ),
  ),
)

export const useColours = (): ReadonlyMap<string, number> => useSnapshot(({ colourIndices }) => colourIndices)

/** The colour index of a selected series: grey where others are kept in colour; null where it is not selected. */
export function useColour(id: string): number | null {
  const drawn = drawnColours(useCatalogue())
  return useSnapshot((snapshot) => drawn(snapshot).get(id) ?? null)
}
