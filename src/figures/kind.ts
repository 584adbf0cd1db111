import type { ComponentType } from 'react'
import {
  type Answers,
  type Need,
  type Requests,
  codeQuery,
  findingsQuery,
  headingsQuery,
  seriesQuery,
} from '#src/api/queries.ts'
import type { Figure, FigureContext } from '#src/figures/figure.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
import { type FigureContent, type SeriesKind, type TextContext, figureContent } from '#src/publish/content.ts'
import { type Catalogue, type SeriesInfo, findSeries, isTrade, otherPair, totalOf } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { type Plot, type Series, type Show, plot } from '#src/trade/plot.ts'
import { type Measure, type Money, type PlottedFrequency, commonBase } from '#src/trade/steps.ts'
import type { SetView } from '#src/view/address/viewStore.ts'
import { assignColours } from '#src/view/colours.ts'
import { drawnSeries, hasUnnamed } from '#src/view/drawn.ts'
import { kindOfChart, plottedFrequency } from '#src/view/kinds.ts'
import { type ViewState, hasNoWords } from '#src/view/viewState.ts'

export type PageProps = {
  readonly view: ViewState
  readonly catalogue: Catalogue
  readonly requests: Requests
  readonly set: SetView
  /** False in a figure embedded in another page, which leaves choices to the page itself. */
  readonly hasChoices: boolean
}

/**
 * A kind of chart. Its `make` never returns null, because series have names before their figures are loaded.
 * Its row in view/kinds.ts holds the facts that are needed before its chunk is loaded.
 */
export type Kind = Figure<FigureContent> & {
  /** Controls of this kind alone, and its messages where there is nothing to draw. */
  readonly Controls?: ComponentType<PageProps>
  readonly Period?: ComponentType<PageProps>
}

/** Makes the figure of the selected series; null instead of a kind gives its texts without a drawing. */
export function makeOfSeries(kind: SeriesKind | null): Kind['make'] {
  return (view, answers, context) =>
    figureContent(
      view,
      plottedSelection(view, answers, context.catalogue).plot,
      drawnColours(view, context),
      textContext(view, answers, context),
      kind,
    )
}

export function kindOfSeries(kind: SeriesKind): Kind {
  return { needs: selectionNeeds, make: makeOfSeries(kind) }
}

const claimsQuery = codeQuery('claims', async () => (await import('#src/claims/comparison.tsx')).inFigures)
const headlineQuery = codeQuery('headline', async () => (await import('#src/view/texts/headline.ts')).headlineOf)

const worldPricesQuery = codeQuery(
  'world prices',
  async () => (await import('#src/view/texts/worldPriceNotes.ts')).worldPriceNotes,
)

const valuesQuery = codeQuery('values', async () => (await import('#src/chart/values/values.tsx')).writtenValues)

const hasValues = ({ note, chart }: ViewState): boolean => kindOfChart(chart).writesValues && note.some(hasNoWords)

const hasWorldPrice = ({ series }: ViewState): boolean => series.some((id) => id.startsWith('W-'))

/** Yearly lines of a claim's series are drawn as a comparison of two years. */
const compares = ({ freq, chart }: ViewState): boolean => freq === 'year' && kindOfChart(chart).compares

/** A headline describes a single line; its code is lazy-loaded, so that no first interaction waits for it. */
const isOfOne = ({ series, focus }: ViewState): boolean => series.length === 1 || focus.length === 1

/** Customs states the growth of its totals in yuan itself. */
const mayBeStated = ({ money, freq }: ViewState): boolean => otherPair === null && money === 'cny' && freq === 'ytd'

/** The series that a view draws and, where it shows shares, their totals. */
export function askedSeries(view: ViewState, catalogue: Catalogue): readonly SeriesInfo[] {
  const drawn = drawnSeries(view, catalogue).flatMap((id) => findSeries(catalogue, id) ?? [])
  const totals = view.show === 'share' ? drawn.flatMap((info) => totalOf(catalogue, info) ?? []) : []
  return [...new Set([...drawn, ...totals])]
}

