import '#src/i18n/messages/en/around.ts'
import type { Format } from '#src/i18n/format.ts'
import { crossesBaciBreak } from '#src/trade/catalogue.ts'
import type { Point } from '#src/trade/observation.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { type Frequency, isThinBase } from '#src/trade/steps.ts'
import { keptInColour } from '#src/view/colours.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { quantityOf } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The most lines that an alt text describes; the table has all of them. */
export const maxDescribed = 6

/** Null where a line has no number. */
function landmarksOf(points: readonly Point[]) {
  const known = points.flatMap(({ period: at, value }) => (value === null ? [] : [{ at, value }]))
  const [first, last] = [known.at(0), known.at(-1)]
  if (first === undefined || last === undefined) return null
  const byValue = known.toSorted((a, b) => a.value - b.value)
  return { first, last, lowest: byValue[0] ?? first, highest: byValue.at(-1) ?? last }
}

/** A period as it stands in a sentence; `month` is the last of a year to date. */
export const periodIn = (freq: Frequency, at: string, month: number, { t, period, month: named }: Format): string =>
  freq === 'month' || freq === 'year' ? period(at) : t(`alt.in.${freq}`, { period: period(at), month: named(month) })

/** States the kind of chart, then how each line moved from its start to its end. */
export function altTextOf(
  title: string,
  subtitle: string,
  view: ViewState,
  plot: Plot,
  labels: Labels,
  lines?: readonly string[],
): string {
  const { format } = labels
  const { t, list } = format
  const period = (at: string): string =>
    view.freq === 'month' && plot.show === 'yoy' && monthNumber(at) <= 2
      ? t('alt.in.janFeb', { year: format.period(yearOf(at)) })
      : periodIn(view.freq, at, plot.yearToDate ?? 12, format)
  const shown = plot.series.map(({ info }) => info)
  const kept = keptInColour(shown, view.focus)
  const quantity = quantityOf(view, plot.show)
  const amount = (value: number): string =>
    plot.show === 'yoy' ? format.change(value) : format.amount(value, quantity)
  // A percent change of percentages would be misread as their difference.
  const grows = plot.show === 'level' || plot.show === 'index'

  function sentences(series: PlottedSeries): string[] {
    const landmarks = landmarksOf(series.points)
    if (landmarks === null) return []
    const { first, last, lowest, highest } = landmarks
    const name = labels.among(series.info, shown)
    const point = (what: string, { value, at }: typeof first): string =>
      t('alt.point', { name: what, amount: amount(value), period: period(at) })
    if (first === last) return [point(name, first)]
    const ends = {
      name,
      first: amount(first.value),
      from: period(first.at),
      last: amount(last.value),
      to: period(last.at),
    }
    const percent = (last.value / first.value - 1) * 100
    // The price of a first small cargo says little of the goods.
    const isThin = view.measure === 'price' && isThinBase(series.points, first.at)
    const isComparable = !isThin && !crossesBaciBreak(series.info.book, [first.at, last.at])
    const moved =
      grows && first.value > 0 && isComparable
        ? t(percent < 0 ? 'alt.fell' : 'alt.rose', {
            ...ends,
            change: percent < 900 ? format.change(percent) : `×${format.number(1 + percent / 100, 0)}`,
          })
        : t('alt.series', ends)
    const parts = [moved]
    const isNew = ({ value }: typeof first): boolean => ![ends.first, ends.last].includes(amount(value))
    if (isNew(highest)) parts.push(point(t('alt.highest'), highest))
    if (!grows && isNew(lowest)) parts.push(point(t('alt.lowest'), lowest))
    return parts
  }

  const series = [
    t('alt.kind', { chart: t(`control.chart.${view.chart}`), count: shown.length }),
    ...(kept.length === shown.length
      ? []
      : [t('alt.focus', { names: list(kept.map((info) => labels.among(info, shown))) })]),
    ...(lines ?? plot.series.slice(0, maxDescribed).flatMap(sentences)),
  ]
  return t('alt.summary', { title, subtitle, series: format.sentences(series) })
}
