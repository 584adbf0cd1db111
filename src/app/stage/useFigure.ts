import { useQueryClient } from '@tanstack/react-query'
import {
  type Answers,
  type Need,
  type Requests,
  answersIn,
  headingsQuery,
  seriesQuery,
  useAnswers,
  useKnown,
} from '#src/api/queries.ts'
import { checkedNeeds } from '#src/claims/checkedQuery.ts'
import { askedSeries, plottedSelection } from '#src/figures/core/selection.ts'
import { makeOfSeries, selectionNeeds } from '#src/figures/core/series.ts'
import { codeNeeds, figureIn } from '#src/figures/figures.ts'
import { headingNeeds, moneyNeeds } from '#src/figures/needs.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { createStore } from '#src/lib/store.ts'
import { memoizeByFirst, once } from '#src/lib/memoize.ts'
import { useCatalogue, useColours, useWholeView } from '#src/page/page.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import { assignColours } from '#src/view/colours.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'

const makeWords = makeOfSeries(null)

function areComing(needs: readonly Need<unknown>[], answers: Answers): boolean {
  const all = new Set(needs.map((need) => answers(need)))
  return all.has(undefined) && !all.has(null)
}

/** Every chart loads the selected series, because the choices beside it are about them. */
const chartNeeds = (view: ViewState, catalogue: Catalogue): readonly Need<unknown>[] => [
  ...codeNeeds(view),
  ...selectionNeeds(view, catalogue),
  ...(kindOfChart(view.chart).needs === 'headings' ? headingNeeds(view, catalogue) : []),
]

/** The needs of a closer look are known once its code has come. */
function useNeeds(view: ViewState): readonly Need<unknown>[] {
  const catalogue = useCatalogue()
  const answers = answersIn(useQueryClient())
  if (view.analysis === null) return chartNeeds(view, catalogue)
  return [...codeNeeds(view), ...(figureIn(answers, view)?.needs(view, catalogue) ?? [])]
}

/** The plot of the selected series, and what has come of it. */
function selectionOf(requests: Requests, view: ViewState, catalogue: Catalogue, format: Format) {
  const { answers, errorOf } = requests
  const { plot, indexUnavailable } = plottedSelection(view, answers, catalogue)
  const series = askedSeries(view, catalogue)
  const pending = series.filter((info) => answers(seriesQuery(info)) === undefined)
  const failed = series.flatMap((info) => {
    const error = errorOf(seriesQuery(info))
    return error === null ? [] : [{ info, error }]
  })
  const selected = view.series.flatMap((id) => findSeries(catalogue, id) ?? [])
  const labels = createLabels(catalogue, answers(headingsQuery) ?? undefined, format)
  return { plot, indexUnavailable, selected, pending, failed, labels }
}

/** The chart of the selected series has words before its code and its data come, any other figure has none. */
function makeFigure(
  requests: Requests,
  view: ViewState,
  catalogue: Catalogue,
  format: Format,
  colours: ReadonlyMap<string, number> | null,
) {
  const { answers, needs, errorOf } = requests
  const figure = figureIn(answers, view)
  const context = { catalogue, format, colourIndices: colours ?? assignColours(view.series, new Map()) }
  const ofSeries = view.analysis === null && kindOfChart(view.chart).needs !== 'headings'
  const make = figure?.make ?? (ofSeries ? makeWords : () => null)
  const content = once(() => make(view, answers, context))
  const selection = once(() => selectionOf(requests, view, catalogue, format))
  const hasFailed = needs.some((need) => errorOf(need) !== null)
  const isComing = (): boolean => {
    // Without its verdict a claim's figure has another title, which a reader might save.
    if (areComing(checkedNeeds(view, catalogue), answers)) return true
    if (!ofSeries) return content() === null && !hasFailed
    const { plot, pending } = selection()
    return plot.series.length === 0 && (pending.length > 0 || areComing(moneyNeeds(view.money), answers))
  }
  return {
    /** Null while its code is loading. */
    figure,
    get content() {
      return content()
    },
    get selection() {
      return selection()
    },
    get isWaiting() {
      return figure === null || isComing()
    },
    hasFailed,
    requests,
  }
}

export type ShownFigure = ReturnType<typeof makeFigure>

// Several parts of the page show parts of one figure, and figures of a board have the same needs.
const loadedFigure = memoizeByFirst(8, makeFigure)

/** The figure whose title the tab has (connection/Background.ts), and keeps where the next one has none. */
export const titledFigure = createStore<Pick<
  FigureContent,
  'title' | 'shortTitle' | 'view' | 'format' | 'series'
> | null>(null)

/** The text that a chart last announced, and its view. */
export const announced = createStore<{ readonly text: string; readonly view: ViewState } | null>(null)

export function useFigure(): ShownFigure {
  const view = useWholeView()
  return loadedFigure(useKnown(useNeeds(view)), view, useCatalogue(), useFormat(), useColours())
}

/**
 * Loads the code and the data of a view's figure.
 *
 * @param colours those of the stage; null for a figure with colours of its own
 */
export function useFigureOf(view: ViewState, colours: ReadonlyMap<string, number> | null): ShownFigure {
  return loadedFigure(useAnswers(useNeeds(view)), view, useCatalogue(), useFormat(), colours)
}
