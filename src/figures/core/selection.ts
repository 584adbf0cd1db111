import { type Answers, seriesQuery } from '#src/api/queries.ts'
import { conversionOf } from '#src/figures/needs.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import { type Catalogue, type SeriesInfo, findSeries, isTrade, totalOf } from '#src/trade/catalogue.ts'
import { commonBase } from '#src/trade/steps.ts'
import type { Observation } from '#src/trade/observation.ts'
import { type Plot, type Series, plot } from '#src/trade/plot.ts'
import { drawnSeries } from '#src/view/drawn.ts'
import { plottedFrequency } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The series that a view draws and, where it shows shares, their totals. */
export function askedSeries(view: ViewState, catalogue: Catalogue): readonly SeriesInfo[] {
  const drawn = drawnSeries(view, catalogue).flatMap((id) => findSeries(catalogue, id) ?? [])
  const totals = view.show === 'share' ? drawn.flatMap((info) => totalOf(catalogue, info) ?? []) : []
  return [...new Set([...drawn, ...totals])]
}

type PlottedSelection = {
  readonly plot: Plot
  /** True where there is no period in which all lines could be 100. */
  readonly indexUnavailable: boolean
}

export function plottedSelection(view: ViewState, answers: Answers, catalogue: Catalogue): PlottedSelection {
  return plottedBy(answers, ...choicesIn(view, catalogue))
}

/** Single choices and not the view, so that a choice that changes only texts reuses the plot. */
function choicesIn(view: ViewState, catalogue: Catalogue) {
  const { chart, money, measure, show, from, to, base } = view
  const freq = plottedFrequency(chart, view.freq)
  return [catalogue, drawnSeries(view, catalogue).join(), money, measure, show, freq, from, to, base] as const
}

const noObservations: readonly Observation[] = []

const plottedBy = memoizeByFirst(10, (answers: Answers, ...choices: ReturnType<typeof choicesIn>): PlottedSelection => {
  const [catalogue, ids, money, measure, show, freq, from, to, base] = choices
  const conversion = conversionOf(answers, money)
  const converted = (info: SeriesInfo): readonly Observation[] | undefined => {
    const hasFigures = measure === 'price' || isTrade(info)
    const observations = hasFigures ? answers(seriesQuery(info))?.observations : noObservations
    return observations && conversion?.observations(observations)
  }
  const series = ids.split(',').flatMap((id): Series[] => {
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
    indexUnavailable: levels.series.length > 0 && commonBase(levels.series) === null,
  }
})
