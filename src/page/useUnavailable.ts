import { useSyncExternalStore } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { type UnavailableOptions, choosables, unavailableOptions } from '#src/view/availability.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { useCatalogue, usePage } from '#src/page/page.ts'
import { useView } from '#src/page/useView.ts'

const textOf = (unavailable: UnavailableOptions): string =>
  JSON.stringify(choosables.map((choosable) => [...unavailable[choosable]]))

let last: { readonly text: string; readonly unavailable: UnavailableOptions } | null = null

/** The unavailable options of a view, as the previous object where they are equal: toggles seldom change them. */
const unavailableIn = memoizeByObject((catalogue: Catalogue) =>
  memoizeByObject((view: ViewState): UnavailableOptions => {
    const unavailable = unavailableOptions(view, catalogue)
    const text = textOf(unavailable)
    if (last?.text !== text) last = { text, unavailable }
    return last.unavailable
  }),
)

export function useUnavailable(): UnavailableOptions {
  return useView(unavailableIn(useCatalogue()))
}

export function useTellClosed(): (why: string) => void {
  const { closed, view } = usePage()
  return (why) => closed.set({ view: view.get().view, why })
}

/** The reason why the option that was tapped last is unavailable; null once the view has changed. */
export function useClosed(): { readonly why: string | null; readonly dismiss: () => void } {
  const { closed } = usePage()
  const told = useSyncExternalStore(closed.subscribe, closed.get, () => null)
  const isOfView = useView((view) => told?.view === view)
  return { why: isOfView && told !== null ? told.why : null, dismiss: () => closed.set(null) }
}
