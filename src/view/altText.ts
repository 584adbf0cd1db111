import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { lastPoint } from '#src/trade/plot.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Labels } from '#src/view/labels.ts'
import { quantityOf } from '#src/view/quantity.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { provideAltText } from '#src/view/altTextLater.ts'
import '#src/i18n/chartWords.ts'

/** Lines told one by one: of more, those that end highest, for nobody listens to twenty. The table has them all. */
const toldSeries = 6
/** How far beyond both ends of a line its highest point lies before it is worth a sentence. */
const worthTelling = 1.05

type Told = { readonly period: string; readonly value: number }

function told(series: PlottedSeries): Told[] {
  return series.points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]))
}

const furthest = (points: readonly Told[], beyond: (a: number, b: number) => boolean): Told | undefined =>
  points.reduce<Told | undefined>((found, point) => (found === undefined || beyond(point.value, found.value) ? point : found), undefined)

/** The chart in words, for those who do not see it: its kind, then how each line moved from its start to its end. */
export function altTextOf(title: string, subtitle: string, view: ViewState, plot: Plot, format: Format, labels: Labels): string {
  const { t, period } = format
  const shown = plot.series.map(({ info }) => info)
  const quantity = quantityOf(view.measure, plot.show)
  const amount = (value: number): string => (plot.show === 'yoy' ? format.change(value) : format.amount(value, quantity))
  // A change of percentages in percent would be read as their difference.
  const grows = plot.show === 'level' || plot.show === 'index'

  function sentences(series: PlottedSeries): string[] {
    const points = told(series)
    const [first, last] = [points.at(0), points.at(-1)]
    if (first === undefined || last === undefined) return []
    const name = labels.among(series.info, shown)
    if (first === last) return [t('alt.single', { name, amount: amount(first.value), period: period(first.period) })]
    const ends = { name, first: amount(first.value), from: period(first.period), last: amount(last.value), to: period(last.period) }
    const percent = (last.value / first.value - 1) * 100
    const moved =
      !grows || first.value <= 0 || ends.first === ends.last
        ? t('alt.series', ends)
        : t(percent > 0 ? 'alt.rose' : 'alt.fell', { ...ends, change: format.change(percent, Math.abs(percent) >= 1000 ? 0 : 1) })
    const highest = furthest(points, (a, b) => a > b)
    const lowest = furthest(points, (a, b) => a < b)
    const said = [moved]
    const ofEnds = Math.max(first.value, last.value)
    if (highest !== undefined && highest.value > (grows ? ofEnds * worthTelling : ofEnds)) {
      said.push(t('alt.highest', { amount: amount(highest.value), period: period(highest.period) }))
    }
    if (!grows && lowest !== undefined && lowest.value < Math.min(first.value, last.value)) {
      said.push(t('alt.lowest', { amount: amount(lowest.value), period: period(lowest.period) }))
    }
    return said
  }

  const count = plot.series.length
  const kind = view.chart === 'treemap' ? 'line' : view.chart
  const largest = plot.series.toSorted((a, b) => (lastPoint(b)?.value ?? -Infinity) - (lastPoint(a)?.value ?? -Infinity))
  const one = count <= toldSeries ? plot.series : largest.slice(0, toldSeries)
  const rest = count - one.length
  const series = [
    t(`alt.kind.${kind}`, { count }),
    ...one.flatMap(sentences),
    ...(rest === 0 ? [] : [t('alt.rest', { count: rest })]),
  ]
  return t('alt.summary', { title, subtitle, series: series.join(' ') })
}

provideAltText(altTextOf)