export function selectionNeeds(view: ViewState, catalogue: Catalogue): readonly Need<unknown>[] {
  return [
    ...askedSeries(view, catalogue).map((info) => seriesQuery(info)),
    ...moneyNeeds(view.money),
    ...(hasUnnamed(view, catalogue) ? [headingsQuery] : []),
    ...(compares(view) || mayBeStated(view) ? [claimsQuery] : []),
    ...(isOfOne(view) ? [headlineQuery] : []),
    ...(hasWorldPrice(view) ? [worldPricesQuery] : []),
    ...(hasValues(view) ? [valuesQuery] : []),
    ...(mayBeStated(view) ? [findingsQuery] : []),
  ]
}

const noObservations: readonly Observation[] = []

type PlottedSelection = {
  readonly plot: Plot
  /** True where there is no period in which all lines could be 100. */
  readonly indexUnavailable: boolean
}

/** Returns the same array for the same ids, so that a series removed and added again finds its memoised plot. */
const sameIds = memoize(20, (...ids: readonly string[]): readonly string[] => ids)

// The arguments are single choices and not the view, so that a choice that changes only texts reuses the plot.
const plottedBy = memoizeByObject((answers: Answers) =>
  memoize(
    10,
    (
      catalogue: Catalogue,
      ids: readonly string[],
      money: Money,
      measure: Measure,
      show: Show,
      freq: PlottedFrequency,
      from: string | null,
      to: string | null,
      base: string | null,
    ): PlottedSelection => {
      const conversion = conversionOf(answers, money)
      const converted = (info: SeriesInfo): readonly Observation[] | undefined => {
        const hasFigures = measure === 'price' || isTrade(info)
        const observations = hasFigures ? answers(seriesQuery(info))?.observations : noObservations
        return observations && conversion?.observations(observations)
      }
      const series = ids.flatMap((id): Series[] => {
        const info = findSeries(catalogue, id)
        const observations = info === null ? undefined : converted(info)
        if (info === null || observations === undefined) return []
        if (show !== 'share') return [{ info, observations }]
        const whole = totalOf(catalogue, info)
        // A book without a total has no shares; an empty total makes the series one without figures.
        if (whole === null) return [{ info, observations, total: noObservations }]
        const total = converted(whole)
        return total === undefined ? [] : [{ info, observations, total }]
      })
      const shown = plot(series, { measure, show, freq, from, to, base })
      const levels = show === 'level' ? shown : plot(series, { measure, show: 'level', freq, from, to, base })
      return {
        plot: shown,
        indexUnavailable:
          levels.series.length > 0 &&
          commonBase(
            levels.series.map(({ points }) => points),
            null,
          ) === null,
      }
    },
  ),
)

export function plottedSelection(view: ViewState, answers: Answers, catalogue: Catalogue): PlottedSelection {
  const { chart, money, measure, show, from, to, base } = view
  const freq = plottedFrequency(chart, view.freq)
  return plottedBy(answers)(
    catalogue,
    sameIds(...drawnSeries(view, catalogue)),
    money,
    measure,
    show,
    freq,
    from,
    to,
    base,
  )
}

/** Colours of the selected series, and of the series that a chart draws in their place. */
function drawnColours(view: ViewState, { catalogue, colourIndices }: FigureContext): ReadonlyMap<string, number> {
  const ids = drawnSeries(view, catalogue)
  return ids === view.series ? colourIndices : new Map([...colourIndices, ...assignColours(ids, colourIndices)])
}

function textContext(view: ViewState, answers: Answers, { catalogue, format }: FigureContext): TextContext {
  const findings = mayBeStated(view) ? answers(findingsQuery) : undefined
  return {
    catalogue,
    format,
    nomenclature: hasUnnamed(view, catalogue) ? (answers(headingsQuery) ?? undefined) : undefined,
    comparison: compares(view) ? answers(claimsQuery)?.comparison(view) : undefined,
    headline: isOfOne(view) ? (answers(headlineQuery) ?? undefined) : undefined,
    worldPrices: hasWorldPrice(view) ? (answers(worldPricesQuery) ?? undefined) : undefined,
    values: hasValues(view) ? (answers(valuesQuery) ?? undefined) : undefined,
    stated: (findings && answers(claimsQuery)?.stated(view.series, findings, format)) ?? [],
  }
}
