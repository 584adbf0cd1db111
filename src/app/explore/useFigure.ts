import { useMemo } from 'react'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers, Need } from '#src/api/need.ts'
import { headingsQuery, seriesQuery } from '#src/api/queries.ts'
import type { Asked } from '#src/api/useAnswers.ts'
import { useAnswers } from '#src/api/useAnswers.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { headingNeeds, moneyNeeds } from '#src/figures/needs.ts'
import { askedSeries, plottedSelection, selectionNeeds } from '#src/figures/selection.ts'
import type { Kind } from '#src/figures/kind.ts'
import { makeOfSeries } from '#src/figures/kind.ts'
import { kindIn, kindNeeds } from '#src/figures/kinds.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** The plotted series of a view, and those that are not here. */
export type LoadedPlot = {
  readonly plot: Plot
  /** Is there no period in which all lines could be 100? */
  readonly indexUnavailable: boolean
  readonly selected: readonly SeriesInfo[]
  readonly pending: readonly SeriesInfo[]
  readonly failed: readonly { readonly info: SeriesInfo; readonly error: Error }[]
  readonly asked: Asked
}

export type LoadedFigure = {
  /** Its `drawing` is null until everything it needs is loaded. */
  readonly figure: FigureContent
  /** Null while its code is on its way. */
  readonly kind: Kind | null
  /** Is its chunk or all of its data still loading? */
  readonly waiting: boolean
  readonly loaded: LoadedPlot
}

const makeWords = makeOfSeries(null)

/** Is any on its way, and none that failed? */
function areComing(needs: readonly Need<unknown>[], answers: Answers): boolean {
  const all = new Set(needs.map((need) => answers(need)))
  return all.has(undefined) && !all.has(null)
}

/**
 * Loads what the view shows, and makes its figure. Whatever the chart, the selected series are loaded too: the choices beside it
 * are about them.
 *
 * @param colourIndices by `useColours`
 * @param searched do the headings have to be named that are not selected?
 */
export function useFigure(
  catalogue: Catalogue,
  view: ViewState,
  colourIndices: ReadonlyMap<string, number>,
  searched: boolean,
): LoadedFigure {
  const format = useFormat()
  const { chart, money } = view
  const ofHeadings = kindOfChart(chart).needs === 'headings'
  const needs = useMemo(
    () => [
      ...kindNeeds(chart),
      ...selectionNeeds(view, catalogue),
      ...(ofHeadings ? headingNeeds(view, catalogue) : []),
      ...(searched ? [headingsQuery] : []),
    ],
    [chart, view, catalogue, ofHeadings, searched],
  )
  const asked = useAnswers(needs)
  const { answers, errorOf } = asked
  const kind = kindIn(answers, chart)
  const figure = useMemo(
    () => (kind?.make ?? makeWords)(view, answers, { catalogue, format, colourIndices }),
    [kind, view, answers, catalogue, format, colourIndices],
  )
  const { plot, indexUnavailable } = plottedSelection(view, answers, catalogue)
  const loaded = useMemo(() => {
    const series = askedSeries(view, catalogue)
    return {
      plot,
      indexUnavailable,
      selected: view.series.flatMap((id) => findSeries(catalogue, id) ?? []),
      pending: series.filter((info) => answers(seriesQuery(info)) === undefined),
      failed: series.flatMap((info) => {
        const error = errorOf(seriesQuery(info))
        return error === null ? [] : [{ info, error }]
      }),
      asked,
    }
  }, [view, catalogue, answers, errorOf, plot, indexUnavailable, asked])
  const waiting = ofHeadings
    ? areComing(headingNeeds(view, catalogue), answers)
    : plot.series.length === 0 && (loaded.pending.length > 0 || areComing(moneyNeeds(money), answers))
  return { figure, kind, waiting: kind === null || waiting, loaded }
}
