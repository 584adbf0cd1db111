import { monthNumber, yearBefore } from '#src/trade/periods.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { lastKnown } from '#src/trade/point.ts'
import { maxDescribed } from '#src/view/texts/altText.ts'
import { quantityOf } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { amountText } from '#src/chart/frame/chartModel.ts'
import type { KindTexts, TextContext } from '#src/figure/content.ts'
import { kindOfSeries } from '#src/figures/kind.ts'
import { panelsDrawing } from '#src/figures/panels/panelsLayout.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { SeasonChart } from '#src/figures/season/SeasonChart.tsx'
import { axisMonths, bandEnds, periodName, seasonBand, seasonYears } from '#src/figures/season/years.ts'

/** The alt text compares the newest period of each series with the same period of other years. */
function seasonTexts(
  plot: Plot,
  names: ReadonlyMap<string, string>,
  { format }: TextContext,
  view: ViewState,
): KindTexts {
  const { t } = format
  const months = axisMonths(plot.periods)
  const band = bandEnds(format)
  const amount = (value: number): string => amountText(value, quantityOf(view, plot.show), plot.show, format)

  function sentences(series: PlottedSeries): string[] {
    const { value, period = '' } = lastKnown(series.points) ?? {}
    if (value == null) return []
    const name = names.get(series.info.id) ?? series.info.id
    const now = { name, amount: amount(value), period: periodName(period, plot, view.freq === 'ytd', format) }
    const before = pointAt(series, yearBefore(period)).value
    const range = seasonBand(series, months)[monthNumber(period) - 1]
    return [
      before === null ? t('season.alt', now) : t('season.alt.before', { ...now, before: amount(before) }),
      ...(range ? [t('season.alt.band', { ...band, low: amount(range.low), high: amount(range.high) })] : []),
    ]
  }

  const hasSeveralYears = plot.series.some((series) => seasonYears(series, months).length > 1)
  const hasBand = plot.series.some((series) => seasonBand(series, months).length > 0)
  return {
    keys: [...(hasSeveralYears ? [t('season.note')] : []), ...(hasBand ? [t('season.note.band', band)] : [])],
    lines: plot.series.slice(0, maxDescribed).flatMap(sentences),
  }
}

export const season = kindOfSeries({
  words: seasonTexts,
  hasPlainTitle: true,
  // Each panel has its own value axis, because readers compare shapes, not sizes.
  drawing: (content, { note }) =>
    plotDrawing({ ...content, y: 'own', ownNotes: note }, SeasonChart, panelsDrawing(content.plot.series.length)),
})
