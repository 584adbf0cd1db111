import { crossesBaciBreak } from '#src/trade/baciBreak.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import type { Point } from '#src/trade/point.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { keptInColour } from '#src/view/colours.ts'
import { quantityOf } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The most lines that an alt text describes; the table has all of them. */
export const maxDescribed = 6

/** Null where a line has no number. */
const landmarksOf = memoizeByObject((points: readonly Point[]) => {
  const known = points.flatMap(({ period: at, value }) => (value === null ? [] : [{ at, value }]))
  const [first, last] = [known.at(0), known.at(-1)]
  if (first === undefined || last === undefined) return null
  const byValue = known.toSorted((a, b) => a.value - b.value)
  return { first, last, lowest: byValue[0] ?? first, highest: byValue.at(-1) ?? last }
})

/** States the kind of chart, then how each line moved from its start to its end. */
export function altTextOf(
  title: string,
  subtitle: string,
  view: ViewState,
  plot: Plot,
  format: Format,
  labels: Labels,
  lines?: readonly string[],
): string {
  const { t, period, list } = format
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
    const isOneSource = !crossesBaciBreak(series.info.book, [first.at, last.at])
    const moved =
      grows && first.value > 0 && isOneSource
        ? t(percent < 0 ? 'alt.fell' : 'alt.rose', { ...ends, change: format.change(percent) })
        : t('alt.series', ends)
    const parts = [moved]
    if (highest !== first && highest !== last) parts.push(point(t('alt.highest'), highest))
    if (!grows && lowest !== first && lowest !== last) parts.push(point(t('alt.lowest'), lowest))
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
