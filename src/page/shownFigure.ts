import { useEffect } from 'react'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Format } from '#src/i18n/format.ts'
import { createStore } from '#src/lib/createStore.ts'

type NamedFigure = {
  readonly title: string
  readonly view: ViewState
  readonly format: Format
  readonly series?: readonly { readonly info: SeriesInfo }[]
}

/** The figure that the view is about; null until there is one. */
export const shownFigure = createStore<NamedFigure | null>(null)

/** The tab is called after a figure (app/useTabTitle.ts). */
export function useDocumentTitle(figure: NamedFigure): void {
  useEffect(() => shownFigure.set(figure), [figure])
}
