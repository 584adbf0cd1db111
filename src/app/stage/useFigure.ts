import { useEffect } from 'react'
import {
  type Answers,
  type Need,
  type Requests,
  headingsQuery,
  seriesQuery,
  useAnswers,
  useKnown,
} from '#src/api/queries.ts'
import { askedSeries, makeOfSeries, plottedSelection, selectionNeeds } from '#src/figures/kind.ts'
import { kindIn, kindNeeds } from '#src/figures/kinds.ts'
import { headingNeeds, moneyNeeds } from '#src/figures/needs.ts'
import { once } from '#src/i18n/intl.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { createStore } from '#src/lib/createStore.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
import { useCatalogue, useColours, useWholeView } from '#src/page/page.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'

const makeWords = makeOfSeries(null)

function areComing(needs: readonly Need<unknown>[], answers: Answers): boolean {
  const all = new Set(needs.map((need) => answers(need)))
  return all.has(undefined) && !all.has(null)
}

const needsOf = memoizeByObject((catalogue: Catalogue) =>
  memoizeByObject((view: ViewState): readonly Need<unknown>[] => [
    ...kindNeeds(view.chart),
    ...selectionNeeds(view, catalogue),
    ...(kindOfChart(view.chart).needs === 'headings' ? headingNeeds(view, catalogue) : []),
  ]),
)

function makeFigure(
  requests: Requests,
  view: ViewState,
  catalogue: Catalogue,
  format: Format,
  colourIndices: ReadonlyMap<string, number>,
) {
  const { answers, errorOf } = requests
  const { chart, money } = view
  // `kind` is null while its code is loading.
  const kind = kindIn(answers, chart)
  const figure = once(() => (kind?.make ?? makeWords)(view, answers, { catalogue, format, colourIndices }))
  const { plot, indexUnavailable } = plottedSelection(view, answers, catalogue)
  const series = askedSeries(view, catalogue)
  const pending = series.filter((info) => answers(seriesQuery(info)) === undefined)
  const failed = series.flatMap((info) => {
    const error = errorOf(seriesQuery(info))
    return error === null ? [] : [{ info, error }]
  })
  const waiting =
    kindOfChart(chart).needs === 'headings'
      ? areComing(headingNeeds(view, catalogue), answers)
      : plot.series.length === 0 && (pending.length > 0 || areComing(moneyNeeds(money), answers))
  const selected = view.series.flatMap((id) => findSeries(catalogue, id) ?? [])
  const labels = createLabels(catalogue, answers(headingsQuery) ?? undefined, format)
  return {
    get figure() {
      return figure()
    },
    kind,
    waiting: kind === null || waiting,
    loaded: { plot, indexUnavailable, selected, pending, failed, labels, requests },
  }
}

type LoadedFigure = ReturnType<typeof makeFigure>
export type LoadedPlot = LoadedFigure['loaded']

// Several parts of the page show parts of one figure, so it is made once and memoised.
const loadedFigure = memoizeByObject((requests: Requests) =>
  memoize(2, (view: ViewState, catalogue: Catalogue, format: Format, colours: ReadonlyMap<string, number>) =>
    makeFigure(requests, view, catalogue, format, colours),
  ),
)

/** The figure whose title the tab has (connection/Background.ts); null until there is one. */
export const titledFigure = createStore<Pick<
  FigureContent,
  'title' | 'shortTitle' | 'view' | 'format' | 'series'
> | null>(null)

export function useDocumentTitle(figure: FigureContent): void {
  useEffect(() => titledFigure.set(figure), [figure])
}

export function useFigure(): LoadedFigure {
  const view = useWholeView()
  const catalogue = useCatalogue()
  return loadedFigure(useKnown(needsOf(catalogue)(view)))(view, catalogue, useFormat(), useColours())
}

/** Loads a view's data. Every chart loads the selected series too, because the choices beside it are about them. */
export function useFigureOf(view: ViewState, colourIndices: ReadonlyMap<string, number>): LoadedFigure {
  const catalogue = useCatalogue()
  return loadedFigure(useAnswers(needsOf(catalogue)(view)))(view, catalogue, useFormat(), colourIndices)
}
