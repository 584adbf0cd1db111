import type { ReactNode } from 'react'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Products } from '#src/trade/products.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { SetView } from '#src/view/address/viewStore.ts'
import type { LoadedConversion } from '#src/api/useConversion.ts'
import type { LoadedProducts } from '#src/api/useProducts.ts'
import type { FigureContent, PlottedKind, TextContext } from '#src/figure/content.ts'
import { figureContent } from '#src/figure/content.ts'

/** The plotted series of a view, and the state of those that are not loaded. */
export type LoadedPlot = {
  readonly plot: Plot
  /** Of what is drawn too, where that is not what is selected. */
  readonly colourIndices: ReadonlyMap<string, number>
  readonly selected: readonly SeriesInfo[]
  readonly pending: readonly SeriesInfo[]
  readonly failed: readonly { readonly info: SeriesInfo; readonly error: Error }[]
  readonly paused: boolean
  /** What the figures are converted by, if they are. */
  readonly rates: LoadedConversion
  /** Is there no period in which all lines could be 100? */
  readonly indexUnavailable: boolean
}

/** What the figure of a view is made of. */
type FigureInput = {
  readonly view: ViewState
  readonly plot: Plot
  readonly colourIndices: ReadonlyMap<string, number>
  /** All headings of the view's flow and year; null until they are loaded, and where the kind does not need them. */
  readonly products: Products | null
  readonly context: TextContext
}

/** What the parts of a page are given that one kind of chart alone has. */
export type PageProps = {
  readonly view: ViewState
  readonly catalogue: Catalogue
  readonly loaded: LoadedPlot
  readonly products: LoadedProducts
  readonly set: SetView
  /** False in a frame of another page, which leaves choices to the page itself. */
  readonly hasChoices: boolean
}

/** A figure, and what stands around its chart on the page alone. */
export type KindFigure = FigureContent & {
  /** Choices of its own, and what a reader must know where there is nothing to draw. */
  readonly above?: (page: PageProps) => ReactNode
  /** In the place of the period. */
  readonly period?: (page: PageProps) => ReactNode
}

/** A kind of chart: what it makes of a view. Its row in view/kinds.ts holds what is needed before its chunk is loaded. */
export type Kind = { readonly figure: (input: FigureInput) => KindFigure }

/** A kind of chart that draws the selected series. */
export function kindOfSeries(plotted: PlottedKind, page: Pick<KindFigure, 'above' | 'period'> = {}): Kind {
  return {
    figure: ({ view, plot, colourIndices, context }) => ({
      ...figureContent(view, plot, colourIndices, context, plotted),
      ...page,
    }),
  }
}
