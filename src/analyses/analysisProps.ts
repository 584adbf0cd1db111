import type { ReactNode } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Change } from '#src/view/change.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { FigureContent } from '#src/figure/content.ts'

/** What every analysis is given by the page. */
export type AnalysisProps = {
  readonly catalogue: Catalogue
  readonly view: ViewState
  readonly set: (change: Change) => void
  readonly exportButton: (content: FigureContent) => ReactNode
}
