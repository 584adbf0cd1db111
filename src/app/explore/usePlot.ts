import { useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries, totalOf } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Series } from '#src/trade/plot.ts'
import { plot } from '#src/trade/plot.ts'
import { commonBase } from '#src/trade/transform.ts'
import { assignColours } from '#src/view/colours.ts'
import { drawnSeries } from '#src/view/drawnSeries.ts'
import { plottedFrequency } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { useConversion } from '#src/api/useConversion.ts'
import { useSeriesAnswers } from '#src/api/useSeriesAnswers.ts'
import type { LoadedPlot } from '#src/kinds/kind.ts'

const noObservations: readonly Observation[] = []

/** Loads what the view shows and computes its lines. */
export function usePlot(
  catalogue: Catalogue,
  view: ViewState,
  /** By `useColours`. */
  colourIndices: ReadonlyMap<string, number>,
): LoadedPlot {
  const selected = useMemo(() => view.series.flatMap((id) => findSeries(catalogue, id) ?? []), [catalogue, view.series])
  const ids = drawnSeries(view, catalogue)
  const drawn = useMemo(() => ids.flatMap((id) => findSeries(catalogue, id) ?? []), [catalogue, ids])
  const colours = useMemo(
    () => (ids === view.series ? colourIndices : new Map([...colourIndices, ...assignColours(ids, colourIndices)])),
    [ids, view.series, colourIndices],
  )
  const asked = useMemo(() => {
    const totals = view.show === 'share' ? drawn.flatMap((info) => totalOf(catalogue, info) ?? []) : []
    return [...new Map([...drawn, ...totals].map((info) => [info.id, info])).values()]
  }, [catalogue, drawn, view.show])
  const answers = useSeriesAnswers(asked)

  const rates = useConversion(view.money)
  const { conversion } = rates
  const { measure, show, from, to, base } = view
  const freq = plottedFrequency(view.chart, view.freq)
  const plotted = useMemo(() => {
    const converted = (id: string): readonly Observation[] | undefined => {
      const observations = answers.observations[id]
      return observations && conversion?.observations(observations)
    }
    const series = drawn.flatMap((info): Series[] => {
      const observations = converted(info.id)
      if (observations === undefined) return []
      if (show !== 'share') return [{ info, observations }]
      const whole = totalOf(catalogue, info)
      // A book without such a total has no shares: the series is named as one without figures.
      if (whole === null) return [{ info, observations, total: noObservations }]
      const total = converted(whole.id)
      return total === undefined ? [] : [{ info, observations, total }]
    })
    const shown = plot(series, { measure, show, freq, from, to, base })
    const levels = show === 'level' ? shown : plot(series, { measure, show: 'level', freq, from, to, base })
    return {
      shown,
      indexUnavailable:
        levels.series.length > 0 &&
        commonBase(
          levels.series.map(({ points }) => points),
          null,
        ) === null,
    }
  }, [catalogue, drawn, answers, conversion, measure, show, freq, from, to, base])

  return {
    plot: plotted.shown,
    indexUnavailable: plotted.indexUnavailable,
    colourIndices: colours,
    selected,
    pending: asked.filter(({ id }) => answers.pending.includes(id)),
    failed: asked.flatMap((info) => {
      const error = answers.failed[info.id]
      return error === undefined ? [] : [{ info, error }]
    }),
    paused: answers.paused,
    rates,
  }
}
