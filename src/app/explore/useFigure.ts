import { useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import { newestHeadingYear } from '#src/view/bounds.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { LoadedProducts } from '#src/api/useProducts.ts'
import type { LoadedConversion } from '#src/api/useConversion.ts'
import { isLoading } from '#src/api/useConversion.ts'
import { useProducts } from '#src/api/useProducts.ts'
import { figureContent } from '#src/figure/content.ts'
import type { KindFigure, LoadedPlot } from '#src/kinds/kind.ts'
import { useComparison } from '#src/app/explore/useComparison.ts'
import { useHeadline } from '#src/app/explore/useHeadline.ts'
import { useKind } from '#src/kinds/useKind.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

export type LoadedFigure = {
  /** `drawing` is null until everything it needs is loaded. */
  readonly figure: KindFigure
  readonly products: LoadedProducts
  /** Is its chunk or all of its data still loading? */
  readonly waiting: boolean
  /** Is the chunk of its kind of chart loaded? */
  readonly hasKind: boolean
}

/** Rates are as needed as the figures that they convert. */
function converted(headings: LoadedProducts, { conversion, error, paused, retry }: LoadedConversion): LoadedProducts {
  return {
    ...headings,
    products: headings.products === null || conversion === null ? null : conversion.products(headings.products),
    error: headings.error ?? error,
    paused: headings.paused || paused,
    retry: () => {
      headings.retry()
      if (error !== null) retry()
    },
  }
}

/** The figure of the view, made by its kind of chart. */
export function useFigure(
  catalogue: Catalogue,
  view: ViewState,
  loaded: LoadedPlot,
  nomenclature: Nomenclature | undefined,
): LoadedFigure {
  const format = useFormat()
  const kind = useKind(view.chart)
  const comparison = useComparison(view)
  const headline = useHeadline(view)
  const ofHeadings = kindOfChart(view.chart).needs === 'headings'
  const year = view.year ?? newestHeadingYear(catalogue)
  const headings = converted(useProducts(ofHeadings, view.flow, year), loaded.rates)
  const { products } = headings
  const { plot, colourIndices, pending, rates } = loaded
  const figure = useMemo(() => {
    const context = { catalogue, nomenclature, format, comparison, headline }
    return kind === null
      ? figureContent(view, plot, colourIndices, context, null)
      : kind.figure({ view, plot, colourIndices, products, context })
  }, [kind, view, plot, colourIndices, products, catalogue, nomenclature, format, comparison, headline])
  const loading = ofHeadings
    ? products === null && headings.error === null
    : plot.series.length === 0 && (pending.length > 0 || isLoading(rates))
  return { figure, products: headings, waiting: kind === null || loading, hasKind: kind !== null }
}
