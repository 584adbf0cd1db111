import { amountText } from '#src/chart/frame/chartModel.ts'
import type { KindTexts, TextContext } from '#src/figure/content.ts'
import { seasonMessages } from '#src/i18n/messages/en/kinds/season.ts'
import { periodName } from '#src/figures/season/periodNames.ts'
import { axisMonths, bandYears, seasonBand, seasonYears } from '#src/figures/season/years.ts'
import { monthNumber, yearBefore } from '#src/trade/periods.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { pointAt } from '#src/trade/plot.ts'
import { lastKnown } from '#src/trade/point.ts'
import { mostDescribed } from '#src/view/texts/altText.ts'
import { quantityOf } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'

/**
 * What seasons say: how their lines are told apart, and in the alt text each series' newest month beside the same period
 * of other years.
 *
 * @param names of the plot's series, by id
 */
export function seasonTexts(
  plot: Plot,
  names: ReadonlyMap<string, string>,
  { format }: TextContext,
  view: ViewState,
): KindTexts {
  const { t } = format
  const months = axisMonths(plot.periods)
  const bandOf = (series: PlottedSeries) => seasonBand(series, months)
  const years = { from: format.period(bandYears[0]), to: format.period(bandYears[4]) }
  const amount = (value: number): string => amountText(value, quantityOf(view, plot.show), plot.show, format)

  function sentences(series: PlottedSeries): string[] {
    const last = lastKnown(series.points)
    if (last?.value == null) return []
    const name = names.get(series.info.id) ?? series.info.id
    const now = { name, amount: amount(last.value), period: periodName(last.period, plot, view.freq === 'ytd', format) }
    const before = pointAt(series, yearBefore(last.period)).value
    const range = bandOf(series)[monthNumber(last.period) - 1] ?? null
    return [
      before === null
        ? t(seasonMessages, 'season.alt', now)
        : t(seasonMessages, 'season.alt.before', { ...now, before: amount(before) }),
      ...(range === null
        ? []
        : [t(seasonMessages, 'season.alt.band', { ...years, low: amount(range.low), high: amount(range.high) })]),
    ]
  }

  return {
    keys: [
      ...(plot.series.some((series) => seasonYears(series, months).length > 1)
        ? [t(seasonMessages, 'season.note')]
        : []),
      ...(plot.series.some((series) => bandOf(series).length > 0)
        ? [t(seasonMessages, 'season.note.band', years)]
        : []),
    ],
    lines: plot.series.slice(0, mostDescribed).flatMap(sentences),
  }
}
