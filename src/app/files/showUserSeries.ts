import type { Catalogue } from '#src/trade/catalogue.ts'
import { totalOf } from '#src/trade/catalogue.ts'
import type { Series } from '#src/trade/plot.ts'
import { plot } from '#src/trade/plot.ts'
import { firstChart, kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { JoinedSeries } from '#src/imports/joinCatalogue.ts'

/** A file may hold thousands of series: as many of the largest are drawn, the others wait in the list of commodities. */
const mostDrawn = 8

function newestAmount({ observations }: JoinedSeries): number {
  const newest = observations.findLast(({ value, netWeightKg }) => value !== null || netWeightKg !== null)
  return newest?.value ?? newest?.netWeightKg ?? 0
}

export function largest(joined: readonly JoinedSeries[]): readonly JoinedSeries[] {
  return joined.length <= mostDrawn
    ? joined
    : joined.toSorted((a, b) => newestAmount(b) - newestAmount(a)).slice(0, mostDrawn)
}

type Choices = Pick<ViewState, 'measure' | 'show' | 'freq' | 'from' | 'to' | 'base'>

/** The choices of a view and, one by one, those that a file of other periods or of the other measure needs. */
function candidates({ measure, show, freq, from, to, base }: ViewState): Choices[] {
  const ranges = [
    { from, to },
    { from: null, to: null },
  ]
  return [show, 'level' as const].flatMap((oneShow) =>
    [measure, 'value' as const, 'weight' as const].flatMap((oneMeasure) =>
      [freq, 'month' as const, 'year' as const].flatMap((oneFreq) =>
        ranges.map((range) => ({ measure: oneMeasure, show: oneShow, freq: oneFreq, base, ...range })),
      ),
    ),
  )
}

/** The view with these series beside what it shows, changed no further than it takes for one of them to be seen. */
export function showUserSeries(
  view: ViewState,
  shown: readonly JoinedSeries[],
  joined: readonly JoinedSeries[],
  catalogue: Catalogue,
): ViewState {
  const ids = shown.map(({ info }) => info.id)
  const series = [...view.series.filter((id) => !ids.includes(id)), ...ids]
  const chart = kindOfChart(view.chart).drawsAnyBook ? view.chart : firstChart
  const draws = (choices: Choices): boolean => {
    const lines = shown.map(({ info, observations }): Series => {
      const whole = totalOf(catalogue, info)
      const total = joined.find((one) => one.info === whole)?.observations ?? []
      return choices.show === 'share' ? { info, observations, total } : { info, observations }
    })
    return plot(lines, choices).series.length > 0
  }
  return { ...view, series, chart, ...candidates(view).find(draws) }
}
