import { baciBreak } from '#src/trade/baciBreak.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type Plot, pointAt } from '#src/trade/plot.ts'
import { lastMonthOf } from '#src/trade/periods.ts'
import type { Format } from '#src/i18n/format.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The reason that shares and totals end before BACI's newest year; empty where China's own reports follow. */
export function wholeYearsNotes({ headings }: Catalogue, { t, period }: Format): string[] {
  const { span, partial, yearly } = headings
  if (partial === undefined || yearly !== undefined) return []
  return [t('note.baci.whole', { year: period(partial.year), last: period(span.last) })]
}

/** The release that BACI's newest year comes from, if that year is shown. */
export function releaseCautions(
  periods: readonly string[],
  { headings }: Catalogue,
  { t, period }: Format,
): readonly string[] {
  const year = headings.partial?.year
  if (year === undefined || !periods.includes(year)) return []
  const words = { year: period(year), alone: period(baciBreak.alone), both: period(baciBreak.both) }
  return [t('note.baci.release', words)]
}

/** The release that BACI's newest year comes from, and how far an estimate in that year may be off. */
export function releaseNotes(
  { plot, view, catalogue }: { readonly plot: Plot; readonly view: ViewState; readonly catalogue: Catalogue },
  format: Format,
): string[] {
  const { t, period, amount } = format
  const year = catalogue.headings.partial?.year
  if (year === undefined) return []
  const lines = plot.series.filter(({ info }) => info.book === 'baci' && info.value.last === year)
  if (plot.show === 'share' && lines.length > 0 && (view.to === null || view.to >= lastMonthOf(year)))
    return wholeYearsNotes(catalogue, format)
  const points = lines.map((line) => pointAt(line, year)).filter(({ value }) => value !== null)
  if (points.length === 0) return []
  /** Smaller margins, in percent, would seem to promise figures that nobody will revise. */
  const leastMargin = 0.1
  const margins = points.flatMap(({ value, plusMinus }) => (value && plusMinus ? (plusMinus / value) * 100 : []))
  const most = Math.max(...margins)
  const words = { year: period(year), margin: amount(most, 'percent') }
  const estimate = most < leastMargin ? 'note.baci.estimate' : 'note.baci.estimate.margin'
  return [...releaseCautions([year], catalogue, format), ...(margins.length === 0 ? [] : [t(estimate, words)])]
}
